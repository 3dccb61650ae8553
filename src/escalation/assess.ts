import type { Assessment, Intent } from '../protocol/index.ts';
import { decide, type Noticed, type Presence } from './decision.ts';
import { detectLanguage, UNKNOWN_LANGUAGE } from './language.ts';
import type { OfferMemory } from './memory.ts';
import { noticeInMessage, noticeInOutcome, type OutcomeToNotice, strongest } from './notice.ts';
import type { Rules } from './policy.ts';
import { sentimentOf } from './sentiment.ts';
import type { PastTurn } from './signal.ts';

/** What both points of assessment need. */
type Standing = {
  rules: Rules;
  /** Revision of the site's settings. */
  rev: number;
  offers: OfferMemory;
  /** Customer messages since the bot got control, the present one included. */
  turn: number;
  tier?: string | undefined;
};

export type MessageToAssess = Standing & {
  text: string;
  /** The language of the conversation so far. */
  language?: string | undefined;
  history: readonly PastTurn[];
  intent?: Intent | undefined;
  /** Whether the site's team is there by its hours. Who is online is not asked yet: the desk will say. */
  open?: boolean | undefined;
  /** Whether an agent has it, who reads for themselves which language it is. */
  withAgent?: boolean | undefined;
};

/** While an agent has it, only one message in so many is looked at for another language: it is a fifth of all there is to do. */
const LANGUAGE_EVERY = 4;

/**
 * What a customer's message calls for, before the bot has answered it. What acts, acts at once, whoever is online: the
 * desk answers honestly. What only offers waits for the answer.
 */
export function assessMessage(input: MessageToAssess): Assessment {
  const { text, rules, rev, offers, turn, tier, history, intent, open, withAgent } = input;
  const settled = input.language?.split('-')[0];
  const stands = withAgent && settled !== undefined && turn % LANGUAGE_EVERY !== 0;
  const language = stands ? settled : detectLanguage(text, settled).language;
  const signals = noticeInMessage({ text, language, history }, rules.policy, tier);
  return {
    ...decide({ signals, policy: rules.policy, there: { open }, offers, turn, answerPending: true }),
    rev,
    policy: rules.rev,
    ...(language !== UNKNOWN_LANGUAGE.language && { language }),
    sentiment: sentimentOf(text, language),
    ...(intent && { intent }),
  };
}

export type OutcomeToAssess = Standing &
  Omit<OutcomeToNotice, 'policy' | 'intent' | 'tier'> & {
    /** What was noticed in the messages this turn answers, and waited for the answer. */
    noticed: readonly Noticed[];
    intent?: Intent | undefined;
    there: Presence;
  };

/** What the end of a bot's turn calls for, together with what waited for it. */
export function assessOutcome(input: OutcomeToAssess): Assessment {
  const { rules, rev, offers, turn, tier, noticed, intent, there, ...ended } = input;
  const { policy } = rules;
  const signals = strongest([
    ...noticed,
    ...noticeInOutcome({
      ...ended,
      policy,
      ...(intent && { intent }),
      ...(tier !== undefined && { tier }),
    }),
  ]);
  return {
    ...decide({ signals, policy, there, offers, turn }),
    rev,
    policy: rules.rev,
    ...(intent && { intent }),
  };
}
