import type { RoutingSettings } from '../protocol/index.ts';
import { LAST_RING, type Needs, ringStartsAt } from './rings.ts';
import type { Handoff } from './state.ts';
import { COOLDOWN_MS } from './timing.ts';

/** When time alone lets an agent be called for a handoff who could not be before. */

/**
 * When this agent may be asked for this handoff (ms); 0 at any time. Not soon again after declining or missing it, and
 * not for one they passed on themselves before everybody else could be asked.
 */
export function readyAt(handoff: Handoff, agent: string, settings: RoutingSettings): number {
  const refused = handoff.offers.findLast(
    (offer) => offer.agent.id === agent && (offer.outcome === 'rejected' || offer.outcome === 'timeout'),
  );
  const cooled = refused === undefined ? 0 : refused.at + COOLDOWN_MS;
  if (handoff.transferredBy !== agent) return cooled;
  return Math.max(cooled, handoff.queuedAt + ringStartsAt(LAST_RING, settings));
}

/** The next time (ms) at which a queued handoff may match somebody new; `Infinity` when time changes nothing any more. */
export function nextLook(handoff: Handoff, needs: Needs, now: number, settings: RoutingSettings): number {
  const { wish, queuedAt, offers, transferredBy } = handoff;
  const asked = new Set(offers.map(({ agent }) => agent.id));
  if (transferredBy !== undefined) asked.add(transferredBy);
  const times = [
    ...(wish === undefined ? [] : [wish.until]),
    ...needs.rings.map((ring) => queuedAt + ringStartsAt(ring, settings)),
    ...[...asked].map((agent) => readyAt(handoff, agent, settings)),
  ];
  return Math.min(...times.filter((at) => at > now));
}
