import type { WordName } from '../../src/protocol/words.ts';
import type { WordKey } from './en.ts';
import { fill, type Speech } from './speech.ts';

/** Which of the panel's words a site may have its own for. */
const OWN: Partial<Record<WordKey, WordName>> = {
  'notice.requested': 'acknowledge',
  'notice.offer_accepted': 'acknowledge',
  'line.position': 'position',
  'line.band': 'band',
  'line.wait': 'wait',
  'line.grew': 'grew',
  'line.unknown': 'unknown',
  'line.ringing': 'ringing',
  'notice.accepted': 'joined',
  'notice.transferred': 'transferred',
  'notice.agent_lost': 'lost',
  'notice.nobody_online': 'nobody_online',
  'notice.closed': 'closed',
  'notice.resolved.agent': 'ended',
  'notice.abandoned': 'left',
  'notice.returned': 'reconnected',
};

/** The same speech in the site's own words, where it has them. */
export function inOwnWords(speech: Speech, own: Partial<Record<string, string>> = {}): Speech {
  return {
    ...speech,
    say(key, values) {
      const text = own[OWN[key] ?? ''];
      return text ? fill(text, values) : speech.say(key, values);
    },
  };
}
