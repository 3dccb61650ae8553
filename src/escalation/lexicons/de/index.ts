import type { Lexicon } from '../lexicon.ts';
import { contact } from './contact.ts';
import { frustration } from './frustration.ts';
import { grammar } from './grammar.ts';
import { money } from './money.ts';
import { moods } from './moods.ts';
import { outrage } from './outrage.ts';
import { privacy } from './privacy.ts';
import { requests } from './requests.ts';
import { sayings } from './sayings.ts';
import { topics } from './topics.ts';

export const german: Lexicon = {
  grammar,
  moods,
  frustration,
  outrage,
  topics: [topics, privacy, contact, sayings],
  money,
  requests,
};
