import { type Amount, amountsIn } from './amounts.ts';
import type { MoneyConcept } from './lexicons/money.ts';
import { holdsAt, type Part, RULES } from './money-rules.ts';
import { saidIn } from './said.ts';
import { vocabulary } from './text.ts';
import type { Found } from './text-phrases.ts';
import { PAUSE, type Read, STOP, type Unit, wordsAt } from './text-units.ts';

/** Money trouble that was told, as one of the topics; `isSure` when it counts. */
export type MoneyTold = { tag: 'money_missing' | 'dispute'; isSure: boolean; evidence: string[] };

/** What no story of money that went wrong goes without. */
const TELLS: ReadonlySet<MoneyConcept> = new Set([
  'taken',
  'moved',
  'paid',
  'gone',
  'wrong',
  'less',
  'twice',
  'undue',
  'strange',
  'undid',
  'used',
  'owed',
  'why',
  'where',
  'lack',
  'unseen',
  'undone',
  'denied',
  'nothing',
  'none',
  'unpaid',
  'failed',
]);

/** Units between a verb such as "sent" and the money that makes it a payment. */
const MOVED_WITHIN = 5;
/** Units between two sums that are compared, and beside them where it is said that they differ. */
const COMPARED_WITHIN = 14;
const BESIDE = 8;
const LACKING: ReadonlySet<MoneyConcept> = new Set(['lack', 'unseen', 'denied']);
const SUMS: ReadonlySet<MoneyConcept> = new Set(['money', 'bill', 'standing']);
const SELF = vocabulary('i we ive weve ich wir ik wij');
/** Units before and after a lack in which what is lacking may be a thing that is no money. */
const ASIDE_BEFORE = 3;
const ASIDE_AFTER = 2;

/**
 * Stories of money that went wrong, put together from what was said: one for each rule that holds. Each language is read by
 * itself, sums by all of them.
 */
export function moneyTold(text: Read): MoneyTold[] {
  const found = saidIn(text).money;
  if (!found.some(({ tag }) => TELLS.has(tag))) return [];
  const amounts = amountsIn(text);
  const told: MoneyTold[] = [];
  for (const source of new Set(found.map((match) => match.source))) {
    const ofSource = found.filter((match) => match.source === source);
    if (ofSource.length > 1 || amounts.length > 0 || ofSource[0]?.tag === 'unpaid')
      told.push(...toldIn(text, ofSource, amounts));
  }
  return told;
}

function toldIn(text: Read, found: readonly Found<MoneyConcept>[], amounts: readonly Amount[]): MoneyTold[] {
  const parts = partsOf(text, found, amounts);
  const isTold =
    parts.has('late') ||
    parts.has('owed') ||
    amounts.some(({ value, isMoney }) => isMoney || value.length > 2);
  const told: MoneyTold[] = [];
  for (const rule of RULES) {
    const places = holdsAt(rule, parts);
    if (places.length === 0) continue;
    told.push({ tag: rule.says, isSure: isTold || rule.sure === 'always', evidence: shown(text, places) });
  }
  const places = shortfall(parts, amounts);
  if (places.length > 0) told.push({ tag: 'money_missing', isSure: true, evidence: shown(text, places) });
  return told;
}

/** What was said of each concept, without what is only asked, or belongs to another thing. */
function partsOf(
  text: Read,
  found: readonly Found<MoneyConcept>[],
  amounts: readonly Amount[],
): Map<MoneyConcept, Part[]> {
  const parts = new Map<MoneyConcept, Part[]>();
  const add = (concept: MoneyConcept, part: Part) => {
    const list = parts.get(concept);
    if (list === undefined) parts.set(concept, [part]);
    else if (list.at(-1)?.from !== part.from) list.push(part);
    else if ((list.at(-1)?.to ?? 0) < part.to) list[list.length - 1] = part;
  };
  const namesMoney = found.some(({ tag }) => tag === 'money');
  const sums = amounts.filter(({ isMoney, value }) => isMoney || (namesMoney && value.length > 2));
  const clauses = clausesOf(text);
  const asked = askedFrom(clauses, found);
  const asides = found.filter(({ tag }) => tag === 'aside');
  const missing = found.filter(({ tag }) => tag === 'lack' || tag === 'unseen');
  const money = [...found.filter(({ tag }) => tag === 'money' || tag === 'bill'), ...sums];
  for (const match of found) {
    if (match.from >= (asked.get(clauses[match.from] ?? 0) ?? Number.POSITIVE_INFINITY)) continue;
    if (LACKING.has(match.tag) && isAside(text, match, asides)) continue;
    if (match.tag === 'denied' && (isOwn(text, match) || missing.some((other) => overlaps(match, other))))
      continue;
    if (SUMS.has(match.tag) && asides.some(({ from }) => from === match.to)) continue;
    if (match.tag === 'moved') {
      if (money.some((sum) => apart(sum, match) <= MOVED_WITHIN && !overlaps(sum, match))) add('paid', match);
      add('moved', match);
    } else add(match.tag, match);
  }
  for (const sum of sums) {
    add('money', sum);
    add('bill', sum);
  }
  for (const list of parts.values()) list.sort((a, b) => a.from - b.from);
  return parts;
}

