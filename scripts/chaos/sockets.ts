import { WebSocket as PartySocket } from 'partysocket';
import ReconnectingWebSocket from 'reconnecting-websocket';
import { WebSocket as UndiciSocket } from 'undici';
import WsSocket from 'ws';
import type { Random } from '../random.ts';

/** WebSocket clients that nobody here wrote, behind one small face. */

export type Handlers = { opened(): void; text(text: string): void; closed(code: number): void };

/** A connection that comes back by itself until it is closed. */
export type Line = {
  send(text: string): void;
  /** Gives the present socket up and comes back with another. */
  renew(): void;
  close(): void;
};

export type Dial = (url: string, protocols: string[], handlers: Handlers, random: Random) => Line;

/** One socket of a class that does not come back by itself. */
export type Once = (
  url: string,
  protocols: string[],
  handlers: Handlers,
) => { send(text: string): void; close(): void };

/** Back-off: half to all of `first * 2^failures`, at most `most` (ms). Without it a busy server never gets through. */
const RETRY_MS = { first: 500, most: 4_000 };
/** Longest wait for a handshake, ms. */
const HANDSHAKE_MS = 10_000;

/** Makes a line of sockets that end. */
export function again(once: Once): Dial {
  return (url, protocols, handlers, random) => {
    let attempt = 0;
    let failures = 0;
    let timer: NodeJS.Timeout | undefined;
    let socket: ReturnType<Once> | undefined;
    const dial = () => {
      attempt += 1;
      const mine = attempt;
      const current = () => mine === attempt;
      const later = () => {
        attempt += 1;
        clearTimeout(timer);
        const ceiling = Math.min(RETRY_MS.most, RETRY_MS.first * 2 ** failures);
        failures += 1;
        timer = setTimeout(dial, random.between(ceiling / 2, ceiling));
      };
      timer = setTimeout(() => {
        if (!current()) return;
        socket?.close();
        later();
      }, HANDSHAKE_MS);
      socket = once(url, protocols, {
        opened: () => {
          if (!current()) return;
          clearTimeout(timer);
          failures = 0;
          handlers.opened();
        },
        text: (text) => {
          if (current()) handlers.text(text);
        },
        closed: (code) => {
          if (!current()) return;
          later();
          handlers.closed(code);
        },
      });
    };
    dial();
    return {
      send: (text) => socket?.send(text),
      renew: () => {
        // A retry that is due already would dial beside this one, and go on after a close.
        clearTimeout(timer);
        socket?.close();
        dial();
      },
      close: () => {
        attempt += 1;
        clearTimeout(timer);
        socket?.close();
      },
    };
  };
}

const ws = again((url, protocols, handlers) => {
  const socket = new WsSocket(url, protocols);
  socket.on('open', () => handlers.opened());
  socket.on('message', (data) => handlers.text(String(data)));
  socket.on('close', (code) => handlers.closed(code));
  // The close that follows says all there is to say.
  socket.on('error', () => {});
  return { send: (text) => socket.send(text), close: () => socket.terminate() };
});

const undici = again((url, protocols, handlers) => {
  const socket = new UndiciSocket(url, protocols);
  socket.addEventListener('open', () => handlers.opened());
  socket.addEventListener('message', ({ data }) => handlers.text(String(data)));
  socket.addEventListener('close', ({ code }) => handlers.closed(code));
  socket.addEventListener('error', () => {});
  return { send: (text) => socket.send(text), close: () => socket.close() };
});

/** Both of these come back by themselves, and queue what is said while they are away unless they are told not to. */
const COME_BACK = {
  minReconnectionDelay: 400,
  maxReconnectionDelay: 4_000,
  reconnectionDelayGrowFactor: 1.5,
  connectionTimeout: HANDSHAKE_MS,
  minUptime: 2_000,
  maxEnqueuedMessages: 0,
};

/** The part of such a socket that both packages share. */
type Returning = {
  addEventListener(type: 'open' | 'error', listener: () => void): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'close', listener: (event: { code: number }) => void): void;
  send(text: string): void;
  reconnect(): void;
  close(): void;
};

function returning(make: (url: string, protocols: string[]) => Returning): Dial {
  return (url, protocols, handlers) => {
    const socket = make(url, protocols);
    socket.addEventListener('open', () => handlers.opened());
    socket.addEventListener('message', ({ data }) => handlers.text(String(data)));
    socket.addEventListener('close', ({ code }) => handlers.closed(code));
    socket.addEventListener('error', () => {});
    return {
      send: (text) => socket.send(text),
      renew: () => socket.reconnect(),
      close: () => socket.close(),
    };
  };
}

/** The kinds that run in this process, by the name of their package. */
export const DIALS: Readonly<Record<string, Dial>> = {
  ws,
  undici,
  partysocket: returning((url, protocols) => new PartySocket(url, protocols, COME_BACK)),
  'reconnecting-websocket': returning(
    (url, protocols) => new ReconnectingWebSocket(url, protocols, { ...COME_BACK, WebSocket: UndiciSocket }),
  ),
};
