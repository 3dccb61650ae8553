import * as z from 'zod/mini';
import { Language } from './values.ts';

/** What a site may say in words of its own while somebody waits. */
export const WordName = z.enum([
  'acknowledge', // on joining the line
  'position', // the exact place in the line
  'band', // the place in the line when it is not told exactly
  'wait', // how much longer it may take
  'grew', // the same, when it is longer than was said before
  'unknown', // how long it takes cannot be said
  'ringing', // somebody is being asked
  'joined', // somebody has accepted
  'transferred', // the person is passing the conversation on
  'lost', // the person's connection was lost
  'nobody_online',
  'closed', // outside the site's hours, with when they begin again
  'ended', // the person has ended the conversation
  'left', // the customer has left the line
  'reconnected', // the customer came back in time
]);
export type WordName = z.infer<typeof WordName>;

/** The slots that a text may have. A person's name is one only where a person has accepted; the others have none. */
const SLOTS: Partial<Record<string, readonly string[]>> = {
  position: ['n'],
  band: ['range'],
  wait: ['range'],
  grew: ['range'],
  joined: ['name'],
  transferred: ['name'],
  lost: ['name'],
  closed: ['day', 'time'],
  ended: ['name'],
} satisfies Partial<Record<WordName, readonly string[]>>;

/** Texts by what they say. */
const WaitWords = z
  .partialRecord(WordName, z.string().check(z.minLength(1), z.maxLength(200)))
  .check(z.refine(fillsSlots, 'a slot that nothing fills'));

/** A site's texts by language. Part of the settings card, so all of them share its 8 KB. */
export const SiteWords = z.record(Language, WaitWords);
export type SiteWords = z.infer<typeof SiteWords>;

/** @returns the texts for a language tag: its own, else those of its base language */
export function wordsFor(words: SiteWords | undefined, language: string): SiteWords[string] | undefined {
  return words?.[language] ?? words?.[language.split('-')[0] ?? ''];
}

/** Any other slot would stand on the customer's screen as it is. */
function fillsSlots(words: Partial<Record<string, string>>): boolean {
  return Object.entries(words).every(([name, text = '']) =>
    [...text.matchAll(/\{(\w+)\}/g)].every(([, slot = '']) => SLOTS[name]?.includes(slot)),
  );
}
