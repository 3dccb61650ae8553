import type { WebSocket } from 'ws';
import * as z from 'zod/mini';
import { confirmRegularly, openBatonLine } from '../../bench/load/baton-line.ts';
import { hello, nextOf, openThread, send } from '../../bench/load/baton-socket.ts';
import { House } from '../../bench/load/house.ts';
import type { Line } from '../../bench/load/line.ts';
import { isEvent } from '../../bench/load/plain-line.ts';
import { sayEvenly } from '../../bench/measure/latency.ts';
import { memoryKib } from '../../bench/processes.ts';
import { startBaton } from '../../bench/servers/workerd.ts';
import { quantile } from '../../bench/stats.ts';
import { freePort } from '../server/server.ts';
import { Inspector } from './inspector.ts';
import { type Curve, Sampler } from './sampler.ts';

/** A customer's second window that stops reading while the first one, at a thousand messages a second, goes on. */

export type Minute = {
  stopped: boolean;
  /** Messages acked, and in a second. */
  acked: number;
  rate: number;
  /** From the customer to an agent who reads, ms. */
  p50: number;
  p99: number;
  rssMb: Curve;
  heapMb: Curve;
  /** What of the heap is in use once garbage is collected, before and after, MB. */
  liveMb: { before: number; after: number };
  /** How the window was closed, after how many messages, and how long after the first of them, ms. */
  closed: { code: number; messages: number; ms: number } | null;
  /** What the window has in the end: messages, and how many are lost, doubled or out of order. */
  read: number;
  wrong: number;
};

const Event = z.object({
  seq: z.int(),
  at: z.int(),
  kind: z.string(),
  text: z.optional(z.string()),
  author: z.optional(z.object({ type: z.string() })),
});
type Event = z.infer<typeof Event>;
const EventFrame = z.object({ event: Event });
const Page = z.object({ events: z.array(Event), more: z.boolean() });

/** Those who do read and confirm were too late with it: the process that plays them, or the server's, had no time. */
export class LoadError extends Error {}

/** A server that has just started is slow: what it compiles on the way is no part of the minute. Share of the rate, and ms. */
const WARM_UP = { share: 0.2, ms: 5_000 };

const RAISED = { framesPerSecond: 1e6, framesBurst: 1e6, messagesPerSecond: 1e6, messagesBurst: 1e6 };
const MB = 1_000_000;

/** @param stopped whether the window stops reading, or reads and confirms as it must */
export async function minute(stopped: boolean, perSecond: number, ms: number): Promise<Minute> {
  const inspectorPort = await freePort();
  const server = await startBaton({ limits: RAISED, inspectorPort });
  const inspector = await Inspector.attach(inspectorPort);
  const house = await House.staffed(server);
  const ages: number[] = [];
  const line = await openBatonLine(house, (age) => ages.push(age));
  const window = await openThread(`${server.url}/v1/thread`, line.token);
  const rss = new Sampler(() => memoryKib(server.pid) * 1_024);
  const heap = new Sampler(() => inspector.heap());
  try {
    const upTo = await hello(window);
    const seen: Event[] = [];
    const closing = closeOf(window);
    window.on('message', (raw) => {
      if (isEvent(String(raw))) seen.push(EventFrame.parse(JSON.parse(String(raw))).event);
    });
    confirmRegularly(window);
    await load(line, perSecond * WARM_UP.share, WARM_UP.ms);
    await caughtUp(window, upTo);
    const warm = seen.filter(isOfTheLine).length;
    ages.length = 0;
    if (stopped) window.pause();

    const before = await inspector.live();
    rss.start();
    heap.start();
    const start = performance.now();
    const said = await load(line, perSecond, ms);
    const took = performance.now() - start;
    const curves = { rssMb: await rss.end(), heapMb: await heap.end() };
    const after = await inspector.live();

    if (stopped) window.resume();
    // One that is closed gets no answer any more.
    const answered = caughtUp(window, seen.at(-1)?.seq ?? upTo).then(() => null);
    const code = await Promise.race([closing, answered.catch(() => closing)]);
    const live = seen.filter(isOfTheLine).slice(warm);
    const closed =
      code === null ? null : { code, messages: live.length, ms: (live.at(-1)?.at ?? 0) - (live[0]?.at ?? 0) };
    seen.push(...(await missing(`${server.url}/v1/thread`, line.token, seen.at(-1)?.seq ?? upTo)));
    const read = seen.filter(isOfTheLine);
    return {
      stopped,
      acked: said,
      rate: (said / took) * 1_000,
      p50: quantile(ages, 0.5),
      p99: quantile(ages, 0.99),
      ...curves,
      liveMb: { before: before / MB, after: after / MB },
      closed,
      read: read.length,
      wrong: wrongIn(read, warm + said),
    };
  } finally {
    for (const sampler of [rss, heap]) sampler.stop();
    window.terminate();
    line.close();
    house.close();
    inspector.close();
    await server.stop();
  }
}

/** Says so many a second, evenly. @returns how many, all of them acked */
async function load(line: Line, perSecond: number, ms: number): Promise<number> {
  await sayEvenly([line], { perSecond, ms }).catch((why) => {
    throw new LoadError(String(why));
  });
  return Math.ceil((ms / 1_000) * perSecond);
}

/** Resolves when a window has what was sent to it so far: the answer to a pull comes behind all of it. */
async function caughtUp(window: WebSocket, after: number): Promise<void> {
  const page = nextOf(window, '{"t":"page"');
  send(window, { t: 'pull', after });
  await page;
}

/** The code a socket is closed with, whenever that is. */
function closeOf(socket: WebSocket): Promise<number> {
  return new Promise((resolve) => socket.once('close', resolve));
}

/** What a window that comes back pulls: everything after what it has. */
async function missing(url: string, token: string, after: number): Promise<Event[]> {
  const socket = await openThread(url, token);
  const events: Event[] = [];
  try {
    await hello(socket);
    for (let more = true; more; ) {
      const upTo = events.at(-1)?.seq ?? after;
      const next = nextOf(socket, '{"t":"page"');
      send(socket, { t: 'received', upTo });
      send(socket, { t: 'pull', after: upTo });
      const page = Page.parse(JSON.parse(await next));
      events.push(...page.events);
      more = page.more;
    }
    return events;
  } finally {
    socket.terminate();
  }
}

/** Whether it is one of the messages of the load, which all say when they were said. */
function isOfTheLine({ kind, author, text }: Event): boolean {
  return kind === 'message' && author?.type === 'customer' && text !== undefined && SAID.test(text);
}
const SAID = /^[a-j]{12} Where is my parcel/;

/** How many messages are missing, or not behind the one before them: by their place, and by when they were said. */
function wrongIn(read: readonly Event[], acked: number): number {
  const inOrder = read.filter((event, index) => {
    const before = read[index - 1];
    return before === undefined || (event.seq > before.seq && (event.text ?? '') > (before.text ?? ''));
  });
  return read.length - inOrder.length + Math.abs(acked - read.length);
}
