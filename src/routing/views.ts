import type { AgentItem, AgentRef, Call, Counts, LineItem } from '../protocol/index.ts';
import type { Floor } from './floor.ts';
import { type Handoff, holderOf, isPresent } from './state.ts';

/** What agents see of the desk. */

/** How many of those who were called and did not take it are told. */
const ASKED = 5;

/** A handoff as it is shown, or `null` when there is none. */
export function lineItem(floor: Floor, id: string, now: number): LineItem | null {
  const handoff = floor.handoff(id);
  if (handoff === undefined) return null;
  const { conversation, epoch, since, reason, language, customerName, intent, stage } = handoff;
  const { channel, skills, tier, headStart, target, transferredBy, offers } = handoff;
  const asked = offers.filter(({ outcome }) => outcome !== 'accepted').slice(-ASKED);
  return {
    ...{ conversation, handoff: handoff.handoff, epoch, since, reason, language, customerName, intent },
    ...{ channel, tier, target, skills: skills.length === 0 ? undefined : skills },
    ...(headStart > 0 && { headStart }),
    state: stage.state,
    agent: holderOf(handoff) ?? undefined,
    transferredBy: transferredBy === undefined ? undefined : nameOf(floor, transferredBy),
    ring: ringOf(floor, handoff, now),
    asked: asked.length === 0 ? undefined : asked.map(({ agent, outcome }) => ({ agent, outcome })),
    why: stage.state === 'offered' ? stage.why : undefined,
  };
}

function nameOf(floor: Floor, id: string): AgentRef {
  return { id, name: floor.agent(id)?.name ?? id };
}

/** How far the requirements are relaxed; of a call, those under which it was made. */
function ringOf(floor: Floor, handoff: Handoff, now: number): number | undefined {
  const { stage } = handoff;
  if (stage.state === 'offered') return stage.why?.ring;
  if (stage.state !== 'queued') return undefined;
  const ask = floor.ask(handoff, now);
  return 'ring' in ask ? ask.ring : 0;
}

/** An agent as they are shown, or `null` when there is none. */
export function agentItem(floor: Floor, id: string): AgentItem | null {
  const agent = floor.agent(id);
  if (agent === undefined) return null;
  const { name, availability, away, capacity, skills, languages, teams, senior } = agent;
  return {
    ...{ id, name, availability, away, capacity, skills, languages, teams, senior },
    connected: isPresent(agent),
    load: floor.load(id),
    presence: isPresent(agent) ? availability : 'offline',
  };
}

/** The call this handoff makes, or `null` when it rings nowhere. */
export function callOf(floor: Floor, conversation: string, now: number): Call | null {
  const stage = floor.handoff(conversation)?.stage;
  const item = lineItem(floor, conversation, now);
  if (stage?.state !== 'offered' || item === null) return null;
  return { item, ringMs: Math.max(0, stage.until - now) };
}

/** What is ringing for this agent, whoever has waited longest first. */
export function callsFor(floor: Floor, agent: string, now: number): Call[] {
  return floor
    .held(agent)
    .flatMap(({ conversation }) => callOf(floor, conversation, now) ?? [])
    .sort((a, b) => a.item.since - b.item.since || (a.item.conversation < b.item.conversation ? -1 : 1));
}

export function countsOf({ waitingCount, onlineCount }: Floor): Counts {
  return { waiting: waitingCount, online: onlineCount };
}
