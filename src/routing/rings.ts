import type { AgentProfile, Choice, RoutingSettings } from '../protocol/index.ts';
import { primaryOf, type Roster } from './roster.ts';
import type { Handoff } from './state.ts';
import { SECOND_MS } from './timing.ts';

/**
 * What is required of an agent, and how it relaxes as the wait grows. Each ring asks for less than the one before:
 * 0 every skill at its level, 1 every skill, 2 one of the skills, 3 none; all of these the language; 4 nothing.
 */
export const LAST_RING = 4;

/** From this level on an agent has a skill well enough to be called at once; 1 is basics, 5 expert. */
const PROFICIENT = 3;

/** What may be required for a handoff at this desk. The same `key` is the same requirements. */
export type Needs = {
  readonly key: string;
  /** With the least level that ring 0 asks for. */
  readonly skills: readonly { id: string; level: number }[];
  readonly language: string | null;
  readonly weight: number;
  /** The rings that ask for less than the one before, in order. */
  readonly rings: readonly number[];
};

/** Leaves out what nobody of this desk can do: it would be waited for in vain. */
export function needsOf(roster: Roster, { skills, target, language, weight }: Handoff): Needs {
  const wanted = target?.type === 'skill' ? [target.id] : skills;
  const known = [...new Set(wanted)].sort().flatMap((id) => {
    const best = roster.best(id);
    return best === 0 ? [] : [{ id, level: Math.min(PROFICIENT, best) }];
  });
  const primary = language === undefined ? null : primaryOf(language);
  const spoken = primary !== null && roster.lists(primary) ? primary : null;
  return {
    key: [weight, spoken ?? '', ...known.map(({ id, level }) => `${id}:${level}`)].join(' '),
    skills: known,
    language: spoken,
    weight,
    rings: [
      0,
      ...(known.some(({ level }) => level > 1) ? [1] : []),
      ...(known.length > 1 ? [2] : []),
      ...(known.length > 0 ? [3] : []),
      ...(spoken === null ? [] : [LAST_RING]),
    ],
  };
}

/** How an agent suits a handoff. `ring` is the first in which they may be called; `skill` is 0..1. */
export type Fit = { ring: number; skill: number; language: Choice['language'] };

export function fitOf(needs: Needs, profile: Pick<AgentProfile, 'skills' | 'languages'>): Fit {
  const levels = needs.skills.map(({ id }) => profile.skills[id] ?? 0);
  const total = levels.reduce((sum, level) => sum + level, 0);
  const language = languageFit(needs.language, profile);
  return {
    ring: language === 'other' ? LAST_RING : skillRing(needs, levels),
    skill: levels.length === 0 ? 1 : Math.round((total / levels.length / 5) * 100) / 100,
    language,
  };
}

function skillRing({ skills }: Needs, levels: readonly number[]): number {
  if (skills.every(({ level }, index) => (levels[index] ?? 0) >= level)) return 0;
  if (levels.every((level) => level > 0)) return 1;
  return levels.some((level) => level > 0) ? 2 : 3;
}

/** Who lists no language is taken to speak any. */
function languageFit(
  language: string | null,
  { languages }: Pick<AgentProfile, 'languages'>,
): Fit['language'] {
  const listed = Object.entries(languages);
  if (language === null || listed.length === 0) return 'any';
  const found = listed.filter(([name]) => primaryOf(name) === language).map(([, level]) => level);
  if (found.length === 0) return 'other';
  return found.includes('native') ? 'native' : 'fluent';
}

/** After how much waiting in the line a ring begins (ms). */
export function ringStartsAt(ring: number, { relaxSeconds }: RoutingSettings): number {
  return ring * relaxSeconds * SECOND_MS;
}

/** How far the requirements are relaxed by now. A ring that asks for no less than the one before does not count. */
export function ringAt(
  needs: Needs,
  queuedAt: number,
  now: number,
  { relaxSeconds }: RoutingSettings,
): number {
  const reached = Math.floor((now - queuedAt) / (relaxSeconds * SECOND_MS));
  return needs.rings.findLast((ring) => ring <= reached) ?? 0;
}

/** The first ring in which this agent may be called. */
export function firstRing(needs: Needs, profile: Pick<AgentProfile, 'skills' | 'languages'>): number {
  return fitOf(needs, profile).ring;
}
