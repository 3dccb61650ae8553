import { expect, it } from 'vitest';
import type { Waiting } from '../../src/protocol/index.ts';
import { ownUp, type Promised } from '../../src/routing/index.ts';

const MINUTE = 60_000;
const soon = (minutes: number): Waiting => ({ position: 1, wait: { from: 0, to: minutes * MINUTE } });

/** What is said after each of these, each at its minute. */
function said(...waits: [minute: number, waiting: Waiting, epoch?: number][]): (boolean | undefined)[] {
  let promised: Promised | undefined;
  return waits.map(([minute, waiting, epoch = 1]) => {
    const told = ownUp(waiting, epoch, promised, minute * MINUTE);
    promised = told.promised;
    return told.waiting.grew;
  });
}

it('owns up to a wait that ends clearly later than promised, once', () => {
  expect(said([0, soon(2)], [5, soon(2)], [6, soon(1)])).toEqual([undefined, true, undefined]);
});

it('forgives itself a minute, or a quarter of a long wait', () => {
  expect(said([0, soon(2)], [1, soon(2)])).toEqual([undefined, undefined]);
  expect(said([0, soon(20)], [4, soon(20)])).toEqual([undefined, undefined]);
  expect(said([0, soon(20)], [6, soon(20)])).toEqual([undefined, true]);
});

it('does not move a promise by saying it again a little later', () => {
  expect(said([0, soon(2)], [1, soon(2)], [2, soon(2)])).toEqual([undefined, undefined, true]);
});

it('keeps the promise while nothing can be said, and drops it with the wait', () => {
  expect(said([0, soon(2)], [3, { position: 1 }], [6, soon(2)])).toEqual([undefined, undefined, true]);
  expect(said([0, soon(2)], [6, soon(2), 3])).toEqual([undefined, undefined]);
});

it('says what the desk says', () => {
  expect(said([0, { ...soon(2), grew: true }])).toEqual([true]);
});
