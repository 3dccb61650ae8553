import * as z from 'zod/mini';
import { SIGNAL_KINDS } from './signals.ts';

/** The small values that frames and events are made of. Text limits here bound what is stored, in UTF-16 units. */

/** A random id made by a client: at least 96 bits as base64url (16 characters), usually 22. */
export const ClientId = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/));

/** Ids of sites and agents: chosen by people, safe in URLs and object names. */
export const Slug = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/));

/** A conversation's id: 128 random bits as base64url. */
export const ConversationId = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));

export const Seq = z.int().check(z.nonnegative());
export const Epoch = z.int().check(z.nonnegative());

export const ShortText = z.string().check(z.maxLength(200));
export const Language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

/** Who speaks. On every message and on every screen; a bot's name is a role, never a person's. */
export const Author = z.discriminatedUnion('type', [
  z.object({ type: z.literal('customer') }),
  z.object({ type: z.literal('bot'), name: ShortText }),
  z.object({ type: z.literal('agent'), id: Slug, name: ShortText }),
  z.object({ type: z.literal('system') }),
]);
export type Author = z.infer<typeof Author>;

export const AgentRef = z.object({ id: Slug, name: ShortText });
export type AgentRef = z.infer<typeof AgentRef>;

/** Where a conversation comes from. */
export const Channel = z.enum(['web']);
export type Channel = z.infer<typeof Channel>;

/** Where a handoff is meant to go, when somebody has said so. */
export const RoutingTarget = z.discriminatedUnion('type', [
  z.object({ type: z.literal('agent'), id: Slug }),
  z.object({ type: z.literal('team'), id: Slug }),
  z.object({ type: z.literal('skill'), id: Slug }),
]);
export type RoutingTarget = z.infer<typeof RoutingTarget>;

/**
 * What an agent can do. Skills have a level, 1 (basics) to 5 (expert). Who lists no language is taken to speak any.
 * `capacity` is the weight of conversations they hold at a time; one on the web weighs 1 unless the site says otherwise.
 */
export const AgentProfile = z.object({
  capacity: z._default(z.int().check(z.minimum(1), z.maximum(50)), 3),
  skills: z._default(
    z.record(Slug, z.int().check(z.minimum(1), z.maximum(5))).check(z.refine(hasAtMost(50), 'at most 50')),
    {},
  ),
  languages: z._default(
    z.record(Language, z.enum(['native', 'fluent'])).check(z.refine(hasAtMost(20), 'at most 20')),
    {},
  ),
  teams: z._default(z.array(Slug).check(z.maxLength(20)), []),
  /** Serves the high tiers first. */
  senior: z._default(z.boolean(), false),
});
export type AgentProfile = z.infer<typeof AgentProfile>;

/** Who may speak to the customer: exactly one owner. `epoch` grows by one with every change. */
export const Control = z.object({
  owner: z.enum(['bot', 'queue', 'agent']),
  epoch: Epoch,
  agent: z.optional(AgentRef),
});
export type Control = z.infer<typeof Control>;

export const Status = z.enum(['pending', 'open', 'snoozed', 'resolved']);
export type Status = z.infer<typeof Status>;

/** Why control changed hands. Public: it never says what a signal found. */
export const ControlReason = z.enum([
  'requested', // to the queue: the customer asked
  'offer_accepted', // to the queue: the customer said yes
  'bot_failed', // to the queue: the bot could not go on
  'needs_person', // to the queue: the site's rules call for a person (since version 2)
  'returned', // to the queue: the customer came back in time
  'agent_lost', // to the queue: the agent's connection stayed away
  'agent_left', // to the queue: the agent signed out (since version 3)
  'snooze_over', // to the queue: the pause ended
  'transferred', // to the queue: the agent passed it on to another (since version 3)
  'accepted', // to an agent
  'handed_back', // to the bot: by the agent
  'resolved', // to the bot: the conversation ended
  'snoozed', // to the bot: paused
  'abandoned', // to the bot: the customer left the line
  'expired', // to the bot: waited longer than the site allows
  'nobody_online', // to the bot: no one there
  'too_many', // to the bot: this visitor asked too often, or is waiting already
]);
export type ControlReason = z.infer<typeof ControlReason>;

/** What a policy makes of a signal: it acts at once, it offers a person, or it is only noted. */
export const Does = z.enum(['act', 'offer', 'note']);
export type Does = z.infer<typeof Does>;

/** Why somebody is here who is not here for a signal. */
export const CONTROL_KINDS = ['agent_lost', 'agent_left', 'returned', 'snooze_over', 'transferred'] as const;

/**
 * One thing that was noticed, with what it saw. `score` 0..1. Version 1 knew fewer kinds and none of the optional parts,
 * and its `low_confidence` had one minus the confidence for a score.
 */
export const Reason = z.object({
  kind: z.enum([...SIGNAL_KINDS, ...CONTROL_KINDS]),
  topic: z.optional(z.string()),
  score: z.number(),
  /** What the policy made of it. */
  does: z.optional(Does),
  /** What it was held to, 0..1: the least score, or for `low_confidence` the least confidence. */
  bar: z.optional(z.number()),
  /** The bot's confidence, 0..1; of `low_confidence` only. */
  confidence: z.optional(z.number()),
  evidence: z.array(z.string()),
});
export type Reason = z.infer<typeof Reason>;

