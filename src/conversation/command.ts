import type { ClientFrame, ErrorCode, ThreadEvent } from '../protocol/index.ts';
import type { Draft } from './draft.ts';
import { giveFeedback } from './feedback.ts';
import { block, collect, leave, letGo, rate, redact } from './life.ts';
import { transfer } from './passing.ts';
import { answerOffer } from './sending.ts';

/** Frames that ask for something to be done; each carries a `ref` and can be repeated without harm. */
export type CommandFrame = Extract<ClientFrame, { ref: string }>;

/**
 * Carries out a command.
 * @param agent the calling agent's id; empty for a customer, who may send none of the frames that read it
 * @param target for `redact`: the event as it is stored, or `null`
 */
export function carryOut(
  draft: Draft,
  frame: CommandFrame,
  agent: string,
  target: ThreadEvent | null,
): ErrorCode | null {
  switch (frame.t) {
    case 'answer': {
      const { offer, answered } = draft.state;
      if (offer?.seq === frame.offer) answerOffer(draft, frame.accept);
      else if (answered?.offer !== frame.offer || answered.accepted !== frame.accept) return 'no_offer';
      return null;
    }
    case 'intake':
      return collect(draft, frame.values);
    case 'rate':
      return rate(draft, frame);
    case 'leave':
      leave(draft, frame.ref);
      return null;
    case 'handBack':
    case 'resolve':
    case 'snooze':
      return letGo(draft, agent, frame);
    case 'transfer':
      return transfer(draft, agent, frame);
    case 'redact':
      return redact(draft, agent, target);
    case 'feedback':
      return giveFeedback(draft, agent, frame);
    case 'block':
      return block(draft, agent);
  }
}
