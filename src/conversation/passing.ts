import type { ClientFrame, ErrorCode, Reason } from '../protocol/index.ts';
import type { Draft } from './draft.ts';
import { joinQueue } from './handoff.ts';

/** An agent passes the conversation on to a colleague, a team, or whoever has a skill. */

/**
 * Puts the conversation back in the line for somebody else: with its place, with what brought it here, and with a word
 * for the colleague, all in one commit. Repeated after it worked, it is done.
 * @returns `no_target` for a transfer to oneself; whether the target exists is the caller's to know
 */
export function transfer(
  draft: Draft,
  agent: string,
  { epoch, to, note }: Extract<ClientFrame, { t: 'transfer' }>,
): ErrorCode | null {
  const { control, released, handoff } = draft.state;
  if (control.owner !== 'agent' || control.agent?.id !== agent || control.epoch !== epoch) {
    const done = released?.agent === agent && released.epoch === epoch && released.reason === 'transferred';
    return done ? null : 'not_in_control';
  }
  if (to.type === 'agent' && to.id === agent) return 'no_target';
  leaveNote(draft, note);
  const transferred: Reason = { kind: 'transferred', score: 1, evidence: [] };
  const earlier = (handoff?.reasons ?? []).filter(({ kind }) => kind !== 'transferred');
  joinQueue(draft, 'transferred', [transferred, ...earlier], { by: agent, target: to });
  return null;
}

/** The agent in control tells the team something on the way out. */
export function leaveNote(draft: Draft, text = ''): void {
  const { agent } = draft.state.control;
  if (agent === undefined || text.trim() === '') return;
  draft.add({ kind: 'note', id: draft.situation.newId(), author: { type: 'agent', ...agent }, text });
}
