import * as z from 'zod/mini';
import { detectLanguage } from '../../src/escalation/language.ts';
import { DEFAULT_POLICY, ruleFor } from '../../src/escalation/policy.ts';
import type { Signal } from '../../src/escalation/signal.ts';
import { textSignals } from '../../src/escalation/text-signals.ts';
import { readRows } from '../train-rows.ts';
import { FRESH_LINES, type FreshLine } from './fresh-lines.ts';
import { NOTHING, tally } from './measure.ts';
import type { Line, Task } from './task.ts';

const CALM = 'calm';
const MONEY = ['money_missing', 'complexity:dispute'];
/** The signals that do for a label; any other label is the name of a signal. */
const RAISES: Readonly<Record<string, readonly string[]>> = {
  money: MONEY,
  money_missing: MONEY,
  dispute: MONEY,
  custom: ['complexity:custom'],
  close_account: ['high_value_intent:close_account'],
  sales: ['high_value_intent:sales'],
  legal: ['regulated:legal'],
  medical: ['regulated:medical'],
  privacy: ['regulated:privacy'],
  refund: ['regulated:refund'],
};

const BlindLine = z.object({ language: z.string(), y: z.string(), text: z.string() });

/** Lines written before a round of tuning: whether each raises what it should, and the calm ones nothing. */
const fresh: Task = () => ({ lines: linesOf('lines of our own', FRESH_LINES), goals: [] });

/**
 * Lines by people who had seen neither rules nor data: each time two sets of the same make-up. Rules were tuned on the
 * first; the second has only ever been counted, and must not be read by whoever writes rules. Half of the `indirect` ones
 * avoid the word that everybody would use, and half of their calm ones use it for something else.
 */
const blind: Task = () => {
  const written = (set: string) => readRows(import.meta.dirname, `blind/${set}.jsonl`, BlindLine);
  return {
    lines: [
      ...linesOf('written blind, tuned on', written('tuned')),
      ...linesOf('written blind, kept apart', written('kept')),
      ...linesOf('indirect, tuned on', written('indirect-tuned')),
      ...linesOf('indirect, kept apart', written('indirect-kept')),
    ],
    goals: [],
  };
};

export const tasks: Task[] = [fresh, blind];

function linesOf(task: string, rows: readonly FreshLine[]): Line[] {
  const languages = [...new Set(rows.map(({ language }) => language))];
  const kinds = [...new Set(rows.map(({ y }) => y))].filter((y) => y !== CALM);
  const calm = rows.filter(({ y }) => y === CALM);
  return [
    line(task, 'all', rows),
    ...languages.map((language) =>
      line(
        task,
        language,
        rows.filter((row) => row.language === language),
      ),
    ),
    ...kinds.map((kind) => line(task, kind, [...rows.filter(({ y }) => y === kind), ...calm])),
  ];
}

function line(task: string, corpus: string, rows: readonly FreshLine[]): Line {
  const began = performance.now();
  const found = rows.map((row) => isRaised(row));
  const microseconds = ((performance.now() - began) * 1_000) / rows.length;
  const counts = rows.reduce((sum, { y }, at) => tally(sum, y !== CALM, found[at] === true), NOTHING);
  return { task, corpus, method: 'ours', part: 'rest', counts, microseconds };
}

/** What should be raised is; on a calm line: something would have been done. */
function isRaised({ text, y }: FreshLine): boolean {
  const { language } = detectLanguage(text);
  return textSignals({ text, language, history: [] }).some((signal) => {
    const { does, from } = ruleFor(DEFAULT_POLICY, signal);
    return y === CALM ? does !== 'note' && signal.score >= from : signal.score >= from && isOf(signal, y);
  });
}

function isOf({ kind, topic }: Signal, y: string): boolean {
  return (RAISES[y] ?? [y]).includes(topic === undefined ? kind : `${kind}:${topic}`);
}
