import type { AcceptAnswer, AcceptRequest } from '../contracts.ts';
import { AgentProfile, type AgentRef, type ErrorCode } from '../protocol/index.ts';
import { bury, type Draft, type Effect } from './draft.ts';
import { heard, offersWith } from './offers.ts';
import { makeRoom, newAgent } from './profiles.ts';
import { giveBack } from './returns.ts';
import { type Handoff, holderOf, isOnline, isWaiting } from './state.ts';
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
  const handoff = draft.floor.handoff(conversation);
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
  const agent = draft.floor.agent(id);
  if (agent === undefined || !isOnline(agent)) return 'not_online';
  const reservedForThis = holderOf(handoff)?.id === id ? handoff.weight : 0;
  return draft.floor.hasRoom(agent, handoff.weight, reservedForThis) ? null : 'no_capacity';
}

function beginAccept(draft: Draft, handoff: Handoff, { id, name }: AgentRef): void {
  const { conversation, stage } = handoff;
  let offers = handoff.offers;
  if (stage.state === 'offered') {
    const mine = stage.agent.id === id;
    offers = offersWith(handoff, stage, mine ? 'accepted' : 'withdrawn', draft.now);
    const over = { type: 'ringOver', agent: stage.agent.id, conversation } as const;
    draft.effects.push(mine ? { ...over, why: 'accepted' } : { ...over, why: 'taken', by: name });
  }
  const accepting: Handoff = {
    ...handoff,
    offers,
    stage: { state: 'accepting', agent: { id, name }, retryAt: draft.now + ANSWER_MS, failures: 0 },
  };
  draft.put(accepting);
  heard(draft, id);
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
  const handoff = draft.floor.handoff(conversation);
  if (handoff?.stage.state !== 'accepting' || handoff.epoch !== request.epoch) return;
  if (handoff.stage.agent.id !== request.agent.id) return;
  draft.effects.push({ type: 'acceptEnded', agent: request.agent.id, conversation, answer });
  if (answer.ok) hold(draft, handoff, request.agent, answer.epoch);
  else bury(draft, handoff, request.epoch);
}

/** Gives the handoff to an agent who holds control now, or back at once if that agent has gone for good. */
export function hold(draft: Draft, handoff: Handoff, agent: AgentRef, epoch: number): void {
  const before = draft.floor.handoff(handoff.conversation);
  if (before !== undefined && isWaiting(before)) draft.noteWait(before, false);
  const active: Handoff = {
    ...handoff,
    // What was reserved is what it takes, whatever the settings have become.
    weight: before?.weight ?? handoff.weight,
    ...{ epoch, offers: [], wish: undefined, stage: { state: 'active', agent, at: draft.now } },
  };
  draft.put(active);
  const known = draft.floor.agent(agent.id);
  if (known === undefined) {
    // Only a desk that lost its memory meets a stranger here: they have the usual time to show up.
    const stranger = newAgent(draft, agent, AgentProfile.parse({ capacity: 1 }));
    draft.putAgent({ ...stranger, graceUntil: draft.now + AGENT_GRACE_MS });
  } else if (known.left || !known.connected) {
    giveBack(draft, active, known.left ? 'agent_left' : 'agent_lost');
  } else {
    makeRoom(draft, agent.id);
  }
}
