import * as z from 'zod/mini';
import { ErrorFrame } from './frames.ts';
import {
  AgentProfile,
  AgentRef,
  Channel,
  Choice,
  ClientId,
  ConversationId,
  Epoch,
  OfferOutcome,
  RoutingTarget,
  Slug,
} from './values.ts';

/** The frames of the desk's socket (`/v1/sites/:site/desk`): the line, the calls, who is there. Agents only. */

/** What an agent says of themselves. `busy` is here, and takes no new calls (since version 3). */
export const Availability = z.enum(['online', 'busy', 'away']);
export type Availability = z.infer<typeof Availability>;

/** What is so: `offline` is without a connection, whatever they said. */
export const PresenceState = z.enum(['online', 'busy', 'away', 'offline']);
export type PresenceState = z.infer<typeof PresenceState>;

export const DeskHello = z.object({ t: z.literal('hello'), v: z.int() });
export const SetAvailability = z.object({ t: z.literal('availability'), ref: ClientId, to: Availability });
/** Takes a waiting conversation: one that rings here, or any other in the line. */
export const Accept = z.object({
  t: z.literal('accept'),
  ref: ClientId,
  conversation: ConversationId,
  epoch: Epoch,
});
export const Decline = z.object({
  t: z.literal('decline'),
  ref: ClientId,
  conversation: ConversationId,
  epoch: Epoch,
});

/** Asks for the whole board, and for what changes on it, or no longer. Since version 3; earlier ones always got it. */
export const Watch = z.object({ t: z.literal('watch'), on: z.boolean() });

/**
 * Says that this agent goes, before the socket is closed. Where no other socket of theirs is open, their conversations
 * go back to the line at once. Since version 3.
 */
export const SignOut = z.object({ t: z.literal('signOut'), ref: ClientId });

export const DeskClientFrame = z.discriminatedUnion('t', [
  DeskHello,
  SetAvailability,
  Accept,
  Decline,
  Watch,
  SignOut,
]);
export type DeskClientFrame = z.infer<typeof DeskClientFrame>;

/** A conversation in the line, or with an agent. No message text: the desk holds none. */
export const LineItem = z.object({
  conversation: ConversationId,
  handoff: z.string(),
  epoch: Epoch,
  state: z.enum(['queued', 'offered', 'accepting', 'active', 'failing']),
  /** When the wait began (server ms). The line is in this order, less the head start. */
  since: z.int(),
  reason: z.string(),
  language: z.optional(z.string()),
  customerName: z.optional(z.string()),
  intent: z.optional(z.string()),
  agent: z.optional(AgentRef),
  // What routing goes by. Since version 3.
  channel: z.optional(Channel),
  skills: z.optional(z.array(Slug)),
  tier: z.optional(z.string()),
  /** Waiting that the tier is credited with (ms). */
  headStart: z.optional(z.int()),
  target: z.optional(RoutingTarget),
  transferredBy: z.optional(AgentRef),
  /** How far the requirements are relaxed by now: 0 is not at all. */
  ring: z.optional(z.int()),
  /** Who was called and did not take it: the last few, oldest first. */
  asked: z.optional(z.array(z.object({ agent: AgentRef, outcome: OfferOutcome }))),
  /** While somebody is called: why them. */
  why: z.optional(Choice),
});
export type LineItem = z.infer<typeof LineItem>;

/** `load` is the weight of what they hold, in the units of `capacity`. */
export const AgentItem = z.object({
  id: Slug,
  name: z.string(),
  availability: Availability,
  connected: z.boolean(),
  load: z.number(),
  presence: PresenceState,
  /** Set away by the desk after calls missed in a row, not by choice. */
  away: z.optional(z.literal('missed')),
  ...AgentProfile.shape,
});
export type AgentItem = z.infer<typeof AgentItem>;

/** A call for this agent. `ringMs` is what is left of it. */
export const Call = z.object({
  item: LineItem,
  ringMs: z.int(),
});
export type Call = z.infer<typeof Call>;

/** How many wait, and how many agents are online. */
export const Counts = z.object({ waiting: z.int(), online: z.int() });
export type Counts = z.infer<typeof Counts>;

/** `line` holds the agent's own conversations and `agents` themselves; the board comes to who watches it. */
export const DeskWelcome = z.object({
  t: z.literal('desk'),
  v: z.int(),
  you: AgentRef,
  now: z.int(),
  line: z.array(LineItem),
  agents: z.array(AgentItem),
  calls: z.array(Call),
  counts: Counts,
});
/** A page of the whole board. All of its pages come in a row; together they replace what was known. */
export const BoardPage = z.object({
  t: z.literal('board'),
  put: z.array(LineItem),
  agents: z.array(AgentItem),
  more: z.boolean(),
});
export const CountsFrame = z.object({ t: z.literal('counts'), counts: Counts });
/** What changed since, at most four times a second: items to put in place of their old selves, those that are gone. */
export const DeskChanged = z.object({
  t: z.literal('changed'),
  put: z.array(LineItem),
  gone: z.array(ConversationId),
  agents: z.array(AgentItem),
});
export const Ring = z.object({ t: z.literal('ring'), call: Call });
/** The call is over, with or without this agent. */
export const RingOver = z.object({
  t: z.literal('ringOver'),
  conversation: ConversationId,
  why: z.enum(['accepted', 'declined', 'timeout', 'taken', 'left']),
  by: z.optional(z.string()),
});
export const Accepted = z.object({
  t: z.literal('accepted'),
  ref: ClientId,
  conversation: ConversationId,
  epoch: Epoch,
});
export const DeskDone = z.object({ t: z.literal('done'), ref: ClientId });

export const DeskServerFrame = z.discriminatedUnion('t', [
  DeskWelcome,
  BoardPage,
  CountsFrame,
  DeskChanged,
  Ring,
  RingOver,
  Accepted,
  DeskDone,
  ErrorFrame,
]);
export type DeskServerFrame = z.infer<typeof DeskServerFrame>;
