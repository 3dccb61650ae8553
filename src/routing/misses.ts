import type { Draft } from './draft.ts';
import { endCall, ringing } from './offers.ts';

/** Calls that rang out. Who misses some in a row is not there, whatever their connection says. */

/** Ends the calls that have rung long enough. */
export function endLapsed(draft: Draft): void {
  for (const conversation of draft.floor.handoffTimers.due(draft.now)) {
    const handoff = draft.floor.handoff(conversation);
    if (handoff?.stage.state !== 'offered') continue;
    const { agent } = handoff.stage;
    endCall(draft, handoff, handoff.stage, 'timeout');
    draft.effects.push({ type: 'ringOver', agent: agent.id, conversation, why: 'timeout' });
    miss(draft, agent.id);
  }
}

/** Counts a missed call; too many in a row set the agent away, until they choose otherwise. */
function miss(draft: Draft, id: string): void {
  const agent = draft.floor.agent(id);
  if (agent === undefined || agent.availability !== 'online') return;
  const misses = agent.misses + 1;
  if (misses < draft.floor.settings.missesBeforeAway) {
    draft.putAgent({ ...agent, misses });
    return;
  }
  draft.putAgent({ ...agent, misses: 0, availability: 'away', away: 'missed' });
  // What still rings has not been missed yet: it moves on without a word against them.
  for (const { handoff, call } of ringing(draft, id)) {
    endCall(draft, handoff, call, 'withdrawn');
    draft.effects.push({ type: 'ringOver', agent: id, conversation: handoff.conversation, why: 'timeout' });
  }
}
