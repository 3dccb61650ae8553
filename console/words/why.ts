import type { Choice, PastOffer } from '../../src/protocol/index.ts';
import type { Words } from './en.ts';

/** How numbers are written. */
type Formats = { share(of: number): string; duration(ms: number): string };

/**
 * Why an agent was chosen, a line for each thing that counted, in the order in which it counts.
 * @param needsSkills whether skills were asked for: else how they fit says nothing
 */
export function choiceInWords(
  { ring, continuity, skill, language, senior, load, idleMs, candidates }: Choice,
  needsSkills: boolean,
  words: Words,
  { share, duration }: Formats,
): string[] {
  return [
    ...(ring > 0 ? [words.whyRings.at(ring - 1) ?? words.ringOther] : []),
    ...(continuity ? [words.whyContinuity] : []),
    ...(needsSkills ? [words.whySkill(share(skill))] : []),
    ...(language === 'any' ? [] : [words.whyLanguage[language]]),
    ...(senior ? [words.whySenior] : []),
    words.whyLoad(share(load)),
    words.whyIdle(duration(idleMs)),
    words.whyOf(candidates),
  ];
}

/** The call that was accepted, of those an event tells of. */
export function acceptedOf(offers: readonly PastOffer[] = []): PastOffer | undefined {
  return offers.findLast(({ outcome }) => outcome === 'accepted');
}
