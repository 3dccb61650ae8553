import * as z from 'zod/mini';
import { PAGE_EVENTS } from './limits.ts';
import {
  Author,
  ClientId,
  Context,
  Control,
  Epoch,
  Language,
  Mark,
  Page,
  RoutingTarget,
  Seq,
  ShortText,
  Status,
} from './values.ts';

/**
 * The frames of a thread's socket (`/v1/thread` for customers, `/v1/sites/:site/threads/:conversation` for agents).
 * One JSON text frame each, discriminated by `t`. docs/protocol.md tells when each is sent and what answers it.
 */

/** A client's own label for a command; the answer carries it. */
const ref = { ref: ClientId };

export const Hello = z.object({
  t: z.literal('hello'),
  v: z.int(),
  /** What the client has already, if anything. */
  logId: z.optional(z.string()),
  seq: z.optional(Seq),
  page: z.optional(Page),
  language: z.optional(Language),
});

/** Asks for a page: after a seq, oldest first; or the page that ends before a seq. */
export const Pull = z.object({
  t: z.literal('pull'),
  after: z.optional(Seq),
  before: z.optional(Seq),
});

/** Says something. `after` claims: "my id is not in the log up to here". An agent names the epoch it writes under. */
export const Send = z.object({
  t: z.literal('send'),
  id: ClientId,
  after: Seq,
  text: z.string(),
  epoch: z.optional(Epoch),
});

/** Agents only: says something to the team. */
export const WriteNote = z.object({ t: z.literal('note'), id: ClientId, after: Seq, text: z.string() });

/** Gives up a refused message, so that later ones may pass. */
export const Discard = z.object({ t: z.literal('discard'), id: ClientId });

export const Typing = z.object({ t: z.literal('typing') });
/** Confirms what has arrived (flow control) and what has been looked at (receipts). */
export const Received = z.object({ t: z.literal('received'), upTo: Seq });
export const Seen = z.object({ t: z.literal('seen'), upTo: Seq });

/** Customers only. */
export const Answer = z.object({ t: z.literal('answer'), ...ref, offer: Seq, accept: z.boolean() });
export const Intake = z.object({ t: z.literal('intake'), ...ref, values: z.record(z.string(), ShortText) });
export const Rate = z.object({
  t: z.literal('rate'),
  ...ref,
  resolution: Seq,
  score: z.int().check(z.minimum(1), z.maximum(5)),
  comment: z.optional(z.string().check(z.maxLength(1_000))),
});
export const Leave = z.object({ t: z.literal('leave'), ...ref });

/** A word for the team on the way out, which the customer never sees. */
const note = z.optional(z.string().check(z.maxLength(4_000)));

/** Agents only. `epoch` fences those that need control. `note` since version 3. */
export const HandBack = z.object({ t: z.literal('handBack'), ...ref, epoch: Epoch, note });
/** Passes the conversation on. Since version 3. */
export const Transfer = z.object({
  t: z.literal('transfer'),
  ...ref,
  epoch: Epoch,
  to: RoutingTarget,
  note,
});
export const Resolve = z.object({ t: z.literal('resolve'), ...ref, epoch: Epoch });
export const Snooze = z.object({ t: z.literal('snooze'), ...ref, epoch: Epoch, until: z.int() });
export const Redact = z.object({ t: z.literal('redact'), ...ref, target: Seq });
/** Marks the conversation's last escalation. */
export const Feedback = z.object({ t: z.literal('feedback'), ...ref, handoff: z.string(), mark: Mark });
export const Block = z.object({ t: z.literal('block'), ...ref });

/** Everything a client may send on a thread's socket. */
export const ClientFrame = z.discriminatedUnion('t', [
  Hello,
  Pull,
  Send,
  WriteNote,
  Discard,
  Typing,
  Received,
  Seen,
  Answer,
  Intake,
  Rate,
  Leave,
  HandBack,
  Transfer,
  Resolve,
  Snooze,
  Redact,
  Feedback,
  Block,
]);
export type ClientFrame = z.infer<typeof ClientFrame>;

