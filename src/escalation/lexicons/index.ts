import type { FrustrationLexicon } from './frustration.ts';
import { german as frustrationDe } from './frustration-de.ts';
import { english as frustrationEn } from './frustration-en.ts';
import { spanish as frustrationEs } from './frustration-es.ts';
import { french as frustrationFr } from './frustration-fr.ts';
import { italian as frustrationIt } from './frustration-it.ts';
import { chinese as frustrationZh } from './frustration-zh.ts';
import type { TopicLexicon } from './topics.ts';
import { english as topicsEn } from './topics-en.ts';

/** By ISO 639-1 code. All of them read every text; the language only settles what a single word counts for. */
export const FRUSTRATION: Readonly<Record<string, FrustrationLexicon>> = {
  en: frustrationEn,
  es: frustrationEs,
  fr: frustrationFr,
  de: frustrationDe,
  it: frustrationIt,
  zh: frustrationZh,
};

export const TOPICS: Readonly<Record<string, TopicLexicon>> = { en: topicsEn };
