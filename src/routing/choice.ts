import type { Choice } from '../protocol/index.ts';
import type { Floor } from './floor.ts';
import type { Group } from './line.ts';
import { mayAsk } from './match.ts';
import type { Fit } from './rings.ts';
import { byLoad, type Free, isIdle, type Peers } from './staff.ts';
import type { Agent, Handoff, Wish } from './state.ts';

/** Who gets the next call. */

/** What was chosen, and by what. */
export type Chosen = { agent: Agent; why: Choice };

/**
 * `last` is who passed the handoff on: called when nobody else can be. `over` is whose capacity it exceeds: they may take
 * it alone, when nobody can who has the room.
 */
type Candidate = { free: Free; fit: Fit; senior: boolean; last: boolean; over: boolean };

/** The best first. */
const LANGUAGES: readonly Choice['language'][] = ['native', 'fluent', 'any', 'other'];

/** The agent to call for a queued handoff, or `null` when nobody can be called now. */
export function chooseAgent(floor: Floor, handoff: Handoff, now: number): Chosen | null {
  const group = floor.queue.groupOf(handoff.conversation);
  if (group === undefined) return null;
  const seniorFirst = handoff.tier !== undefined && floor.settings.tiers[handoff.tier]?.senior === true;
  const { found, count } = candidatesFor(floor, handoff, group, now);
  const [best] = found.sort((a, b) => byClaim(a, b, seniorFirst));
  const agent = best === undefined ? undefined : floor.agent(best.free.id);
  if (best === undefined || agent === undefined) return null;
  const { free, fit, senior } = best;
  const why: Choice = {
    ring: 'ring' in group ? group.ring : 0,
    continuity: 'wish' in group && group.wish.type === 'agent',
    ...{ skill: fit.skill, language: fit.language, senior: seniorFirst && senior },
    load: Math.round(free.share * 100) / 100,
    idleMs: Math.max(0, now - free.idleSince),
    candidates: count,
  };
  return { agent, why };
}

/** Of those alike the first who may be called now, and how many may be in all. */
function candidatesFor(
  floor: Floor,
  handoff: Handoff,
  group: Group,
  now: number,
): { found: Candidate[]; count: number } {
  const { offers, transferredBy, weight } = handoff;
  const known = [
    ...offers.map(({ agent }) => agent.id),
    ...(transferredBy === undefined ? [] : [transferredBy]),
  ];
  const notNow = new Set(known.filter((id) => !mayAsk(floor, handoff, id, now)));
  const needs = 'needs' in group ? group.needs : floor.needs(handoff);
  const named = 'wish' in group && group.wish.type === 'agent' ? group.wish.id : null;
  const found: Candidate[] = [];
  let count = 0;
  for (const peers of 'wish' in group ? wished(floor, group.wish) : floor.staff.peers) {
    const fit = peers.fit(needs);
    if ('ring' in group && fit.ring > group.ring) continue;
    const { senior } = peers.abilities;
    let isFirst = true;
    for (const free of peers.free) {
      const over = free.room < weight;
      if ((over && !isIdle(free)) || (named !== null && named !== free.id) || notNow.has(free.id)) continue;
      count += 1;
      const last = free.id === transferredBy;
      if (isFirst) found.push({ free, fit, senior, last, over });
      // Behind whoever is called only when nobody else can be, somebody alike may still be called before them.
      isFirst &&= last || over;
    }
  }
  return { found, count };
}

/** Those among whom is whom the handoff waits for. */
function wished(floor: Floor, { type, id }: Wish): Peers[] {
  if (type === 'team') return [...floor.staff.peers].filter(({ abilities }) => abilities.teams.includes(id));
  const peers = floor.staff.peersOf(id);
  return peers === undefined ? [] : [peers];
}

/** Whoever has the room first, then skills, then language, then senior agents where the tier asks for them, then load, then idleness. */
function byClaim(a: Candidate, b: Candidate, seniorFirst: boolean): number {
  const rank = ({ fit }: Candidate): number => LANGUAGES.indexOf(fit.language);
  const seniority = Number(b.senior) - Number(a.senior);
  return (
    Number(a.last) - Number(b.last) ||
    Number(a.over) - Number(b.over) ||
    b.fit.skill - a.fit.skill ||
    rank(a) - rank(b) ||
    (seniorFirst ? seniority : 0) ||
    a.free.share - b.free.share ||
    // Seniors stay free for those who ask for them.
    -seniority ||
    byLoad(a.free, b.free)
  );
}
