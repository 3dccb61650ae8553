import type { AgentProfile } from '../protocol/index.ts';
import { type Fit, fitOf, type Needs } from './rings.ts';
import { Sorted } from './sorted.ts';
import { type Agent, isCallable, isOnline } from './state.ts';

/** Who is there, by what they can do: those alike are told apart by their load and by how long they have been idle. */

/** An agent with room. `share` of their capacity is in use, 0..1; `room` is the weight that they can take on top. */
export type Free = {
  readonly id: string;
  readonly share: number;
  readonly room: number;
  readonly idleSince: number;
};

/** Holds nothing. */
export function isIdle({ share }: Free): boolean {
  return share === 0;
}

/** Least load for their capacity first, then longest idle; ids break ties. */
export function byLoad(a: Free, b: Free): number {
  return a.share - b.share || a.idleSince - b.idleSince || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

type Abilities = Omit<AgentProfile, 'capacity'>;

/** Agents who can do the same; `free` are those of them with room. */
export class Peers {
  readonly abilities: Abilities;
  readonly free = new Sorted<Free>(byLoad);
  members = 0;
  readonly #fits = new WeakMap<Needs, Fit>();

  constructor(abilities: Abilities) {
    this.abilities = abilities;
  }

  fit(needs: Needs): Fit {
    const known = this.#fits.get(needs);
    if (known !== undefined) return known;
    const fit = fitOf(needs, this.abilities);
    this.#fits.set(needs, fit);
    return fit;
  }
}

function keyOf({ skills, languages, teams, senior }: Abilities): string {
  const listed = (record: Record<string, unknown>): unknown[] => Object.entries(record).sort();
  return JSON.stringify([listed(skills), listed(languages), [...teams].sort(), senior]);
}

/** A change of anything else leaves these parts untouched. */
function sameAbilities(a: Abilities, b: Abilities): boolean {
  return a.skills === b.skills && a.languages === b.languages && a.teams === b.teams && a.senior === b.senior;
}

export class Staff {
  readonly #peers = new Map<string, Peers>();
  readonly #members = new Map<string, { agent: Agent; peers: Peers; key: string }>();
  readonly #free = new Map<string, Free>();
  readonly #online = new Set<string>();

  get online(): number {
    return this.#online.size;
  }

  /** Those who are online. */
  get onlineIds(): Iterable<string> {
    return this.#online;
  }

  /** How many have room. */
  get freeCount(): number {
    return this.#free.size;
  }

  get peers(): Iterable<Peers> {
    return this.#peers.values();
  }

  free(id: string): Free | undefined {
    return this.#free.get(id);
  }

  peersOf(id: string): Peers | undefined {
    return this.#members.get(id)?.peers;
  }

  /** @param room the weight that they can take on top of what they hold */
  put(agent: Agent, room: number): void {
    const { id, capacity, idleSince } = agent;
    if (isOnline(agent)) this.#online.add(id);
    else this.#online.delete(id);
    const before = this.#free.get(id);
    if (before !== undefined) this.peersOf(id)?.free.remove(before);
    this.#free.delete(id);
    const peers = this.#join(agent);
    if (!isCallable(agent) || room <= 0) return;
    const free = { id, share: 1 - room / capacity, room, idleSince };
    this.#free.set(id, free);
    peers.free.add(free);
  }

  remove(id: string): void {
    const free = this.#free.get(id);
    if (free !== undefined) this.peersOf(id)?.free.remove(free);
    this.#free.delete(id);
    this.#online.delete(id);
    this.#leave(id);
  }

  #join(agent: Agent): Peers {
    const member = this.#members.get(agent.id);
    if (member !== undefined && sameAbilities(member.agent, agent)) return member.peers;
    this.#leave(agent.id);
    const key = keyOf(agent);
    const peers = this.#peers.get(key) ?? new Peers(agent);
    peers.members += 1;
    this.#peers.set(key, peers);
    this.#members.set(agent.id, { agent, peers, key });
    return peers;
  }

  #leave(id: string): void {
    const member = this.#members.get(id);
    if (member === undefined) return;
    this.#members.delete(id);
    member.peers.members -= 1;
    if (member.peers.members === 0) this.#peers.delete(member.key);
  }
}
