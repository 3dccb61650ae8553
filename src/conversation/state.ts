import * as z from 'zod/mini';
import { NO_OFFERS } from '../escalation/index.ts';
import {
  AgentRef,
  Control,
  Customer,
  DocumentRef,
  INITIAL_STANDING,
  IntakeField,
  Intent,
  Mark,
  Mood,
  Page,
  PastOffer,
  Reason,
  RoutingTarget,
  Seq,
  Status,
} from '../protocol/index.ts';

/** Server ms. */
const Time = z.number();

/** A handoff, from the first call for a person until the bot has control again. */
const Handoff = z.object({
  id: z.string(),
  /** When the wait began (ms): the place in the line. Kept when the place is kept. */
  since: Time,
  /** When the conversation came back to a place that was kept (ms): the limit of a wait counts from here. */
  backAt: z.exactOptional(Time),
  reasons: z.array(Reason),
  /** The event whose assessment led here. */
  cause: z.exactOptional(Seq),
  /** When it was given up (ms), whether the customer said so, and by which command. */
  abandoned: z.exactOptional(z.object({ at: Time, said: z.boolean(), ref: z.exactOptional(z.string()) })),
  offers: z.exactOptional(z.array(PastOffer)),
  /** Where a transfer is meant to go, and who passed it on. */
  target: z.exactOptional(RoutingTarget),
  transferredBy: z.exactOptional(z.string()),
});
export type Handoff = z.infer<typeof Handoff>;

/** Messages that the bot is to answer: the customer's from `id` to `upTo`. */
const NextTurn = z.object({
  id: Seq,
  upTo: Seq,
  question: z.string(),
  /** Those of them that were answered otherwise. */
  without: z.exactOptional(z.array(Seq)),
  /** What was noticed in these messages and offers a person: it waits for the answer. */
  noticed: z.exactOptional(z.array(Reason)),
});

/** A bot's turn that is under way. */
const Turn = z.extend(NextTurn, { startedAt: Time });
export type Turn = z.infer<typeof Turn>;

/** What the bot has answered, as the rules compare it (`Asked` of the escalation rules). */
const Asked = z.object({
  text: z.string(),
  document: z.exactOptional(z.string()),
  intent: z.exactOptional(z.string()),
  outcome: z.optional(z.enum(['answered', 'clarified', 'error', 'timeout', 'empty', 'refused'])),
});

/** The offers under this bot control (`OfferMemory` of the escalation rules). */
const Offers = z.object({
  made: z.int(),
  kinds: z.array(Reason.shape.kind),
  openSinceTurn: z.exactOptional(z.int()),
  refusedAtTurn: z.exactOptional(z.int()),
});

/**
 * What a conversation's events come to. Everything here is bounded, so that a snapshot of it is one small row however
 * long the thread grows. Times are server ms.
 */
export const State = z.object({
  /** The shape of this record; see `readSnapshot`. */
  fold: z.literal(1),
  status: Status,
  control: Control,
  /** The newest event, and the newest that customers see. */
  head: Seq,
  publicHead: Seq,
  started: z.boolean(),
  site: z.string(),
  visitor: z.string(),
  address: z.exactOptional(z.string()),
  language: z.exactOptional(z.string()),
  page: z.exactOptional(Page),
  customer: Customer,
  /** When somebody last spoke. */
  lastAt: Time,
  turn: z.exactOptional(Turn),
  /** Messages that came while a turn was under way: they make the next one. */
  next: z.exactOptional(NextTurn),
  /** The customer's messages since the bot took control. */
  turns: z.int(),
  asked: z.array(Asked),
  offers: Offers,
  offer: z.exactOptional(z.object({ seq: Seq, atTurn: z.int(), reasons: z.array(Reason) })),
  /** What the customer wants under this bot control, as far as it is known. */
  intent: z.exactOptional(Intent),
  /** The language the customer writes, and how they sound. */
  spoken: z.exactOptional(z.string()),
  sentiment: z.exactOptional(Mood),
  /** The epoch in which the help text was shown last. */
  helped: z.exactOptional(z.int()),
  answered: z.exactOptional(z.object({ offer: Seq, accepted: z.boolean() })),
  handoff: z.exactOptional(Handoff),
  /** The handoff the desk last heard of or must hear of; outlives `handoff` so that its end can be told. */
  lastHandoff: z.exactOptional(
    z.object({ id: z.string(), since: Time, intent: z.exactOptional(z.string()) }),
  ),
  /** What an agent said of it last, and the event that says so. */
  feedback: z.exactOptional(
    z.object({
      handoff: z.string(),
      mark: Mark,
      by: z.string(),
      seq: Seq,
      intent: z.exactOptional(z.string()),
    }),
  ),
  absentSince: z.exactOptional(Time),
  intake: z.exactOptional(z.array(IntakeField)),
  collected: z.record(z.string(), z.object({ value: z.string(), seq: Seq })),
  /** The customer's last questions and the bot's last answers, for the context card. */
  questions: z.array(z.object({ seq: Seq, text: z.string() })),
  answers: z.array(
    z.object({ seq: Seq, text: z.string(), confidence: z.number(), documents: z.array(DocumentRef) }),
  ),
  resolution: z.exactOptional(z.object({ seq: Seq, score: z.exactOptional(z.int()) })),
  snoozedUntil: z.exactOptional(Time),
  warned: z.exactOptional(z.boolean()),
  /** The last time an agent let go of control, so that a repeated command is recognised. */
  released: z.exactOptional(z.object({ agent: z.string(), epoch: z.int(), reason: z.string() })),
  lastAgent: z.exactOptional(AgentRef),
  /** Until when the customer was theirs (ms). Missing while they are, and of threads older than protocol 3. */
  lastAgentAt: z.exactOptional(Time),
  blocked: z.exactOptional(z.boolean()),
  /** Events of kinds this build does not know. */
  unknown: z.int(),
});
export type State = z.infer<typeof State>;

/** The state before the first event. */
export const INITIAL_STATE: State = {
  ...INITIAL_STANDING,
  fold: 1,
  head: 0,
  publicHead: 0,
  started: false,
  site: '',
  visitor: '',
  customer: { claimed: {}, verified: {} },
  lastAt: 0,
  turns: 0,
  asked: [],
  offers: NO_OFFERS,
  collected: {},
  questions: [],
  answers: [],
  unknown: 0,
};
