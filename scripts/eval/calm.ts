import { detectLanguage } from '../../src/escalation/language.ts';
import { DEFAULT_POLICY, ruleFor } from '../../src/escalation/policy.ts';
import { assessTurn } from '../../src/escalation/replay.ts';
import type { PastTurn } from '../../src/escalation/signal.ts';
import { textSignals } from '../../src/escalation/text-signals.ts';
import { conversationsOf, textsOf } from './corpus.ts';
import { inConversations } from './frustration.ts';
import { share } from './measure.ts';
import { ours, type Task } from './task.ts';

const TASK = 'any offer or escalation by the text alone';

/** Calm conversations in which some text signal would have done something, by the built-in policy. */
const calmConversations: Task = (data) => {
  const rows = conversationsOf(data, 'frustration/calm_multidogo_conversations.jsonl');
  const acts = (text: string, history: readonly PastTurn[]) => {
    const { language } = detectLanguage(text);
    return textSignals({ text, language, history }).some((signal) => {
      const { does, from } = ruleFor(DEFAULT_POLICY, signal);
      return does !== 'note' && signal.score >= from;
    });
  };
  const lines = inConversations('ours', rows, acts, TASK);
  const talks = ours(lines)[0]?.conversations ?? { alarmed: 0, all: 0 };
  const value = share(talks.alarmed, talks.all);
  return {
    lines,
    goals: [{ task: TASK, what: 'calm conversations, %', value, aim: 5, better: 'less', of: talks.all }],
  };
};

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

export const tasks: Task[] = [calmConversations, speed];
