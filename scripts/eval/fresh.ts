import { detectLanguage } from '../../src/escalation/language.ts';
import { DEFAULT_POLICY, ruleFor } from '../../src/escalation/policy.ts';
import type { Signal } from '../../src/escalation/signal.ts';
import { textSignals } from '../../src/escalation/text-signals.ts';
import { FRESH_LINES, type FreshLine } from './fresh-lines.ts';
import { NOTHING, tally } from './measure.ts';
import type { Line, Task } from './task.ts';

const TASK = 'lines of our own';
const CALM = 'calm';
/** The signals that do for a label; any other label is the name of a signal or the topic of one. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  money: ['money_missing', 'complexity:dispute'],
  close_account: ['high_value_intent:close_account'],
};
const REGULATED = ['legal', 'privacy', 'refund'];

/** Lines written before a round of tuning: whether each raises what it should, and the calm ones nothing. */
const fresh: Task = () => {
  const languages = [...new Set(FRESH_LINES.map(({ language }) => language))];
  const kinds = [...new Set(FRESH_LINES.map(({ y }) => y))].filter((y) => y !== CALM);
  const calm = FRESH_LINES.filter(({ y }) => y === CALM);
  return {
    lines: [
      line('all', FRESH_LINES),
      ...languages.map((language) =>
        line(
          language,
          FRESH_LINES.filter((row) => row.language === language),
        ),
      ),
      ...kinds.map((kind) => line(kind, [...FRESH_LINES.filter(({ y }) => y === kind), ...calm])),
    ],
    goals: [],
  };
};

export const tasks: Task[] = [fresh];

function line(corpus: string, rows: readonly FreshLine[]): Line {
  const began = performance.now();
  const found = rows.map((row) => isRaised(row));
  const microseconds = ((performance.now() - began) * 1_000) / rows.length;
  const counts = rows.reduce((sum, { y }, at) => tally(sum, y !== CALM, found[at] === true), NOTHING);
  return { task: TASK, corpus, method: 'ours', part: 'rest', counts, microseconds };
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
  const wanted = REGULATED.includes(y) ? [`regulated:${y}`] : (ALSO[y] ?? [y]);
  return wanted.includes(topic === undefined ? kind : `${kind}:${topic}`);
}
