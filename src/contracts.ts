import type { Rules } from './escalation/index.ts';
import type {
  AgentRef,
  AnswerSource,
  Channel,
  Intent,
  Mark,
  PastOffer,
  RoutingTarget,
  Waiting,
} from './protocol/index.ts';

/**
 * What the objects say to each other. Every call between `Conversation` and `Desk` names the handoff and the epoch,
 * is repeated until answered, and is ignored by the receiver when it is older than what it knows. `Conversation` is the
 * truth about who may speak; `Desk` about who is free.
 */

/**
 * How long either waits after its `failures`-th failed call in a row before it calls again (ms): 1 s, 2 s, 4 s, then
 * every 8 s: whatever broke, both agree within 10 s of its end.
 */
export function retryDelay(failures: number): number {
  return Math.min(8_000, 500 * 2 ** failures);
}

/** A call that is neither answered nor failed after this counts as failed (ms): whoever was called may have died. */
export const ANSWER_MS = 5_000;

/** Conversation to Desk: where this conversation's handoff stands now. Level-triggered: the newest epoch wins. */
export type HandoffReport = {
  conversation: string;
  handoff: string;
  epoch: number;
  state: 'queued' | 'active' | 'over';
  /** When the wait began, server ms; the line is ordered by it. */
  since: number;
  reason: string;
  visitor: string;
  address?: string;
  language?: string;
  customerName?: string;
  intent?: string;
  /** What routing goes by. Of server-side or verified origin only, never a page's claim. */
  channel?: Channel;
  skills?: string[];
  tier?: string;
  target?: RoutingTarget;
  /** Who had this customer last, until when (ms). */
  lastAgent?: { id: string; at: number };
  /** Who passed it on: asked again only when nobody else can be. */
  transferredBy?: string;
  /** Set when `active`. */
  agent?: AgentRef;
  /** The team blocked this visitor: refuse further handoffs for a day. */
  block?: boolean;
};

export type ReportAnswer =
  | { ok: true; waiting?: Waiting }
  | { ok: false; reason: 'nobody_online' | 'too_many' };

/** Desk to Conversation: an agent has accepted. */
export type AcceptRequest = { handoff: string; epoch: number; agent: AgentRef; offers: PastOffer[] };
export type AcceptAnswer =
  | { ok: true; epoch: number }
  | { ok: false; code: 'taken'; by: string }
  | { ok: false; code: 'customer_left' };

/** Desk to Conversation: nobody can carry this on. Control goes back to the queue or the bot. */
export type ReturnRequest = {
  handoff: string;
  epoch: number;
  reason: 'agent_lost' | 'agent_left' | 'nobody_online';
};

/** Desk to Conversation: what the customer may be told of the line. Not stored, not repeated. */
export type WaitingNews = { handoff: string; epoch: number; waiting: Waiting };

/** The methods of a `Conversation` that a `Desk` calls. */
export interface ConversationRpc {
  acceptControl(request: AcceptRequest): Promise<AcceptAnswer>;
  returnControl(request: ReturnRequest): Promise<void>;
  tellWaiting(news: WaitingNews): Promise<void>;
  /** Where its handoff stands now; `null` when there never was one. */
  stand(): Promise<HandoffReport | null>;
}

/** The methods of a `Desk` that others call. */
export interface DeskRpc {
  report(report: HandoffReport): Promise<ReportAnswer>;
  /** How many agents are online and reachable. */
  availability(): Promise<number>;
  /** Whether anybody here is, has, or belongs to this. */
  knows(target: RoutingTarget): Promise<boolean>;
}

/** One turn for a bot: everything it may know. `question` joins the messages this turn answers, oldest first. */
export type TurnInput = {
  site: string;
  conversation: string;
  turn: number;
  epoch: number;
  question: string;
  /** Earlier messages of the thread, oldest first, at most 20. */
  history: { author: 'customer' | 'bot' | 'agent'; text: string }[];
  language?: string;
};

/** What the site's library says of a turn. Left out when it could not be read. */
export type SiteView = {
  rules: Rules;
  /** What the question is about, by the site's model or the document that answered. */
  intent?: Intent;
  /** What agents' marks have moved that intent's confidence bar by. */
  shift?: number;
};

/** How a turn ended. Names its turn and epoch: too late, or a second time, is dropped. */
export type TurnOutcome = { turn: number; epoch: number; agentsOnline: number; site?: SiteView } & (
  | { ok: true; text: string; source: AnswerSource }
  | { ok: false; why: 'error' | 'timeout' | 'garbage' }
);

/** Conversation to Library: an agent's mark of an escalation. `id` names the handoff; the same again changes nothing. */
export type MarkReport = { id: string; mark: Mark; by: string; intent?: string };

/** The methods of a `Conversation` that a `BotRunner` calls. */
export interface TurnRpc {
  endTurn(outcome: TurnOutcome): Promise<void>;
  /** Partial text so far, or `null` at 8 s: still at it. Not stored. */
  tellTurn(news: { turn: number; epoch: number; text: string | null }): Promise<void>;
}
