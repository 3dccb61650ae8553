import type { ClientFrame } from '../../src/protocol/index.ts';
import { agentOf, customerOf, type DeskSocket, join, sitDown, siteOf, type TestSocket } from './socket.ts';
import { logOf } from './stored-log.ts';

/** The sockets of those who take part in a conversation, opened again when they have gone. */
export class Ends {
  readonly #name: string;
  readonly #site: string;
  readonly #windows: (TestSocket | null)[] = [null, null];
  readonly #consoles = new Map<string, TestSocket>();
  readonly #seats = new Map<string, DeskSocket>();

  constructor(name: string) {
    this.#name = name;
    this.#site = siteOf(name);
  }

  /** One of the customer's windows. */
  async window(number: number): Promise<TestSocket> {
    const open = this.#windows[number];
    if (open && (await isAlive(open))) return open;
    const socket = await join(this.#name, customerOf(this.#name, this.#name));
    this.#windows[number] = socket;
    return socket;
  }

  /** An agent on the thread; `null` while there is none. */
  async console(by: string): Promise<TestSocket | null> {
    const open = this.#consoles.get(by);
    if (open && (await isAlive(open))) return open;
    if ((await logOf(this.#name)).length === 0) return null;
    const socket = await join(this.#name, agentOf(by, by, this.#site));
    this.#consoles.set(by, socket);
    return socket;
  }

  /** An agent at the desk. */
  async seat(by: string): Promise<DeskSocket> {
    const open = this.#seats.get(by);
    if (open && (await isAlive(open))) return open;
    const socket = await sitDown(agentOf(by, by, this.#site));
    socket.send({ t: 'hello', v: 2 });
    await socket.take('desk');
    this.#seats.set(by, socket);
    return socket;
  }

  /** The customer shuts a window. */
  shut(number: number): void {
    this.#windows[number]?.close(1000);
    this.#windows[number] = null;
  }
}

/** Waits for the answer to what was just sent. @returns one of an earlier time, or none, when the socket is closed instead */
export async function answerTo(socket: TestSocket, own: string) {
  const mine = () =>
    socket.frames.findLast((frame) => (frame.t === 'ack' || frame.t === 'error') && frame.id === own);
  const before = mine();
  await socket.until(() => mine() !== before || socket.closed !== null, `an answer to ${own}`);
  return mine();
}

/**
 * Says a command and waits for its answer.
 * @returns `null` when the socket is closed instead, as one is that slept before anything was said
 */
export async function answered(socket: TestSocket, frame: Extract<ClientFrame, { ref: string }>) {
  const { ref } = frame;
  const answers = () => socket.frames.filter((one) => 'ref' in one && one.ref === ref);
  const before = answers().length;
  socket.send(frame);
  await socket.until(() => answers().length > before || socket.closed !== null, 'an answer');
  return answers()[before] ?? null;
}

/** Whether a socket is still open at its other end. */
async function isAlive(socket: {
  closed: unknown;
  pongs: number;
  raw(text: string): void;
  until: TestSocket['until'];
}): Promise<boolean> {
  if (socket.closed !== null) return false;
  const before = socket.pongs;
  try {
    socket.raw('ping');
    await socket.until(() => socket.pongs > before || socket.closed !== null, 'a pong');
  } catch {
    return false;
  }
  return socket.closed === null;
}
