import * as z from 'zod/mini';
import { ErrorFrame } from './frames.ts';
import { AgentRef, ClientId, ConversationId, Epoch, Slug } from './values.ts';

/** The frames of the desk's socket (`/v1/sites/:site/desk`): the line, the calls, who is there. Agents only. */

export const Availability = z.enum(['online', 'away']);
export type Availability = z.infer<typeof Availability>;

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

export const DeskClientFrame = z.discriminatedUnion('t', [DeskHello, SetAvailability, Accept, Decline]);
export type DeskClientFrame = z.infer<typeof DeskClientFrame>;

/** A conversation in the line, or with an agent. No message text: the desk holds none. */
export const LineItem = z.object({
  conversation: ConversationId,
  handoff: z.string(),
  epoch: Epoch,
  state: z.enum(['queued', 'offered', 'accepting', 'active', 'failing']),
  /** When the wait began (server ms); the line is in this order. */
  since: z.int(),
  reason: z.string(),
  language: z.optional(z.string()),
  customerName: z.optional(z.string()),
  intent: z.optional(z.string()),
  agent: z.optional(AgentRef),
});
export type LineItem = z.infer<typeof LineItem>;

export const AgentItem = z.object({
  id: Slug,
  name: z.string(),
  availability: Availability,
  connected: z.boolean(),
  load: z.int(),
  capacity: z.int(),
});
export type AgentItem = z.infer<typeof AgentItem>;

/** A call for this agent. `ringMs` is what is left of it. */
export const Call = z.object({
  item: LineItem,
  ringMs: z.int(),
});
export type Call = z.infer<typeof Call>;

export const DeskWelcome = z.object({
  t: z.literal('desk'),
  v: z.int(),
  you: AgentRef,
  now: z.int(),
  line: z.array(LineItem),
  agents: z.array(AgentItem),
  calls: z.array(Call),
});
/** What changed since: items to put in place of their old selves, conversations that are gone. */
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
  DeskChanged,
  Ring,
  RingOver,
  Accepted,
  DeskDone,
  ErrorFrame,
]);
export type DeskServerFrame = z.infer<typeof DeskServerFrame>;
