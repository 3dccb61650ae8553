import { detectLanguage } from '../../src/escalation/language.ts';
import { LANGUAGES, scriptOf } from '../../src/escalation/language-scripts.ts';
import { type TextRow, textsOf } from './corpus.ts';
import { languageByTrigrams } from './libraries.ts';
import { NOTHING, recall } from './measure.ts';
import type { Goal, Line, Part, Task } from './task.ts';

/** What is short, UTF-16 code units. */
const SHORT = 20;
const CHAT = 'ms_botframework';
const CHAT_SHORT = `${CHAT}, at most ${SHORT} characters`;

/** English of sources the model was not trained on: does it hold up on other people's subjects? */
const ENGLISH = ['topics/hint3', 'human_request/nlupp', 'topics/privacyqa'];

/** Which language: R is the share that is right. The model saw other lines of the chat's source. */
const language: Task = (data) => {
  const chat = textsOf(data, `language_id/${CHAT}.jsonl`);
  const corpora: [string, TextRow[]][] = [
    [CHAT, chat],
    [CHAT_SHORT, chat.filter(({ t }) => t.length <= SHORT)],
    ['tatoeba, 41 languages', textsOf(data, 'language_id/tatoeba.jsonl')],
    ...ENGLISH.map((file): [string, TextRow[]] => [
      `English of ${file}`,
      textsOf(data, `${file}.jsonl`).map((row) => ({ ...row, y: 'en' })),
    ]),
  ];
  const lines = corpora.flatMap(([corpus, rows]) => [
    ...told(corpus, 'ours', rows, (text) => detectLanguage(text).language),
    ...told(corpus, 'library: franc-min', rows, languageByTrigrams),
    ...told(corpus, 'script alone', rows, (text) => LANGUAGES[scriptOf(text)][0] ?? ''),
  ]);
  return {
    lines,
    goals: [goal(lines, CHAT, { must: 95, aim: 97.5 }), goal(lines, CHAT_SHORT, { must: 90, aim: 94 })],
  };
};

export const tasks: Task[] = [language];

function told(
  corpus: string,
  method: string,
  rows: readonly TextRow[],
  tell: (text: string) => string,
): Line[] {
  return (['rest', 'validation'] as const).map((part: Part) => {
    const mine = rows.filter((row) => row.part === part);
    const began = performance.now();
    const answers = mine.map(({ t }) => tell(t));
    const microseconds = ((performance.now() - began) * 1_000) / Math.max(1, mine.length);
    const right = mine.filter(({ y }, at) => y === answers[at]).length;
    const counts = { ...NOTHING, truePositives: right, falseNegatives: mine.length - right };
    return { task: 'language', corpus, method, part, counts, microseconds };
  });
}

function goal(lines: readonly Line[], corpus: string, bars: { must: number; aim: number }): Goal {
  const line = lines.find(
    (one) => one.corpus === corpus && one.method === 'ours' && one.part === 'validation',
  );
  const counts = line?.counts ?? NOTHING;
  return {
    task: 'language',
    what: `right, ${corpus}`,
    value: recall(counts),
    ...bars,
    better: 'more',
    of: counts.truePositives + counts.falseNegatives,
  };
}
