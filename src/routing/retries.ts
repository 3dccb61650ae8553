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

/** Makes the calls that are due; of many together some, and the others later. Who accepts is not kept waiting by who is given back. */
export function callAgain(draft: Draft): void {
  const { floor, now } = draft;
  const due = floor.handoffTimers.due(now).flatMap((conversation) => {
    const handoff = floor.handoff(conversation);
    const stage = handoff?.stage;
    const calls = stage?.state === 'accepting' || stage?.state === 'failing';
    return handoff !== undefined && calls ? [{ handoff, stage }] : [];
  });
  const isAccept = ({ stage }: (typeof due)[number]): number => Number(stage.state === 'accepting');
  due.sort((a, b) => isAccept(b) - isAccept(a) || a.stage.retryAt - b.stage.retryAt);
  for (const { handoff, stage } of due) {
    const at = draft.nextCall();
    const retryAt = at > now ? at : at + ANSWER_MS;
    draft.put({ ...handoff, stage: { ...stage, retryAt } });
    if (at > now) continue;
    draft.effects.push(
      stage.state === 'accepting' ? acceptOf(handoff, stage.agent) : returnOf(handoff, stage.reason),
    );
  }
}
