import type { AgentRef, PastOffer } from '../protocol/index.ts';
import type { Chosen } from './choice.ts';
import type { Draft } from './draft.ts';
import type { Handoff, Stage } from './state.ts';
import { SECOND_MS } from './timing.ts';

/** Calls: room of one agent is reserved for a handoff, and rings until they answer, the time is up, or it is moot. */

/** How many past calls of one wait are kept. */
const OFFERS_KEPT = 20;

type Offered = Extract<Stage, { state: 'offered' }>;

export function offer(draft: Draft, handoff: Handoff, { agent: { id, name }, why }: Chosen): void {
  const until = draft.now + draft.floor.settings.ringSeconds * SECOND_MS;
  draft.put({ ...handoff, stage: { state: 'offered', agent: { id, name }, until, why } });
  draft.effects.push({ type: 'ring', agent: id, conversation: handoff.conversation });
}

/** The handoff's calls with this one, which ended at `at` (ms). */
export function offersWith(
  { offers }: Handoff,
  { agent, why }: Offered,
  outcome: PastOffer['outcome'],
  at: number,
): PastOffer[] {
  return [...offers, { agent, at, outcome, why }].slice(-OFFERS_KEPT);
}

/** Ends a call without a taker: back to the line, with the place kept. */
export function endCall(draft: Draft, handoff: Handoff, call: Offered, outcome: PastOffer['outcome']): void {
  const offers = offersWith(handoff, call, outcome, draft.now);
  draft.put({ ...handoff, offers, stage: { state: 'queued' } });
}

/** What rings for this agent, the last call first. */
export function ringing({ floor }: Draft, agent: string): { handoff: Handoff; call: Offered }[] {
  return floor
    .held(agent)
    .flatMap((handoff) => (handoff.stage.state === 'offered' ? [{ handoff, call: handoff.stage }] : []))
    .sort((a, b) => b.call.until - a.call.until);
}

/** The agent says no. A call that is over already stays over. */
export function decline(draft: Draft, agent: string, conversation: string, epoch: number): void {
  const handoff = draft.floor.handoff(conversation);
  if (handoff?.stage.state !== 'offered' || handoff.stage.agent.id !== agent) return;
  if (handoff.epoch !== epoch) return;
  endCall(draft, handoff, handoff.stage, 'rejected');
  draft.effects.push({ type: 'ringOver', agent, conversation, why: 'declined' });
  heard(draft, agent);
}

/** Says no to everything that rings for this agent. */
export function declineAll(draft: Draft, agent: string): void {
  for (const { handoff } of ringing(draft, agent)) decline(draft, agent, handoff.conversation, handoff.epoch);
}

/** Takes back everything that rings for an agent whose last socket has gone: they refused nothing. */
export function withdrawAll(draft: Draft, agent: string): void {
  for (const { handoff, call } of ringing(draft, agent)) endCall(draft, handoff, call, 'withdrawn');
}

/** An agent has answered a call, whichever way: no calls missed in a row. */
export function heard(draft: Draft, id: string): void {
  const agent = draft.floor.agent(id);
  if (agent !== undefined && agent.misses > 0) draft.putAgent({ ...agent, misses: 0 });
}

/** Tells whoever is being called or is taking this handoff that it is no longer theirs to take. */
export function callOff(draft: Draft, { conversation, stage }: Handoff, takenBy: AgentRef | null): void {
  if (stage.state === 'offered') {
    const over = { type: 'ringOver', agent: stage.agent.id, conversation } as const;
    draft.effects.push(
      takenBy === null ? { ...over, why: 'left' } : { ...over, why: 'taken', by: takenBy.name },
    );
  }
  if (stage.state === 'accepting') {
    const answer =
      takenBy === null
        ? ({ ok: false, code: 'customer_left' } as const)
        : ({ ok: false, code: 'taken', by: takenBy.name } as const);
    draft.effects.push({ type: 'acceptEnded', agent: stage.agent.id, conversation, answer });
  }
}
