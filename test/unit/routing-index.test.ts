import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sorted } from '../../src/routing/sorted.ts';
import { Timers } from '../../src/routing/timers.ts';

/** The structures under the floor, beside the plainest thing that does the same. */

describe('timers', () => {
  it('know what is next and what is due, whatever was set before', () => {
    const step = fc.tuple(fc.nat(5), fc.option(fc.nat(40), { nil: Number.POSITIVE_INFINITY }), fc.nat(40));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const timers = new Timers();
        const plain = new Map<string, number>();
        for (const [index, at, now] of steps) {
          const key = `key${index}`;
          timers.set(key, at);
          plain.set(key, at);
          const due = [...plain].filter(([, time]) => time <= now).map(([name]) => name);
          expect(timers.due(now).sort()).toEqual(due.sort());
          expect(timers.next()).toBe(Math.min(...plain.values()));
        }
      }),
    );
  });
});

describe('a sorted list', () => {
  it('keeps its order and ranks, whatever comes and goes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 })), (steps) => {
        const list = new Sorted<number>((a, b) => a - b);
        const plain = new Set<number>();
        for (const step of steps) {
          if (plain.delete(step)) list.remove(step);
          else {
            list.add(step);
            plain.add(step);
          }
          list.remove(99);
          expect([...list]).toEqual([...plain].sort((a, b) => a - b));
          expect(list.size).toBe(plain.size);
          expect(list.rank(0)).toBe([...plain].filter((item) => item < 0).length);
        }
      }),
    );
  });
});
