import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../scripts/simulate-feedback/world.ts';
import { learn, learnAll, MOST_SHIFT, NOTHING_LEARNED } from '../../src/escalation/index.ts';
import type { Mark } from '../../src/protocol/index.ts';

const marks = fc.array(fc.constantFrom<Mark>('right', 'wrong', 'late'), { maxLength: 400 });

describe('E6: what marks teach', () => {
  it('wrong lowers the bar, late raises it, right keeps it', () => {
    expect(learn(NOTHING_LEARNED, 'wrong').shift).toBeLessThan(0);
    expect(learn(NOTHING_LEARNED, 'late').shift).toBeGreaterThan(0);
    expect(learn({ shift: 0.1, marks: 3 }, 'right')).toEqual({ shift: 0.1, marks: 4 });
  });
  it('each mark moves it less than the one before, but never nothing', () => {
    const steps = Array.from(
      { length: 100 },
      (_, marks) => learn({ shift: -0.2, marks }, 'late').shift + 0.2,
    );
    for (const [at, step] of steps.entries()) {
      expect(step).toBeGreaterThan(0);
      expect(step).toBeLessThanOrEqual((steps[at - 1] ?? 1) + 1e-9);
    }
  });
  it('stays within its bounds whatever is marked', () => {
    fc.assert(
      fc.property(marks, (given) => {
        const { shift, marks: count } = learnAll(given);
        expect(Math.abs(shift)).toBeLessThanOrEqual(MOST_SHIFT);
        expect(count).toBe(given.length);
      }),
    );
  });
  it('settles where people are as likely to be needed as not, in a simulation with slips', () => {
    for (const seed of [1, 2, 3]) expect(simulate(seed).filter(({ ok }) => !ok)).toEqual([]);
  });
});
