import type { ReturnRequest } from '../contracts.ts';
import { bury, type Draft, type Effect } from './draft.ts';
import type { Handoff } from './state.ts';
import { ANSWER_MS } from './timing.ts';

/** Giving a conversation back: nobody here can carry it on, and its `Conversation` decides what happens next. */

/** Starts a return. It is delivered until answered, of many together some later; meanwhile the handoff is nobody's. */
export function giveBack(draft: Draft, handoff: Handoff, reason: ReturnRequest['reason']): void {
  const at = draft.nextCall();
  const retryAt = at > draft.now ? at : at + ANSWER_MS;
  draft.put({ ...handoff, stage: { state: 'failing', reason, retryAt, failures: 0 } });
  if (at <= draft.now) draft.effects.push(returnOf(handoff, reason));
}

export function returnOf({ conversation, handoff, epoch }: Handoff, reason: ReturnRequest['reason']): Effect {
  return { type: 'returnControl', conversation, request: { handoff, epoch, reason } };
}

/** The `Conversation` has taken it back. What becomes of it arrives as a report with a newer epoch, or has already. */
export function endReturn(draft: Draft, conversation: string, request: ReturnRequest): void {
  const handoff = draft.floor.handoff(conversation);
  if (handoff?.stage.state === 'failing' && handoff.epoch === request.epoch) {
    bury(draft, handoff, request.epoch);
  }
}
