import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expectation, heldBy, rangeOf, WIDEST } from '../../src/routing/wait-range.ts';

const MINUTE = 60_000;

/** A wait for so many slots, one of which comes free every so often (ms). */
const waitFor = (needed: number, everyMs: number, steps = needed): Expectation => ({
  needed,
  steps,
  endsBy: (ms) => ms / everyMs,
});

describe('the range', () => {
  it('W2: is never wider than it may be, and says nothing that is as likely wrong as right', () => {
    let silent = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1_000, max: 20 * MINUTE }),
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        (needed, everyMs, share) => {
          const expected = waitFor(needed, everyMs, needed * share);
          const range = rangeOf(expected);
          if (range === null) silent += 1;
          if (range === null) return;
          expect(range.from).toBeLessThan(range.to);
          expect(range.to).toBeLessThanOrEqual(WIDEST * Math.max(range.from, MINUTE));
          expect(heldBy(expected, range.to) - heldBy(expected, range.from)).toBeGreaterThanOrEqual(0.5);
        },
      ),
      { numRuns: 500 },
    );
    expect(silent).toBeGreaterThan(0);
  });

  it('W2: is narrower the more slots are waited for, as chance evens out', () => {
    const few = rangeOf(waitFor(8, 2 * MINUTE));
    const many = rangeOf(waitFor(160, MINUTE / 10));
    expect(few).toEqual({ from: 10 * MINUTE, to: 25 * MINUTE });
    expect(many).toEqual({ from: 12 * MINUTE, to: 20 * MINUTE });
  });

  it('W2: says under a minute or two of what is short, and nothing of one long conversation', () => {
    expect(rangeOf(waitFor(1, 20_000))).toEqual({ from: 0, to: MINUTE });
    expect(rangeOf(waitFor(1, 15 * MINUTE))).toBeNull();
  });

  it('W2: holds as often as it says', () => {
    // By hand: the first slot of many comes free after an exponential time, here with a mean of two minutes.
    for (const minutes of [1, 2, 4]) {
      expect(heldBy(waitFor(1, 2 * MINUTE), minutes * MINUTE)).toBeCloseTo(1 - Math.exp(-minutes / 2), 1);
    }
    expect(heldBy(waitFor(1, MINUTE), 0)).toBe(0);
    expect(heldBy(waitFor(3, MINUTE), 3 * MINUTE)).toBeGreaterThan(heldBy(waitFor(3, MINUTE), 2 * MINUTE));
  });
});
