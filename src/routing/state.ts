import * as z from 'zod/mini';
import { AgentRef, Availability, PastOffer, Slug } from '../protocol/index.ts';

/**
 * What the desk knows: live handoffs and agents. These shapes are also what its rows hold, so a desk that wakes
 * reads back exactly what it knew. They hold no message text.
 */

/**
 * Where a handoff stands. An agent's slot is taken by `offered`, `accepting` and `active`, and by nothing else.
 * `retryAt` (ms) is when the pending call to the `Conversation` is made again; `failures` counts those in a row.
 */
export const Stage = z.discriminatedUnion('state', [
  z.object({ state: z.literal('queued') }),
  z.object({ state: z.literal('offered'), agent: AgentRef, until: z.int() }),
  z.object({ state: z.literal('accepting'), agent: AgentRef, retryAt: z.int(), failures: z.int() }),
  z.object({ state: z.literal('active'), agent: AgentRef }),
  z.object({
    state: z.literal('failing'),
    reason: z.enum(['agent_lost', 'nobody_online']),
    retryAt: z.int(),
    failures: z.int(),
  }),
]);
export type Stage = z.infer<typeof Stage>;

/** A live handoff. `since` (ms) is its place in the line; `offers` are the calls made so far, each at its end. */
export const Handoff = z.object({
  conversation: z.string(),
  handoff: z.string(),
  epoch: z.int(),
  since: z.int(),
  reason: z.string(),
  visitor: z.string(),
  address: z.optional(z.string()),
  language: z.optional(z.string()),
  customerName: z.optional(z.string()),
  intent: z.optional(z.string()),
  offers: z.array(PastOffer),
  stage: Stage,
});
export type Handoff = z.infer<typeof Handoff>;

/** An agent. `connected` stays true through the grace that ends at `graceUntil` (ms); `idleSince` is in ms. */
export const Agent = z.object({
  id: Slug,
  name: z.string(),
  capacity: z.int(),
  availability: Availability,
  connected: z.boolean(),
  graceUntil: z.optional(z.int()),
  idleSince: z.int(),
});
export type Agent = z.infer<typeof Agent>;

/** Never mutated: a decision makes a new one, and what changed is read off the two. */
export type DeskState = {
  readonly handoffs: ReadonlyMap<string, Handoff>;
  readonly agents: ReadonlyMap<string, Agent>;
};

export const EMPTY_DESK: DeskState = { handoffs: new Map(), agents: new Map() };

/** The agent whose slot this handoff takes, if any. */
export function holderOf({ stage }: Handoff): AgentRef | null {
  return stage.state === 'queued' || stage.state === 'failing' ? null : stage.agent;
}

/** How many slots each agent has taken: offered, accepting and active. Agents without any are left out. */
export function loadsOf(state: DeskState): Map<string, number> {
  const loads = new Map<string, number>();
  for (const handoff of state.handoffs.values()) {
    const holder = holderOf(handoff);
    if (holder !== null) loads.set(holder.id, (loads.get(holder.id) ?? 0) + 1);
  }
  return loads;
}

/** Has a socket open now. */
export function isPresent(agent: Agent): boolean {
  return agent.connected && agent.graceUntil === undefined;
}

/** Counts as online for a customer who asks: wants calls, and is here or within the grace. */
export function isOnline(agent: Agent): boolean {
  return agent.availability === 'online' && agent.connected;
}

/** How many agents are online. */
export function onlineCount(state: DeskState): number {
  return [...state.agents.values()].filter(isOnline).length;
}
