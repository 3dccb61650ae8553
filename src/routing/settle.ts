import { chooseAgent } from './choice.ts';
import type { Draft } from './draft.ts';
import { byPlace, type Place, placeOf } from './line.ts';
import { firstFor, isInReach } from './match.ts';
import { offer } from './offers.ts';
import { giveBack } from './returns.ts';
import type { Agent, Handoff } from './state.ts';

/**
 * What follows from every action: nobody waits where nobody is online, and whoever can be called is. As this held before,
 * only what the action has touched is looked at: handoffs that are new in the line, agents who have room again.
 */

/** From this many agents on, going through the line once is less work than asking for each agent who is first. */
const MANY_AGENTS = 8;

export function settle(draft: Draft): void {
  const { floor } = draft;
  if (floor.onlineCount === 0) {
    for (const handoff of queuedOf(draft)) giveBack(draft, handoff, 'nobody_online');
  } else {
    dropWishes(draft);
    match(draft);
  }
}

function queuedOf({ floor }: Draft): Handoff[] {
  return floor.waitingCount === 0 ? [] : floor.line().filter(({ stage }) => stage.state === 'queued');
}

/** Nobody waits for an agent or a team that is not there, or has said no. */
function dropWishes(draft: Draft): void {
  const { floor, now } = draft;
  for (const id of [...floor.changed.handoffs]) {
    const handoff = floor.handoff(id);
    const wish = handoff?.wish;
    if (handoff === undefined || wish === undefined || now >= wish.until) continue;
    if (!isInReach(floor, handoff, wish, now)) draft.put({ ...handoff, wish: undefined });
  }
}

/** Calls agents in the order of the line until nobody who waits can be matched. */
function match(draft: Draft): void {
  const { floor, now } = draft;
  const freed = [...floor.changed.agents].flatMap((id) => floor.agent(id) ?? []);
  const many = freed.length > MANY_AGENTS;
  const touched = many
    ? queuedOf(draft)
    : [...floor.changed.handoffs].flatMap((id) => floor.handoff(id) ?? []);
  const line = touched.map(placeOf).sort(byPlace);
  const agents = many ? [] : freed;
  let next = 0;
  while (floor.staff.freeCount > 0) {
    const head = line[next];
    const place = earliest(head, agents, draft);
    if (place === undefined) return;
    if (place === head) next += 1;
    const handoff = floor.handoff(place.conversation);
    const chosen = handoff?.stage.state === 'queued' ? chooseAgent(floor, handoff, now) : null;
    if (handoff !== undefined && chosen !== null) offer(draft, handoff, chosen);
    // Who is first for an agent has that agent at least; were it ever otherwise, this must not go on for ever.
    else if (place !== head) return;
  }
}

function earliest(head: Place | undefined, agents: readonly Agent[], draft: Draft): Place | undefined {
  const { floor, now } = draft;
  const firsts = agents.flatMap((agent) => firstFor(floor, agent, now) ?? []);
  const [first] = firsts.sort(byPlace);
  if (head === undefined || first === undefined) return head ?? first;
  return byPlace(first, head) < 0 ? first : head;
}
