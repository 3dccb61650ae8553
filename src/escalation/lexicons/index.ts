import type { FrustrationLexicon } from './frustration.ts';
import { german as frustrationDe } from './frustration-de.ts';
import { english as frustrationEn } from './frustration-en.ts';
import { spanish as frustrationEs } from './frustration-es.ts';
import { french as frustrationFr } from './frustration-fr.ts';
import { italian as frustrationIt } from './frustration-it.ts';
import { chinese as frustrationZh } from './frustration-zh.ts';
import type { TopicLexicon } from './topics.ts';
import { german as topicsDe } from './topics-de.ts';
import { english as topicsEn } from './topics-en.ts';
import { spanish as topicsEs } from './topics-es.ts';
import { french as topicsFr } from './topics-fr.ts';
import { italian as topicsIt } from './topics-it.ts';
import { chinese as topicsZh } from './topics-zh.ts';

/** By ISO 639-1 code. All of them read every text; the language only settles what a single word counts for. */
export const FRUSTRATION: Readonly<Record<string, FrustrationLexicon>> = {
  en: frustrationEn,
  es: frustrationEs,
  fr: frustrationFr,
  de: frustrationDe,
  it: frustrationIt,
  zh: frustrationZh,
};

export const TOPICS: Readonly<Record<string, TopicLexicon>> = {
  en: topicsEn,
  es: topicsEs,
  fr: topicsFr,
  de: topicsDe,
  it: topicsIt,
  zh: topicsZh,
};
