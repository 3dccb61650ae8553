import { PAUSE, type Read, read, STOP, type Unit } from './text-units.ts';

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
 * | `~x` | this is not among the three units before (only in front) |
 * | `^`, `$` | the beginning, the end of a clause |
 */
export type PhraseSource<Tag extends string> = {
  lists: Readonly<Record<string, string>>;
  phrases: Readonly<Partial<Record<Tag, readonly string[]>>>;
};

/** One place where a phrase was seen: units `from` (inclusive) to `to` (exclusive). */
export type Found<Tag extends string> = { tag: Tag; from: number; to: number };

type Term = { units: readonly string[]; isPrefix: boolean };
type Words = { starts: ReadonlyMap<string, readonly Term[]>; prefixes: ReadonlyMap<string, readonly Term[]> };
type Element =
  | { type: 'words'; words: Words; optional: boolean }
  | { type: 'gap'; most: number; crosses: boolean }
  | Condition;
type Condition =
  | { type: 'not'; words: Words }
  | { type: 'notBefore'; words: Words }
  | { type: 'begin' }
  | { type: 'end' };
type Phrase<Tag extends string> = { tag: Tag; elements: readonly Element[] };

type Lists = ReadonlyMap<string, Words>;

const PREFIX_KEY = 3;
const NOWHERE: number[] = [];
const NONE = -1;
const FORKS = -2;
const NO_TERMS: readonly Term[] = [];
const NEAR_GAP = 3;
const FAR_GAP = 8;
const LOOK_BACK = 3;

/** What a word may be to the phrases of a book, a bit for each phrase: what begins one, comes second, or comes last. */
type Candidates = { first: Uint32Array | null; next: Uint32Array; last: Uint32Array };

/** Which phrases use a set of words, by their numbers: to begin with, right after, or at the end. */
type Roles = Record<'first' | 'second' | 'next' | 'last', number[]>;

/** Words that are remembered; texts repeat most of theirs. */
const WORDS_KEPT = 4_096;

/**
 * Phrase sources made ready: one pass over a text finds the phrases of all of them. A phrase is only tried where both its first
 * word and what may come after it stand: most words of a text begin many phrases, most pairs of words none.
 */
export class PhraseBook<Tag extends string> {
  readonly #phrases: Phrase<Tag>[] = [];
  readonly #sources: () => readonly PhraseSource<Tag>[];
  readonly #roles = new Map<Words, Roles>();
  readonly #starts = new Index();
  readonly #seconds = new Index();
  /** Phrases that anything may come second in. */
  readonly #open: number[] = [];
  readonly #words = new Map<string, Candidates>();
  /** What a word is that stands in no phrase. */
  #stranger: Candidates = { first: null, next: new Uint32Array(0), last: new Uint32Array(0) };

  /** @param sources read at the first use: a Worker that starts pays nothing */
  constructor(sources: () => readonly PhraseSource<Tag>[]) {
    this.#sources = sources;
  }

