import type { Assessment, Held, Reason } from '../protocol/index.ts';
import type { OfferMemory } from './memory.ts';
import { type Policy, ruleFor } from './policy.ts';
import type { Signal } from './signal.ts';

/** Who could take over. What is not known is left out, and counts as "maybe": the desk will say so honestly. */
export type Presence = { agents?: number | undefined; open?: boolean | undefined };

/** A signal with the numbers that only `low_confidence` has. */
export type Noticed = Signal & { confidence?: number; bar?: number };

export type ToDecide = {
  signals: readonly Noticed[];
  policy: Policy;
  there: Presence;
  offers: OfferMemory;
  /** Customer messages since the bot got control, the present one included. */
  turn: number;
  /** An answer is still to come: what is inferred waits, so that the offer stands beside it. */
  answerPending?: boolean;
};

export type Decision = Pick<Assessment, 'action' | 'reasons' | 'held'>;

const ORDER = ['act', 'offer', 'note'] as const;

/**
 * One decision from everything that was noticed. The reasons name all of it, the weightiest first, also when nothing
 * follows, so that every decision can be explained; `held` says what kept it back. A human is promised by neither an
 * offer nor an escalation while it is known that there is none.
 */
export function decide(input: ToDecide): Decision {
  const reasons = input.signals.map((signal) => reasonFor(signal, input.policy)).sort(byWeight);
  const counted = reasons.filter(({ score, bar, kind }) => kind === 'low_confidence' || score >= (bar ?? 0));
  const acts = counted.some(({ does }) => does === 'act');
  const offering = counted.filter(({ does }) => does === 'offer');
  if (!acts && offering.length === 0) return { action: 'none', reasons };
  const held = nobody(input.there) ?? (acts ? undefined : holdsOffer(input, offering));
  if (held !== undefined) return { action: 'none', reasons, held };
  return { action: acts ? 'escalate' : 'offer', reasons };
}

/** Why nothing inferred may offer at this turn, or `undefined` when it may. */
export function restsFrom(offers: OfferMemory, turn: number, rule: Policy['offers']): Held | undefined {
  if (offers.made >= rule.most) return 'enough_offers';
  const no = lastNo(offers, turn, rule);
  if (no !== undefined) return turn - no > rule.rest ? undefined : 'said_no';
  return offers.openSinceTurn === undefined ? undefined : 'offer_open';
}

function holdsOffer(input: ToDecide, offering: readonly Reason[]): Held | undefined {
  const { offers, turn, policy } = input;
  if (!offering.some(({ kind }) => !offers.kinds.includes(kind))) return 'offered_before';
  return restsFrom(offers, turn, policy.offers) ?? (input.answerPending ? 'with_the_answer' : undefined);
}

function nobody({ agents, open }: Presence): Held | undefined {
  if (open === false) return 'closed';
  return agents === 0 ? 'nobody_there' : undefined;
}

function reasonFor(signal: Noticed, policy: Policy): Reason {
  const { does, from } = ruleFor(policy, signal);
  return { ...signal, does, bar: signal.bar ?? from };
}

function byWeight(one: Reason, other: Reason): number {
  const place = ({ does = 'note' }: Reason) => ORDER.indexOf(does);
  return place(one) - place(other) || other.score - one.score;
}

/** The turn of the last no, spoken or by silence. */
function lastNo(
  { openSinceTurn, refusedAtTurn }: OfferMemory,
  turn: number,
  { silence }: Policy['offers'],
): number | undefined {
  if (openSinceTurn === undefined) return refusedAtTurn;
  return turn - openSinceTurn >= silence ? openSinceTurn + silence : undefined;
}
