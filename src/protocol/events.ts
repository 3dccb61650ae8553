import * as z from 'zod/mini';
import {
  AnswerSource,
  Assessment,
  Author,
  ClientId,
  Control,
  ControlReason,
  Customer,
  IntakeField,
  Language,
  Mark,
  Page,
  PastOffer,
  Reason,
  RoutingTarget,
  Seq,
  ShortText,
  Slug,
} from './values.ts';

/**
 * The events a thread is made of, as they are stored and as agents see them. What customers see is a projection:
 * events of `STAFF_ONLY` kinds are left out, and the `staff` part of every other event is removed.
 *
 * `seq` is gap-free per conversation, `at` is the server's clock in ms since 1970, `v` is the version of the shape of
 * this kind. A shape is never changed in place: a new version is added and `apply` keeps reading the old one.
 */
const base = { seq: Seq, at: z.int(), v: z.literal(1) };

/**
 * Version 2 (see `Reason` and `Assessment`): more kinds of reasons, and the numbers behind them. All it adds may be
 * missing, so that one schema reads both.
 */
const base2 = { ...base, v: z.union([z.literal(1), z.literal(2)]) };

/** Version 3 (see `ControlReason`, `PastOffer` and `RoutingTarget`): transfers, and why an agent was called. */
const base3 = { ...base, v: z.union([z.literal(1), z.literal(2), z.literal(3)]) };

/** The conversation began. Everything here was verified by the server or is marked `claimed`. */
export const ConversationStarted = z.object({
  ...base,
  kind: z.literal('conversation.started'),
  site: Slug,
  visitor: z.string(),
  address: z.optional(z.string()),
  language: z.optional(Language),
  page: z.optional(Page),
  customer: Customer,
});

/** Something was said to everybody. `turn` is set on a bot's answer; a redacted message has an empty text. */
export const Message = z.object({
  ...base2,
  kind: z.literal('message'),
  id: ClientId,
  author: Author,
  text: z.string(),
  epoch: z.optional(z.int()),
  turn: z.optional(z.int()),
  redacted: z.optional(z.literal(true)),
  staff: z.optional(
    z.object({
      assessment: z.optional(Assessment),
      answer: z.optional(AnswerSource),
      details: z.optional(z.record(z.string(), z.string())),
      /** The page the customer was on, when it is another than before. */
      page: z.optional(Page),
      /** A system message with the site's help text for somebody in danger. */
      help: z.optional(z.literal(true)),
    }),
  ),
});
export type Message = z.infer<typeof Message>;

/** Something was said among the team. */
export const Note = z.object({
  ...base,
  kind: z.literal('note'),
  id: ClientId,
  author: Author,
  text: z.string(),
  redacted: z.optional(z.literal(true)),
});

/** A bot's turn ended without an answer. The customer is told so; why is the team's business. */
export const TurnFailed = z.object({
  ...base2,
  kind: z.literal('turn.failed'),
  turn: z.int(),
  staff: z.optional(
    z.object({ why: z.enum(['error', 'timeout', 'garbage']), assessment: z.optional(Assessment) }),
  ),
});

/** The site's server or page now says something else about the customer. */
export const CustomerUpdated = z.object({
  ...base,
  kind: z.literal('customer.updated'),
  customer: Customer,
});

/** Who may speak has changed. `handoff` names the handoff this belongs to; its statuses are read off these events. */
export const ControlPassed = z.object({
  ...base3,
  kind: z.literal('control.passed'),
  to: Control,
  reason: ControlReason,
  handoff: z.optional(z.string()),
  staff: z.optional(
    z.object({
      reasons: z.optional(z.array(Reason)),
      /** The event whose assessment led here. */
      cause: z.optional(Seq),
      offers: z.optional(z.array(PastOffer)),
      by: z.optional(Slug),
      /** Where a transfer is meant to go. Since version 3. */
      target: z.optional(RoutingTarget),
      /** The customer said that they leave; otherwise they were away too long. */
      said: z.optional(z.boolean()),
      /** The command that asked for it, by which a repetition is known. */
      ref: z.optional(ClientId),
    }),
  ),
});

/** The customer was asked whether to get a person. The event's `seq` is the offer's id. */
export const OfferMade = z.object({
  ...base2,
  kind: z.literal('offer.made'),
  staff: z.optional(z.object({ reasons: z.array(Reason), rev: z.int() })),
});

export const OfferAnswered = z.object({
  ...base,
  kind: z.literal('offer.answered'),
  offer: Seq,
  accepted: z.boolean(),
  /** Set when it was answered in words: that message is not a question for the bot. */
  message: z.optional(Seq),
});

