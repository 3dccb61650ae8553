import { franc } from 'franc-min';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import Sentiment from 'sentiment';

/** What a library of each kind does, as it comes. Measured beside the engine, never shipped. */

const sentiment = new Sentiment();
/** Its score adds up words of −5 to 5: two bad words, or a very bad one. */
const UPSET = -3;

/** Whether an English sentiment lexicon finds a text upset. */
export function readsUpset(text: string): boolean {
  return sentiment.analyze(text).score <= UPSET;
}

/** ISO 639-1 of what the library answers in ISO 639-3, for the languages it is asked about here. */
const CODES: Readonly<Record<string, string>> = {
  arb: 'ar',
  bul: 'bg',
  ben: 'bn',
  cat: 'ca',
  ces: 'cs',
  dan: 'da',
  deu: 'de',
  ell: 'el',
  eng: 'en',
  spa: 'es',
  est: 'et',
  pes: 'fa',
  fin: 'fi',
  fra: 'fr',
  heb: 'he',
  hin: 'hi',
  hrv: 'hr',
  hun: 'hu',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  kor: 'ko',
  lit: 'lt',
  lav: 'lv',
  lvs: 'lv',
  nld: 'nl',
  nob: 'no',
  nno: 'no',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  rus: 'ru',
  slk: 'sk',
  slv: 'sl',
  srp: 'sr',
  swe: 'sv',
  tam: 'ta',
  tha: 'th',
  tgl: 'tl',
  tur: 'tr',
  ukr: 'uk',
  vie: 'vi',
  cmn: 'zh',
};

const KNOWN = Object.keys(CODES);

/** The language by trigrams, however short the text, of those that are asked about. */
export function languageByTrigrams(text: string): string {
  const code = franc(text, { minLength: 1, only: KNOWN });
  return CODES[code] ?? code;
}

/** Telephone numbers, those without a country code read as American. */
export function phonesByRules(text: string): { start: number; end: number }[] {
  return findPhoneNumbersInText(text, 'US').map(({ startsAt, endsAt }) => ({ start: startsAt, end: endsAt }));
}
