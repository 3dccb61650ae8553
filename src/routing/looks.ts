import type { RoutingSettings } from '../protocol/index.ts';
import { LAST_RING, type Needs, ringStartsAt } from './rings.ts';
import type { Handoff } from './state.ts';
import { COOLDOWN_MS } from './timing.ts';

/** When time alone lets an agent be called for a handoff who could not be before. */

/** When this agent may be asked again after declining or missing this handoff (ms); 0 when they have not. */
export function cooledAt({ offers }: Handoff, agent: string): number {
  const refused = offers.findLast(
    (offer) => offer.agent.id === agent && (offer.outcome === 'rejected' || offer.outcome === 'timeout'),
  );
  return refused === undefined ? 0 : refused.at + COOLDOWN_MS;
}

/** When whoever passed this handoff on may be called for it themselves (ms). */
export function backAt({ queuedAt }: Handoff, settings: RoutingSettings): number {
  return queuedAt + ringStartsAt(LAST_RING, settings);
}

/** The next time (ms) at which a queued handoff may match somebody new; `Infinity` when time changes nothing any more. */
export function nextLook(handoff: Handoff, needs: Needs, now: number, settings: RoutingSettings): number {
  const { wish, queuedAt, offers, transferredBy } = handoff;
  const asked = new Set(offers.map(({ agent }) => agent.id));
  const times = [
    ...(wish === undefined ? [] : [wish.until]),
    ...needs.rings.map((ring) => queuedAt + ringStartsAt(ring, settings)),
    ...[...asked].map((agent) => cooledAt(handoff, agent)),
    ...(transferredBy === undefined ? [] : [backAt(handoff, settings)]),
  ];
  return Math.min(...times.filter((at) => at > now));
}
