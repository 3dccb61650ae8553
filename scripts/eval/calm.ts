import { detectLanguage } from '../../src/escalation/language.ts';
import { DEFAULT_POLICY, ruleFor } from '../../src/escalation/policy.ts';
import { assessTurn } from '../../src/escalation/replay.ts';
import type { PastTurn } from '../../src/escalation/signal.ts';
import { textSignals } from '../../src/escalation/text-signals.ts';
import { conversationsOf, label, textsOf } from './corpus.ts';
import { inConversations } from './frustration.ts';
import { share } from './measure.ts';
import { measure, ours, type Task } from './task.ts';

const TASK = 'any offer or escalation by the text alone';

/** Lines of everyday requests and of service, mostly for a bot to answer; the share that is right to act on is not known. */
const EVERYDAY = [
  'confidence/clinc150.jsonl',
  'human_request/bitext.jsonl',
  'human_request/hint3.jsonl',
  'human_request/nlupp.jsonl',
  'human_request/ms_botframework.jsonl',
  'frustration/goemotions.jsonl',
  'topics/banking77.jsonl',
];

/** Whether some text signal would do something, by the built-in policy. */
function acts(text: string, history: readonly PastTurn[] = []): boolean {
  const { language } = detectLanguage(text);
  return textSignals({ text, language, history }).some((signal) => {
    const { does, from } = ruleFor(DEFAULT_POLICY, signal);
    return does !== 'note' && signal.score >= from;
  });
}

/** Calm conversations in which some text signal would have done something, by the built-in policy. */
const calmConversations: Task = (data) => {
  const rows = conversationsOf(data, 'frustration/calm_multidogo_conversations.jsonl');
  const lines = inConversations('ours', rows, acts, TASK);
  const talks = ours(lines)[0]?.conversations ?? { alarmed: 0, all: 0 };
  const value = share(talks.alarmed, talks.all);
  return {
    lines,
    goals: [{ task: TASK, what: 'calm conversations, %', value, aim: 5, better: 'less', of: talks.all }],
  };
};

/** A guard for whoever writes phrases: a change that moves these figures is worth a look at which lines moved. */
const everyday: Task = (data) => ({
  lines: EVERYDAY.flatMap((file) => {
    const rows = label(textsOf(data, file), ({ y }) => (y === 1 ? null : false));
    return measure({ task: 'everyday lines, acted on', corpus: file, method: 'ours' }, rows, acts);
  }),
  goals: [],
});

/** Everything that is done with a message: language, signals, details, mood, intent, decision. */
const speed: Task = (data) => {
  const texts = textsOf(data, 'frustration/calm_banking77.jsonl').map(({ t }) => t);
  const site = { policy: DEFAULT_POLICY, bars: {}, model: null };
  const assess = (text: string) => assessTurn({ text, history: [], there: {} }, site);
  for (const text of texts.slice(0, 500)) assess(text);
  const began = performance.now();
  for (const text of texts) assess(text);
  const value = ((performance.now() - began) * 1_000) / texts.length;
  return {
    lines: [],
    goals: [{ task: 'speed', what: 'whole assessment, µs per message', value, aim: 150, better: 'less' }],
  };
};

export const tasks: Task[] = [calmConversations, everyday, speed];
