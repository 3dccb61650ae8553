import { type AgentProfile, RoutingSettings } from '../../src/protocol/index.ts';
import { Random } from '../random.ts';

/** The sites that are played: who works there, who comes, and how long things take. Times in ms. */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export type SimAgent = {
  id: string;
  profile: AgentProfile;
  /** Mean time for a conversation. */
  handlingMs: number;
  /** When they work: from, until. */
  shifts: readonly (readonly [number, number])[];
};

export type Scenario = {
  name: string;
  seed: number;
  hours: number;
  agents: readonly SimAgent[];
  settings: RoutingSettings;
  /** Mean time between two customers. */
  everyMs: number;
  skills: Readonly<Record<string, number>>;
  languages: Readonly<Record<string, number>>;
  tiers: Readonly<Record<string, number>>;
};

/** Agents are still there for who came last. */
const AFTER_HOURS = 6;

export const HANDLING_MS = 8 * MINUTE;
export const HANDLING_CV = 0.9;

/** How long customers stay in the line before they give up, on average (exponential). */
export const PATIENCE_MS = 20 * MINUTE;

const SKILLS = { billing: 35, orders: 30, technical: 25, returns: 10 };
const LANGUAGES = { en: 55, de: 30, fr: 15 };
const TIERS = { standard: 80, plus: 15, gold: 5 };

const SETTINGS = RoutingSettings.parse({
  tiers: { plus: { headStartSeconds: 60 }, gold: { headStartSeconds: 180, senior: true } },
});

export function scenarios(): Scenario[] {
  return [
    site('12 agents, occupancy 0.8', 1, { size: 12, occupancy: 0.8, slots: [2, 3, 4], hours: 32, shift: 8 }),
    site('12 agents, occupancy 0.9', 2, { size: 12, occupancy: 0.9, slots: [2, 3, 4], hours: 32, shift: 8 }),
    site('12, one at a time, 0.9', 3, { size: 12, occupancy: 0.9, slots: [1], hours: 48, shift: 8 }),
    site('200 agents, occupancy 0.9', 4, {
      size: 200,
      occupancy: 0.9,
      slots: [2, 3, 4],
      hours: 2,
      shift: 1,
    }),
  ];
}

type Size = { size: number; occupancy: number; slots: readonly number[]; hours: number; shift: number };

/** Two teams that take turns, and as many customers as keep one of them this busy. Hours, but for the occupancy. */
export function site(name: string, seed: number, size: Size): Scenario {
  const random = new Random(seed);
  const agents = [0, 1].flatMap((team) =>
    Array.from({ length: size.size }, (_, index) => agent(random, team, index, size)),
  );
  const bothPerMs = agents.reduce((sum, { profile, handlingMs }) => sum + profile.capacity / handlingMs, 0);
  const perMs = bothPerMs / 2;
  return {
    ...{ name, seed, hours: size.hours, agents, settings: SETTINGS, everyMs: 1 / (perMs * size.occupancy) },
    ...{ skills: SKILLS, languages: LANGUAGES, tiers: TIERS },
  };
}

/** A shift ends on time, give or take, and the next team comes up to 10 minutes late. */
function agent(random: Random, team: number, index: number, { hours, shift, slots }: Size): SimAgent {
  const shifts: [number, number][] = [];
  for (let from = team * shift; from < hours + AFTER_HOURS; from += 2 * shift) {
    const late = from === 0 ? 0 : random.next() * 10 * MINUTE;
    const over = (random.next() - 0.5) * 10 * MINUTE;
    shifts.push([Math.round(from * HOUR + late), Math.round((from + shift) * HOUR + over)]);
  }
  return {
    id: `team${team}-agent${index}`,
    profile: profile(random, index, slots),
    handlingMs: HANDLING_MS * random.logNormal(1, 0.15),
    shifts,
  };
}

function profile(random: Random, index: number, slots: readonly number[]): AgentProfile {
  const names = Object.keys(SKILLS);
  // Round robin, so that no skill and no language is left without anybody.
  const skills = Array.from({ length: 2 + (index % 2) }, (_, offset) => [
    names[(index + offset) % names.length] ?? '',
    1 + Math.floor(random.next() * 5),
  ]);
  const languages: AgentProfile['languages'] = { en: index % 3 === 0 ? 'native' : 'fluent' };
  if (index % 3 !== 2 || random.chance(0.3)) languages.de = index % 3 === 1 ? 'native' : 'fluent';
  if (index % 3 === 2) languages.fr = random.chance(0.5) ? 'native' : 'fluent';
  return {
    capacity: slots[index % slots.length] ?? 1,
    skills: Object.fromEntries(skills),
    languages,
    teams: [],
    senior: index % 4 === 0,
  };
}
