import { frustrationSignal } from '../../src/escalation/frustration.ts';
import { detectLanguage } from '../../src/escalation/language.ts';
import { COUNTS_FROM, type PastTurn } from '../../src/escalation/signal.ts';
import { detectors, looks } from './baselines.ts';
import { type ConversationRow, conversationsOf, label, textsOf } from './corpus.ts';
import { readsUpset } from './libraries.ts';
import { falsePerThousand, NOTHING, recall, recallAtPrecision, share } from './measure.ts';
import { type Goal, type Line, measure, ours, type Part, type Task } from './task.ts';

const TASK = 'frustration';
const SOURCES = ['ms_botframework', 'hint3', 'goemotions', 'bitext_profanity', 'calm_banking77'];
/** Said to a bot. */
const TO_A_BOT = 'ms_botframework';
const LANGUAGES = ['en', 'es', 'de', 'fr', 'it', 'zh'];
const CALM = 'calm_multidogo_conversations';
/** Precision that recall is read at, percent. */
const PRECISE = 80;

const frustration: Task = (data) => {
  const lines: Line[] = [];
  for (const corpus of SOURCES) {
    const rows = label(textsOf(data, `frustration/${corpus}.jsonl`), ({ y }) =>
      y === null ? null : y === 1,
    );
    lines.push(...measure({ task: TASK, corpus, method: 'ours' }, rows, isFrustrated));
    lines.push(...measure({ task: TASK, corpus, method: 'library: sentiment' }, rows, readsUpset));
    lines.push(...measure({ task: TASK, corpus, method: 'two looks' }, rows, (text) => looks(text) >= 2));
    for (const [method, detect] of Object.entries(detectors))
      lines.push(...measure({ task: TASK, corpus, method }, rows, detect));
  }
  const many = textsOf(data, `frustration/${TO_A_BOT}.jsonl`);
  for (const language of LANGUAGES) {
    const rows = label(
      many.filter(({ lang }) => lang === language),
      ({ y }) => y === 1,
    );
    lines.push(
      ...measure({ task: TASK, corpus: `${TO_A_BOT} ${language}`, method: 'ours' }, rows, isFrustrated),
    );
  }
  const calm = conversationsOf(data, `frustration/${CALM}.jsonl`);
  lines.push(...inConversations('ours', calm, (text, history) => scoreOf(text, history) >= COUNTS_FROM));
  lines.push(...inConversations('library: sentiment', calm, readsUpset));
  lines.push(...inConversations('two looks', calm, (text) => looks(text) >= 2));
  const scored = many
    .filter(({ part }) => part === 'validation')
    .map(({ t, y }) => ({ score: scoreOf(t, []), isPositive: y === 1 }));
  return { lines, goals: goalsOf(lines, recallAtPrecision(scored, PRECISE), scored.length) };
};

export const tasks: Task[] = [frustration];

function goalsOf(lines: readonly Line[], atPrecision: number | null, of: number): Goal[] {
  const mine = ours(lines);
  const calm = mine.find(({ corpus }) => corpus === 'calm_banking77')?.counts ?? NOTHING;
  const talks = mine.find(({ corpus }) => corpus === CALM)?.conversations ?? { alarmed: 0, all: 0 };
  const toBot = mine.find(({ corpus }) => corpus === TO_A_BOT)?.counts ?? NOTHING;
  return [
    {
      task: TASK,
      what: `recall at precision ${PRECISE} %, said to a bot`,
      value: atPrecision,
      must: 45,
      aim: 65,
      better: 'more',
      of,
    },
    {
      task: TASK,
      what: 'recall at the default bar, said to a bot',
      value: recall(toBot),
      aim: 65,
      better: 'more',
    },
    {
      task: TASK,
      what: 'alarms per 1,000 calm messages',
      value: falsePerThousand(calm),
      must: 5,
      aim: 2,
      better: 'less',
    },
    {
      task: TASK,
      what: 'calm conversations with an alarm, %',
      value: share(talks.alarmed, talks.all),
      must: 1.5,
      aim: 1,
      better: 'less',
      of: talks.all,
    },
  ];
}

/** Every turn in the light of those before it; an answer stands between two. */
export function inConversations(
  method: string,
  rows: readonly ConversationRow[],
  detect: (text: string, history: readonly PastTurn[]) => boolean,
  task = TASK,
): Line[] {
  return (['rest', 'validation'] as const).map((part: Part) => {
    const mine = rows.filter((row) => row.part === part);
    let counts = NOTHING;
    let alarmed = 0;
    const began = performance.now();
    for (const { turns } of mine) {
      const history: PastTurn[] = [];
      let alarms = 0;
      for (const text of turns) {
        if (detect(text, history)) alarms++;
        history.push({ author: 'customer', text }, { author: 'bot', text: '', outcome: 'answered' });
      }
      const { falsePositives, trueNegatives } = counts;
      counts = {
        ...counts,
        falsePositives: falsePositives + alarms,
        trueNegatives: trueNegatives + turns.length - alarms,
      };
      if (alarms > 0) alarmed++;
    }
    const messages = counts.falsePositives + counts.trueNegatives;
    const microseconds = ((performance.now() - began) * 1_000) / Math.max(1, messages);
    return {
      task,
      corpus: CALM,
      method,
      part,
      counts,
      conversations: { alarmed, all: mine.length },
      microseconds,
    };
  });
}

function isFrustrated(text: string): boolean {
  return scoreOf(text, []) >= COUNTS_FROM;
}

function scoreOf(text: string, history: readonly PastTurn[]): number {
  const { language } = detectLanguage(text);
  return frustrationSignal({ text, language, history })?.score ?? 0;
}
