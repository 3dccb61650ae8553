import type { MoneyConcept } from './lexicons/money.ts';

/** Where a concept was said: units `from` (inclusive) to `to` (exclusive). */
export type Part = { from: number; to: number };
export type Parts = ReadonlyMap<MoneyConcept, readonly Part[]>;

/** Concepts that stand near the first one, and how many units may lie between; `after` when only behind it. */
type Near = { any: readonly MoneyConcept[]; within: number; after?: true };

/**
 * What money trouble is: something said, and what is said near it. `sure` is `told` when it counts only once the customer tells the case
 * (how long ago, how much, what was promised): without that it is a question that the bot has an answer to.
 */
type Rule = {
  says: 'money_missing' | 'dispute';
  said: readonly MoneyConcept[];
  near: readonly Near[];
  sure: 'always' | 'told';
};

const rule = (
  says: Rule['says'],
  said: readonly MoneyConcept[],
  near: readonly Near[],
  sure: Rule['sure'] = 'always',
): Rule => ({ says, said, near, sure });
const near = (any: readonly MoneyConcept[], within: number): Near => ({ any, within });
const behind = (any: readonly MoneyConcept[], within: number): Near => ({ any, within, after: true });

export const RULES: readonly Rule[] = [
  // It left me and did not arrive; it left me and I have nothing to show for it.
  rule('money_missing', ['paid', 'taken'], [near(['lack', 'unseen'], 16)], 'told'),
  rule('money_missing', ['paid', 'taken'], [near(['undone'], 14)]),
  rule('money_missing', ['paid', 'taken'], [near(['denied'], 10)]),
  rule('money_missing', ['paid', 'taken'], [near(['failed'], 12)]),
  rule('money_missing', ['nothing'], [near(['paid', 'taken'], 14)]),
  rule('money_missing', ['nothing'], [near(['owed', 'late'], 14), near(['money'], 20)]),
  rule('money_missing', ['nothing'], [near(['card'], 4), near(['owed', 'late'], 24)]),
  rule('money_missing', ['none'], [near(['paid', 'taken', 'owed', 'late'], 14)]),
  rule('money_missing', ['unpaid'], [], 'told'),
  // What should be there is not.
  rule('money_missing', ['money'], [near(['lack', 'unseen'], 7)], 'told'),
  rule('money_missing', ['standing'], [near(['lack', 'unseen'], 4)]),
  rule('money_missing', ['owed'], [near(['lack', 'unseen', 'nothing'], 16), near(['money'], 16)]),
  rule('money_missing', ['failed'], [near(['money'], 8), near(['late'], 8)]),
  rule('money_missing', ['gone'], [near(['money'], 4)]),
  rule('money_missing', ['where'], [behind(['money'], 1)], 'told'),
  // A sum is wrong.
  rule('money_missing', ['wrong'], [near(['standing'], 3)]),
  rule('money_missing', ['wrong'], [near(['money', 'paid'], 3)], 'told'),
  rule('dispute', ['wrong'], [near(['bill', 'taken'], 4)]),
  // It was taken, and should not have been.
  rule('dispute', ['twice'], [near(['taken', 'paid', 'bill'], 8)]),
  rule('dispute', ['taken'], [near(['undue', 'undid', 'strange'], 10)]),
  rule('dispute', ['bill'], [near(['strange'], 10)]),
  rule('dispute', ['bill'], [behind(['undid'], 8)]),
  rule('dispute', ['bill'], [near(['undue'], 8), near(['taken', 'undue'], 12)]),
  rule('dispute', ['why'], [near(['taken'], 8)], 'told'),
  rule('dispute', ['why'], [near(['bill'], 5)], 'told'),
  rule('dispute', ['somebody'], [near(['used'], 8), near(['card', 'money'], 12)]),
];

/** The parts of the first place where a rule holds; nothing when it holds nowhere. Linear: only near parts are looked at. */
export function holdsAt({ said, near }: Rule, parts: Parts): Part[] {
  for (const concept of said)
    for (const first of parts.get(concept) ?? []) {
      const found = [first];
      for (const { any, within, after } of near) {
        const other = nearest(any, within, after === true, first, found, parts);
        if (other === null) break;
        found.push(other);
      }
      if (found.length === near.length + 1) return found;
    }
  return [];
}

/** The nearest part of any of these that overlaps nothing found so far. */
function nearest(
  any: readonly MoneyConcept[],
  within: number,
  isAfter: boolean,
  first: Part,
  found: readonly Part[],
  parts: Parts,
): Part | null {
  let best: Part | null = null;
  let least = within + 1;
  for (const concept of any) {
    const all = parts.get(concept) ?? [];
    for (let at = firstFrom(all, first.from - within - LONGEST); at < all.length; at++) {
      const part = all[at];
      if (part === undefined || part.from > first.to + within) break;
      if (isAfter && part.from < first.to) continue;
      const apart = Math.max(part.from - first.to, first.from - part.to);
      if (apart < least && found.every(({ from, to }) => part.to <= from || part.from >= to)) {
        best = part;
        least = apart;
      }
    }
  }
  return best;
}

/** Units that one part may have at most, for where to begin to look. */
const LONGEST = 12;

/** The first of these, sorted, that begins there or later. */
function firstFrom(all: readonly Part[], from: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
