import type { WebSocket } from 'ws';
import {
  type ClientFrame,
  PROTOCOL_VERSION,
  SUBPROTOCOL,
  TOKEN_PREFIX,
  Welcome,
} from '../../src/protocol/index.ts';
import { openSocket } from './plain-line.ts';

/** Baton's protocol on a raw socket: the load must weigh less than what it loads. */

export function send(socket: WebSocket, frame: ClientFrame): void {
  socket.send(JSON.stringify(frame));
}

/** Says hello. @returns the head of the log */
export async function hello(socket: WebSocket, has: { logId?: string; seq?: number } = {}): Promise<number> {
  const welcome = nextOf(socket, '{"t":"welcome"');
  send(socket, { t: 'hello', v: PROTOCOL_VERSION, ...has });
  return Welcome.parse(JSON.parse(await welcome)).upTo;
}

/** The next frame that begins so. Rejects when the socket closes first. */
export function nextOf(socket: WebSocket, start: string | RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const closed = (code: number) => reject(new Error(`closed with ${code} while waiting for ${start}`));
    const listen = (raw: unknown) => {
      const text = String(raw);
      if (!(typeof start === 'string' ? text.startsWith(start) : start.test(text))) return;
      socket.off('message', listen);
      socket.off('close', closed);
      resolve(text);
    };
    socket.on('message', listen);
    socket.once('close', closed);
  });
}

/** A socket of the protocol, opened with a token. */
export function openThread(url: string, token: string): Promise<WebSocket> {
  return openSocket(url, [SUBPROTOCOL, TOKEN_PREFIX + token]);
}

/** Asks the bot something and waits until its turn is over. */
export function ask(socket: WebSocket, id: string, text: string, after = 0): Promise<void> {
  return new Promise((resolve, reject) => {
    const closed = (code: number) => reject(new Error(`closed with ${code} while the bot was asked`));
    const listen = (raw: unknown) => {
      if (!/"kind":"(?:message|turn.failed)".*"turn":\d/.test(String(raw))) return;
      socket.off('message', listen);
      socket.off('close', closed);
      resolve();
    };
    socket.on('message', listen);
    socket.once('close', closed);
    send(socket, { t: 'send', id, after, text });
  });
}