/** Whether it is the customer who did not do it: "I paid but did not choose a plan". */
function isOwn({ units }: Read, { from }: Part): boolean {
  return SELF.has(units[from - 1]?.word ?? '');
}

/** Where each clause begins to ask in general, or in case, and complains of nothing, by its number. */
function askedFrom(clauses: readonly number[], found: readonly Found<MoneyConcept>[]): Map<number, number> {
  const complains = new Set<number>();
  for (const { tag, from, to } of found)
    if (tag === 'why')
      for (let clause = clauses[from] ?? 0; clause <= (clauses[to] ?? 0); clause++) complains.add(clause);
  const asked = new Map<number, number>();
  for (const { tag, from } of found) {
    const clause = clauses[from] ?? 0;
    if (tag === 'asked' && !complains.has(clause) && !asked.has(clause)) asked.set(clause, from);
  }
  return asked;
}

/** The number of the clause that each unit is in, and at last of what comes after them: a break ends its clause. */
function clausesOf({ units }: Read): number[] {
  let clause = 0;
  const clauses = units.map((unit) => (isBreak(unit) ? clause++ : clause));
  return [...clauses, clause];
}

function isOneClause(units: Read['units'], from: number, to: number): boolean {
  return !units.slice(from, to).some(isBreak);
}

function isBreak(unit: Unit | undefined): boolean {
  return unit?.word === STOP || unit?.word === PAUSE;
}

/** Whether what has not arrived is named, and no money: "I have not got the receipt". */
function isAside({ units }: Read, lack: Part, asides: readonly Part[]): boolean {
  return asides.some(({ from, to }) => {
    const [start, end] = from >= lack.to ? [lack.to, from] : [to, lack.from];
    if (end < start || end - start > (from >= lack.to ? ASIDE_AFTER : ASIDE_BEFORE)) return false;
    return isOneClause(units, start, end);
  });
}

/** Two sums that should have been one: "topped up 50 and only 20 came". */
function shortfall(parts: ReadonlyMap<MoneyConcept, readonly Part[]>, amounts: readonly Amount[]): Part[] {
  const less = parts.get('less') ?? [];
  const taken = parts.get('taken') ?? [];
  if (amounts.length < 2) return [];
  const about = (['money', 'bill', 'taken', 'paid', 'moved', 'lack', 'owed', 'card'] as const).flatMap(
    (concept) => parts.get(concept) ?? [],
  );
  for (const [at, second] of amounts.entries()) {
    const first = amounts[at - 1];
    if (first === undefined || first.value === second.value) continue;
    if (second.from - first.to > COMPARED_WITHIN || isSmall(first, second)) continue;
    const differ =
      less.find((part) => part.from >= first.from - BESIDE && part.to <= second.to + BESIDE) ??
      taken.find((part) => part.from >= first.to && part.to <= second.from);
    const of = about.find((part) => part.from >= first.from - BESIDE && part.to <= second.to + BESIDE);
    if (differ !== undefined && of !== undefined) return [first, second];
  }
  return [];
}

/** Neither a sum of money nor of two digits: "I ordered 2 and need only 1". */
function isSmall(...both: Amount[]): boolean {
  return both.every(({ isMoney, value }) => !isMoney && value.length < 2);
}

function apart(a: Part, b: Part): number {
  return Math.max(a.from - b.to, b.from - a.to);
}

function overlaps(a: Part, b: Part): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The words of the parts: as one when they are near each other. */
function shown(text: Read, places: readonly Part[]): string[] {
  const [from, to] = [
    Math.min(...places.map((part) => part.from)),
    Math.max(...places.map((part) => part.to)),
  ];
  if (to - from <= COMPARED_WITHIN) return [wordsAt(text, from, to)];
  return places.map((part) => wordsAt(text, part.from, part.to));
}
