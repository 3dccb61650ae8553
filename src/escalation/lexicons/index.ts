import type { PhraseSource } from '../text-notation.ts';
import { CONTACT } from './contact.ts';
import type { FrustrationLexicon, FrustrationTag } from './frustration.ts';
import { arabic as frustrationAr } from './frustration-ar.ts';
import { german as frustrationDe } from './frustration-de.ts';
import { english as frustrationEn } from './frustration-en.ts';
import { spanish as frustrationEs } from './frustration-es.ts';
import { french as frustrationFr } from './frustration-fr.ts';
import { italian as frustrationIt } from './frustration-it.ts';
import { japanese as frustrationJa } from './frustration-ja.ts';
import { dutch as frustrationNl } from './frustration-nl.ts';
import { polish as frustrationPl } from './frustration-pl.ts';
import { portuguese as frustrationPt } from './frustration-pt.ts';
import { chinese as frustrationZh } from './frustration-zh.ts';
import type { MoneyLexicon } from './money.ts';
import { arabic as moneyAr } from './money-ar.ts';
import { german as moneyDe } from './money-de.ts';
import { english as moneyEn } from './money-en.ts';
import { spanish as moneyEs } from './money-es.ts';
import { french as moneyFr } from './money-fr.ts';
import { italian as moneyIt } from './money-it.ts';
import { japanese as moneyJa } from './money-ja.ts';
import { dutch as moneyNl } from './money-nl.ts';
import { polish as moneyPl } from './money-pl.ts';
import { portuguese as moneyPt } from './money-pt.ts';
import { chinese as moneyZh } from './money-zh.ts';
import { OUTRAGE_MORE } from './outrage.ts';
import { PRIVACY } from './privacy.ts';
import type { TopicLexicon } from './topics.ts';
import { arabic as topicsAr } from './topics-ar.ts';
import { german as topicsDe } from './topics-de.ts';
import { english as topicsEn } from './topics-en.ts';
import { spanish as topicsEs } from './topics-es.ts';
import { french as topicsFr } from './topics-fr.ts';
import { italian as topicsIt } from './topics-it.ts';
import { japanese as topicsJa } from './topics-ja.ts';
import { dutch as topicsNl } from './topics-nl.ts';
import { polish as topicsPl } from './topics-pl.ts';
import { portuguese as topicsPt } from './topics-pt.ts';
import { chinese as topicsZh } from './topics-zh.ts';

/**
 * `#lexicons`: all phrases. The Worker has them as data beside its script (`src/platform/lexicons.ts`), everything else as
 * they are written here; after a change `npx node scripts/lexicons.ts` writes the data anew.
 */

/** By ISO 639-1 code. The language only settles what a single word counts for. */
export const FRUSTRATION: Readonly<Record<string, FrustrationLexicon>> = {
  en: frustrationEn,
  es: frustrationEs,
  fr: frustrationFr,
  de: frustrationDe,
  it: frustrationIt,
  zh: frustrationZh,
  pt: frustrationPt,
  nl: frustrationNl,
  pl: frustrationPl,
  ja: frustrationJa,
  ar: frustrationAr,
};

/** What is said in anger, of all languages: all of it is looked for in every text. */
export const OUTRAGE: readonly PhraseSource<FrustrationTag>[] = [
  ...Object.values(FRUSTRATION),
  ...OUTRAGE_MORE,
];

/** All of them read every text. */
export const TOPICS: readonly TopicLexicon[] = [
  topicsEn,
  topicsEs,
  topicsFr,
  topicsDe,
  topicsIt,
  topicsZh,
  topicsPt,
  topicsNl,
  topicsPl,
  topicsJa,
  topicsAr,
  ...PRIVACY,
  ...CONTACT,
];

export const MONEY: Readonly<Record<string, MoneyLexicon>> = {
  en: moneyEn,
  es: moneyEs,
  fr: moneyFr,
  de: moneyDe,
  it: moneyIt,
  zh: moneyZh,
  pt: moneyPt,
  nl: moneyNl,
  pl: moneyPl,
  ja: moneyJa,
  ar: moneyAr,
};
