import type { Lexicon } from '../lexicon.ts';
import { contact } from './contact.ts';
import { frustration } from './frustration.ts';
import { money } from './money.ts';
import { moods } from './moods.ts';
import { outrage } from './outrage.ts';
import { privacy } from './privacy.ts';
import { requests } from './requests.ts';
import { topics } from './topics.ts';

export const chinese: Lexicon = {
  grammar: null,
  moods,
  frustration,
  outrage,
  topics: [topics, privacy, contact],
  money,
  requests,
};
