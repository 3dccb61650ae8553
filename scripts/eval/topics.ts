import * as z from 'zod/mini';
import { COUNTS_FROM } from '../../src/escalation/signal.ts';
import { topicSignals } from '../../src/escalation/text-topics.ts';
import { read } from '../../src/escalation/text-units.ts';
import { readRows } from '../train-rows.ts';
import {
  closeWords,
  disputeWords,
  medicalWords,
  privacyWords,
  refundWords,
  selfHarmWords,
} from './baselines.ts';
import { label, type TextRow, textsOf } from './corpus.ts';
import { f1, falsePerThousand, least, NOTHING, recall, recallAtFalse } from './measure.ts';
import { type Goal, type Line, measure, ours, type Task } from './task.ts';

/** A topic, where it is labelled, and which labels are neither yes nor no. */
type TopicTask = {
  task: string;
  names: readonly string[];
  corpora: readonly string[];
  isPositive: (row: TextRow) => boolean | null;
  baseline: (text: string) => boolean;
};

const CLOSE = 'close account';
const MONEY = 'money missing or disputed';
/** What is asked for of recall is asked for at so many false alarms per 1,000. */
const FALSE_MONEY = 10;

const TOPICS: readonly TopicTask[] = [
  {
    task: CLOSE,
    names: ['high_value_intent:close_account'],
    corpora: ['banking77', 'bitext'],
    isPositive: ({ y }) => y === 'close_account',
    baseline: closeWords,
  },
  {
    task: 'refund asked for',
    names: ['regulated:refund'],
    corpora: ['banking77', 'bitext'],
    isPositive: ({ y }) => (y === 'refund_info' ? null : y === 'refund'),
    baseline: refundWords,
  },
  {
    task: 'refund only asked about (an alarm is false)',
    names: ['regulated:refund'],
    corpora: ['bitext'],
    isPositive: ({ y }) => (y === 'refund_info' ? false : null),
    baseline: refundWords,
  },
  {
    task: 'dispute',
    names: ['complexity:dispute', 'money_missing:'],
    corpora: ['banking77', 'clinc150'],
    isPositive: ({ y }) => (y === 'refund' ? null : y === 'dispute'),
    baseline: disputeWords,
  },
  {
    task: 'self-harm',
    names: ['self_harm:'],
    corpora: ['ms_botframework'],
    isPositive: ({ y }) => y === 'self_harm',
    baseline: selfHarmWords,
  },
  {
    task: 'medical',
    names: ['regulated:medical'],
    corpora: ['hint3'],
    isPositive: ({ y }) => y === 'medical',
    baseline: medicalWords,
  },
  {
    task: 'privacy',
    names: ['regulated:privacy'],
    corpora: ['privacyqa'],
    isPositive: ({ y }) => y === 'privacy_legal',
    baseline: privacyWords,
  },
];

const topics: Task = (data) => {
  const lines: Line[] = [];
  for (const { task, names, corpora, isPositive, baseline } of TOPICS) {
    for (const corpus of corpora) {
      const rows = label(textsOf(data, `topics/${corpus}.jsonl`), isPositive);
      lines.push(...measure({ task, corpus, method: 'ours' }, rows, (text) => isAbout(text, names)));
      lines.push(...measure({ task, corpus, method: 'keywords' }, rows, baseline));
    }
  }
  const closing = ours(lines).filter(({ task }) => task === CLOSE);
  const worst = least(closing.map(({ counts }) => f1(counts)));
  return {
    lines,
    goals: [{ task: CLOSE, what: 'F1 of the worst corpus', value: worst, must: 75, aim: 88, better: 'more' }],
  };
};

const Reason = z.object({ corpus: z.string(), t: z.string(), sub: z.string() });
/** Labels of the source that are of money missing or wrong themselves, though it gives no reason for a hand-off. */
const OWN_LABELS = /DEDUCTED|WINNINGS|WITHDRAWAL|REFUND|PAYMENT_AND_BILL|DEPOSIT|BALANCE/;

/** Real customers only: the reasons for which they were handed over. */
const moneyMissing: Task = (data) => {
  const reasons = new Map(
    readRows(data, 'human_request/sublabels.jsonl', Reason)
      .filter(({ corpus }) => corpus === 'hint3')
      .map(({ t, sub }) => [t, sub]),
  );
  const rows = textsOf(data, 'human_request/hint3.jsonl');
  const isMoney = ({ t }: TextRow): boolean | null => {
    const reason = reasons.get(t);
    return reason === undefined ? false : reason === 'dispute' ? true : null;
  };
  const all = label(rows, isMoney);
  const others = label(rows, (row) =>
    isMoney(row) === false && OWN_LABELS.test(String(row.lab)) ? null : isMoney(row),
  );
  const names = ['money_missing:', 'complexity:dispute'];
  const lines = [
    ...measure({ task: MONEY, corpus: 'hint3', method: 'ours' }, all, (text) => isAbout(text, names)),
    ...measure({ task: MONEY, corpus: 'hint3', method: 'keywords' }, all, disputeWords),
    ...measure({ task: MONEY, corpus: 'hint3 but money labels', method: 'ours' }, others, (text) =>
      isAbout(text, names),
    ),
  ];
  const counts = ours(lines).find(({ corpus }) => corpus === 'hint3')?.counts ?? NOTHING;
  const apart = ours(lines).find(({ corpus }) => corpus !== 'hint3')?.counts ?? NOTHING;
  const scored = all.flatMap(({ text, isPositive, part }) =>
    part === 'validation' && isPositive !== null ? [{ score: scoreOf(text, names), isPositive }] : [],
  );
  const goals: Goal[] = [
    {
      task: MONEY,
      what: `recall at ${FALSE_MONEY} false alarms per 1,000`,
      value: recallAtFalse(scored, FALSE_MONEY),
      must: 60,
      aim: 80,
      better: 'more',
      of: counts.truePositives + counts.falseNegatives,
    },
    {
      task: MONEY,
      what: 'recall at the default bar',
      value: recall(counts),
      aim: 80,
      better: 'more',
      of: counts.truePositives + counts.falseNegatives,
    },
    {
      task: MONEY,
      what: 'false alarms per 1,000 at the default bar',
      value: falsePerThousand(counts),
      aim: FALSE_MONEY,
      better: 'less',
    },
    {
      task: MONEY,
      what: '… without rows the source labels as money trouble',
      value: falsePerThousand(apart),
      aim: FALSE_MONEY,
      better: 'less',
    },
  ];
  return { lines, goals };
};

export const tasks: Task[] = [topics, moneyMissing];

function isAbout(text: string, names: readonly string[]): boolean {
  return scoreOf(text, names) >= COUNTS_FROM;
}

function scoreOf(text: string, names: readonly string[]): number {
  const about = topicSignals(read(text)).filter(({ kind, topic = '' }) => names.includes(`${kind}:${topic}`));
  return Math.max(0, ...about.map(({ score }) => score));
}
