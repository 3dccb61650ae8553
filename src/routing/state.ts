import * as z from 'zod/mini';
import {
  AgentProfile,
  AgentRef,
  Availability,
  Channel,
  Choice,
  PastOffer,
  RoutingTarget,
  Slug,
} from '../protocol/index.ts';
import { Moments } from './handling.ts';

/**
 * What the desk knows: live handoffs and agents. These shapes are also what its rows hold, so a desk that wakes
 * reads back exactly what it knew. They hold no message text. What 0.2.0 did not write has a default.
 */

/**
 * Where a handoff stands. An agent's slot is taken by `offered`, `accepting` and `active`, and by nothing else.
 * `retryAt` (ms) is when the pending call to the `Conversation` is made again; `failures` counts those in a row.
 * `at` (ms) is when the agent took it.
 */
export const Stage = z.discriminatedUnion('state', [
  z.object({ state: z.literal('queued') }),
  z.object({ state: z.literal('offered'), agent: AgentRef, until: z.int(), why: z.optional(Choice) }),
  z.object({ state: z.literal('accepting'), agent: AgentRef, retryAt: z.int(), failures: z.int() }),
  z.object({ state: z.literal('active'), agent: AgentRef, at: z.optional(z.int()) }),
  z.object({
    state: z.literal('failing'),
    reason: z.enum(['agent_lost', 'agent_left', 'nobody_online']),
    retryAt: z.int(),
    failures: z.int(),
  }),
]);
export type Stage = z.infer<typeof Stage>;

/** Whom a handoff waits for before anybody else is called, and until when (ms). */
export const Wish = z.object({ type: z.enum(['agent', 'team']), id: Slug, until: z.int() });
export type Wish = z.infer<typeof Wish>;

/**
 * A live handoff. `since` (ms) is when the wait began, `headStart` (ms) what the tier is credited with, and `queuedAt`
 * (ms) when the search for the right agent began: the requirements relax from there. `joinedAt` (ms) is when it came into
 * the line this time: whoever kept a place was elsewhere before. `weight` is what it takes of a capacity;
 * `offers` are the calls made so far, each at its end.
 */
export const Handoff = z.object({
  conversation: z.string(),
  handoff: z.string(),
  epoch: z.int(),
  since: z.int(),
  headStart: z._default(z.int(), 0),
  queuedAt: z._default(z.int(), 0),
  joinedAt: z.optional(z.int()),
  reason: z.string(),
  visitor: z.string(),
  address: z.optional(z.string()),
  language: z.optional(z.string()),
  customerName: z.optional(z.string()),
  intent: z.optional(z.string()),
  channel: z.optional(Channel),
  weight: z._default(z.number(), 1),
  skills: z._default(z.array(z.string()), []),
  tier: z.optional(z.string()),
  target: z.optional(RoutingTarget),
  transferredBy: z.optional(z.string()),
  wish: z.optional(Wish),
  offers: z.array(PastOffer),
  stage: Stage,
});
export type Handoff = z.infer<typeof Handoff>;

/**
 * An agent. `connected` stays true through the grace that ends at `graceUntil` (ms); `idleSince` is in ms. `left` says
 * that they have signed out and not come back, `away` that the desk has set them away; `misses` counts the calls missed in
 * a row. The profile of an `edited` agent is what an operator made it, whatever the configuration says.
 */
export const Agent = z.object({
  id: Slug,
  name: z.string(),
  ...AgentProfile.shape,
  edited: z.optional(z.boolean()),
  availability: Availability,
  away: z.optional(z.literal('missed')),
  misses: z._default(z.int(), 0),
  connected: z.boolean(),
  left: z.optional(z.literal(true)),
  graceUntil: z.optional(z.int()),
  idleSince: z.int(),
  handling: z.optional(Moments),
});
export type Agent = z.infer<typeof Agent>;

/** The agent whose slot this handoff takes, if any. */
export function holderOf({ stage }: Handoff): AgentRef | null {
  return stage.state === 'queued' || stage.state === 'failing' ? null : stage.agent;
}

/** Whether the customer waits: also while it rings, and until an agent has taken over. */
export function isWaiting({ stage }: Handoff): boolean {
  return stage.state === 'queued' || stage.state === 'offered' || stage.state === 'accepting';
}

/** When something is to be done about this handoff (ms); `Infinity` when time alone changes nothing. */
export function timeOf({ stage }: Handoff): number {
  if (stage.state === 'offered') return stage.until;
  return stage.state === 'queued' || stage.state === 'active' ? Number.POSITIVE_INFINITY : stage.retryAt;
}

/** Has a socket open now. */
export function isPresent(agent: Agent): boolean {
  return agent.connected && agent.graceUntil === undefined;
}

/** Counts as online for a customer who asks: wants calls, and is here or within the grace. */
export function isOnline(agent: Agent): boolean {
  return agent.availability === 'online' && agent.connected;
}

/** May be called as soon as they have room. */
export function isCallable(agent: Agent): boolean {
  return isOnline(agent) && isPresent(agent);
}
