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

/** The tags of each subject. */
type Tags = Readonly<Record<string, string>>;
type Sources<All extends Tags> = { readonly [Subject in keyof All]: readonly PhraseSource<All[Subject]>[] };
/** What was found of each subject, in the order of the text. */
export type FoundOf<All extends Tags> = { [Subject in keyof All]: Found<All[Subject]>[] };

type Phrase<All extends Tags> = {
  subject: keyof All;
  tag: All[keyof All];
  source: number;
  elements: readonly Element[];
};

/**
 * What a word may be to the phrases of a book, a bit for each phrase, in blocks of 32. Most words are something in a few
 * blocks: only what may come after another word has a place for every block.
 */
type Known = {
  /** For each block it begins any of: the block, those it begins alone, those it begins with a second word. */
  begins: Uint32Array;
  /** For every block: those in which it may come after the first element, and those in which it is its second word. */
  after: Uint32Array;
  /** For each block it is needed in: the block, and those that cannot stand without it. */
  needed: Uint32Array;
};
const BEGINS = 3;
const AFTER = 2;
const NEEDED = 2;

/** Which phrases use a set of words, by their numbers: to begin with, right after that, or as what they need. */
type Roles = Record<'first' | 'next' | 'needed', number[]>;

/** Words that are remembered; texts repeat most of theirs. */
const WORDS_KEPT = 2_048;

/**
 * Phrase sources made ready: one pass over a text finds the phrases of all of them. A phrase is only tried where both its first
 * word and what may come after it stand: most words of a text begin many phrases, most pairs of words none.
 */
export class PhraseBook<All extends Tags> {
  readonly #phrases: Phrase<All>[] = [];
  readonly #sources: () => Sources<All>;
  readonly #subjects: (keyof All)[] = [];
  readonly #roles = new Map<Words, Roles>();
  readonly #index = new Index();
  /** Phrases that anything may come second in. */
  readonly #open: number[] = [];
  readonly #words = new Map<string, Known>();
  /** What a word is that stands in no phrase. */
  #stranger: Known = { begins: new Uint32Array(0), after: new Uint32Array(0), needed: new Uint32Array(0) };
  /** A bit for each phrase whose needed words the present text has. */
  #needed = new Uint32Array(0);

  /** @param sources read at the first use: a Worker that starts pays nothing */
  constructor(sources: () => Sources<All>) {
    this.#sources = sources;
  }

  /** Every phrase found. @throws {SyntaxError} at the first use, on a phrase that cannot be read */
  find({ units }: Read): FoundOf<All> {
    if (this.#phrases.length === 0) this.#prepare();
    const found = this.#nothing();
    const said = units.map(({ word }) => this.#knownOf(word));
    const needed = this.#needed.fill(0);
    for (const known of said) {
      for (let at = 0; at < known.needed.length; at += NEEDED) {
        const block = known.needed[at] ?? 0;
        needed[block] = (needed[block] ?? 0) | (known.needed[at + 1] ?? 0);
      }
    }
    for (let from = 0; from < said.length; from++) {
      const { begins } = said[from] ?? this.#stranger;
      const { after } = said[from + 1] ?? this.#stranger;
      for (let at = 0; at < begins.length; at += BEGINS) {
        const block = begins[at] ?? 0;
        let tried = needed[block] ?? 0;
        if (tried === 0) continue;
        const next = block * AFTER;
        tried &=
          ((begins[at + 1] ?? 0) & (after[next] ?? 0)) | ((begins[at + 2] ?? 0) & (after[next + 1] ?? 0));
        while (tried !== 0) {
          const phrase = this.#phrases[block * 32 + 31 - Math.clz32(tried & -tried)];
          tried &= tried - 1;
          if (phrase === undefined) continue;
          const { subject, tag, source, elements } = phrase;
          const to = endOf(elements, units, from);
          if (to > from) found[subject].push({ tag, source, from, to });
        }
      }
    }
    return found;
  }

  #nothing(): FoundOf<All> {
    const nothing: Partial<FoundOf<All>> = {};
    for (const subject of this.#subjects) nothing[subject] = [];
    return nothing as FoundOf<All>;
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
    const begins = new Blocks(BEGINS);
    const needed = new Blocks(NEEDED);
    const after = this.#stranger.after.slice();
    let comesAfter = false;
    for (const { as, roles } of uses) {
      if (as === 'alone') begins.set(1, roles.first);
      if (as === 'start') begins.set(2, roles.first);
      if (as === 'alone' || as === 'telling') needed.set(1, roles.needed);
      if (as === 'telling') continue;
      const [place, numbers] = as === 'second' ? [1, roles.first] : [0, roles.next];
      for (const number of numbers) setBit(after, (number >> 5) * AFTER + place, number);
      comesAfter ||= numbers.length > 0;
    }
    return {
      begins: begins.packed(),
      after: comesAfter ? after : this.#stranger.after,
      needed: needed.packed(),
    };
  }

  #prepare(): void {
    const all = this.#sources();
    for (const subject of Object.keys(all) as (keyof All)[]) {
      this.#subjects.push(subject);
      for (const [number, source] of all[subject].entries()) {
        const lists = new Map(Object.entries(source.lists).map(([name, list]) => [name, listOf(list)]));
        for (const tag of Object.keys(source.phrases) as All[keyof All][])
          for (const written of source.phrases[tag] ?? [])
            this.#add({ subject, tag, source: number, elements: parse(written, lists) }, written);
      }
    }
    const blocks = Math.ceil(this.#phrases.length / 32);
    const after = new Uint32Array(blocks * AFTER);
    for (const number of this.#open) setBit(after, (number >> 5) * AFTER, number);
    this.#stranger = { ...this.#stranger, after };
    this.#needed = new Uint32Array(blocks);
  }

  #add(phrase: Phrase<All>, written: string): void {
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

function setBit(bits: Uint32Array, at: number, number: number): void {
  bits[at] = (bits[at] ?? 0) | (1 << (number & 31));
}

/** Bits of a few blocks: each block's number, followed by its words of bits. */
class Blocks {
  readonly #words: number;
  readonly #blocks = new Map<number, Uint32Array>();

  /** @param words how many for each block, its number included */
  constructor(words: number) {
    this.#words = words;
  }

  set(place: number, numbers: readonly number[]): void {
    for (const number of numbers) {
      const block = number >> 5;
      const bits = this.#blocks.get(block) ?? new Uint32Array(this.#words).fill(block, 0, 1);
      setBit(bits, place, number);
      this.#blocks.set(block, bits);
    }
  }

  packed(): Uint32Array {
    const all = new Uint32Array(this.#blocks.size * this.#words);
    [...this.#blocks.values()].forEach((bits, at) => {
      all.set(bits, at * this.#words);
    });
    return all;
  }
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