/** The customer asked for a person, or said yes to one, outside the site's hours, and was told so. */
export const ClosedTold = z.object({
  ...base,
  kind: z.literal('closed.told'),
  /** The message that asked: it is not a question for the bot. Missing when a button was pressed. */
  message: z.optional(Seq),
  /** When the team is there again, server ms. Missing when that is weeks away. */
  opensAt: z.optional(z.int()),
});

/** Details were asked for while waiting: once per conversation, only those not known yet. */
export const IntakeRequested = z.object({
  ...base,
  kind: z.literal('intake.requested'),
  fields: z.array(IntakeField),
});

/** The customer gave details through the intake form. */
export const DetailsCollected = z.object({
  ...base,
  kind: z.literal('details.collected'),
  values: z.record(z.string(), z.string()),
});

/** The customer's last socket closed while a person was being waited for, and came back. */
export const CustomerDisconnected = z.object({ ...base, kind: z.literal('customer.disconnected') });
export const CustomerReturned = z.object({ ...base, kind: z.literal('customer.returned') });

export const IdleWarned = z.object({ ...base, kind: z.literal('idle.warned') });

/** The conversation ended. The event's `seq` is what a rating names. */
export const ConversationResolved = z.object({
  ...base,
  kind: z.literal('conversation.resolved'),
  by: z.enum(['agent', 'customer', 'idle', 'block']),
  ratingAsked: z.boolean(),
});
export const ConversationReopened = z.object({ ...base, kind: z.literal('conversation.reopened') });
export const ConversationSnoozed = z.object({
  ...base,
  kind: z.literal('conversation.snoozed'),
  staff: z.optional(z.object({ until: z.int() })),
});

export const RatingGiven = z.object({
  ...base,
  kind: z.literal('rating.given'),
  resolution: Seq,
  score: z.int().check(z.minimum(1), z.maximum(5)),
  comment: z.optional(z.string().check(z.maxLength(1_000))),
});

/** The body of event `target` was blanked in place. Public exactly when the target is. */
export const Redacted = z.object({
  ...base,
  kind: z.literal('redacted'),
  target: Seq,
  internal: z.optional(z.literal(true)),
  staff: z.optional(z.object({ by: z.string() })),
});

/** An agent marks an escalation. The last mark of a handoff counts; `intent` is the one it moves the bar of. */
export const FeedbackGiven = z.object({
  ...base,
  kind: z.literal('feedback.given'),
  handoff: z.string(),
  mark: Mark,
  by: Slug,
  intent: z.optional(z.string()),
});

export const CustomerBlocked = z.object({ ...base, kind: z.literal('customer.blocked'), by: ShortText });

/** Every kind this build knows, as a schema. */
export const ThreadEvent = z.discriminatedUnion('kind', [
  ConversationStarted,
  Message,
  Note,
  TurnFailed,
  CustomerUpdated,
  ControlPassed,
  OfferMade,
  OfferAnswered,
  ClosedTold,
  IntakeRequested,
  DetailsCollected,
  CustomerDisconnected,
  CustomerReturned,
  IdleWarned,
  ConversationResolved,
  ConversationReopened,
  ConversationSnoozed,
  RatingGiven,
  Redacted,
  FeedbackGiven,
  CustomerBlocked,
]);
export type ThreadEvent = z.infer<typeof ThreadEvent>;

/** The version in which an event of this kind is written today. */
export function versionOf(kind: ThreadEvent['kind']): 1 | 2 | 3 {
  if (kind === 'control.passed') return 3;
  return ['message', 'turn.failed', 'offer.made'].includes(kind) ? 2 : 1;
}

/** An event of a kind or version this build does not know: kept, counted, never shown. */
export const UnknownEvent = z.looseObject({ seq: Seq, at: z.int(), v: z.int(), kind: z.string() });
export type UnknownEvent = { seq: number; at: number; v: number; kind: 'unknown'; original: unknown };
export type AnyEvent = ThreadEvent | UnknownEvent;

/** Kinds that no customer ever receives, on any wire. */
export const STAFF_ONLY: ReadonlySet<string> = new Set([
  'conversation.started',
  'note',
  'customer.updated',
  'customer.disconnected',
  'customer.returned',
  'feedback.given',
  'customer.blocked',
]);

/** Whether customers see this event at all. */
export function isPublic(event: AnyEvent): boolean {
  if (event.kind === 'unknown' || STAFF_ONLY.has(event.kind)) return false;
  return !(event.kind === 'redacted' && event.internal);
}

/**
 * Reads an event from storage or the wire.
 * @returns the event, or an `unknown` one that keeps the original; `null` when it is no event at all.
 */
export function readEvent(raw: unknown): AnyEvent | null {
  const known = ThreadEvent.safeParse(raw);
  if (known.success) return known.data;
  const unknown = UnknownEvent.safeParse(raw);
  if (!unknown.success) return null;
  const { seq, at, v } = unknown.data;
  return { seq, at, v, kind: 'unknown', original: raw };
}
