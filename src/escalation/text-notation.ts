import { read } from './text-units.ts';

/**
 * Phrases to look for, in a small notation that a person can write and that cannot backtrack. Words are folded as texts
 * are. A phrase is a row of elements, separated by spaces:
 *
 * | element | means |
 * | --- | --- |
 * | `word`, `wor*` | this word; any word that starts so (three letters at least) |
 * | `one_two` | these words in a row |
 * | `(a|b_c|d*|{name})` | any of these |
 * | `{name}` | any of the list of that name |
 * | `x?` | or nothing |
 * | `..`, `...` | up to three units of the same clause; up to eight, across a comma |
 * | `!x` | what follows is not this |
 * | `~x` | this is not among the four units before (only in front) |
 * | `^`, `$` | the beginning, the end of a clause |
 */
export type PhraseSource<Tag extends string> = {
  lists: Readonly<Record<string, string>>;
  phrases: Readonly<Partial<Record<Tag, readonly string[]>>>;
};

/** A word, or words in a row, that stand for an element. */
export type Term = { units: readonly string[]; isPrefix: boolean };
/** The terms of an element, by their first word or by how it starts. */
export type Words = {
  starts: ReadonlyMap<string, readonly Term[]>;
  prefixes: ReadonlyMap<string, readonly Term[]>;
};
export type Element =
  | { type: 'words'; words: Words; optional: boolean }
  | { type: 'gap'; most: number; crosses: boolean }
  | Condition;
export type Condition =
  | { type: 'not'; words: Words }
  | { type: 'notBefore'; words: Words }
  | { type: 'begin' }
  | { type: 'end' };
export type Lists = ReadonlyMap<string, Words>;

/** Letters of a prefix that words are looked up by. */
export const PREFIX_KEY = 3;
const NEAR_GAP = 3;
const FAR_GAP = 8;

/** The list of words that an element may name. */
export function listOf(words: string): Words {
  return wordsOf(words.split(/\s+/u));
}

/** @throws {SyntaxError} on a phrase that cannot be read */
export function parse(written: string, lists: Lists): Element[] {
  return written.split(' ').map((part): Element => {
    if (part === '^') return { type: 'begin' };
    if (part === '$') return { type: 'end' };
    if (part === '..') return { type: 'gap', most: NEAR_GAP, crosses: false };
    if (part === '...') return { type: 'gap', most: FAR_GAP, crosses: true };
    if (part.startsWith('!')) return { type: 'not', words: wordsIn(part.slice(1), lists, written) };
    if (part.startsWith('~')) return { type: 'notBefore', words: wordsIn(part.slice(1), lists, written) };
    const optional = part.endsWith('?');
    return { type: 'words', words: wordsIn(optional ? part.slice(0, -1) : part, lists, written), optional };
  });
}

function wordsIn(part: string, lists: Lists, written: string): Words {
  const list = part.startsWith('(') ? part.slice(1, -1).split('|') : [part];
  if (list.length === 1 && part.startsWith('{')) return listed(part, lists, written);
  return joined(list.map((one) => (one.startsWith('{') ? listed(one, lists, written) : wordsOf([one]))));
}

function listed(part: string, lists: Lists, written: string): Words {
  const words = lists.get(part.slice(1, -1));
  if (words === undefined) throw new SyntaxError(`No list ${part} for: ${written}`);
  return words;
}

function joined(all: readonly Words[]): Words {
  const starts = new Map<string, Term[]>();
  const prefixes = new Map<string, Term[]>();
  for (const words of all) {
    for (const [key, terms] of words.starts) for (const term of terms) push(starts, key, term);
    for (const [key, terms] of words.prefixes) for (const term of terms) push(prefixes, key, term);
  }
  return { starts, prefixes };
}

function wordsOf(list: readonly string[]): Words {
  const starts = new Map<string, Term[]>();
  const prefixes = new Map<string, Term[]>();
  for (const written of list) {
    if (written === '') continue;
    const isPrefix = written.endsWith('*');
    const { units } = read((isPrefix ? written.slice(0, -1) : written).replaceAll('_', ' '));
    const term = { units: units.map(({ word }) => word), isPrefix };
    const [first = ''] = term.units;
    const isPrefixFirst = isPrefix && term.units.length === 1;
    if (first === '' || (isPrefix && (term.units.at(-1) ?? '').length < PREFIX_KEY))
      throw new SyntaxError(`Too short: ${written}`);
    push(isPrefixFirst ? prefixes : starts, isPrefixFirst ? first.slice(0, PREFIX_KEY) : first, term);
  }
  return { starts, prefixes };
}

export function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
