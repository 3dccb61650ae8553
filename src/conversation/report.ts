import type { HandoffReport } from '../contracts.ts';
import type { State } from './state.ts';

/**
 * What the desk must know of this conversation now, or `null` when there was neither a handoff nor a block.
 * Level-triggered: it is derived from the state, sent until answered for this epoch, and the newest epoch wins.
 */
export function reportFor(state: State, conversation: string): HandoffReport | null {
  const { lastHandoff, handoff, control, customer, answers } = state;
  if (!lastHandoff && !state.blocked) return null;
  const name = customer.verified.name ?? customer.claimed.name;
  const intent = answers.at(-1)?.documents[0]?.title;
  const language = state.spoken ?? state.language;
  return {
    conversation,
    handoff: lastHandoff?.id ?? '',
    epoch: control.epoch,
    state: ({ queue: 'queued', agent: 'active', bot: 'over' } as const)[control.owner],
    since: lastHandoff?.since ?? state.lastAt,
    reason: handoff?.reasons[0]?.kind ?? 'human_request',
    visitor: state.visitor,
    ...(state.address !== undefined && { address: state.address }),
    ...(language !== undefined && { language }),
    ...(name !== undefined && { customerName: name }),
    ...(intent !== undefined && { intent }),
    ...(control.agent && { agent: control.agent }),
    ...(state.blocked && { block: true }),
  };
}
