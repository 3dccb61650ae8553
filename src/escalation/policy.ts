import type { TurnOutcome } from '../contracts.ts';
import type { Assessment, Reason } from '../protocol/index.ts';
import { repetition } from './loop.ts';
import type { Asked, OfferMemory } from './memory.ts';
import { asksForHuman } from './request.ts';

/** Below this an answer is shown beside an offer. */
export const LOW_CONFIDENCE = 0.55;

/** An offer left unanswered for this many customer turns counts as a no, given at the last of them. */
const SILENCE_TURNS = 2;
/** After a no, nothing inferred offers again for this many customer turns. */
const REST_TURNS = 6;
/** Most offers in one stretch of bot control. */
const MOST_OFFERS = 2;

/** What a customer's message calls for. Asking for a person acts at once, whoever is online. */
export function assessMessage({ text, rev }: { text: string; rev: number }): Assessment {
  const request = asksForHuman(text);
  if (request === null) return { action: 'none', reasons: [], rev };
  return { action: 'escalate', reasons: [{ kind: 'human_request', ...request }], rev };
}

export type OutcomeToAssess = {
  outcome: TurnOutcome;
  /** What this outcome answers; the same text as `TurnInput.question`. */
  question: string;
  /** The questions before it. */
  asked: Asked;
  offers: OfferMemory;
  /** Customer messages since the bot got control, the one just answered included. */
  turn: number;
  rev: number;
};

/**
 * What the end of a bot's turn calls for. The reasons name all that was noticed, also when nothing follows from it, so
 * that every decision can be explained. Without an agent online nothing is promised: the action is `none`.
 */
export function assessOutcome(input: OutcomeToAssess): Assessment {
  const { outcome, offers, turn, rev } = input;
  const reasons = noticed(input);
  if (reasons.length === 0 || outcome.agentsOnline === 0) return { action: 'none', reasons, rev };
  if (!outcome.ok) return { action: 'escalate', reasons, rev };
  const isNew = reasons.some((reason) => !offers.kinds.includes(reason.kind));
  return { action: isNew && mayOffer(offers, turn) ? 'offer' : 'none', reasons, rev };
}

function noticed({ outcome, question, asked }: OutcomeToAssess): Reason[] {
  if (!outcome.ok) return [{ kind: 'bot_failed', score: 1, evidence: [outcome.why] }];
  const reasons: Reason[] = [];
  const { confidence, documents } = outcome.source;
  if (confidence < LOW_CONFIDENCE) {
    const evidence = [`confidence ${confidence.toFixed(2)}`, ...documents.map((document) => document.title)];
    reasons.push({ kind: 'low_confidence', score: 1 - confidence, evidence });
  }
  const sure = confidence >= LOW_CONFIDENCE;
  const [document] = documents;
  // Sure of itself without a document is small talk: two thanks are no loop.
  const loop =
    sure && document === undefined ? null : repetition(question, sure ? document : undefined, asked);
  if (loop !== null) reasons.push({ kind: 'loop', ...loop });
  return reasons;
}

/** Whether something inferred may offer at this turn. An open offer is not repeated. */
function mayOffer(offers: OfferMemory, turn: number): boolean {
  if (offers.made >= MOST_OFFERS) return false;
  const no = lastNo(offers, turn);
  if (no !== undefined) return turn - no > REST_TURNS;
  return offers.openSinceTurn === undefined;
}

/** The turn of the last no, spoken or by silence. */
function lastNo({ openSinceTurn, refusedAtTurn }: OfferMemory, turn: number): number | undefined {
  if (openSinceTurn !== undefined && turn - openSinceTurn >= SILENCE_TURNS)
    return openSinceTurn + SILENCE_TURNS;
  return openSinceTurn === undefined ? refusedAtTurn : undefined;
}
