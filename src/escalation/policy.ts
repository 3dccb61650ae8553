import * as z from 'zod/mini';
import { Does, SIGNAL_KINDS, type SignalKind } from '../protocol/index.ts';
import { COUNTS_FROM, type Signal } from './signal.ts';

/**
 * What a site wants done about what is noticed. Plain names and numbers, so that a support lead can read it; whatever is
 * left out is as built in. docs/escalation.md explains every entry.
 */

/** Below this an answer is shown beside an offer, where the policy says nothing else. */
export const LOW_CONFIDENCE = 0.55;

/** Largest policy, bytes of UTF-8 as JSON: it travels in a header from the Worker to the conversation. */
export const POLICY_BYTES = 8_192;

const Share = z.number().check(z.minimum(0), z.maximum(1));
const Word = z.string().check(z.minLength(1), z.maxLength(80));
const kinds = SIGNAL_KINDS.filter((kind) => kind !== 'self_harm').join('|');

/** A signal's name, or one topic of it: `regulated`, `regulated:refund`. Self-harm has its own path and no rule. */
const SignalName = z.string().check(z.regex(new RegExp(`^(?:${kinds})(?::[a-z][a-z0-9_]{0,39})?$`)));

const Rule = z.strictObject({
  does: Does,
  /** The least score that counts. */
  from: z._default(Share, COUNTS_FROM),
});
export type Rule = z.infer<typeof Rule>;

export const Policy = z.strictObject({
  version: z.literal(1),
  signals: z._default(z.record(SignalName, Rule), {}),
  confidence: z.prefault(
    z.strictObject({
      /** The bot's confidence below which a person is offered. */
      bar: z._default(Share, LOW_CONFIDENCE),
      /** The same for one intent, or one knowledge document by its id. */
      intents: z._default(z.record(Word, Share), {}),
    }),
    {},
  ),
  /** By tier, as the site's own server signs it: how much higher the confidence bar is. Such accounts are named to agents. */
  tiers: z._default(z.record(Word, z.strictObject({ raise: Share })), {
    vip: { raise: 0.15 },
    premium: { raise: 0.15 },
    gold: { raise: 0.15 },
    platinum: { raise: 0.15 },
    enterprise: { raise: 0.15 },
  }),
  offers: z.prefault(
    z.strictObject({
      /** An offer left unanswered for this many customer turns counts as a no, given at the last of them. */
      silence: z._default(z.int().check(z.minimum(1), z.maximum(20)), 2),
      /** After a no, nothing inferred offers again for this many customer turns. */
      rest: z._default(z.int().check(z.minimum(0), z.maximum(50)), 6),
      /** Most offers while the bot has control. */
      most: z._default(z.int().check(z.minimum(0), z.maximum(10)), 2),
    }),
    {},
  ),
  /** The site's own words for a signal, such as the name of a medicine. */
  phrases: z._default(
    z
      .array(
        z.strictObject({ signal: SignalName, any: z.array(Word).check(z.minLength(1), z.maxLength(50)) }),
      )
      .check(z.maxLength(30)),
    [],
  ),
  /** What is said at once to somebody who may harm themselves, by language; see help.ts for what is built in. */
  help: z._default(
    z.record(z.string().check(z.regex(/^[a-z]{2,3}$/)), z.string().check(z.minLength(1), z.maxLength(600))),
    {},
  ),
});
export type Policy = z.infer<typeof Policy>;

/** A policy with the library's revision it was read at; 0 is the built-in one. */
export const Rules = z.object({ rev: z.int(), policy: Policy });
export type Rules = z.infer<typeof Rules>;

/** The policy of a site that has none of its own. */
export const DEFAULT_POLICY: Policy = Policy.parse({ version: 1 });
export const BUILT_IN: Rules = { rev: 0, policy: DEFAULT_POLICY };

/**
 * What each signal does where the policy is silent. What was asked for, what must not be left to a bot and what the bot
 * has failed at acts; what is only inferred offers; what a calm customer shows as well is only noted.
 */
const BUILT_IN_SIGNALS: Readonly<Record<SignalKind, Rule['does']>> = {
  human_request: 'act',
  callback_request: 'offer',
  low_confidence: 'offer',
  bot_failed: 'act',
  loop: 'offer',
  rephrase: 'act',
  frustration: 'offer',
  sentiment_drop: 'note',
  urgency: 'offer',
  regulated: 'act',
  self_harm: 'act',
  high_value_intent: 'act',
  money_missing: 'offer',
  complexity: 'offer',
  high_value_account: 'note',
  channel_hop: 'offer',
};

/** Signals that calm customers also show faintly count from a higher score: similar words, or a number merely given. */
const BUILT_IN_FROM: Partial<Record<SignalKind, number>> = { rephrase: 0.7, callback_request: 0.6 };

/** The rule for a signal: its topic's own, its kind's, or the built-in one. */
export function ruleFor({ signals }: Policy, { kind, topic }: Pick<Signal, 'kind' | 'topic'>): Rule {
  const ofTopic = topic === undefined ? undefined : signals[`${kind}:${topic}`];
  return (
    ofTopic ?? signals[kind] ?? { does: BUILT_IN_SIGNALS[kind], from: BUILT_IN_FROM[kind] ?? COUNTS_FROM }
  );
}

/** How much the confidence bar is raised for a tier; `undefined` for a tier the policy does not name. */
export function raiseFor({ tiers }: Policy, tier: string | undefined): number | undefined {
  const name = tier?.trim().toLowerCase();
  return Object.entries(tiers).find(([known]) => known.toLowerCase() === name)?.[1].raise;
}

/**
 * The confidence an answer must have to go without an offer.
 * @param shift what agents' marks have moved this intent's bar by; see feedback.ts
 */
export function barFor(policy: Policy, intent: string | undefined, shift = 0, tier?: string): number {
  const { bar, intents } = policy.confidence;
  const own = intent === undefined || !Object.hasOwn(intents, intent) ? bar : (intents[intent] ?? bar);
  const raised = own + shift + (raiseFor(policy, tier) ?? 0);
  return Math.round(Math.min(0.99, Math.max(0, raised)) * 1_000) / 1_000;
}

/** Reads a policy. @returns the policy, or what is wrong with it: one line each, `path: problem` */
export function readPolicy(json: unknown): { policy: Policy } | { problems: string[] } {
  const parsed = Policy.safeParse(json);
  if (parsed.success) return { policy: parsed.data };
  return {
    problems: parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'policy'}: ${message}`),
  };
}
