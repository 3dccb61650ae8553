import { describe, expect, it } from 'vitest';
import { judge, median, ratioOf } from '../../bench/stats.ts';

/** What the benchmark concludes from its rounds: a machine that is busy must make it unsure, never wrong. */

describe('a ratio of rounds that took turns', () => {
  it('is taken pair by pair, so that a machine that slows down does not count', () => {
    const bare = [1_000, 800, 600, 400, 200, 100, 50];
    const ours = bare.map((rate) => rate * 2);
    expect(ratioOf(ours, bare)).toEqual({ median: 2, low: 2, high: 2 });
  });

  it('has quartiles around its median', () => {
    const { median: middle, low, high } = ratioOf([1, 2, 3, 4, 5], [1, 1, 1, 1, 1]);
    expect([low, middle, high]).toEqual([2, 3, 4]);
  });
});

describe('a bar', () => {
  const clear = { median: 0.9, low: 0.88, high: 0.95 };
  const wide = { median: 0.9, low: 0.7, high: 1.1 };

  it('is met or missed when the spread lies on one side of it', () => {
    expect(judge(clear, { atLeast: 0.85 })).toBe('met');
    expect(judge(clear, { atLeast: 0.99 })).toBe('missed');
    expect(judge(clear, { atMost: 1 })).toBe('met');
    expect(judge(clear, { atMost: 0.8 })).toBe('missed');
  });

  it('is neither when the spread lies on both', () => {
    expect(judge(wide, { atLeast: 0.85 })).toBe('inconclusive');
    expect(judge(wide, { atMost: 1 })).toBe('inconclusive');
  });

  it('is not met by nothing', () => {
    expect(judge(ratioOf([], []), { atLeast: 0.85 })).toBe('missed');
    expect(median([])).toBeNaN();
  });
});
