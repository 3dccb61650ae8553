import type { AgentRef, PastOffer } from '../protocol/index.ts';
import type { Draft, Effect } from './draft.ts';
import type { Agent, Handoff } from './state.ts';
import { RING_MS } from './timing.ts';

/** Calls: one agent's slot is reserved for a handoff, and rings until they answer, the time is up, or it is moot. */

/** How many past calls of one wait are kept. */
const OFFERS_KEPT = 20;

export function offer(draft: Draft, handoff: Handoff, { id, name }: Agent): void {
  const { conversation } = handoff;
  const until = draft.now + RING_MS;
  draft.handoffs.set(conversation, { ...handoff, stage: { state: 'offered', agent: { id, name }, until } });
  draft.effects.push({ type: 'ring', agent: id, conversation });
}

/** The handoff's calls with one more, which ended at `at` (ms). */
export function offersWith(
  { offers }: Handoff,
  agent: AgentRef,
  outcome: PastOffer['outcome'],
  at: number,
): PastOffer[] {
  return [...offers, { agent, at, outcome }].slice(-OFFERS_KEPT);
}

/** Ends a call without a taker: back to the line, with the place kept. */
function unanswered(draft: Draft, handoff: Handoff, agent: AgentRef, outcome: PastOffer['outcome']): void {
  const offers = offersWith(handoff, agent, outcome, draft.now);
  draft.handoffs.set(handoff.conversation, { ...handoff, offers, stage: { state: 'queued' } });
}

/** The agent says no. A call that is over already stays over. */
export function decline(draft: Draft, agent: string, conversation: string, epoch: number): void {
  const handoff = draft.handoffs.get(conversation);
  if (handoff?.stage.state !== 'offered' || handoff.stage.agent.id !== agent) return;
  if (handoff.epoch !== epoch) return;
  unanswered(draft, handoff, handoff.stage.agent, 'rejected');
  draft.effects.push({ type: 'ringOver', agent, conversation, why: 'declined' });
}

/** Says no to everything that rings for this agent. */
export function declineAll(draft: Draft, agent: string): void {
  for (const { conversation, epoch } of draft.handoffs.values()) decline(draft, agent, conversation, epoch);
}

/** Takes back everything that rings for an agent whose last socket has gone: they refused nothing. */
export function withdrawAll(draft: Draft, agent: string): void {
  for (const handoff of draft.handoffs.values()) {
    if (handoff.stage.state !== 'offered' || handoff.stage.agent.id !== agent) continue;
    unanswered(draft, handoff, handoff.stage.agent, 'withdrawn');
  }
}

/** Ends the calls that have rung long enough. */
export function endLapsed(draft: Draft): void {
  for (const handoff of draft.handoffs.values()) {
    if (handoff.stage.state !== 'offered' || handoff.stage.until > draft.now) continue;
    const { agent } = handoff.stage;
    unanswered(draft, handoff, agent, 'timeout');
    draft.effects.push({
      type: 'ringOver',
      agent: agent.id,
      conversation: handoff.conversation,
      why: 'timeout',
    });
  }
}

/** Tells whoever is being called or is taking this handoff that it is no longer theirs to take. */
export function callOff(draft: Draft, handoff: Handoff, takenBy: AgentRef | null): void {
  const { conversation, stage } = handoff;
  if (stage.state === 'offered') {
    const why: Effect =
      takenBy === null
        ? { type: 'ringOver', agent: stage.agent.id, conversation, why: 'left' }
        : { type: 'ringOver', agent: stage.agent.id, conversation, why: 'taken', by: takenBy.name };
    draft.effects.push(why);
  }
  if (stage.state === 'accepting') {
    draft.effects.push({
      type: 'acceptEnded',
      agent: stage.agent.id,
      conversation,
      answer:
        takenBy === null
          ? { ok: false, code: 'customer_left' }
          : { ok: false, code: 'taken', by: takenBy.name },
    });
  }
}
