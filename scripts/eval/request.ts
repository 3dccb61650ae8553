import { asksForHuman } from '../../src/escalation/request.ts';
import { personWords } from './baselines.ts';
import { label, textsOf } from './corpus.ts';
import { f1, falsePerThousand, least, mean, recall, sum } from './measure.ts';
import { type Goal, type Line, measure, ours, type Task } from './task.ts';

/** Corpora with requests, and those that only hold what looks like one. */
const WITH_REQUESTS = ['bitext', 'hint3', 'nlupp', 'ms_botframework'];
const LOOK_ALIKES = ['clinc150', 'banking77'];
/** Has its requests by language. */
const MANY_LANGUAGES = 'ms_botframework';
const LANGUAGES = ['es', 'de', 'fr', 'it', 'zh'];
const TASK = 'explicit request';

const explicitRequest: Task = (data) => {
  const lines: Line[] = [];
  for (const corpus of [...WITH_REQUESTS, ...LOOK_ALIKES]) {
    const rows = label(textsOf(data, `human_request/${corpus}.jsonl`), ({ y }) =>
      y === null ? null : y === 1,
    );
    lines.push(...measure({ task: TASK, corpus, method: 'ours' }, rows, asks));
    lines.push(...measure({ task: TASK, corpus, method: 'keywords' }, rows, personWords));
  }
  const many = textsOf(data, `human_request/${MANY_LANGUAGES}.jsonl`);
  for (const language of LANGUAGES) {
    const rows = label(
      many.filter(({ lang }) => lang === language),
      ({ y }) => (y === null ? null : y === 1),
    );
    lines.push(
      ...measure({ task: TASK, corpus: `${MANY_LANGUAGES} ${language}`, method: 'ours' }, rows, asks),
    );
  }
  return { lines, goals: goalsOf(lines) };
};

export const tasks: Task[] = [explicitRequest];

function goalsOf(lines: readonly Line[]): Goal[] {
  const mine = ours(lines);
  const scores = mine.filter(({ corpus }) => WITH_REQUESTS.includes(corpus)).map(({ counts }) => f1(counts));
  const natural = sum(
    mine.filter(({ corpus }) => WITH_REQUESTS.includes(corpus)).map(({ counts }) => counts),
  );
  return [
    { task: TASK, what: 'macro F1', value: mean(scores), must: 90, aim: 94, better: 'more' },
    { task: TASK, what: 'F1 of the worst corpus', value: least(scores), aim: 90, better: 'more' },
    {
      task: TASK,
      what: 'false alarms per 1,000',
      value: falsePerThousand(natural),
      must: 3,
      aim: 1,
      better: 'less',
    },
    ...LANGUAGES.map((language): Goal => {
      const counts = mine.find(({ corpus }) => corpus.endsWith(` ${language}`))?.counts;
      const of = counts === undefined ? 0 : counts.truePositives + counts.falseNegatives;
      const value = counts === undefined ? null : recall(counts);
      return { task: TASK, what: `recall, ${language}`, value, must: 85, aim: 95, better: 'more', of };
    }),
  ];
}

function asks(text: string): boolean {
  return asksForHuman(text) !== null;
}
