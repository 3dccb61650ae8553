import * as z from 'zod/mini';
import { type Asked, NO_OFFERS, type OfferMemory } from '../escalation/index.ts';
import type {
  AgentRef,
  Customer,
  DocumentRef,
  IntakeField,
  Intent,
  Mark,
  Mood,
  Page,
  PastOffer,
  Reason,
  RoutingTarget,
  Standing,
} from '../protocol/index.ts';
import { INITIAL_STANDING } from '../protocol/index.ts';

/** A handoff, from the first call for a person until the bot has control again. */
export type Handoff = {
  id: string;
  /** When the wait began (ms): the place in the line. Kept when the place is kept. */
  since: number;
  /** When the conversation came back to a place that was kept (ms): the limit of a wait counts from here. */
  backAt?: number;
  reasons: Reason[];
  /** The event whose assessment led here. */
  cause?: number;
  /** When it was given up (ms), whether the customer said so, and by which command. */
  abandoned?: { at: number; said: boolean; ref?: string };
  offers?: PastOffer[];
  /** Where a transfer is meant to go, and who passed it on. */
  target?: RoutingTarget;
  transferredBy?: string;
};

/** A bot's turn that is due: it answers the customer's messages `id` to `upTo`. */
export type Turn = {
  id: number;
  upTo: number;
  startedAt: number;
  question: string;
  /** What was noticed in these messages and offers a person: it waits for the answer. */
  noticed?: Reason[];
};

/** The last time an agent let go of control, so that a repeated command is recognised. */
export type Released = { agent: string; epoch: number; reason: string };

/**
 * What a conversation's events come to. Everything here is bounded, so that a snapshot of it is one small row however
 * long the thread grows. Times are server ms.
 */
export type State = Standing & {
  /** The shape of this record; see `upgrade`. */
  fold: 1;
  /** The newest event, and the newest that customers see. */
  head: number;
  publicHead: number;
  started: boolean;
  site: string;
  visitor: string;
  address?: string;
  language?: string;
  page?: Page;
  customer: Customer;
  /** When somebody last spoke. */
  lastAt: number;
  turn?: Turn;
  /** Messages that came while a turn was under way: they make the next one. */
  next?: Omit<Turn, 'startedAt'>;
  /** The customer's messages since the bot took control. */
  turns: number;
  asked: Asked;
  offers: OfferMemory;
  offer?: { seq: number; atTurn: number; reasons: Reason[] };
  /** What the customer wants under this bot control, as far as it is known. */
  intent?: Intent;
  /** The language the customer writes, and how they sound. */
  spoken?: string;
  sentiment?: Mood;
  /** The epoch in which the help text was shown last. */
  helped?: number;
  answered?: { offer: number; accepted: boolean };
  handoff?: Handoff;
  /** The handoff the desk last heard of or must hear of; outlives `handoff` so that its end can be told. */
  lastHandoff?: { id: string; since: number; intent?: string };
  /** What an agent said of it last, and the event that says so. */
  feedback?: { handoff: string; mark: Mark; by: string; seq: number; intent?: string };
  absentSince?: number;
  intake?: IntakeField[];
  collected: Record<string, { value: string; seq: number }>;
  /** The customer's last questions and the bot's last answers, for the context card. */
  questions: { seq: number; text: string }[];
  answers: { seq: number; text: string; confidence: number; documents: DocumentRef[] }[];
  resolution?: { seq: number; score?: number };
  snoozedUntil?: number;
  warned?: boolean;
  released?: Released;
  lastAgent?: AgentRef;
  /** Until when the customer was theirs (ms). Missing while they are, and of threads older than protocol 3. */
  lastAgentAt?: number;
  blocked?: boolean;
  /** Events of kinds this build does not know. */
  unknown: number;
};

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

/** A snapshot as it is stored: the fold's version, and the fold. */
export const Snapshot = z.looseObject({ fold: z.int(), head: z.int() });

/**
 * Brings a stored snapshot to the present shape, so that no thread is ever refolded on the hot path.
 * @returns `null` when the snapshot cannot be used and the thread must be folded from its start
 */
export function upgrade(stored: unknown): State | null {
  const snapshot = Snapshot.safeParse(stored);
  if (!snapshot.success || snapshot.data.fold !== 1) return null;
  return { ...INITIAL_STATE, ...(snapshot.data as Partial<State>), fold: 1 };
}
