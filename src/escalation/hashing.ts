import { meaningsOf } from './meanings.ts';

/**
 * Text as a small model reads it: how often each hashed piece occurs. A shipped model only fits the pieces it was
 * trained on, so nothing here may change without a new `MODEL_VERSION`; for the same reason it shares no folding with
 * the rules, which may change with every rule.
 */

/** Longest text a model looks at, UTF-16 code units. */
const LIMIT = 4_000;

/**
 * `meanings`: what a text is about (words, word pairs, parts of words, and what they mean). `words`: the same without
 * meanings; models of sites that were trained before there were any. `letters`: which language it is in.
 */
export const PIECES = ['meanings', 'words', 'letters'] as const;
export type Pieces = (typeof PIECES)[number];

/** A whole word says more of a topic than one of its parts. */
const WORD_COUNTS = 2;
const PARTS = {
  meanings: { from: 2, to: 4 },
  words: { from: 2, to: 4 },
  letters: { from: 1, to: 4 },
} as const;

/** The pieces of a text, each once and in its order: the bucket it is hashed into, and how much it counts. */
export type Counted = { buckets: readonly number[]; counts: readonly number[] };

/**
 * The pieces of a text. Never throws; lone surrogates are no letters.
 * @param buckets how many buckets the pieces are hashed into
 */
export function countPieces(text: string, pieces: Pieces, buckets: number): Counted {
  return countWords(wordsOf(text, pieces), pieces, buckets);
}

/** How much each bucket counts in the present text: nothing, between two. A map costs three times as much. */
let tally = new Uint16Array(0);

/** The same, of a text that is taken apart into its words already. */
export function countWords(words: readonly string[], pieces: Pieces, buckets: number): Counted {
  if (tally.length < buckets) tally = new Uint16Array(buckets);
  const table = tally;
  const found: number[] = [];
  addAll(words, pieces, (hash, count) => {
    const bucket = hash % buckets;
    const before = table[bucket] ?? 0;
    if (before === 0) found.push(bucket);
    table[bucket] = before + count;
  });
  const counts = found.map((bucket) => table[bucket] ?? 0);
  for (const bucket of found) table[bucket] = 0;
  return { buckets: found, counts };
}

/** Every hash (32 bits) of the pieces of a text. */
export function hashesOf(text: string, pieces: Pieces): Set<number> {
  const hashes = new Set<number>();
  addAll(wordsOf(text, pieces), pieces, (hash) => hashes.add(hash));
  return hashes;
}

function wordsOf(text: string, pieces: Pieces): string[] {
  return pieces === 'letters' ? languageWords(text) : topicWords(text);
}

function addAll(words: readonly string[], pieces: Pieces, add: Add): void {
  if (pieces !== 'letters') addWords(words, add);
  if (pieces === 'meanings') addMeanings(meaningsOf(words), add);
  addParts(` ${words.join(' ')} `, PARTS[pieces], add);
}

/** Case, width, accents and punctuation rarely change what is asked. */
function topicWords(text: string): string[] {
  const plain = lower(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return plain.match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];
}

const NO_WORD = /[@/\d]/;

/** The words of a text as they tell its language: accents count; what holds digits, an address or a handle does not. */
export function languageWords(text: string): string[] {
  const all = lower(text);
  const plain = NO_WORD.test(all)
    ? all
        .split(/\s+/)
        .filter((token) => !NO_WORD.test(token))
        .join(' ')
    : all;
  return plain.match(/\p{L}[\p{L}\p{M}']*/gu) ?? [];
}

function lower(text: string): string {
  return text
    .slice(0, LIMIT)
    .normalize('NFKC')
    .slice(0, LIMIT)
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'");
}

type Add = (hash: number, count: number) => void;

const WORD = 0x811c9dc5;
const PAIR = 0x2f0b4c47;
const PART = 0x6a09e667;
const MEANING = 0x510e527f;
const BOTH = 0x1f83d9ab;
/** Stands between two meanings: no name holds a blank. */
const BETWEEN = 32;

function addWords(found: readonly string[], add: Add): void {
  found.forEach((word, at) => {
    add(mix(extend(WORD, word)), WORD_COUNTS);
    const next = found[at + 1];
    if (next !== undefined) add(mix(extend(extend(PAIR, word), ` ${next}`)), WORD_COUNTS);
  });
}

/** Each as often as it is meant, and any two that are meant together, wherever they stand. */
function addMeanings(meant: readonly string[], add: Add): void {
  for (const meaning of meant) add(mix(extend(MEANING, meaning)), WORD_COUNTS);
  const different = [...new Set(meant)].sort();
  different.forEach((one, at) => {
    const hash = extend(BOTH, one);
    for (let other = at + 1; other < different.length; other++)
      add(mix(extend(step(hash, BETWEEN), different[other] ?? '')), 1);
  });
}

function addParts(line: string, { from, to }: { from: number; to: number }, add: Add): void {
  for (let start = 0; start < line.length; start++) {
    const first = line.charCodeAt(start);
    const shortest = isIdeograph(first) ? 1 : from;
    const end = Math.min(line.length, start + to);
    let hash = PART;
    for (let at = start; at < end; at++) {
      hash = step(hash, line.charCodeAt(at));
      // A blank alone is in every text.
      if (at - start + 1 >= shortest && (at > start || first !== 32)) add(mix(hash), 1);
    }
  }
}

/** Chinese, Japanese and Korean write a word in one or two signs. */
function isIdeograph(code: number): boolean {
  return (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);
}

function extend(hash: number, text: string): number {
  let extended = hash;
  for (let at = 0; at < text.length; at++) extended = step(extended, text.charCodeAt(at));
  return extended;
}

/** FNV-1a over code units. */
function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** FNV leaves its low bits too regular to be taken modulo anything. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  mixed = Math.imul(mixed, 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
