import type { DocumentRef, Intent, Reason } from '../protocol/index.ts';
import { SIGNAL_KINDS } from '../protocol/index.ts';
import type { Noticed } from './decision.ts';
import { phraseSignals } from './phrases.ts';
import { barFor, type Policy, raiseFor } from './policy.ts';
import { repetitionSignals } from './repetition.ts';
import type { PastTurn, TextToAssess } from './signal.ts';
import { textSignals } from './text-signals.ts';

/** Everything that can be noticed at the two points where a decision is made. */

/**
 * How surely the same document means the same question. A document answers more than one: it counts where the words are
 * a little alike, too.
 */
const DOCUMENT_TELLS = 0.3;

/** What a customer's message shows by itself. */
export function noticeInMessage(input: TextToAssess, policy: Policy, tier?: string): Noticed[] {
  const isHigh = raiseFor(policy, tier) !== undefined;
  return strongest([
    ...textSignals(input),
    ...phraseSignals(input.text, policy.phrases),
    ...(isHigh && tier !== undefined
      ? [{ kind: 'high_value_account' as const, score: 1, evidence: [tier] }]
      : []),
  ]);
}

/** How a bot's turn ended, as the rules see it. */
export type Ending = {
  outcome: NonNullable<PastTurn['outcome']>;
  /** 0..1; only of an answer. */
  confidence?: number;
  /** What the answer came from; left out when it is not known. */
  documents?: readonly DocumentRef[];
};

export type OutcomeToNotice = Ending & {
  /** What was asked; several messages are joined by line breaks. */
  question: string;
  intent?: Intent;
  /** The questions before it, and how they were answered. */
  history: readonly PastTurn[];
  policy: Policy;
  /** What marks have moved the intent's bar by. */
  shift?: number;
  tier?: string;
};

/** What the end of a bot's turn shows, together with the question it ended. */
export function noticeInOutcome(input: OutcomeToNotice): Noticed[] {
  const { outcome, confidence, documents, question, intent, history, policy } = input;
  const hasFailed = outcome !== 'answered' && outcome !== 'clarified';
  const document = documents?.[0]?.id;
  const bar = barFor(policy, intent?.name ?? document, input.shift, input.tier);
  const isSure = !hasFailed && (confidence === undefined || confidence >= bar);
  // Sure of itself, from no document and with no intent, is small talk: two thanks are no loop.
  const isSmallTalk = isSure && documents?.length === 0 && intent === undefined;
  const again = {
    text: question,
    history,
    outcome,
    ...(intent !== undefined && intent.name !== document
      ? { intent: intent.name, confidence: intent.confidence }
      : // A document the bot was not sure of says nothing about what was asked.
        isSure && document !== undefined && { document, confidence: DOCUMENT_TELLS }),
  };
  return strongest([
    ...(hasFailed ? [{ kind: 'bot_failed' as const, score: 1, evidence: [outcome] }] : []),
    ...(isSure || hasFailed || confidence === undefined
      ? []
      : [lowConfidence(confidence, bar, documents ?? [])]),
    ...(isSmallTalk ? [] : repetitionSignals(again)),
  ]);
}

/** Reasons that were kept, as signals to be decided on again. */
export function signalsOf(reasons: readonly Reason[]): Noticed[] {
  return reasons.flatMap(({ kind, topic, score, evidence }) => {
    const known = SIGNAL_KINDS.find((signal) => signal === kind);
    if (known === undefined) return [];
    return [{ kind: known, score, evidence, ...(topic !== undefined && { topic }) }];
  });
}

/** At the bar itself the score is 0.5, at no confidence 1. */
function lowConfidence(confidence: number, bar: number, documents: readonly DocumentRef[]): Noticed {
  const score = Math.round((1 - confidence / (2 * bar)) * 100) / 100;
  const evidence = [`confidence ${confidence.toFixed(2)}`, ...documents.map(({ title }) => title)];
  return { kind: 'low_confidence', score, confidence, bar, evidence };
}

/** One signal for each kind and topic, the strongest; scores to a hundredth, at most five pieces of evidence of 80 characters. */
export function strongest(signals: readonly Noticed[]): Noticed[] {
  const best = new Map<string, Noticed>();
  for (const signal of signals) {
    const name = `${signal.kind}:${signal.topic ?? ''}`;
    if ((best.get(name)?.score ?? -1) < signal.score) best.set(name, signal);
  }
  return [...best.values()].map((signal) => ({
    ...signal,
    score: Math.round(signal.score * 100) / 100,
    evidence: signal.evidence.slice(0, 5).map((words) => words.slice(0, 80)),
  }));
}
