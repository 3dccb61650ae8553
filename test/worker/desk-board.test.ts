import { evictDurableObject, reset, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { COUNTS_MS, DeskBoard, GATHER_MS } from '../../src/objects/desk-board.ts';
import { BOARD_FRAME_BYTES } from '../../src/objects/desk-pages.ts';
import { DeskSockets } from '../../src/objects/desk-sockets.ts';
import {
  AgentProfile,
  DEFAULT_LIMITS,
  DEFAULT_ROUTING,
  type DeskServerFrame,
  type LineItem,
} from '../../src/protocol/index.ts';
import { Floor } from '../../src/routing/index.ts';
import { conversationId, newDesk, sit, work } from '../support/desk.ts';
import { newsOf } from '../support/report.ts';
import type { DeskSocket } from '../support/socket.ts';

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await reset();
});

const bytesOf = (frame: DeskServerFrame) => new TextEncoder().encode(JSON.stringify(frame)).byteLength;
const named = (index: number) => conversationId(`c${index}`);
/** A name of as many bytes as a name may have. */
const LONG_NAME = '語'.repeat(200);

async function queue(desk: { report(news: ReturnType<typeof newsOf>): Promise<unknown> }, count: number) {
  const reports = Array.from({ length: count }, (_, index) =>
    desk.report(newsOf(named(index), 1, 'queued', { customerName: LONG_NAME, since: 1_000 + index })),
  );
  await Promise.all(reports);
}

async function boardOf(socket: DeskSocket): Promise<{ line: LineItem[]; pages: DeskServerFrame[] }> {
  socket.send({ t: 'watch', on: true });
  const pages: Extract<DeskServerFrame, { t: 'board' }>[] = [];
  do pages.push(await socket.take('board'));
  while (pages.at(-1)?.more);
  return { line: pages.flatMap(({ put }) => put), pages };
}

