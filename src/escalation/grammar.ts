import { GRAMMAR } from '#lexicons';
import type { GrammarLexicon, GrammarRole } from './lexicons/grammar.ts';
import { fold, words } from './text.ts';

type Test = (word: string | undefined) => boolean;

/** A lexicon made ready: a test per list, over folded words. */
export type Grammar = {
  /** The words of a clause, with those phrases that are read as one joined. */
  read(words: readonly string[]): string[];
  /** How many of these words are in the lexicon: the language that knows most is the one spoken. */
  known(words: string[]): number;
  is: Record<Exclude<GrammarRole, 'misspelt'>, Test>;
};

function compile({ phrases, lists }: GrammarLexicon, isKnownAnywhere: Test): Grammar {
  const { misspelt, the, adjective, after, ...spoken } = lists;
  const isKnown = member(...Object.values(spoken));
  const nouns = wordsOf(misspelt);
  const joined = new Map<string, string[][]>();
  for (const phrase of phrases.map((written) => words(fold(written))).sort((a, b) => b.length - a.length)) {
    const [first = ''] = phrase;
    joined.set(first, [...(joined.get(first) ?? []), phrase]);
  }
  const phraseAt = (said: readonly string[], at: number) =>
    joined.get(said[at] ?? '')?.find((phrase) => phrase.every((word, index) => said[at + index] === word));
  return {
    read(said) {
      const read: string[] = [];
      for (let at = 0; at < said.length; ) {
        const phrase = phraseAt(said, at);
        const word = phrase?.join('_') ?? said[at] ?? '';
        at += phrase?.length ?? 1;
        read.push(isKnownAnywhere(word) ? word : (nouns.find((noun) => isOneSlipFrom(word, noun)) ?? word));
      }
      return read;
    },
    known: (words) => words.filter(isKnown).reduce((sum, word) => sum + word.split('_').length, 0),
    is: {
      talk: member(lists.talk),
      bring: member(lists.bring),
      bringMe: member(lists.bringMe),
      person: member(lists.person),
      anyone: member(lists.anyone),
      real: member(lists.real),
      link: member(lists.link),
      me: member(lists.me),
      modal: member(lists.modal),
      no: member(lists.no),
      about: member(lists.about),
      aboutAfter: member(lists.aboutAfter),
      bot: member(lists.bot),
      hypothetical: member(lists.hypothetical),
      who: member(lists.who),
      with: member(lists.with),
      the: member(the),
      adjective: member(adjective),
      after: member(after),
    },
  };
}

function member(...lists: (string | undefined)[]): Test {
  const entries = lists.flatMap(wordsOf);
  const exact = new Set(entries.filter((entry) => !entry.endsWith('*')).map(fold));
  const starts = entries.filter((entry) => entry.endsWith('*')).map((entry) => fold(entry.slice(0, -1)));
  if (starts.length === 0) return (word) => word !== undefined && exact.has(word);
  return (word) => word !== undefined && (exact.has(word) || starts.some((start) => word.startsWith(start)));
}

function wordsOf(list: string | undefined): string[] {
  return list?.match(/\S+/gu) ?? [];
}

/** Whether one letter more, less, wrong, or two swapped, make the one word the other. Linear. */
export function isOneSlipFrom(word: string, right: string): boolean {
  if (Math.abs(word.length - right.length) > 1 || word.length < 5) return false;
  let start = 0;
  while (start < word.length && word[start] === right[start]) start++;
  let tail = 0;
  const most = Math.min(word.length, right.length) - start;
  while (tail < most && word[word.length - 1 - tail] === right[right.length - 1 - tail]) tail++;
  const wrong = word.slice(start, word.length - tail);
  const meant = right.slice(start, right.length - tail);
  if (wrong.length <= 1 && meant.length <= 1) return true;
  return wrong.length === 2 && meant.length === 2 && wrong[0] === meant[1] && wrong[1] === meant[0];
}

/** What is made of all languages together. */
type Ready = {
  grammars: readonly Grammar[];
  /** Words without which nobody asks for a person, in any language: persons, bots, and what phrases of them begin with. */
  isTelling: Test;
  misspelt: readonly string[];
};

function prepare(): Ready {
  // Words of any language are not misspelt: `persona` is Spanish.
  const isKnownAnywhere = member(
    ...GRAMMAR.flatMap(({ lists: { misspelt, ...lists } }) => Object.values(lists)),
  );
  const named = GRAMMAR.flatMap(({ lists: { person, anyone, bot } }) => [person, anyone, bot]).flatMap(
    wordsOf,
  );
  return {
    grammars: GRAMMAR.map((lexicon) => compile(lexicon, isKnownAnywhere)),
    isTelling: member(...named.map((word) => word.split('_')[0])),
    misspelt: GRAMMAR.flatMap(({ lists }) => wordsOf(lists.misspelt)),
  };
}

let prepared: Ready | undefined;

/** At the first use: a Worker that starts pays nothing. */
function ready(): Ready {
  prepared ??= prepare();
  return prepared;
}

/** Words that were looked at before: texts repeat most of theirs. */
const WORDS_KEPT = 4_096;
const telling = new Map<string, boolean>();

/** Whether these words can hold a request at all: most messages are done with here. */
export function mayAsk(said: readonly string[]): boolean {
  const { isTelling, misspelt } = ready();
  return said.some((word) => {
    const known = telling.get(word);
    if (known !== undefined) return known;
    if (telling.size >= WORDS_KEPT) telling.clear();
    const tells = isTelling(word) || misspelt.some((noun) => isOneSlipFrom(word, noun));
    telling.set(word, tells);
    return tells;
  });
}

/** One grammar per language; all of them read every message. */
export function grammars(): readonly Grammar[] {
  return ready().grammars;
}
