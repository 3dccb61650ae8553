import { type Draft, draftOf, type Effect, type PastRecord } from './draft.ts';
import { lineOf, sameWaiting, waitingsOf } from './line.ts';
import { chooseAgent } from './match.ts';
import { endLapsed, offer } from './offers.ts';
import { endGraces } from './presence.ts';
import { callAgain } from './retries.ts';
import { giveBack } from './returns.ts';
import { type DeskState, onlineCount } from './state.ts';

/** What came of an action: the next state, what to remember, what to do once both are stored, and the answer. */
export type Decision<Reply> = {
  state: DeskState;
  records: readonly PastRecord[];
  effects: readonly Effect[];
  reply: Reply;
};

/**
 * Takes one action on the desk, then settles what follows from it. Pure.
 * @param now server ms
 * @param act one of the actions of this folder
 * @param quiet a conversation that learns its place in the line from the reply instead
 */
export function decide<Reply>(
  before: DeskState,
  now: number,
  act: (draft: Draft) => Reply,
  quiet?: string,
): Decision<Reply> {
  const draft = draftOf(before, now);
  const reply = act(draft);
  settle(draft);
  tellWaitings(before, draft, quiet);
  const { handoffs, agents, records, effects } = draft;
  return { state: { handoffs, agents }, records, effects, reply };
}

/** Does what time has made due. */
export function tick(draft: Draft): void {
  endLapsed(draft);
  endGraces(draft);
  callAgain(draft);
}

/** Nobody waits where nobody is online; and whoever waits is offered to whoever is free. */
function settle(draft: Draft): void {
  const queued = lineOf(draft).filter(({ stage }) => stage.state === 'queued');
  const deserted = onlineCount(draft) === 0;
  for (const handoff of queued) {
    const agent = deserted ? null : chooseAgent(draft, handoff, draft.now);
    if (deserted) giveBack(draft, handoff, 'nobody_online');
    else if (agent !== null) offer(draft, handoff, agent);
  }
}

function tellWaitings(before: DeskState, draft: Draft, quiet: string | undefined): void {
  const known = waitingsOf(before);
  for (const [conversation, waiting] of waitingsOf(draft)) {
    const handoff = draft.handoffs.get(conversation);
    if (handoff === undefined || conversation === quiet) continue;
    if (sameWaiting(known.get(conversation), waiting)) continue;
    const news = { handoff: handoff.handoff, epoch: handoff.epoch, waiting };
    draft.effects.push({ type: 'tellWaiting', conversation, news });
  }
}
