import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STORED, stored } from '../../scripts/lexicons.ts';
import { isOneSlipFrom } from '../../src/escalation/grammar.ts';
import { booksOf } from '../../src/escalation/lexicons/books.ts';
import type { GrammarLexicon } from '../../src/escalation/lexicons/grammar.ts';
import {
  FRUSTRATION,
  GRAMMAR,
  LEXICONS,
  MOODS,
  REQUESTS,
  TOPICS,
} from '../../src/escalation/lexicons/index.ts';
import { fold, words } from '../../src/escalation/text.ts';
import { listOf, type PhraseSource, parse } from '../../src/escalation/text-notation.ts';
import { PhraseBook } from '../../src/escalation/text-phrases.ts';
import { read, wordsAt } from '../../src/escalation/text-units.ts';

const LISTS = { you: 'you this_bot', bad: 'useless rubb*' };

function find(phrase: string, text: string): string[] {
  const book = new PhraseBook<{ all: 'it' }>(() => ({ all: [{ lists: LISTS, phrases: { it: [phrase] } }] }));
  const taken = read(text);
  return book.find(taken).all.map(({ from, to }) => wordsAt(taken, from, to));
}

/** What a book's sources come to once they are read, in an order that does not depend on how they are written. */
function meant(
  book: Readonly<Record<string, PhraseSource<string>>> | readonly PhraseSource<string>[],
): string[] {
  return Object.values(book).flatMap(({ lists, phrases }) => {
    const read = new Map(Object.entries(lists).map(([name, list]) => [name, listOf(list)]));
    return Object.entries(phrases).flatMap(([tag, all = []]) =>
      all.map((phrase) => `${tag}: ${JSON.stringify(parse(phrase, read), inOrder)}`),
    );
  });
}

/** Each term once: people repeat themselves over long lists. */
function inOrder(_: string, value: unknown): unknown {
  if (!(value instanceof Map)) return value;
  return [...value]
    .map(([start, terms]) => [start, [...new Set([...terms].map((term) => JSON.stringify(term)))].sort()])
    .sort();
}

/** What a grammar's words come to once they are read: sets. */
function roles({ phrases, lists }: GrammarLexicon): Record<string, Set<string>> {
  const sets = Object.entries(lists).map(([role, list]) => [role, new Set(list.split(/\s+/u).map(fold))]);
  return {
    ...Object.fromEntries(sets),
    phrases: new Set(phrases.map((phrase) => words(fold(phrase)).join(' '))),
  };
}

/** Every word that is one slip from this one: a letter more, less, wrong, or two swapped. */
function slips(word: string): string[] {
  return Array.from({ length: word.length + 1 }, (_, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    return [
      before + after.slice(1),
      `${before}${after.charAt(1)}${after.charAt(0)}${after.slice(2)}`,
      ...letters.flatMap((letter) => [before + letter + after, before + letter + after.slice(1)]),
    ];
  }).flat();
}

describe('the phrases that the Worker has', () => {
  it('are those that are written here: `npx node scripts/lexicons.ts` writes them anew', () => {
    expect(readFileSync(STORED, 'utf8')).toBe(JSON.stringify(stored()));
  });

  it('mean the same as those: what packs better is read alike', () => {
    const { GRAMMAR: _, ...there } = booksOf(stored());
    const { GRAMMAR: __, ...here } = booksOf(LEXICONS);
    expect(Object.values(there).flatMap(meant)).toEqual(Object.values(here).flatMap(meant));
  });

  it('hold the words of every grammar, as sets', () => {
    expect(booksOf(stored()).GRAMMAR.map(roles)).toEqual(GRAMMAR.map(roles));
  });

  it('may have misspelt words in any order: no word is one slip from two of them', () => {
    const misspelt = GRAMMAR.map(({ lists }) => lists.misspelt?.split(' ') ?? []);
    expect(misspelt.flat()).toContain('human');
    for (const nouns of misspelt)
      for (const word of nouns.flatMap(slips))
        expect(nouns.filter((noun) => isOneSlipFrom(word, noun)).length, word).toBeLessThan(2);
  });
});

describe('the notation of phrases', () => {
  it.each([
    ['already told', 'I ALREADY  told you', ['ALREADY  told']],
    ["(don't|can't) help", 'it can’t help me', ['can’t help']],
    [
      '{you} (is|are)? {bad}',
      'this bot is rubbish, you useless thing',
      ['this bot is rubbish', 'you useless'],
    ],
    ['money .. missing', 'my money is all missing', ['money is all missing']],
    ['paid ... not', 'I paid yesterday, it is not there', ['paid yesterday, it is not']],
    ['call me !john', 'call me now', ['call me']],
    ['~(not|never) urgent', 'very urgent', ['urgent']],
    ['^ agent $', 'ok. agent!', ['agent']],
    ['déjà dit', 'DEJA DIT', ['DEJA DIT']],
    ['没 .. 用', '你真没什么用', ['没什么用']],
    ['one_two three', 'one two three', ['one two three']],
  ])('finds %j in %j', (phrase, text, found) => {
    expect(find(phrase, text)).toEqual(found);
  });

  it.each([
    ['money .. missing', 'money. It is missing'],
    ['money .. missing', 'money, it is missing'],
    ['money .. missing', 'money one two three four missing'],
    ['call me !john', 'call me John'],
    ['~(not|never) urgent', 'this is not so urgent'],
    ['^ agent $', 'an agent'],
    ['told', 'untold'],
  ])('does not find %j in %j', (phrase, text) => {
    expect(find(phrase, text)).toEqual([]);
  });

  it('refuses what it cannot read', () => {
    for (const phrase of ['{nobody} helps', 'a*', '.. money', '$', 'why?'])
      expect(() => find(phrase, 'money'), phrase).toThrow(SyntaxError);
  });

  it('reads every phrase of every lexicon', () => {
    const all = [...Object.values(FRUSTRATION), ...Object.values(TOPICS), ...REQUESTS, ...MOODS];
    const book = new PhraseBook<{ all: string }>(() => ({ all }));
    expect(book.find(read('nothing to see')).all).toEqual([]);
    expect(all.every(({ phrases }) => Object.values(phrases).every((list) => list.length > 0))).toBe(true);
  });

  it('says where in the text as it was given', () => {
    expect(find('h u m', 'a H\u200b u m')).toEqual(['H\u200b u m']);
    expect(find('agent', '😀 ＡＧＥＮＴ')).toEqual(['ＡＧＥＮＴ']);
  });
});
