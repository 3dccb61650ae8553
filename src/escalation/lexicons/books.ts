import type { PhraseSource } from '../text-notation.ts';
import type { FrustrationTag } from './frustration.ts';
import type { GrammarLexicon } from './grammar.ts';
import type { Lexicons } from './lexicon.ts';
import type { Mood, MoodLexicon } from './moods.ts';
import type { TopicLexicon } from './topics.ts';

/** What each book of phrases is made of. All languages are looked for in every text: nobody sticks to one. */
export function booksOf(lexicons: Lexicons) {
  const all = Object.values(lexicons);
  const GRAMMAR: readonly GrammarLexicon[] = all.flatMap(({ grammar }) => grammar ?? []);
  const MOODS = all.map(({ moods }) => moodsOf(moods));
  const FRUSTRATION = pick(lexicons, 'frustration');
  const MONEY = pick(lexicons, 'money');
  const OUTRAGE: readonly PhraseSource<FrustrationTag>[] = [
    ...Object.values(FRUSTRATION),
    ...all.map(({ outrage }) => outrage),
  ];
  const TOPICS: readonly TopicLexicon[] = all.flatMap(({ topics }) => topics);
  const REQUESTS: readonly PhraseSource<'asks'>[] = all.flatMap(({ requests }) => requests);
  return { GRAMMAR, MOODS, FRUSTRATION, MONEY, OUTRAGE, TOPICS, REQUESTS };
}

function moodsOf(lists: MoodLexicon): PhraseSource<Mood> {
  return { lists, phrases: { good: ['{good}'], bad: ['{bad}'], not: ['{not}'] } };
}

function pick<Part extends 'frustration' | 'money'>(
  lexicons: Lexicons,
  part: Part,
): Readonly<Record<string, Lexicons[string][Part]>> {
  return Object.fromEntries(Object.entries(lexicons).map(([code, lexicon]) => [code, lexicon[part]]));
}
