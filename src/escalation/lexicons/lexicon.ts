import type { PhraseSource } from '../text-notation.ts';
import type { FrustrationLexicon, FrustrationTag } from './frustration.ts';
import type { GrammarLexicon } from './grammar.ts';
import type { MoneyLexicon } from './money.ts';
import type { MoodLexicon } from './moods.ts';
import type { TopicLexicon } from './topics.ts';

/** All words and phrases of one language: a folder of this one. */
export type Lexicon = {
  /** `null` where words are not told apart by spaces: `../request-cjk.ts`. */
  grammar: GrammarLexicon | null;
  moods: MoodLexicon;
  frustration: FrustrationLexicon;
  /** What is said in anger beyond those. */
  outrage: PhraseSource<FrustrationTag>;
  topics: readonly TopicLexicon[];
  money: MoneyLexicon;
  /** Turns of speech that ask for a person without the shape of the grammar: no partner, or a person who acts. */
  requests: readonly PhraseSource<'asks'>[];
};

/** By ISO 639-1 code. */
export type Lexicons = Readonly<Record<string, Lexicon>>;
