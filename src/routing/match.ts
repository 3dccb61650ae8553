import type { Choice } from '../protocol/index.ts';
import type { Floor } from './floor.ts';
import { byPlace, type Group, type Place } from './line.ts';
import { readyAt } from './looks.ts';
import type { Fit } from './rings.ts';
import { byLoad, type Free, type Peers } from './staff.ts';
import { type Agent, type Handoff, isCallable, type Wish } from './state.ts';

/** Who gets the next call, and for whom an agent with room is called. */

type Candidate = { free: Free; fit: Fit; senior: boolean };

/** The best first. */
const LANGUAGES: readonly Choice['language'][] = ['native', 'fluent', 'any', 'other'];

/** What was chosen, and by what. */
export type Chosen = { agent: Agent; why: Choice };

/** The agent to call for a queued handoff, or `null` when nobody can be called now. */
export function chooseAgent(floor: Floor, handoff: Handoff, now: number): Chosen | null {
  const candidates = candidatesFor(floor, handoff, now);
  const seniorFirst = handoff.tier !== undefined && floor.settings.tiers[handoff.tier]?.senior === true;
  const [first, ...others] = candidates;
  if (first === undefined) return null;
  const { free, fit, senior } = others.reduce(
    (best, other) => (byClaim(other, best, seniorFirst) < 0 ? other : best),
    first,
  );
  const agent = floor.agent(free.id);
  if (agent === undefined) return null;
  const group = floor.queue.groupOf(handoff.conversation);
  const why: Choice = {
    ring: group !== undefined && 'ring' in group ? group.ring : 0,
    continuity: group !== undefined && 'wish' in group && group.wish.type === 'agent',
    ...{ skill: fit.skill, language: fit.language, senior: seniorFirst && senior },
    load: Math.round(free.share * 100) / 100,
    idleMs: Math.max(0, now - free.idleSince),
    candidates: candidates.length,
  };
  return { agent, why };
}

/** Everybody with room who may be called now. */
function candidatesFor(floor: Floor, handoff: Handoff, now: number): Candidate[] {
  const group = floor.queue.groupOf(handoff.conversation);
  if (group === undefined) return [];
  const needs = floor.needs(handoff);
  const found: Candidate[] = [];
  for (const peers of 'wish' in group ? wished(floor, group.wish) : floor.staff.peers) {
    floor.visits += 1;
    const fit = peers.fit(needs);
    if ('ring' in group && fit.ring > group.ring) continue;
    for (const free of peers.free) {
      floor.visits += 1;
      if ('wish' in group && group.wish.type === 'agent' && group.wish.id !== free.id) continue;
      if (mayTake(floor, handoff, free.id, now)) found.push({ free, fit, senior: peers.abilities.senior });
    }
  }
  return found;
}

/** Those among whom is whom the handoff waits for. */
function wished(floor: Floor, { type, id }: Wish): Peers[] {
  if (type === 'team') return [...floor.staff.peers].filter(({ abilities }) => abilities.teams.includes(id));
  const peers = floor.staff.peersOf(id);
  return peers === undefined ? [] : [peers];
}

function mayTake(floor: Floor, handoff: Handoff, id: string, now: number): boolean {
  const agent = floor.agent(id);
  if (agent === undefined || !floor.hasRoom(agent, handoff.weight)) return false;
  return readyAt(handoff, id, floor.settings) <= now;
}

/** Skills first, then language, then senior agents where the tier asks for them, then load, then idleness. */
function byClaim(a: Candidate, b: Candidate, seniorFirst: boolean): number {
  const rank = ({ fit }: Candidate): number => LANGUAGES.indexOf(fit.language);
  const seniority = Number(b.senior) - Number(a.senior);
  return (
    b.fit.skill - a.fit.skill ||
    rank(a) - rank(b) ||
    (seniorFirst ? seniority : 0) ||
    a.free.share - b.free.share ||
    // Seniors stay free for those who ask for them.
    -seniority ||
    byLoad(a.free, b.free)
  );
}

/** The first in the line for whom this agent may be called now, or `null`. */
export function firstFor(floor: Floor, agent: Agent, now: number): Place | null {
  const peers = floor.staff.peersOf(agent.id);
  if (peers === undefined || floor.staff.free(agent.id) === undefined) return null;
  const firsts = groupsFor(floor, agent, peers).flatMap((group) => firstOf(floor, group, agent, now) ?? []);
  return firsts.sort(byPlace)[0] ?? null;
}

function groupsFor(floor: Floor, agent: Agent, peers: Peers): Group[] {
  const { queue } = floor;
  const groups: Group[] = [];
  for (const group of queue.openGroups) {
    floor.visits += 1;
    const fits = peers.fit(group.needs).ring <= group.ring && floor.hasRoom(agent, group.needs.weight);
    if (fits) groups.push(group);
  }
  const teams = agent.teams.map((id) => queue.wishing({ type: 'team', id }));
  const named = [queue.wishing({ type: 'agent', id: agent.id }), ...teams];
  return [...groups, ...named.filter((group) => group !== undefined)];
}

/** Passes over those who may not be asked of this agent for a while: no more than the agent has lately refused. */
function firstOf(floor: Floor, group: Group, agent: Agent, now: number): Place | null {
  for (const place of group.places) {
    floor.visits += 1;
    const handoff = floor.handoff(place.conversation);
    if (handoff !== undefined && mayTake(floor, handoff, agent.id, now)) return place;
  }
  return null;
}

/** Whether anybody is there whom this handoff waits for, with room or without. */
export function isInReach(floor: Floor, handoff: Handoff, wish: Wish, now: number): boolean {
  const reached = (agent: Agent): boolean =>
    isCallable(agent) && readyAt(handoff, agent.id, floor.settings) <= now;
  if (wish.type === 'agent') {
    const agent = floor.agent(wish.id);
    return agent !== undefined && reached(agent);
  }
  for (const agent of floor.agents()) if (agent.teams.includes(wish.id) && reached(agent)) return true;
  return false;
}