  /** Every phrase found, in the order of the text. @throws {SyntaxError} at the first use, on a phrase that cannot be read */
  find({ units }: Read): Found<Tag>[] {
    if (this.#phrases.length === 0) this.#prepare();
    const found: Found<Tag>[] = [];
    const said = units.map(({ word }) => this.#candidatesOf(word));
    const ends = new Uint32Array(Math.ceil(this.#phrases.length / 32));
    for (const one of said)
      for (let block = 0; block < ends.length; block++)
        ends[block] = (ends[block] ?? 0) | (one.last[block] ?? 0);
    for (const [from, { first }] of said.entries()) {
      if (first === null) continue;
      const next = (said[from + 1] ?? this.#stranger).next;
      for (let block = 0; block < first.length; block++) {
        let bits = (first[block] ?? 0) & (next[block] ?? 0) & (ends[block] ?? 0);
        while (bits !== 0) {
          const phrase = this.#phrases[block * 32 + 31 - Math.clz32(bits & -bits)];
          bits &= bits - 1;
          if (phrase !== undefined) match(phrase, units, from, found);
        }
      }
    }
    return found;
  }

  #candidatesOf(word: string): Candidates {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const [starts, seconds] = [this.#starts.of(word), this.#seconds.of(word)];
    if (starts.length === 0 && seconds.length === 0) return this.#stranger;
    if (this.#words.size >= WORDS_KEPT) this.#words.clear();
    const { next, last } = this.#stranger;
    const found = { first: new Uint32Array(next.length), next: next.slice(), last: last.slice() };
    for (const roles of starts) {
      setBits(found.first, roles.first);
      setBits(found.next, roles.next);
      setBits(found.last, roles.last);
    }
    for (const roles of seconds) setBits(found.next, roles.second);
    const begins = found.first.some((block) => block !== 0);
    const candidates = { ...found, first: begins ? found.first : null };
    this.#words.set(word, candidates);
    return candidates;
  }

  #prepare(): void {
    for (const source of this.#sources()) {
      const lists = new Map<string, Words>();
      for (const [name, list] of Object.entries(source.lists)) lists.set(name, wordsOf(list.split(/\s+/u)));
      for (const tag of Object.keys(source.phrases) as Tag[])
        for (const written of source.phrases[tag] ?? [])
          this.#add({ tag, elements: parse(written, lists) }, written);
    }
    const blocks = Math.ceil(this.#phrases.length / 32);
    this.#stranger = { first: null, next: new Uint32Array(blocks), last: new Uint32Array(blocks) };
    setBits(this.#stranger.next, this.#open);
  }

  #add(phrase: Phrase<Tag>, written: string): void {
    const number = this.#phrases.push(phrase) - 1;
    const needed = phrase.elements.findLast((element) => element.type === 'words' && !element.optional);
    if (needed?.type === 'words') this.#rolesOf(needed.words).last.push(number);
    for (const [at, element] of phrase.elements.entries()) {
      if (element.type === 'notBefore' || element.type === 'begin' || element.type === 'not') continue;
      if (element.type !== 'words') throw new SyntaxError(`A phrase begins with a word: ${written}`);
      const roles = this.#rolesOf(element.words);
      roles.first.push(number);
      roles.second.push(number);
      this.#addNext(phrase.elements.slice(at + 1), number);
      if (!element.optional) return;
    }
    throw new SyntaxError(`A phrase needs a word that is not optional: ${written}`);
  }

  /** What may come after a first word, when the phrase goes on with these elements. */
  #addNext(rest: readonly Element[], number: number): void {
    for (const element of rest) {
      if (element.type === 'not') continue;
      if (element.type !== 'words') break;
      this.#rolesOf(element.words).next.push(number);
      if (!element.optional) return;
    }
    this.#open.push(number);
  }

  #rolesOf(words: Words): Roles {
    let roles = this.#roles.get(words);
    if (roles === undefined) {
      roles = { first: [], second: [], next: [], last: [] };
      this.#roles.set(words, roles);
      for (const terms of [...words.starts.values(), ...words.prefixes.values()])
        for (const { units, isPrefix } of terms) {
          const [first = '', second] = units;
          this.#starts.add(first, isPrefix && second === undefined, roles);
          if (second !== undefined) this.#seconds.add(second, isPrefix && units.length === 2, roles);
        }
    }
    return roles;
  }
}

function setBits(bits: Uint32Array, numbers: readonly number[]): void {
  for (const number of numbers) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
}

/** Where a word is used, by the word or by how it starts. */
class Index {
  readonly #exact = new Map<string, Roles[]>();
  readonly #prefixes = new Map<string, { start: string; roles: Roles }[]>();

  add(word: string, isPrefix: boolean, roles: Roles): void {
    if (isPrefix) push(this.#prefixes, word.slice(0, PREFIX_KEY), { start: word, roles });
    else push(this.#exact, word, roles);
  }

  of(word: string): Roles[] {
    const prefixed = this.#prefixes.get(word.slice(0, PREFIX_KEY)) ?? [];
    const starting = prefixed.filter(({ start }) => word.startsWith(start)).map(({ roles }) => roles);
    return [...(this.#exact.get(word) ?? []), ...starting];
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function parse(written: string, lists: Lists): Element[] {
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

function match<Tag extends string>(
  { tag, elements }: Phrase<Tag>,
  units: readonly Unit[],
  from: number,
  found: Found<Tag>[],
): void {
  const to = endOf(elements, units, from);
  if (to > from) found.push({ tag, from, to });
}

/**
 * Where the phrase that begins at `from` ends: the furthest place; `-1` when it does not stand there. Most phrases fail at
 * their second word, and have one place to go on from until then: only what forks is followed as a set.
 */
function endOf(elements: readonly Element[], units: readonly Unit[], from: number): number {
  let place = from;
  for (const [at, element] of elements.entries()) {
    if (element.type === 'words') {
      const end = onlyEnd(element.words, units, place);
      if (end === FORKS || (end !== NONE && element.optional))
        return furthest(elements.slice(at), units, place);
      if (end !== NONE) place = end;
      else if (!element.optional) return NONE;
    } else if (element.type === 'gap') return furthest(elements.slice(at), units, place);
    else if (!holds(element, units, place)) return NONE;
  }
  return place;
}

function furthest(elements: readonly Element[], units: readonly Unit[], from: number): number {
  let places = [from];
  for (const element of elements) {
    places = step(element, units, places);
    if (places.length === 0) return NONE;
  }
  return Math.max(...places);
}

/** All places after one element: the set stays as small as the gaps are short, whatever the text. */
function step(element: Element, units: readonly Unit[], places: readonly number[]): number[] {
  if (element.type === 'words') {
    const [place] = places;
    if (places.length === 1 && place !== undefined) {
      const ends = endsOf(element.words, units, place);
      return element.optional ? [place, ...ends] : ends;
    }
    const next = new Set(element.optional ? places : []);
    for (const each of places) for (const end of endsOf(element.words, units, each)) next.add(end);
    return [...next];
  }
  if (element.type === 'gap') {
    const next = new Set<number>();
    for (const place of places) {
      for (let end = place; end <= Math.min(place + element.most, units.length); end++) {
        next.add(end);
        const word = units[end]?.word;
        if (word === STOP || (word === PAUSE && !element.crosses)) break;
      }
    }
    return [...next];
  }
  return places.filter((place) => holds(element, units, place));
}

function holds(element: Condition, units: readonly Unit[], place: number): boolean {
  if (element.type === 'begin') return isBoundary(units[place - 1]);
  if (element.type === 'end') return isBoundary(units[place]);
  if (element.type === 'not') return endsOf(element.words, units, place).length === 0;
  for (let back = place - 1; back >= 0 && place - back <= LOOK_BACK; back--) {
    if (isBoundary(units[back])) return true;
    if (endsOf(element.words, units, back).length > 0) return false;
  }
  return true;
}

function isBoundary(unit: Unit | undefined): boolean {
  return unit === undefined || unit.word === STOP || unit.word === PAUSE;
}

function endsOf(words: Words, units: readonly Unit[], place: number): number[] {
  const word = units[place]?.word;
  if (word === undefined) return NOWHERE;
  const exact = words.starts.get(word);
  const prefixed = words.prefixes.size === 0 ? undefined : words.prefixes.get(word.slice(0, PREFIX_KEY));
  if (exact === undefined && prefixed === undefined) return NOWHERE;
  const ends: number[] = [];
  for (const term of exact ?? []) if (stands(term, units, place)) ends.push(place + term.units.length);
  for (const term of prefixed ?? []) if (stands(term, units, place)) ends.push(place + 1);
  return ends;
}

/** The one place after these words; `NONE`, or `FORKS` when there are several. */
function onlyEnd(words: Words, units: readonly Unit[], place: number): number {
  const word = units[place]?.word;
  if (word === undefined) return NONE;
  let only = NONE;
  for (const term of words.starts.get(word) ?? NO_TERMS) {
    if (!stands(term, units, place)) continue;
    if (only !== NONE) return FORKS;
    only = place + term.units.length;
  }
  if (words.prefixes.size === 0) return only;
  for (const term of words.prefixes.get(word.slice(0, PREFIX_KEY)) ?? NO_TERMS) {
    if (!stands(term, units, place)) continue;
    if (only !== NONE && only !== place + 1) return FORKS;
    only = place + 1;
  }
  return only;
}

/** The first word of a term is known to stand there when it is whole. */
function stands({ units: wanted, isPrefix }: Term, units: readonly Unit[], place: number): boolean {
  const last = wanted.length - 1;
  for (let index = isPrefix ? 0 : 1; index <= last; index++) {
    const word = units[place + index]?.word ?? '';
    const want = wanted[index] ?? '';
    if (isPrefix && index === last ? !word.startsWith(want) : word !== want) return false;
  }
  return true;
}
