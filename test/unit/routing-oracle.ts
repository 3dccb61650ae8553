import { expect } from 'vitest';
import {
  type Agent,
  byPlace,
  type Effect,
  type Handoff,
  holderOf,
  placeOf,
} from '../../src/routing/index.ts';
import type { TestDesk } from './routing-world.ts';

/** What docs/routing.md says, once more and as slowly as it reads: over everybody, with no index. */

const primary = (language: string) => language.split('-')[0];

function isHere(agent: Agent): boolean {
  return agent.availability === 'online' && agent.connected && agent.graceUntil === undefined;
}

function meets(desk: TestDesk, handoff: Handoff, agent: Agent): boolean {
  const { wish } = handoff;
  if (wish !== undefined && desk.now < wish.until) {
    return wish.type === 'agent' ? agent.id === wish.id : agent.teams.includes(wish.id);
  }
  const ring = (desk.now - handoff.queuedAt) / (desk.settings.relaxSeconds * 1_000);
  if (ring >= 4) return true;
  const everybody = [...desk.floor.agents()];
  const language = handoff.language === undefined ? undefined : primary(handoff.language);
  const speaks = ({ languages }: Agent) => Object.keys(languages).some((name) => primary(name) === language);
  const matters = language !== undefined && everybody.some(speaks);
  if (matters && !speaks(agent) && Object.keys(agent.languages).length > 0) return false;
  if (ring >= 3) return true;
  const wanted = handoff.target?.type === 'skill' ? [handoff.target.id] : handoff.skills;
  const best = (skill: string) => Math.max(0, ...everybody.map(({ skills }) => skills[skill] ?? 0));
  const needed = wanted.filter((skill) => best(skill) > 0);
  const has = (level: (skill: string) => number) => (skill: string) =>
    (agent.skills[skill] ?? 0) >= level(skill);
  if (ring >= 2) return needed.length === 0 || needed.some(has(() => 1));
  return needed.every(has(ring >= 1 ? () => 1 : (skill) => Math.min(3, best(skill))));
}

/** Whether this agent may be called for this handoff, if they have room. */
function mayBeAsked(desk: TestDesk, handoff: Handoff, agent: Agent): boolean {
  const online = [...desk.floor.agents()].filter(
    (other) => other.availability === 'online' && other.connected,
  );
  const last = handoff.transferredBy === agent.id && online.length > 1;
  if (last && desk.now < handoff.queuedAt + 4 * desk.settings.relaxSeconds * 1_000) return false;
  const refused = handoff.offers.filter(
    (offer) => offer.agent.id === agent.id && ['rejected', 'timeout'].includes(offer.outcome),
  );
  return isHere(agent) && refused.every(({ at }) => at + 30_000 <= desk.now) && meets(desk, handoff, agent);
}

function heldBy(desk: TestDesk, id: string): Handoff[] {
  return [...desk.floor.handoffs()].filter((handoff) => holderOf(handoff)?.id === id);
}

function loadOf(desk: TestDesk, id: string): number {
  const held = heldBy(desk, id);
  return Math.round(held.reduce((sum, { weight }) => sum + weight, 0) * 100) / 100;
}

/** The calls that are under way, by what the agents' screens have been told. */
export class Calls {
  readonly #open = new Set<string>();

  /** Each call begins once and ends once: by a word to the agent, or because they are gone. */
  follow(desk: TestDesk, effects: readonly Effect[]): void {
    for (const effect of effects) {
      if (effect.type !== 'ring' && effect.type !== 'ringOver') continue;
      const key = `${effect.agent} ${effect.conversation}`;
      if (this.#open.has(key) !== (effect.type === 'ringOver')) expect.fail(`${effect.type} ${key}`);
      if (effect.type === 'ring') this.#open.add(key);
      else this.#open.delete(key);
    }
    for (const key of this.#open) if (!desk.present.has(key.split(' ')[0] ?? '')) this.#open.delete(key);
    const ringing = [...desk.floor.handoffs()].flatMap(({ conversation, stage }) =>
      stage.state === 'offered' ? [`${stage.agent.id} ${conversation}`] : [],
    );
    if ([...this.#open].sort().join() !== ringing.sort().join()) {
      expect.fail(`${ringing.join()} ring, but agents see ${[...this.#open].join()}`);
    }
  }
}

/** Everybody who can be called has been, in the order of the line, and nobody beyond their capacity: but one conversation alone may weigh more. */
export function checkFloor(desk: TestDesk, effects: readonly Effect[]): void {
  const queued = [...desk.floor.handoffs()].filter(({ stage }) => stage.state === 'queued');
  for (const agent of desk.floor.agents()) {
    const load = loadOf(desk, agent.id);
    if (desk.floor.load(agent.id) !== load) expect.fail(`the load of ${agent.id} is ${load}`);
    const kept = agent.left && heldBy(desk, agent.id).find(({ stage }) => stage.state === 'active');
    if (kept) expect.fail(`${agent.id} has signed out, and keeps ${kept.conversation}`);
    const isAlone = heldBy(desk, agent.id).length === 1;
    if (load > agent.capacity && !isAlone) expect.fail(`${agent.id} holds ${load} of ${agent.capacity}`);
    const called = effects.flatMap((effect) =>
      effect.type === 'ring' && effect.agent === agent.id
        ? (desk.floor.handoff(effect.conversation) ?? [])
        : [],
    );
    for (const handoff of queued) {
      if (!mayBeAsked(desk, handoff, agent)) continue;
      const { conversation, weight } = handoff;
      if (load === 0 || load + weight <= agent.capacity)
        expect.fail(`${agent.id} is not called for ${conversation}`);
      const overtaken = called.some(
        (other) => other.weight >= weight && byPlace(placeOf(handoff), placeOf(other)) < 0,
      );
      if (overtaken) expect.fail(`${agent.id} was called for others before ${conversation}`);
    }
  }
}
