import type { PhraseSource } from '../text-notation.ts';

/**
 * What frustration sounds like, by what is said:
 * - `at_bot`: the bot itself judged, insulted, compared with a better one
 * - `answer`: its answer judged: wrong, useless, beside the point, not understood
 * - `repeats`: it says the same again, or makes the customer say it again
 * - `silence`: it is told to be quiet, or that it is dismissed
 * - `anger`: the customer says how they feel
 * - `complaint`: the service judged, patience lost, nobody answers
 * - `waiting`: it takes long, it is not the first time; mild
 * - `attention`: "hello?? anyone there?"; mild
 * - `sigh`: an exclamation of annoyance; mild
 */
export type FrustrationTag =
  | 'at_bot'
  | 'answer'
  | 'repeats'
  | 'silence'
  | 'anger'
  | 'complaint'
  | 'waiting'
  | 'attention'
  | 'sigh';

/** One language's phrases, and its words for the weaker signs. */
export type FrustrationLexicon = PhraseSource<FrustrationTag> & {
  /** Two of them in a message say that something does not work; each alone says nothing. */
  negations: string;
  /** Strong and mild swear words that mean nothing else in any language of the lexicons. */
  profanity: string;
};
