import type { HandoffReport } from '../contracts.ts';
import type { SiteSettings } from '../protocol/index.ts';
import { tierOf } from './past.ts';
import type { State } from './state.ts';

/**
 * What the desk must know of this conversation now, or `null` when there was neither a handoff nor a block.
 * Level-triggered: it is derived from the state, sent until answered for this epoch, and the newest epoch wins.
 * What routing goes by is the server's own or verified: nothing of it is a page's claim.
 */
export function reportFor(
  state: State,
  conversation: string,
  { routing }: Pick<SiteSettings, 'routing'> = {},
): HandoffReport | null {
  const { lastHandoff, handoff, control, customer, answers } = state;
  if (!lastHandoff && !state.blocked) return null;
  const name = customer.verified.name ?? customer.claimed.name;
  const intent = answers.at(-1)?.documents[0]?.title;
  const language = state.spoken ?? state.language;
  const wanted = lastHandoff?.intent;
  const skills = wanted === undefined ? undefined : routing?.skills[wanted];
  const tier = tierOf(state);
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
    channel: 'web',
    ...(skills && skills.length > 0 && { skills }),
    ...(tier !== undefined && { tier }),
    ...(handoff?.target && { target: handoff.target }),
    ...(handoff?.transferredBy !== undefined && { transferredBy: handoff.transferredBy }),
    ...lastAgentOf(state),
    ...(control.agent && { agent: control.agent }),
    ...(state.blocked && { block: true }),
  };
}

/** Who had this customer last, unless it is who has just passed them on. */
function lastAgentOf({ lastAgent, lastAgentAt, handoff }: State): Pick<HandoffReport, 'lastAgent'> {
  if (!lastAgent || lastAgentAt === undefined || lastAgent.id === handoff?.transferredBy) return {};
  return { lastAgent: { id: lastAgent.id, at: lastAgentAt } };
}
