import { retryDelay } from '../contracts.ts';
import { acceptOf } from './accept.ts';
import type { Draft } from './draft.ts';
import { returnOf } from './returns.ts';
import { ANSWER_MS } from './timing.ts';

/** Calls to a `Conversation` are made until answered; the rows say which are open, so a crash forgets none. */

/** A call has failed: it is made again after a pause that grows. */
export function callFailed(draft: Draft, conversation: string, epoch: number): void {
  const handoff = draft.floor.handoff(conversation);
  if (handoff === undefined || handoff.epoch !== epoch) return;
  const { stage } = handoff;
  if (stage.state !== 'accepting' && stage.state !== 'failing') return;
  const failures = stage.failures + 1;
  const retryAt = draft.now + retryDelay(failures);
  draft.put({ ...handoff, stage: { ...stage, failures, retryAt } });
}

/** Makes the calls that are due. */
export function callAgain(draft: Draft): void {
  for (const conversation of draft.floor.handoffTimers.due(draft.now)) {
    const handoff = draft.floor.handoff(conversation);
    const stage = handoff?.stage;
    if (handoff === undefined || (stage?.state !== 'accepting' && stage?.state !== 'failing')) continue;
    draft.put({ ...handoff, stage: { ...stage, retryAt: draft.now + ANSWER_MS } });
    draft.effects.push(
      stage.state === 'accepting' ? acceptOf(handoff, stage.agent) : returnOf(handoff, stage.reason),
    );
  }
}
