import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type ClientRequest, request } from 'node:http';
import type { Socket } from 'node:net';
import type { Door } from '../../src/client/index.ts';
import { SUBPROTOCOL, TOKEN_PREFIX } from '../../src/protocol/index.ts';

const TEXT = 0x81;
const CLOSE = 8;
/** A length of 126 says that the next two bytes are the length, 127 the next eight. */
const SHORT = 126;

/** A WebSocket by hand: what a library would never do, such as to go on talking after the server's close. */
export class RawSocket {
  readonly #socket: Socket;
  #heard: Buffer = Buffer.alloc(0);
  /** The code it was told to close with, and did not care about. */
  told: number | null = null;
  gone = false;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#hear(chunk));
    socket.on('close', () => {
      this.gone = true;
    });
    // That it is gone says all there is to say.
    socket.on('error', () => {});
  }

  /** @throws when the server does not open it */
  static async open({ url, token }: Door): Promise<RawSocket> {
    const asked = request(url.replace(/^ws/, 'http'), {
      headers: {
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Version': '13',
        'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
        'Sec-WebSocket-Protocol': `${SUBPROTOCOL}, ${TOKEN_PREFIX}${await token(false)}`,
      },
    });
    asked.end();
    const { socket, head } = await upgraded(asked);
    const raw = new RawSocket(socket);
    raw.#hear(head);
    return raw;
  }

  /** Says the same so many times in one write. Resolves when there is room for more, or nobody to hear it. */
  async say(text: string, times = 1): Promise<void> {
    if (this.gone) return;
    const frame = masked(text);
    const hasRoom = this.#socket.write(Buffer.concat(Array.from({ length: times }, () => frame)));
    if (hasRoom) return;
    const settled = new AbortController();
    const { signal } = settled;
    // One that dies does so without a drain.
    const either = [once(this.#socket, 'drain', { signal }), once(this.#socket, 'close', { signal })];
    await Promise.race(either.map((each) => each.catch(() => {})));
    settled.abort();
  }

  close(): void {
    this.#socket.destroy();
  }

  #hear(chunk: Buffer): void {
    this.#heard = Buffer.concat([this.#heard, chunk]);
    for (let frame = firstFrame(this.#heard); frame; frame = firstFrame(this.#heard)) {
      if (frame.kind === CLOSE) this.told ??= frame.body.readUInt16BE(0);
      this.#heard = this.#heard.subarray(frame.end);
    }
  }
}

function upgraded(asked: ClientRequest): Promise<{ socket: Socket; head: Buffer }> {
  return new Promise((resolve, reject) => {
    asked.once('upgrade', (_, socket, head) => resolve({ socket, head }));
    asked.once('response', ({ statusCode }) => reject(new Error(`status ${statusCode}`)));
    asked.once('error', reject);
  });
}

/** A client's frame. Its mask is zero: the text stays as it is. */
function masked(text: string): Buffer {
  const body = Buffer.from(text);
  if (body.length > 0xffff) throw new Error('only short frames are needed');
  const head =
    body.length < SHORT
      ? [TEXT, 0x80 | body.length]
      : [TEXT, 0x80 | SHORT, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([...head, 0, 0, 0, 0]), body]);
}

/** The first frame of a server, if all of it is there. */
function firstFrame(bytes: Buffer): { kind: number; body: Buffer; end: number } | null {
  const [first, length] = bytes;
  if (first === undefined || length === undefined) return null;
  const start = length < SHORT ? 2 : length === SHORT ? 4 : 10;
  if (bytes.length < start) return null;
  const size =
    length < SHORT ? length : length === SHORT ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  if (bytes.length < start + size) return null;
  return { kind: first & 0x0f, body: bytes.subarray(start, start + size), end: start + size };
}
