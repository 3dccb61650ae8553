import { FRUSTRATION, MONEY, MOODS, OUTRAGE, REQUESTS, TOPICS } from '#lexicons';
import type { FrustrationTag } from './lexicons/frustration.ts';
import type { MoneyConcept } from './lexicons/money.ts';
import type { Mood } from './lexicons/moods.ts';
import type { Topic } from './lexicons/topics.ts';
import type { PhraseSource } from './text-notation.ts';
import { type FoundOf, PhraseBook } from './text-phrases.ts';
import type { Read } from './text-units.ts';

/** What there are phrases of, by who asks for it. */
type Subjects = {
  requests: 'asks';
  topics: Topic;
  money: MoneyConcept;
  outrage: FrustrationTag;
  moods: Mood;
  /** One source for each language of `FRUSTRATION`, in its order. */
  swearing: 'word';
  negations: 'word';
};

/** One book for all of it: a word that is in no phrase, as most are, is looked up once. */
const book = new PhraseBook<Subjects>(() => ({
  requests: REQUESTS,
  topics: TOPICS,
  money: Object.values(MONEY),
  outrage: OUTRAGE,
  moods: MOODS,
  swearing: Object.values(FRUSTRATION).map(({ profanity }) => wordsOf(profanity)),
  negations: Object.values(FRUSTRATION).map(({ negations }) => wordsOf(negations)),
}));

function wordsOf(list: string): PhraseSource<'word'> {
  return { lists: { list }, phrases: { word: list === '' ? [] : ['{list}'] } };
}

/** What was found in a text lives as long as its reading does: every signal asks, and so do the turns that follow. */
const known = new WeakMap<Read, FoundOf<Subjects>>();

/** Every phrase of every subject and language that a text says. */
export function saidIn(text: Read): FoundOf<Subjects> {
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = book.find(text);
  known.set(text, found);
  return found;
}