/** An event as it travels: `readEvent` makes it a `ThreadEvent`. Left open so that old clients survive new kinds. */
const WireEvent = z.looseObject({ seq: Seq, kind: z.string() });

/** The line as the customer may see it: an exact position up to 5, beyond it a band. */
export const Waiting = z.object({
  position: z.optional(z.int()),
  /** The position is beyond what is told exactly. */
  far: z.optional(z.boolean()),
  /** Where it is then: `from` to `to`, both included; without `to`, at least `from`. Since version 3. */
  band: z.optional(z.object({ from: z.int(), to: z.optional(z.int()) })),
  /** How much longer it may take (ms), when that can honestly be said. Since version 3. */
  wait: z.optional(z.object({ from: z.int(), to: z.int() })),
  /** It takes longer than was said before. Since version 3. */
  grew: z.optional(z.boolean()),
  /** Somebody is being asked right now. */
  ringing: z.optional(z.boolean()),
});
export type Waiting = z.infer<typeof Waiting>;

export const Welcome = z.object({
  t: z.literal('welcome'),
  v: z.int(),
  logId: z.string(),
  /** Nothing visible to you is beyond this seq. */
  upTo: Seq,
  status: Status,
  control: Control,
  you: Author,
  seen: z.object({ customer: Seq, agent: Seq }),
  /** What the client sent does not fit this log: drop it and pull afresh. */
  reset: z.optional(z.literal(true)),
  waiting: z.optional(Waiting),
});

/** A page, oldest first. `prev` is the last seq visible before the first event; `more` says there is another page. */
export const PageFrame = z.object({
  t: z.literal('page'),
  dir: z.enum(['after', 'before']),
  prev: Seq,
  events: z.array(WireEvent).check(z.maxLength(PAGE_EVENTS)),
  upTo: Seq,
  more: z.boolean(),
});

/** A live event. `prev` is the seq visible before it: unknown to the client means something was lost. */
export const EventFrame = z.object({ t: z.literal('event'), prev: Seq, event: WireEvent });

/** The message is durable. */
export const Ack = z.object({
  t: z.literal('ack'),
  id: ClientId,
  seq: Seq,
  at: z.int(),
  prev: Seq,
  upTo: Seq,
});

/** The command was carried out, or had been already. */
export const Done = z.object({ t: z.literal('done'), ref: ClientId });

export const ErrorFrame = z.object({
  t: z.literal('error'),
  code: z.string(),
  message: z.string(),
  /** Which message (`id`) or command (`ref`) was refused. */
  id: z.optional(z.string()),
  ref: z.optional(z.string()),
  retryAfterMs: z.optional(z.number()),
  by: z.optional(z.string()),
});

export const TypingFrame = z.object({ t: z.literal('typing'), author: Author });
/** A bot's answer so far. Never stored; the finished message replaces it. */
export const Partial = z.object({ t: z.literal('partial'), turn: z.int(), text: z.string() });
/** The bot is still at it: said once, at 8 s. */
export const Slow = z.object({ t: z.literal('slow'), turn: z.int() });
export const WaitingFrame = z.object({ t: z.literal('waiting'), waiting: Waiting });
export const SeenFrame = z.object({ t: z.literal('seen'), seen: z.object({ customer: Seq, agent: Seq }) });
/** Agents only. */
export const ContextFrame = z.object({ t: z.literal('context'), context: Context });
export const Presence = z.object({ t: z.literal('presence'), customer: z.enum(['here', 'away']) });

/** Everything a server may send on a thread's socket. */
export const ServerFrame = z.discriminatedUnion('t', [
  Welcome,
  PageFrame,
  EventFrame,
  Ack,
  Done,
  ErrorFrame,
  TypingFrame,
  Partial,
  Slow,
  WaitingFrame,
  SeenFrame,
  ContextFrame,
  Presence,
]);
export type ServerFrame = z.infer<typeof ServerFrame>;
