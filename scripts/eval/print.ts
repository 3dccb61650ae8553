import { f1, falsePerThousand, precision, recall, share, wilson } from './measure.ts';
import type { Goal, Line } from './task.ts';

/** Sets of fewer positives than this get an interval. */
const SMALL = 100;

const shown = (value: number | null, digits = 1) => (value === null ? '–' : value.toFixed(digits));

/** All lines as a Markdown table. */
export function tableOf(lines: readonly Line[]): string {
  const head = [
    'task',
    'corpus',
    'method',
    'part',
    'yes / no',
    'P',
    'R',
    'F1',
    'false ‰',
    'calm talks %',
    'µs',
  ];
  const rows = lines.map(({ task, corpus, method, part, counts, conversations, microseconds }) => {
    const positives = counts.truePositives + counts.falseNegatives;
    const negatives = counts.falsePositives + counts.trueNegatives;
    const talks = conversations === undefined ? null : share(conversations.alarmed, conversations.all);
    return [
      task,
      corpus,
      method,
      part,
      `${positives} / ${negatives}`,
      shown(precision(counts)),
      shown(recall(counts)) + intervalOf(counts.truePositives, positives),
      shown(f1(counts)),
      shown(falsePerThousand(counts)),
      shown(talks, 2),
      microseconds === undefined ? '–' : microseconds.toFixed(0),
    ];
  });
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What was asked for against what was measured, on the validation part. */
export function goalsOf(goals: readonly Goal[]): string {
  const head = ['task', 'measure', 'validation', 'must', 'aim', ''];
  const rows = goals.map((goal) => {
    const { task, what, value, must, aim, better, of } = goal;
    const sign = better === 'more' ? '≥' : '≤';
    const interval = value === null || of === undefined || of === 0 ? '' : intervalOf((value * of) / 100, of);
    return [
      task,
      what,
      shown(value) + interval,
      must === undefined ? '–' : `${sign} ${must}`,
      `${sign} ${aim}`,
      verdictOf(goal),
    ];
  });
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Whether something that must be reached is not, for all that the size of the set allows to say. */
export function isMissed(goal: Goal): boolean {
  const { value, must, better } = goal;
  return must !== undefined && value !== null && !reaches(value, must, better) && !isTooFew(goal);
}

/** So few rows that the true share may well lie on the other side of the bar. */
function isTooFew({ value, must, of }: Goal): boolean {
  if (must === undefined || value === null || of === undefined || of >= SMALL) return false;
  const interval = wilson((value * of) / 100, of);
  return interval !== null && interval.low <= must && must <= interval.high;
}

function verdictOf(goal: Goal): string {
  const { value, must, aim, better } = goal;
  if (isMissed(goal)) return 'MISSED';
  if (reaches(value, aim, better)) return 'aim';
  if (must === undefined) return '';
  return reaches(value, must, better) ? 'must' : 'below, but too few rows to tell';
}

function reaches(value: number | null, bar: number, better: Goal['better']): boolean {
  return value !== null && (better === 'more' ? value >= bar : value <= bar);
}

function intervalOf(part: number, all: number): string {
  const interval = all < SMALL ? wilson(part, all) : null;
  return interval === null ? '' : ` (${interval.low.toFixed(0)}–${interval.high.toFixed(0)})`;
}