describe('the board', () => {
  it('B2: comes whole to who watches, in pages of at most 16 KB', async () => {
    const { site, desk } = newDesk();
    await work(site, 'sam');
    await queue(desk, 60);
    const watcher = await work(site, 'noor');
    const { line, pages } = await boardOf(watcher);
    expect(line.map(({ conversation }) => conversation).sort()).toEqual(
      Array.from({ length: 60 }, (_, index) => named(index)).sort(),
    );
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(bytesOf(page)).toBeLessThanOrEqual(BOARD_FRAME_BYTES);
  });

  it('B2: what changes is gathered, and never more than 16 KB in a frame', async () => {
    const { site, desk } = newDesk();
    await work(site, 'sam');
    const watcher = await work(site, 'noor');
    await boardOf(watcher);
    const began = performance.now();
    await queue(desk, 60);
    const seen = new Set<string>();
    const frames: DeskServerFrame[] = [];
    while (seen.size < 60) {
      const changed = await watcher.take('changed');
      frames.push(changed);
      for (const { conversation } of changed.put) seen.add(conversation);
    }
    for (const frame of frames) expect(bytesOf(frame)).toBeLessThanOrEqual(BOARD_FRAME_BYTES);
    const tellings = Math.floor((performance.now() - began) / GATHER_MS) + 1;
    const most = Math.ceil(frames.reduce((sum, frame) => sum + bytesOf(frame), 0) / BOARD_FRAME_BYTES);
    expect(frames.length).toBeLessThanOrEqual(tellings * (most + 1));
    expect(frames.length).toBeLessThan(60);
  });

  it('B2: is told no more to who no longer watches', async () => {
    const { site, desk } = newDesk();
    await work(site, 'sam');
    const watcher = await work(site, 'noor');
    await boardOf(watcher);
    watcher.send({ t: 'watch', on: false });
    watcher.send({ t: 'availability', ref: 'ref-of-an-agent-2', to: 'busy' });
    await watcher.take('done');
    watcher.frames.length = 0;
    await queue(desk, 1);
    // The news of her own are told after those of the line.
    await watcher.take('counts');
    expect(JSON.stringify(watcher.frames)).not.toContain(named(0));
  });

  it('B2 V5: comes by itself, as changes, to a client of the version before, which knows nobody busy', async () => {
    const { site, desk } = newDesk();
    const sam = await work(site, 'sam');
    sam.send({ t: 'availability', ref: 'ref-of-an-agent-2', to: 'busy' });
    await sam.take('done');
    await work(site, 'noor');
    await queue(desk, 1);
    const old = await sit(site, 'kim');
    old.send({ t: 'hello', v: 2 });
    expect((await old.take('desk')).v).toBe(2);
    const board = await old.take('changed');
    expect(board.put).toMatchObject([{ conversation: named(0), state: 'offered' }]);
    expect(board.agents.find(({ id }) => id === 'sam')?.availability).toBe('away');
    expect(old.frames.filter(({ t }) => t === 'board' || t === 'counts')).toEqual([]);
  });

  it('B2: is watched on over a sleep of the desk', async () => {
    const { site, desk } = newDesk();
    await work(site, 'sam');
    const watcher = await work(site, 'noor');
    await boardOf(watcher);
    await evictDurableObject(desk);
    await env.DESKS.getByName(site).report(newsOf(named(0), 1, 'queued'));
    const changed = await watcher.take('changed', ({ put }) => put.length > 0);
    expect(changed.put).toMatchObject([{ conversation: named(0) }]);
  });

  it('B3: the counts reach everybody, at most once in 5 s', async () => {
    const { site, desk } = newDesk();
    const sam = await work(site, 'sam');
    const began = performance.now();
    await queue(desk, 3);
    expect((await sam.take('counts')).counts.online).toBe(1);
    for (let index = 0; index < 3; index += 1) await desk.report(newsOf(named(index), 2, 'over'));
    await sam.take('changed', ({ gone }) => gone.length > 0);
    const told = 1 + sam.frames.filter(({ t }) => t === 'counts').length;
    expect(told).toBeLessThanOrEqual(Math.floor((performance.now() - began) / COUNTS_MS) + 1);
  });

  it('B3 F3: a clock that has gone back neither holds the counts back nor keeps the desk awake', async () => {
    const { desk } = newDesk();
    await runInDurableObject(desk, (_, ctx) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
      const sockets = new DeskSockets(ctx, () => DEFAULT_LIMITS);
      const told = vi.spyOn(sockets, 'tellAll');
      const floor = new Floor(DEFAULT_ROUTING);
      const board = new DeskBoard(floor, sockets);
      board.moved(named(0));
      vi.advanceTimersByTime(GATHER_MS);
      vi.setSystemTime(Date.now() - 3_600_000);
      const able = AgentProfile.parse({});
      const sam = { id: 'sam', name: 'Sam', ...able, misses: 0, connected: true, idleSince: 0 };
      floor.putAgent('sam', { ...sam, availability: 'online' }, Date.now());
      board.agentChanged('sam');
      vi.advanceTimersByTime(GATHER_MS + COUNTS_MS);
      expect(told.mock.lastCall).toEqual([{ t: 'counts', counts: { waiting: 0, online: 1 } }]);
      expect(vi.getTimerCount()).toBe(0);
    });
  });

  it('B3: arms no timer while nothing changes, though somebody is watched and served', async () => {
    const armed = new Set<unknown>();
    const { setTimeout: start, clearTimeout: stop } = globalThis;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, ms?: number) => {
      const timer: unknown = start(() => {
        armed.delete(timer);
        work();
      }, ms);
      armed.add(timer);
      return timer;
    }) as typeof setTimeout);
    vi.spyOn(globalThis, 'clearTimeout').mockImplementation(((timer: number) => {
      armed.delete(timer);
      stop(timer);
    }) as typeof clearTimeout);
    const { site, desk } = newDesk();
    const sam = await work(site, 'sam', { capacity: 1 });
    await boardOf(sam);
    await queue(desk, 2);
    sam.accept(named(0), 1);
    await sam.take('accepted');
    expect(armed.size).toBeGreaterThan(0);
    // Told, counted, estimated: then the desk lies still, with one served and one who waits.
    await vi.waitUntil(() => armed.size === 0, { timeout: 20_000 });
  }, 40_000);
});
