import type { SignalKind } from '../protocol/index.ts';

/**
 * What was noticed. Signals are stable names: the API, the console and reports use them. Pure data: a signal says what
 * was seen and how surely, never what to do about it; that is the policy's business.
 */

/** A signal counts from this score on. */
export const COUNTS_FROM = 0.5;

/** One thing that was noticed: how surely (0..1) and the words it was seen in. */
export type Signal = {
  kind: SignalKind;
  /** `regulated`: medical, legal, privacy, refund or the site's own; `high_value_intent`: close_account, sales; `complexity`: dispute, custom. */
  topic?: string;
  score: number;
  evidence: string[];
};

/** How the customer feels, for the agent's card: a label and how surely (0..1), such as "Frustrated 85 %". */
export type Sentiment = { label: 'calm' | 'negative' | 'frustrated' | 'angry' | 'positive'; score: number };

/** An earlier turn of the thread, as rules may look back on it. `at` in server ms. */
export type PastTurn = {
  author: 'customer' | 'bot' | 'agent';
  text: string;
  intent?: string;
  /** The bot's confidence in its answer, 0..1. */
  confidence?: number;
  outcome?: 'answered' | 'clarified' | 'error' | 'timeout' | 'empty' | 'refused';
  at?: number;
};

/** What a text is assessed with. `text` is cut to 4,000 characters before anything looks at it. */
export type TextToAssess = { text: string; language: string; history: readonly PastTurn[] };
