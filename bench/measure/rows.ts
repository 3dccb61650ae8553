import type { WebSocket } from 'ws';
import { PageFrame, Welcome } from '../../src/protocol/index.ts';
import { ask, hello, nextOf, openThread, send } from '../load/baton-socket.ts';
import type { House } from '../load/house.ts';
import { Windows } from '../load/windows.ts';
import type { Baton } from '../servers/workerd.ts';
import { median, type Verdict } from '../stats.ts';
import type { Row } from '../table.ts';

const LENGTHS = [1_000, 10_000, 100_000];
const RESUMES = [0, 10, 1_000];
const REPEATS = 15;
const QUESTION = 'How long does delivery take?';

/** Times (ms) and rows read for one thing a client does. */
type Cost = { ms: number; read: number };

/** What it costs to come back to a thread, by how long it is. */
export async function measureRows(server: Baton, house: House): Promise<Row[]> {
  const found = new Map<string, Map<number, Cost>>();
  for (const length of LENGTHS) {
    const thread = await Thread.of(server, house, length);
    await note(found, 'wake', length, () => thread.wake());
    await note(found, 'first page', length, () => thread.firstPage());
    for (const missing of RESUMES)
      await note(found, `resume of ${missing}`, length, () => thread.resume(missing));
  }
  return [...found].map(([what, byLength]) => rowOf(what, byLength));
}

/** Musts are on these; the rows of a long resume are its own length. */
const HELD = ['wake', 'first page', 'resume of 10'];

function rowOf(what: string, byLength: Map<number, Cost>): Row {
  const parts = [...byLength].map(
    ([length, { ms, read }]) => `${ms.toFixed(1)} ms ${read} rows at ${length}`,
  );
  const reads = LENGTHS.map((length) => byLength.get(length)?.read ?? Number.NaN);
  const [short = Number.NaN] = reads;
  const verdict: Verdict = reads.every((read) => read <= short) ? 'met' : 'missed';
  return {
    figure: `${what}, by length of the thread`,
    cells: { baton: parts.join('; ') },
    ...(HELD.includes(what) && { must: { bar: 'rows do not grow', verdict } }),
  };
}

async function note(
  found: Map<string, Map<number, Cost>>,
  what: string,
  length: number,
  once: () => Promise<Cost>,
): Promise<void> {
  const costs: Cost[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat += 1) costs.push(await once());
  const of = found.get(what) ?? new Map<number, Cost>();
  found.set(what, of);
  of.set(length, { ms: median(costs.map(({ ms }) => ms)), read: Math.max(...costs.map(({ read }) => read)) });
}

/** A thread of a given length, as its customer comes back to it. */
class Thread {
  readonly #windows: Windows;
  readonly #open: () => Promise<WebSocket>;

  private constructor(windows: Windows, open: () => Promise<WebSocket>) {
    this.#windows = windows;
    this.#open = open;
  }

  static async of(server: Baton, house: House, length: number): Promise<Thread> {
    const { conversation, token, socket } = await house.customer();
    const windows = new Windows(server.url, conversation);
    const thread = new Thread(windows, () => openThread(`${house.base}/v1/thread`, token));
    await ask(socket, 'first-question-00000', QUESTION);
    socket.terminate();
    await windows.fill(length);
    // What was filled in behind its back comes into the snapshot with the next message.
    const again = await thread.#open();
    await ask(again, 'second-question-0000', QUESTION, await hello(again));
    again.terminate();
    return thread;
  }

  /** From the upgrade to the welcome, of an object that is not in memory. */
  async wake(): Promise<Cost> {
    await this.#windows.restart();
    const start = performance.now();
    const socket = await this.#open();
    await hello(socket);
    const ms = performance.now() - start;
    socket.terminate();
    return { ms, read: (await this.#windows.meter()).read };
  }

  /** The newest page, as a page that has just been opened asks for it. */
  async firstPage(): Promise<Cost> {
    const socket = await this.#open();
    const head = await hello(socket);
    return this.#timed(socket, () => page(socket, { before: head + 1 }));
  }

  /** From the hello to the last page of what is missing. */
  async resume(missing: number): Promise<Cost> {
    const probe = await this.#open();
    const welcome = nextOf(probe, '{"t":"welcome"');
    send(probe, { t: 'hello', v: 2 });
    const { logId, upTo } = Welcome.parse(JSON.parse(await welcome));
    probe.terminate();
    const socket = await this.#open();
    return this.#timed(socket, async () => {
      await hello(socket, { logId, seq: upTo - missing });
      for (let after = upTo - missing, more = missing > 0; more; ) {
        const next = await page(socket, { after });
        ({ more } = next);
        after = next.upTo;
      }
    });
  }

  async #timed(socket: WebSocket, work: () => Promise<unknown>): Promise<Cost> {
    const before = (await this.#windows.meter()).read;
    const start = performance.now();
    await work();
    const ms = performance.now() - start;
    socket.terminate();
    // The meter's own look at the head reads past the store and is not in it.
    return { ms, read: (await this.#windows.meter()).read - before };
  }
}

async function page(socket: WebSocket, range: { after: number } | { before: number }) {
  const frame = nextOf(socket, '{"t":"page"');
  send(socket, { t: 'pull', ...range });
  return PageFrame.parse(JSON.parse(await frame));
}
