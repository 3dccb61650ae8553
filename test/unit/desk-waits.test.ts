import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeskWaits, TICK_MS } from '../../src/objects/desk-waits.ts';
import { CALLS_EVERY_MS, CALLS_TOGETHER } from '../../src/routing/index.ts';
import { newsOf } from '../support/report.ts';
import { TestDesk } from './routing-world.ts';

const START_MS = 1_000_000;

beforeEach(() => void vi.useFakeTimers({ now: START_MS }));
afterEach(() => void vi.useRealTimers());

/** So many wait for the one agent, who has somebody. `told` are the conversations that were told something, in turn. */
function lineOf(waiting: number): { desk: TestDesk; waits: DeskWaits; told: string[]; deaf: Set<string> } {
  const desk = new TestDesk();
  desk.connect('sam', 1);
  desk.report(newsOf('with sam', 2, 'active', { agent: { id: 'sam', name: 'Sam' } }));
  for (let index = 0; index < waiting; index += 1) join(desk, `c${index}`, START_MS + index);
  const told: string[] = [];
  const deaf = new Set<string>();
  const waits = new DeskWaits(desk.floor, (conversation) => {
    told.push(conversation);
    return deaf.has(conversation) ? Promise.reject(new Error('the network')) : Promise.resolve();
  });
  return { desk, waits, told, deaf };
}

function join(desk: TestDesk, conversation: string, since: number): void {
  desk.report(newsOf(conversation, 1, 'queued', { since, visitor: conversation }));
}

/** Looks at the line now. */
async function look(waits: DeskWaits): Promise<void> {
  waits.lookAgain();
  await vi.advanceTimersByTimeAsync(0);
}

describe('what is told of waits', () => {
  it('W5: is told to a few at a time, to each once, whoever is first in line first', async () => {
    const { waits, told } = lineOf(500);
    await look(waits);
    for (let lot = 1; told.length < 500; lot += 1) {
      expect(told).toHaveLength(lot * CALLS_TOGETHER);
      await vi.advanceTimersByTimeAsync(CALLS_EVERY_MS);
    }
    await vi.advanceTimersByTimeAsync(TICK_MS);
    expect(told).toEqual(Array.from({ length: 500 }, (_, index) => `c${index}`));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('W5: does not count as told before it was', async () => {
    const { waits, told } = lineOf(100);
    await look(waits);
    expect(told).toHaveLength(CALLS_TOGETHER);
    // At a line of this length nobody is told a place on asking who has none yet.
    expect(waits.of('c0')).toMatchObject({ position: 1 });
    expect(waits.of('c99')).toBeUndefined();
  });

  it('W5: does not count as told when it did not arrive, and is told with the next look', async () => {
    const { waits, told, deaf } = lineOf(3);
    deaf.add('c1');
    await look(waits);
    expect(told).toEqual(['c0', 'c1', 'c2']);
    await vi.advanceTimersByTimeAsync(TICK_MS);
    deaf.clear();
    await look(waits);
    expect(told.slice(3)).toEqual(['c1']);
    await vi.advanceTimersByTimeAsync(TICK_MS);
    await look(waits);
    expect(told).toHaveLength(4);
  });

  it('F3: is looked at, and told, also when the clock has gone back', async () => {
    const { desk, waits, told } = lineOf(2);
    await look(waits);
    vi.setSystemTime(START_MS - 600_000);
    desk.report(newsOf('c0', 2, 'over', { visitor: 'c0' }));
    await look(waits);
    expect(told).toEqual(['c0', 'c1', 'c1']);
  });

  it('W5: goes to nobody who has left the line before their turn', async () => {
    const { desk, waits, told } = lineOf(100);
    await look(waits);
    desk.report(newsOf('c50', 2, 'over', { visitor: 'c50' }));
    await vi.advanceTimersByTimeAsync(TICK_MS);
    expect(told).toHaveLength(99);
    expect(told).not.toContain('c50');
  });

  it('W5: goes first to whoever has heard nothing for longest', async () => {
    const { desk, waits, told } = lineOf(100);
    await look(waits);
    await vi.advanceTimersByTimeAsync(60_000);
    told.length = 0;
    // Everybody who was there is one further ahead, and one is new.
    desk.report(newsOf('c0', 2, 'over', { visitor: 'c0' }));
    join(desk, 'late', START_MS + 1_000);
    await look(waits);
    await vi.advanceTimersByTimeAsync(TICK_MS);
    expect(told.length).toBeGreaterThan(1);
    expect(told[0]).toBe('late');
  });
});