/** Why nothing followed although something was noticed that acts or offers. */
export const Held = z.enum([
  'with_the_answer', // an offer waits for the bot's answer, and is decided then
  'nobody_there', // no agent is online
  'closed', // outside the site's hours
  'offer_open', // an offer lies there already
  'said_no', // the customer said no a short while ago
  'offered_before', // for this very reason, under this bot control
  'enough_offers', // the most the policy allows
]);
export type Held = z.infer<typeof Held>;

/** What the customer wants: a site's intent or a knowledge document's id. `confidence` 0..1. */
export const Intent = z.object({ name: ShortText, confidence: z.number() });
export type Intent = z.infer<typeof Intent>;

/** How the customer sounds, and how surely, 0..1. */
export const Mood = z.object({
  label: z.enum(['calm', 'negative', 'frustrated', 'angry', 'positive']),
  score: z.number(),
});
export type Mood = z.infer<typeof Mood>;

/** A decision of the escalation rules, stored with what caused it. */
export const Assessment = z.object({
  action: z.enum(['none', 'offer', 'escalate']),
  reasons: z.array(Reason),
  held: z.optional(Held),
  /** Revision of the site's settings. */
  rev: z.int(),
  /** Revision of the library its policy was read at; 0 is the built-in policy. Since version 2. */
  policy: z.optional(z.int()),
  intent: z.optional(Intent),
  /** Of a customer's message. */
  language: z.optional(z.string()),
  sentiment: z.optional(Mood),
});
export type Assessment = z.infer<typeof Assessment>;

/** What an agent says of an escalation: it was right, no person was needed, or it came too late. */
export const Mark = z.enum(['right', 'wrong', 'late']);
export type Mark = z.infer<typeof Mark>;

export const DocumentRef = z.object({ id: z.string(), title: z.string() });
export type DocumentRef = z.infer<typeof DocumentRef>;

/** What stands behind a bot's answer. `confidence` 0..1. */
export const AnswerSource = z.object({
  confidence: z.number(),
  documents: z.array(DocumentRef),
  /** It asks back, or says that it may not answer; otherwise it answers. Since version 2. */
  outcome: z.optional(z.enum(['clarified', 'refused'])),
});
export type AnswerSource = z.infer<typeof AnswerSource>;

/** A detail the site wants before a person takes over. */
export const IntakeField = z.object({
  key: z.string().check(z.regex(/^[a-z][a-z0-9_]{0,30}$/)),
  label: ShortText,
  type: z.enum(['text', 'email', 'tel']),
});
export type IntakeField = z.infer<typeof IntakeField>;

/** Flat text attributes: at most 12 keys of 40 characters, values of 200. */
export const Attributes = z
  .record(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_]{0,39}$/)), ShortText)
  .check(z.refine(hasAtMost(12), 'at most 12 keys'));
export type Attributes = z.infer<typeof Attributes>;

/** What is known of the customer. `claimed` came from the page and is shown as such, never used for routing. */
export const Customer = z.object({ claimed: Attributes, verified: Attributes });
export type Customer = z.infer<typeof Customer>;

/** The page the customer is on. The URL has lost its fragment, credentials and anything that looks secret. */
export const Page = z.object({ title: ShortText, url: z.string().check(z.maxLength(1_000)) });
export type Page = z.infer<typeof Page>;

/** Why an agent was chosen: what the choice was made by, in the order in which it counts. */
export const Choice = z.object({
  /** How far the requirements had been relaxed: 0 is not at all. */
  ring: z.int(),
  /** The customer was theirs before, or they were named. */
  continuity: z.boolean(),
  /** How well their skills fit what is needed, 0..1. */
  skill: z.number(),
  language: z.enum(['native', 'fluent', 'any', 'other']),
  /** A senior agent for a high tier. */
  senior: z.boolean(),
  /** Share of their capacity in use before this call, 0..1. */
  load: z.number(),
  idleMs: z.int(),
  /** How many agents could have been called. */
  candidates: z.int(),
});
export type Choice = z.infer<typeof Choice>;

/** How a call ended. `withdrawn` was no doing of the agent's. */
export const OfferOutcome = z.enum(['accepted', 'rejected', 'timeout', 'withdrawn']);

/** A call for an agent that was made before one accepted. */
export const PastOffer = z.object({
  agent: AgentRef,
  at: z.int(),
  outcome: OfferOutcome,
  why: z.optional(Choice),
});
export type PastOffer = z.infer<typeof PastOffer>;

/** What the human is handed: everything known, nothing asked twice. Recomputed as more becomes known. */
export const Context = z.object({
  summary: z.string(),
  reasons: z.array(Reason),
  intent: z.optional(z.object({ name: z.string(), confidence: z.number() })),
  sentiment: z.optional(Mood),
  /** The last escalation, and what was said of it. */
  handoff: z.optional(z.object({ id: z.string(), mark: z.optional(Mark) })),
  collected: z.record(z.string(), z.string()),
  /** What the bot answered, from which documents. */
  actionsTaken: z.array(
    z.object({ seq: Seq, text: z.string(), confidence: z.number(), documents: z.array(DocumentRef) }),
  ),
  topics: z.array(z.string()),
  language: z.optional(z.string()),
  page: z.optional(Page),
  customer: Customer,
  /** A first line for the agent to edit, never sent by itself. `{agent}` stands for the agent's name. */
  suggestions: z.array(z.string()),
});
export type Context = z.infer<typeof Context>;

function hasAtMost(keys: number) {
  return (value: object) => Object.keys(value).length <= keys;
}
