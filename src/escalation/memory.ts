import type { Reason } from '../protocol/index.ts';
import type { PastTurn } from './signal.ts';
import { fold, words } from './text.ts';

/**
 * What the rules must remember between messages, as plain JSON in the conversation's fold. It covers one stretch of
 * bot control: whenever control comes to the bot, both start empty again. `turn` is always the number of customer
 * messages since then, the current one included.
 */
export type OfferMemory = {
  /** Offers made. */
  made: number;
  /** The inferred reasons that have been offered for: none of them offers again. */
  kinds: Reason['kind'][];
  /** The turn at which the newest offer was made, while nobody has answered it. */
  openSinceTurn?: number;
  /** The turn of the last no. */
  refusedAtTurn?: number;
};

/** The last questions the bot has answered, oldest first, at most `ASKED_KEPT`. */
export type Asked = {
  text: string;
  document?: string;
  intent?: string;
  /** How sure the model was of the intent, 0..1. */
  confidence?: number;
  outcome?: PastTurn['outcome'];
}[];

export const NO_OFFERS: OfferMemory = { made: 0, kinds: [] };
export const NOTHING_ASKED: Asked = [];

const ASKED_KEPT = 5;
/** As much as the comparison of questions looks at, so that a remembered question is alike to itself. */
const ASKED_LENGTH = 400;

/** A question as it is compared: its words, folded, at most 400 characters. */
export function questionKey(question: string): string {
  return words(fold(question)).join(' ').slice(0, ASKED_LENGTH);
}

/**
 * After the bot has answered. Small talk (an answer from no document that is sure of itself) is not remembered: two
 * greetings are no loop.
 * @param as the first document the answer came from, the intent that was found, and how the turn ended
 */
export function rememberQuestion(
  asked: Asked,
  question: string,
  as: Omit<Asked[number], 'text'> = {},
): Asked {
  const text = questionKey(question);
  return text === '' ? asked : [...asked, { text, ...as }].slice(-ASKED_KEPT);
}

/** The remembered questions as turns to look back on: each with what answered it. */
export function turnsOf(asked: Asked): PastTurn[] {
  return asked.flatMap(
    ({ text, document, intent = document, confidence, outcome = 'answered' }): PastTurn[] => [
      {
        author: 'customer',
        text,
        ...(intent !== undefined && { intent }),
        ...(confidence !== undefined && { confidence }),
      },
      { author: 'bot', text: '', outcome },
    ],
  );
}

/** After an offer was made for these reasons. */
export function rememberOffer(offers: OfferMemory, reasons: readonly Reason[], turn: number): OfferMemory {
  const kinds = [...new Set([...offers.kinds, ...reasons.map((reason) => reason.kind)])];
  return { ...offers, made: offers.made + 1, kinds, openSinceTurn: turn };
}

/** After the customer has said no to an offer. */
export function rememberRefusal(offers: OfferMemory, turn: number): OfferMemory {
  const { openSinceTurn: _, ...rest } = offers;
  return { ...rest, refusedAtTurn: turn };
}
