import { simpler } from './han.ts';
import { fold } from './text.ts';

/**
 * A text taken apart for the phrase books: folded words with their places in the original. Chinese and Japanese, which
 * put no spaces between words, come a character at a time.
 */
export type Unit = {
  /** Folded; `PAUSE` for what separates clauses, `STOP` for what ends a sentence. */
  word: string;
  /** UTF-16 offsets in the text as given. */
  start: number;
  end: number;
};
export type Read = { text: string; units: readonly Unit[] };

export const PAUSE = ',';
export const STOP = '.';

/** Longest text that is looked at, UTF-16 code units. */
export const ASSESSED_LENGTH = 4_000;
const EVIDENCE_LENGTH = 100;

const TOKEN =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}*]*|\p{Extended_Pictographic}|[.!?;\n\r…。！？؟؛¿¡]|[,:()"“”«»、，：；،|]/gu;
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const PLAIN = /^[a-z]{1,3}$/;
const IS_STOP = /[.!?;\n\r…。！？؟؛¿¡]/u;
const IS_PAUSE = /[,:()"“”«»、，：；،|]/u;
const QUOTES = /['’‘ʼ`´]/u;
/** English endings that belong to the word before them: "don't" is one word, "d'un" is two. */
const ENDINGS: ReadonlySet<string> = new Set(['t', 're', 's', 'm', 'll', 've', 'd']);

/** Whether a text is written, at least in part, without spaces between words. */
export function isSpaceless(text: string): boolean {
  return SPACELESS.test(text);
}

/** The newest texts, taken apart: one message is read by every signal, and again with each of the messages after it. */
const READS_KEPT = 32;
const reads = new Map<string, Read>();

/** Takes a text apart; only the first 4,000 UTF-16 units are looked at. Linear, never throws. */
export function read(text: string): Read {
  if (text.length > ASSESSED_LENGTH) return take(text);
  const known = reads.get(text);
  if (known !== undefined) return known;
  if (reads.size >= READS_KEPT) reads.clear();
  const taken = take(text);
  reads.set(text, taken);
  return taken;
}

function take(text: string): Read {
  const head = text.slice(0, ASSESSED_LENGTH);
  const units: Unit[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(head); match !== null; match = TOKEN.exec(head)) {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    const before = units.at(-1);
    if (before !== undefined && isEnding(head, before, written, start)) {
      before.word = only(before.word + written.toLowerCase());
      before.end = end;
      continue;
    }
    const word = folded(written);
    if (word === SIGNS) pushCharacters(units, written, start);
    else if (word !== '') units.push({ word, start, end });
  }
  return { text: head, units };
}

/** What stands for a token that is written without spaces, and has to be taken apart. */
const SIGNS = ' ';

/** Words that are remembered: texts repeat most of theirs. A longer one may keep the whole text it was cut from in memory. */
const WORDS_KEPT = 4_096;
export const LONGEST_KEPT = 12;
const tokens = new Map<string, string>();
const words = new Map<string, string>();

function folded(written: string): string {
  if (written.length > LONGEST_KEPT) return foldToken(written);
  const known = tokens.get(written);
  if (known !== undefined) return known;
  if (tokens.size >= WORDS_KEPT) tokens.clear();
  const word = only(foldToken(written));
  tokens.set(written, word);
  return word;
}

/** Equal words as one and the same string: it is looked up many times over, and found without being read. */
function only(word: string): string {
  const known = words.get(word);
  if (known !== undefined || word.length > LONGEST_KEPT) return known ?? word;
  if (words.size >= WORDS_KEPT) words.clear();
  words.set(word, word);
  return word;
}

function foldToken(written: string): string {
  if (IS_STOP.test(written)) return STOP;
  if (IS_PAUSE.test(written)) return PAUSE;
  return SPACELESS.test(written) ? SIGNS : foldWord(written);
}

/** The original words of a span of units, at most 100 characters, never half a character at the end. */
export function wordsAt({ text, units }: Read, from: number, to: number): string {
  const start = units[from]?.start ?? 0;
  const end = units[to - 1]?.end ?? start;
  return text.slice(start, Math.min(end, start + EVIDENCE_LENGTH)).replace(/[\ud800-\udbff]$/, '');
}

function isEnding(text: string, before: Unit, written: string, start: number): boolean {
  return (
    start - before.end === 1 &&
    PLAIN.test(before.word.slice(-1)) &&
    QUOTES.test(text[before.end] ?? '') &&
    ENDINGS.has(written.toLowerCase())
  );
}

function pushCharacters(units: Unit[], written: string, start: number): void {
  let run = '';
  let at = start;
  for (const character of written) {
    if (SPACELESS.test(character)) {
      push(units, foldWord(run), at - run.length, at);
      push(units, simpler(foldWord(character)), at, at + character.length);
      run = '';
    } else run += character;
    at += character.length;
  }
  push(units, foldWord(run), at - run.length, at);
}

function push(units: Unit[], word: string, start: number, end: number): void {
  if (word !== '') units.push({ word, start, end });
}

/** Words of plain letters, most of them, need no Unicode tables. */
function foldWord(written: string): string {
  return /^[a-z]{1,2}$/.test(written) ? written : fold(written).replaceAll(' ', '');
}
