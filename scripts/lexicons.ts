/** Writes the phrases of all lexicons as the data that the Worker has beside its script: `npx node scripts/lexicons.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GrammarLexicon } from '../src/escalation/lexicons/grammar.ts';
import { LEXICONS } from '../src/escalation/lexicons/index.ts';
import { fold } from '../src/escalation/text.ts';
import type { PhraseSource } from '../src/escalation/text-notation.ts';
import { isSpaceless } from '../src/escalation/text-units.ts';

/** Where they lie. */
export const STORED = join(import.meta.dirname, '../src/escalation/data/lexicons.bin');

/**
 * As they are stored: folded as they are read, and each word of a list once, so that who writes phrases need not know which
 * of "sí" and "si" is enough.
 */
export function stored() {
  return mapped(LEXICONS, ({ grammar, moods, frustration, outrage, topics, money, requests }) => ({
    grammar: grammar && grammarOf(grammar),
    moods: { good: words(moods.good), bad: words(moods.bad), not: words(moods.not) },
    frustration: {
      ...compact(frustration),
      negations: words(frustration.negations),
      profanity: words(frustration.profanity),
    },
    outrage: compact(outrage),
    topics: topics.map(compact),
    money: compact(money),
    requests: requests.map(compact),
  }));
}

function compact({ lists, phrases }: PhraseSource<string>): PhraseSource<string> {
  return { lists: mapped(lists, words), phrases: mapped(phrases, (all = []) => all.map(phrase)) };
}

function grammarOf({ phrases, lists }: GrammarLexicon): GrammarLexicon {
  return { phrases: once(phrases.map(fold)), lists: mapped(lists, (list = '') => words(list)) };
}

function words(list: string): string {
  return once(list.trim().split(/\s+/u).map(term)).join(' ');
}

function phrase(written: string): string {
  return written.split(' ').map(element).join(' ');
}

function element(written: string): string {
  const [, before, any, after] = /^([!~]?\()(.*)(\)\??)$/.exec(written) ?? [];
  return any === undefined ? term(written) : `${before}${once(any.split('|').map(term)).join('|')}${after}`;
}

/** The name of a list stays as it is, and so do signs, which are read one by one. */
function term(written: string): string {
  return written.includes('{') || isSpaceless(written) ? written : fold(written);
}

/** In order: what is alike stands together, and packs better. */
function once(all: readonly string[]): string[] {
  return [...new Set(all)].sort();
}

function mapped<From, To>(all: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, to(value)]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(STORED, JSON.stringify(stored()));
