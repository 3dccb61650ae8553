import type { AcceptAnswer, AcceptRequest, ReturnRequest } from '../contracts.ts';
import type { Control, ControlReason, Reason, RoutingTarget } from '../protocol/index.ts';
import type { Draft } from './draft.ts';
import { opensAt } from './hours.ts';
import type { State } from './state.ts';

/** How long a place in the line is kept for a customer who went away (ms). */
export const PLACE_KEPT_MS = 10 * 60_000;
/** How long a waiting customer may be absent before the handoff counts as abandoned (ms). */
export const ABSENCE_MS = 5 * 60_000;

/** Passes control, which bumps the epoch: whatever was written under the old one is refused from here on. */
export function passControl(
  draft: Draft,
  to: Omit<Control, 'epoch'>,
  reason: ControlReason,
  staff: {
    reasons?: Reason[];
    cause?: number;
    by?: string;
    target?: RoutingTarget;
    said?: boolean;
    ref?: string;
    offers?: AcceptRequest['offers'];
  } = {},
  handoff = draft.state.handoff?.id,
): void {
  draft.add({
    kind: 'control.passed',
    to: { ...to, epoch: draft.state.control.epoch + 1 },
    reason,
    ...(handoff !== undefined && { handoff }),
    ...(Object.keys(staff).length > 0 && { staff }),
  });
}

/** Whether the place of an abandoned handoff is still kept. */
export function placeIsKept(state: State, now: number): boolean {
  const abandoned = state.handoff?.abandoned;
  return abandoned !== undefined && now - abandoned.at <= PLACE_KEPT_MS;
}

/** What the customer is told of an escalation: the first of its reasons that counts, never what a signal found. */
export function reasonOf(reasons: readonly Reason[]): ControlReason {
  if (reasons.some(({ kind, does }) => kind === 'human_request' && does === 'act')) return 'requested';
  return reasons.some(({ kind }) => kind === 'bot_failed') ? 'bot_failed' : 'needs_person';
}

/**
 * Puts the conversation in the line for a person. A handoff that goes on (lost agent, kept place) keeps its id and its
 * place; a new one gets an id. Details the site wants and nobody knows yet are asked for, once per conversation.
 */
export function joinQueue(
  draft: Draft,
  reason: ControlReason,
  reasons: Reason[],
  more: { cause?: number; by?: string; target?: RoutingTarget } = {},
): void {
  const { state, situation } = draft;
  const goesOn = state.control.owner === 'agent' || placeIsKept(state, situation.now);
  const id = goesOn && state.handoff ? state.handoff.id : situation.newId();
  passControl(draft, { owner: 'queue' }, reason, { reasons, ...more }, id);

  const unknown = situation.settings.intake.filter(({ key }) => !(key in draft.state.collected));
  if (!state.intake && unknown.length > 0) draft.add({ kind: 'intake.requested', fields: unknown });
}

/** Outside the site's hours nobody is promised: the customer is told so, and when the team is back. */
export function tellClosed(draft: Draft, message?: number): void {
  const { settings, now } = draft.situation;
  const opens = settings.hours && opensAt(settings.hours, now);
  draft.add({
    kind: 'closed.told',
    ...(message !== undefined && { message }),
    ...(opens !== undefined && { opensAt: opens }),
  });
}

/**
 * An agent has accepted at the desk. The first one for this epoch wins; the same one again gets the same answer.
 * @returns the answer for the desk; the draft holds the change, if there is one
 */
export function acceptControl(draft: Draft, request: AcceptRequest): AcceptAnswer {
  const { control, handoff } = draft.state;
  const isThis = handoff?.id === request.handoff;
  if (control.owner === 'agent' && control.agent && isThis && control.epoch === request.epoch + 1) {
    if (control.agent.id === request.agent.id) return { ok: true, epoch: control.epoch };
    return { ok: false, code: 'taken', by: control.agent.name };
  }
  if (control.owner !== 'queue' || !isThis || control.epoch !== request.epoch) {
    return { ok: false, code: 'customer_left' };
  }
  passControl(draft, { owner: 'agent', agent: request.agent }, 'accepted', { offers: request.offers });
  return { ok: true, epoch: draft.state.control.epoch };
}

/** The desk cannot carry the handoff on: nobody is there, or the agent who had it is gone. Old news changes nothing. */
export function returnControl(draft: Draft, { handoff, epoch, reason }: ReturnRequest): void {
  const { state } = draft;
  if (state.handoff?.id !== handoff || state.control.epoch !== epoch) return;
  if (reason === 'nobody_online' && state.control.owner === 'queue') {
    passControl(draft, { owner: 'bot' }, 'nobody_online');
  }
  if (reason !== 'nobody_online' && state.control.owner === 'agent') {
    joinQueue(draft, reason, [{ kind: reason, score: 1, evidence: [] }]);
  }
}

/** The desk refused the handoff: an honest word to the customer, and the bot stays. */
export function refuseHandoff(draft: Draft, epoch: number, reason: 'nobody_online' | 'too_many'): void {
  const { control } = draft.state;
  if (control.owner === 'queue' && control.epoch === epoch) passControl(draft, { owner: 'bot' }, reason);
}

/**
 * Whether the customer is there. Absence is kept only while a person is waited for; coming back within ten minutes of
 * an absence that ended the wait regains the place.
 */
export function notePresence(draft: Draft, here: boolean): void {
  const { state, situation } = draft;
  if (!here) {
    if (state.control.owner === 'queue' && state.absentSince === undefined)
      draft.add({ kind: 'customer.disconnected' });
    return;
  }
  if (state.absentSince !== undefined) draft.add({ kind: 'customer.returned' });
  const mayReturn =
    state.control.owner === 'bot' && state.status === 'pending' && !state.handoff?.abandoned?.said;
  if (mayReturn && placeIsKept(state, situation.now)) {
    draft.add({ kind: 'customer.returned' });
    joinQueue(draft, 'returned', [{ kind: 'returned', score: 1, evidence: [] }]);
  }
}
