import type { HandoffReport } from '../contracts.ts';
import type { Draft } from './draft.ts';
import { roundWeight } from './holdings.ts';
import { isInReach } from './match.ts';
import type { Handoff, Wish } from './state.ts';
import { DAY_MS, SECOND_MS } from './timing.ts';

/** A handoff as it joins the line: what a `Conversation` reports, with what the site's settings make of it. */

export function handoffOf(draft: Draft, news: HandoffReport): Handoff {
  const { settings } = draft.floor;
  const { conversation, handoff, epoch, since, reason, visitor } = news;
  const { address, language, customerName, intent, channel, tier, target, transferredBy } = news;
  const headStart = tier === undefined ? 0 : (settings.tiers[tier]?.headStartSeconds ?? 0) * SECOND_MS;
  const weight = roundWeight(channel === undefined ? 1 : (settings.weights[channel] ?? 1));
  // A transfer looks for the right one anew; whoever else has waited before need not do so again.
  const queuedAt = reason === 'transferred' ? draft.now : since;
  const wait: Handoff = {
    ...{ conversation, handoff, epoch, since, headStart, queuedAt, joinedAt: draft.now, reason, visitor },
    ...{ address, language, customerName, intent, channel, weight, skills: news.skills ?? [] },
    ...{ tier, target, transferredBy, offers: [], stage: { state: 'queued' } },
  };
  const wish = wishOf(draft, news);
  return wish !== null && isInReach(draft.floor, wait, wish, draft.now) ? { ...wait, wish } : wait;
}

/** Whom it waits for first: the agent or team it was meant for, else whoever had this customer in the last days. */
function wishOf({ floor: { settings }, now }: Draft, news: HandoffReport): Wish | null {
  const { target, lastAgent, transferredBy } = news;
  if (target?.type === 'agent' || target?.type === 'team') {
    return { type: target.type, id: target.id, until: now + settings.relaxSeconds * SECOND_MS };
  }
  const { continuitySeconds, continuityDays } = settings;
  const recent = lastAgent !== undefined && lastAgent.at > now - continuityDays * DAY_MS;
  // Whoever passes a customer on, or names a skill, means another.
  if (!recent || target !== undefined || transferredBy !== undefined || continuitySeconds === 0) return null;
  return { type: 'agent', id: lastAgent.id, until: now + continuitySeconds * SECOND_MS };
}
