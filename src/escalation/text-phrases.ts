import { endOf } from './text-match.ts';
import {
  type Element,
  listOf,
  type PhraseSource,
  PREFIX_KEY,
  parse,
  push,
  type Words,
} from './text-notation.ts';
import type { Read } from './text-units.ts';

/** One place where a phrase was seen: units `from` (inclusive) to `to` (exclusive); `source` numbers whose phrase it is. */
export type Found<Tag extends string> = { tag: Tag; source: number; from: number; to: number };
type Phrase<Tag extends string> = { tag: Tag; source: number; elements: readonly Element[] };

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
          if (phrase === undefined) continue;
          const to = endOf(phrase.elements, units, from);
          if (to > from) found.push({ tag: phrase.tag, source: phrase.source, from, to });
        }
      }
    }
    return found;
  }

  #candidatesOf(word: string): Candidates {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const [starts, seconds] = [this.#starts.of(word), this.#seconds.of(word)];
    if (this.#words.size >= WORDS_KEPT) this.#words.clear();
    if (starts.length === 0 && seconds.length === 0) {
      this.#words.set(word, this.#stranger);
      return this.#stranger;
    }
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
    for (const [number, source] of this.#sources().entries()) {
      const lists = new Map<string, Words>();
      for (const [name, list] of Object.entries(source.lists)) lists.set(name, listOf(list));
      for (const tag of Object.keys(source.phrases) as Tag[])
        for (const written of source.phrases[tag] ?? [])
          this.#add({ tag, source: number, elements: parse(written, lists) }, written);
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
