import type { AcceptAnswer, AcceptRequest } from '../contracts.ts';
import type { AgentRef, ErrorCode } from '../protocol/index.ts';
import { bury, type Draft, type Effect } from './draft.ts';
import { offersWith } from './offers.ts';
import { giveBack } from './returns.ts';
import { type Handoff, holderOf, isOnline, loadsOf } from './state.ts';
import { AGENT_GRACE_MS, ANSWER_MS } from './timing.ts';

/** Taking a waiting conversation. The desk picks one agent; the `Conversation` then says whether they may speak. */

export type AcceptReply =
  /** The `Conversation` is being asked; an `acceptEnded` effect will follow. */
  | { state: 'asking' }
  | { state: 'accepted'; epoch: number }
  | { state: 'refused'; code: ErrorCode; by?: string };

/** @param wasHere whether a handoff of this conversation is known to have ended */
export function accept(
  draft: Draft,
  agent: AgentRef,
  conversation: string,
  epoch: number,
  wasHere: boolean,
): AcceptReply {
  const handoff = draft.handoffs.get(conversation);
  if (handoff === undefined) return { state: 'refused', code: wasHere ? 'customer_left' : 'not_found' };
  const { stage } = handoff;
  if (stage.state === 'accepting' || stage.state === 'active') {
    if (stage.agent.id !== agent.id) return { state: 'refused', code: 'taken', by: stage.agent.name };
    return stage.state === 'active' ? { state: 'accepted', epoch: handoff.epoch } : { state: 'asking' };
  }
  // Another epoch is another wait: the customer left the one that this agent sees.
  if (stage.state === 'failing' || handoff.epoch !== epoch)
    return { state: 'refused', code: 'customer_left' };
  const refusal = refusalFor(draft, agent, handoff);
  if (refusal !== null) return { state: 'refused', code: refusal };
  beginAccept(draft, handoff, agent);
  return { state: 'asking' };
}

function refusalFor(draft: Draft, { id }: AgentRef, handoff: Handoff): ErrorCode | null {
  const agent = draft.agents.get(id);
  if (agent === undefined || !isOnline(agent)) return 'not_online';
  const reservedForThis = holderOf(handoff)?.id === id ? 1 : 0;
  return (loadsOf(draft).get(id) ?? 0) - reservedForThis < agent.capacity ? null : 'no_capacity';
}

function beginAccept(draft: Draft, handoff: Handoff, { id, name }: AgentRef): void {
  const { conversation, stage } = handoff;
  let offers = handoff.offers;
  if (stage.state === 'offered') {
    const mine = stage.agent.id === id;
    offers = offersWith(handoff, stage.agent, mine ? 'accepted' : 'withdrawn', draft.now);
    const over = { type: 'ringOver', agent: stage.agent.id, conversation } as const;
    draft.effects.push(mine ? { ...over, why: 'accepted' } : { ...over, why: 'taken', by: name });
  }
  const accepting: Handoff = {
    ...handoff,
    offers,
    stage: { state: 'accepting', agent: { id, name }, retryAt: draft.now + ANSWER_MS, failures: 0 },
  };
  draft.handoffs.set(conversation, accepting);
  draft.effects.push(acceptOf(accepting, { id, name }));
}

export function acceptOf({ conversation, handoff, epoch, offers }: Handoff, agent: AgentRef): Effect {
  return { type: 'acceptControl', conversation, request: { handoff, epoch, agent, offers } };
}

/** The `Conversation` has answered. Ignored when a report has told the outcome already. */
export function endAccept(
  draft: Draft,
  conversation: string,
  request: AcceptRequest,
  answer: AcceptAnswer,
): void {
  const handoff = draft.handoffs.get(conversation);
  if (handoff?.stage.state !== 'accepting' || handoff.epoch !== request.epoch) return;
  if (handoff.stage.agent.id !== request.agent.id) return;
  draft.effects.push({ type: 'acceptEnded', agent: request.agent.id, conversation, answer });
  if (answer.ok) hold(draft, handoff, request.agent, answer.epoch);
  else bury(draft, handoff, request.epoch);
}

/** Gives the handoff to an agent who holds control now, or back at once if that agent has gone for good. */
export function hold(draft: Draft, handoff: Handoff, agent: AgentRef, epoch: number): void {
  const active: Handoff = { ...handoff, epoch, offers: [], stage: { state: 'active', agent } };
  draft.handoffs.set(handoff.conversation, active);
  const known = draft.agents.get(agent.id);
  if (known === undefined) {
    // Only a desk that lost its memory meets a stranger here: they have the usual time to show up.
    draft.agents.set(agent.id, {
      ...agent,
      capacity: 1,
      availability: 'online',
      connected: true,
      graceUntil: draft.now + AGENT_GRACE_MS,
      idleSince: draft.now,
    });
  } else if (!known.connected) {
    giveBack(draft, active, 'agent_lost');
  }
}
