import { endOf } from './text-match.ts';
import {
  type Element,
  listOf,
  type PhraseSource,
  PREFIX_KEY,
  parse,
  push,
  type Term,
  type Words,
} from './text-notation.ts';
import { LONGEST_KEPT, type Read } from './text-units.ts';

/** One place where a phrase was seen: units `from` (inclusive) to `to` (exclusive); `source` numbers whose phrase it is. */
export type Found<Tag extends string> = { tag: Tag; source: number; from: number; to: number };
type Phrase<Tag extends string> = { tag: Tag; source: number; elements: readonly Element[] };

/**
 * What a word may be to the phrases of a book, a bit for each phrase, five words of bits for each 32 of them: an element
 * they begin with; the first word of such an element; what comes after one; the second word of one; what none of them stands without.
 */
type Bits = Uint32Array;
const ALONE = 0;
const BEGUN = 1;
const NEXT = 2;
const SECOND = 3;
const NEEDED = 4;
const PLACES = 5;

/** A word as a book knows it, and in which blocks of 32 phrases it begins any, or is needed by any: most are in few. */
type Known = { bits: Bits; begins: readonly number[]; needed: readonly number[] };

/** Which phrases use a set of words, by their numbers: to begin with, right after that, or as what they need. */
type Roles = Record<'first' | 'next' | 'needed', number[]>;

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
  readonly #index = new Index();
  /** Phrases that anything may come second in. */
  readonly #open: number[] = [];
  readonly #words = new Map<string, Known>();
  /** What a word is that stands in no phrase. */
  #stranger: Known = { bits: new Uint32Array(0), begins: [], needed: [] };

  /** @param sources read at the first use: a Worker that starts pays nothing */
  constructor(sources: () => readonly PhraseSource<Tag>[]) {
    this.#sources = sources;
  }

  /** Every phrase found, in the order of the text. @throws {SyntaxError} at the first use, on a phrase that cannot be read */
  find({ units }: Read): Found<Tag>[] {
    if (this.#phrases.length === 0) this.#prepare();
    const found: Found<Tag>[] = [];
    const said = units.map(({ word }) => this.#knownOf(word));
    const needed = new Uint32Array(Math.ceil(this.#phrases.length / 32));
    for (const known of said)
      for (const block of known.needed)
        needed[block] = (needed[block] ?? 0) | (known.bits[block * PLACES + NEEDED] ?? 0);
    for (let from = 0; from < said.length; from++) {
      const { bits, begins } = said[from] ?? this.#stranger;
      const after = (said[from + 1] ?? this.#stranger).bits;
      for (const block of begins) {
        let tried = needed[block] ?? 0;
        if (tried === 0) continue;
        const at = block * PLACES;
        const alone = (bits[at + ALONE] ?? 0) & (after[at + NEXT] ?? 0);
        tried &= alone | ((bits[at + BEGUN] ?? 0) & (after[at + SECOND] ?? 0));
        while (tried !== 0) {
          const phrase = this.#phrases[block * 32 + 31 - Math.clz32(tried & -tried)];
          tried &= tried - 1;
          if (phrase === undefined) continue;
          const to = endOf(phrase.elements, units, from);
          if (to > from) found.push({ tag: phrase.tag, source: phrase.source, from, to });
        }
      }
    }
    return found;
  }

  #knownOf(word: string): Known {
    const before = this.#words.get(word);
    if (before !== undefined) return before;
    const known = this.#lookUp(word);
    if (word.length > LONGEST_KEPT) return known;
    if (this.#words.size >= WORDS_KEPT) this.#words.clear();
    this.#words.set(word, known);
    return known;
  }

  #lookUp(word: string): Known {
    const uses = this.#index.of(word);
    if (uses.length === 0) return this.#stranger;
    const bits = this.#stranger.bits.slice();
    for (const { as, roles } of uses) {
      const { first, next, needed } = roles;
      if (as === 'second') setBits(bits, SECOND, first);
      if (as === 'alone') setBits(bits, ALONE, first);
      if (as === 'start') setBits(bits, BEGUN, first);
      if (as === 'alone' || as === 'start') setBits(bits, NEXT, next);
      if (as === 'alone' || as === 'telling') setBits(bits, NEEDED, needed);
    }
    return { bits, begins: blocksOf(bits, ALONE, BEGUN), needed: blocksOf(bits, NEEDED) };
  }

  #prepare(): void {
    for (const [number, source] of this.#sources().entries()) {
      const lists = new Map<string, Words>();
      for (const [name, list] of Object.entries(source.lists)) lists.set(name, listOf(list));
      for (const tag of Object.keys(source.phrases) as Tag[])
        for (const written of source.phrases[tag] ?? [])
          this.#add({ tag, source: number, elements: parse(written, lists) }, written);
    }
    const bits = new Uint32Array(Math.ceil(this.#phrases.length / 32) * PLACES);
    setBits(bits, NEXT, this.#open);
    this.#stranger = { bits, begins: [], needed: [] };
  }

  #add(phrase: Phrase<Tag>, written: string): void {
    const number = this.#phrases.push(phrase) - 1;
    const needed = phrase.elements.findLast((element) => element.type === 'words' && !element.optional);
    if (needed?.type === 'words') this.#rolesOf(needed.words).needed.push(number);
    for (const [at, element] of phrase.elements.entries()) {
      if (element.type === 'notBefore' || element.type === 'begin' || element.type === 'not') continue;
      if (element.type !== 'words') throw new SyntaxError(`A phrase begins with a word: ${written}`);
      this.#rolesOf(element.words).first.push(number);
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
      roles = { first: [], next: [], needed: [] };
      this.#roles.set(words, roles);
      for (const terms of [...words.starts.values(), ...words.prefixes.values()])
        for (const term of terms) this.#note(term, roles);
    }
    return roles;
  }

  #note({ units, isPrefix }: Term, roles: Roles): void {
    const [first = '', second] = units;
    if (second === undefined) {
      this.#index.add(first, isPrefix, { as: 'alone', roles });
      return;
    }
    this.#index.add(first, false, { as: 'start', roles });
    this.#index.add(second, isPrefix && units.length === 2, { as: 'second', roles });
    // Of several words the longest is in the fewest texts.
    const longest = units.reduce((one, other) => (other.length >= one.length ? other : one));
    this.#index.add(longest, isPrefix && longest === units.at(-1), { as: 'telling', roles });
  }
}

function setBits(bits: Bits, place: number, numbers: readonly number[]): void {
  for (const number of numbers) {
    const at = (number >> 5) * PLACES + place;
    bits[at] = (bits[at] ?? 0) | (1 << (number & 31));
  }
}

/** The blocks in which any of these places has a bit. */
function blocksOf(bits: Bits, ...places: readonly number[]): number[] {
  const blocks = Array.from({ length: bits.length / PLACES }, (_, block) => block);
  return blocks.filter((block) => places.some((place) => bits[block * PLACES + place] !== 0));
}

/** What a word is of an element: all of it, its first word, its second, or the one that is in the fewest texts. */
type Use = { as: 'alone' | 'start' | 'second' | 'telling'; roles: Roles };

/** Where a word is used, by the word or by how it starts. */
class Index {
  readonly #exact = new Map<string, Use[]>();
  readonly #prefixes = new Map<string, { start: string; use: Use }[]>();

  add(word: string, isPrefix: boolean, use: Use): void {
    if (isPrefix) push(this.#prefixes, word.slice(0, PREFIX_KEY), { start: word, use });
    else push(this.#exact, word, use);
  }

  of(word: string): readonly Use[] {
    const exact = this.#exact.get(word) ?? NO_USE;
    const prefixed = this.#prefixes.get(word.slice(0, PREFIX_KEY));
    if (prefixed === undefined) return exact;
    return [...exact, ...prefixed.filter(({ start }) => word.startsWith(start)).map(({ use }) => use)];
  }
}

const NO_USE: readonly Use[] = [];
