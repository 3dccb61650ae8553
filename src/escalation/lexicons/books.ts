import type { PhraseSource } from '../text-notation.ts';
import type { FrustrationTag } from './frustration.ts';
import type { Lexicons } from './lexicon.ts';
import type { TopicLexicon } from './topics.ts';

/** What each book of phrases is made of. All languages are looked for in every text: nobody sticks to one. */
export function booksOf(lexicons: Lexicons) {
  const all = Object.values(lexicons);
  const FRUSTRATION = pick(lexicons, 'frustration');
  const MONEY = pick(lexicons, 'money');
  const OUTRAGE: readonly PhraseSource<FrustrationTag>[] = [
    ...Object.values(FRUSTRATION),
    ...all.map(({ outrage }) => outrage),
  ];
  const TOPICS: readonly TopicLexicon[] = all.flatMap(({ topics }) => topics);
  const REQUESTS: readonly PhraseSource<'asks'>[] = all.flatMap(({ requests }) => requests);
  return { FRUSTRATION, MONEY, OUTRAGE, TOPICS, REQUESTS };
}

function pick<Part extends 'frustration' | 'money'>(
  lexicons: Lexicons,
  part: Part,
): Readonly<Record<string, Lexicons[string][Part]>> {
  return Object.fromEntries(Object.entries(lexicons).map(([code, lexicon]) => [code, lexicon[part]]));
}
