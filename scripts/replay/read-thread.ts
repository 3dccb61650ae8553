import type { Door } from '../../src/client/index.ts';
import {
  type AnyEvent,
  type ClientFrame,
  PROTOCOL_VERSION,
  parseFrame,
  readEvent,
  ServerFrame,
  SUBPROTOCOL,
  TOKEN_PREFIX,
} from '../../src/protocol/index.ts';

/** Longest wait for a whole thread, ms. */
const READ_MS = 60_000;

/**
 * A thread from its start on a connection of its own, without the client library: what a stranger would read.
 * @throws when it cannot be read, or when its pages do not chain
 */
export async function readThread({ url, token }: Door): Promise<AnyEvent[]> {
  const socket = new WebSocket(url, [SUBPROTOCOL, TOKEN_PREFIX + (await token(false))]);
  const timer = setTimeout(() => socket.close(), READ_MS);
  try {
    return await pullAll(socket);
  } finally {
    clearTimeout(timer);
    socket.close();
  }
}

function pullAll(socket: WebSocket): Promise<AnyEvent[]> {
  const events: AnyEvent[] = [];
  const say = (frame: ClientFrame) => socket.send(JSON.stringify(frame));
  const pull = () => say({ t: 'pull', after: events.at(-1)?.seq ?? 0 });
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`reading afresh: ${why}`));
    socket.addEventListener('open', () => say({ t: 'hello', v: PROTOCOL_VERSION }));
    socket.addEventListener('error', () => fail('no connection'));
    socket.addEventListener('close', ({ code }) => fail(`closed with ${code}`));
    socket.addEventListener('message', ({ data }) => {
      const parsed = parseFrame(ServerFrame, String(data), Number.POSITIVE_INFINITY);
      if (!parsed.ok) fail(parsed.refusal.code);
      else if (parsed.frame.t === 'error') fail(parsed.frame.code);
      else if (parsed.frame.t === 'welcome') pull();
      else if (parsed.frame.t === 'page') {
        const { prev, events: more } = parsed.frame;
        if (more.length > 0 && prev !== (events.at(-1)?.seq ?? 0)) fail('a page does not chain');
        events.push(...more.flatMap((raw) => readEvent(raw) ?? []));
        if (parsed.frame.more) pull();
        else resolve(events);
      }
    });
  });
}
