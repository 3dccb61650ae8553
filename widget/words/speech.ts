import type { Author } from '../../src/protocol/index.ts';
import { en, type WordKey, type Words } from './en.ts';
import { directionOf, type Locale } from './locale.ts';

/** Everything the panel says: words, times and numbers of one language. */
export type Speech = {
  say(key: WordKey, values?: Record<string, string>): string;
  /** The key if the catalogue has it, else the fallback. For codes that come from the server. */
  pick(key: string, fallback: WordKey): WordKey;
  author(author: Author): string;
  number(value: number): string;
  /** A range of numbers, or of durations in a unit. Without `to` it is open. */
  range(range: { from: number; to?: number | undefined }, unit?: 'minute' | 'hour'): string;
  time(at: number): string;
  day(at: number): string;
  list(items: readonly string[]): string;
  language: string;
  dir: 'ltr' | 'rtl';
};

/** @param language the tag that dates and numbers follow, e.g. `de-AT` */
export function speechIn(words: Words, locale: Locale, language: string): Speech {
  const number = new Intl.NumberFormat(language);
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' });
  const list = new Intl.ListFormat(language, { type: 'unit' });
  const say: Speech['say'] = (key, values) => fill(words[key], values);
  return {
    say,
    pick: (key, fallback) => (isWord(key) ? key : fallback),
    author: (author) => say(`author.${author.type}`, 'name' in author ? { name: author.name } : {}),
    number: (value) => number.format(value),
    range: ({ from, to }, unit) => {
      if (to === undefined) return `${number.format(from)}+`;
      const style = unit && ({ style: 'unit', unit, unitDisplay: 'long' } as const);
      const format = new Intl.NumberFormat(language, style);
      if (from === to) return format.format(to);
      return format.formatRange?.(from, to) ?? `${number.format(from)}–${format.format(to)}`;
    },
    time: (at) => time.format(at),
    day: (at) => day.format(at),
    list: (items) => list.format(items),
    language,
    dir: directionOf(locale),
  };
}

/** Puts values into a text's slots, as they are. */
export const fill = (text: string, values: Record<string, string> = {}): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);

/** Loads a catalogue. English is part of the app; the others are fetched from beside it. */
export async function loadWords(locale: Locale): Promise<Words> {
  if (locale === 'en') return en;
  const url = new URL(`widget-words-${locale}.js`, import.meta.url);
  // The same version as the app itself, so that both are always of one build.
  url.search = new URL(import.meta.url).search;
  try {
    const module: { words: Words } = await import(url.href);
    return module.words;
  } catch {
    return en;
  }
}

const isWord = (key: string): key is WordKey => Object.hasOwn(en, key);
