import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STORED, stored } from '../../scripts/lexicons.ts';
import { booksOf } from '../../src/escalation/lexicons/books.ts';
import { FRUSTRATION, LEXICONS, REQUESTS, TOPICS } from '../../src/escalation/lexicons/index.ts';
import { MOODS } from '../../src/escalation/lexicons/moods.ts';
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

describe('the phrases that the Worker has', () => {
  it('are those that are written here: `npx node scripts/lexicons.ts` writes them anew', () => {
    expect(readFileSync(STORED, 'utf8')).toBe(JSON.stringify(stored()));
  });

  it('mean the same as those: what packs better is read alike', () => {
    const [there, here] = [booksOf(stored()), booksOf(LEXICONS)];
    expect(Object.values(there).flatMap(meant)).toEqual(Object.values(here).flatMap(meant));
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
