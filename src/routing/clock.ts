import type { PastOffer } from '../protocol/index.ts';
import type { Draft } from './draft.ts';
import type { Floor } from './floor.ts';
import { type Handoff, type Stage, timeOf, type Wish } from './state.ts';
import { AGENT_GRACE_MS, LONGEST_PAUSE_MS, SECOND_MS } from './timing.ts';

/**
 * A clock that has gone back leaves times that lie further ahead than any is ever set. They are brought near: else a call
 * would ring, and an agent be in grace, until the clock is there again.
 */
export function bringNear(draft: Draft): void {
  const { floor, now } = draft;
  for (const handoff of [...floor.handoffs()]) {
    const stage = nearStage(handoff, floor, now);
    const wish = handoff.wish && nearWish(handoff.wish, floor, now);
    const queuedAt = Math.min(handoff.queuedAt, now);
    const offers = nearOffers(handoff.offers, now);
    const stays =
      stage === handoff.stage &&
      wish === handoff.wish &&
      queuedAt === handoff.queuedAt &&
      offers === handoff.offers;
    if (!stays) draft.put({ ...handoff, stage, wish, queuedAt, offers });
  }
  for (const agent of [...floor.agents()]) {
    if (agent.graceUntil === undefined || agent.graceUntil <= now + AGENT_GRACE_MS) continue;
    draft.putAgent({ ...agent, graceUntil: now + AGENT_GRACE_MS });
  }
}

function nearStage(handoff: Handoff, { settings }: Floor, now: number): Stage {
  const { stage } = handoff;
  if (stage.state === 'offered') {
    const until = now + settings.ringSeconds * SECOND_MS;
    return stage.until > until ? { ...stage, until } : stage;
  }
  const waitsForCall = stage.state === 'accepting' || stage.state === 'failing';
  return waitsForCall && timeOf(handoff) > now + LONGEST_PAUSE_MS ? { ...stage, retryAt: now } : stage;
}

function nearWish(wish: Wish, { settings }: Floor, now: number): Wish {
  const until = now + Math.max(settings.relaxSeconds, settings.continuitySeconds) * SECOND_MS;
  return wish.until > until ? { ...wish, until } : wish;
}

/** A call that ended ended by now: else whoever refused it would be left out until the clock is there again. */
function nearOffers(offers: PastOffer[], now: number): PastOffer[] {
  return offers.every(({ at }) => at <= now)
    ? offers
    : offers.map((offer) => ({ ...offer, at: Math.min(offer.at, now) }));
}
