import { arabic } from './ar/index.ts';
import { booksOf } from './books.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import { italian } from './it/index.ts';
import { japanese } from './ja/index.ts';
import type { Lexicons } from './lexicon.ts';
import { dutch } from './nl/index.ts';
import { polish } from './pl/index.ts';
import { portuguese } from './pt/index.ts';
import { chinese } from './zh/index.ts';

/**
 * `#lexicons`: all words and phrases. The Worker has them as data beside its script (`src/platform/lexicons.ts`), everything else as
 * they are written here; after a change `npx node scripts/lexicons.ts` writes the data anew.
 */
export const LEXICONS: Lexicons = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  it: italian,
  zh: chinese,
  pt: portuguese,
  nl: dutch,
  pl: polish,
  ja: japanese,
  ar: arabic,
};

export const { GRAMMAR, MOODS, FRUSTRATION, MONEY, OUTRAGE, TOPICS, REQUESTS } = booksOf(LEXICONS);
