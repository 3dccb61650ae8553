import type { Needs } from './rings.ts';
import { Sorted } from './sorted.ts';
import { type Handoff, isWaiting, type Wish } from './state.ts';

/** The waiting line: whoever has waited longest first, with what their tier is credited with. */

/** Where a handoff stands: `at` (ms) never changes while it waits, so that nobody is overtaken for ever. */
export type Place = { readonly at: number; readonly conversation: string };

export function placeOf({ since, headStart, conversation }: Handoff): Place {
  return { at: since - headStart, conversation };
}

/** Ids break ties, so that the order never wavers. */
export function byPlace(a: Place, b: Place): number {
  return a.at - b.at || (a.conversation < b.conversation ? -1 : a.conversation > b.conversation ? 1 : 0);
}

/** Queued handoffs for which the same agents may be called, in their order. */
export type Group = { readonly key: string; readonly places: Sorted<Place> } & (
  | { readonly needs: Needs; readonly ring: number }
  | { readonly wish: Wish }
);

/** What a queued handoff asks for at this time. */
export type Ask = { key: string; needs: Needs; ring: number } | { key: string; wish: Wish };

export function wishKey({ type, id }: Pick<Wish, 'type' | 'id'>): string {
  return `${type} ${id}`;
}

export class Line {
  readonly #places = new Map<string, Place>();
  readonly #order = new Sorted<Place>(byPlace);
  readonly #groups = new Map<string, Group>();
  readonly #groupOf = new Map<string, Group>();
  /** Those that ask for skills and languages, apart from those that wait for somebody by name. */
  readonly #open = new Set<Extract<Group, { needs: Needs }>>();

  get size(): number {
    return this.#order.size;
  }

  /** Everybody who waits, in order. */
  get places(): Iterable<Place> {
    return this.#order;
  }

  get openGroups(): Iterable<Extract<Group, { needs: Needs }>> {
    return this.#open;
  }

  /** What a queued handoff waits for, since it was last put here. */
  groupOf(conversation: string): Group | undefined {
    return this.#groupOf.get(conversation);
  }

  wishing(wish: Pick<Wish, 'type' | 'id'>): Group | undefined {
    return this.#groups.get(wishKey(wish));
  }

  /** @param ask `null` when it is not queued */
  put(handoff: Handoff, ask: Ask | null): void {
    const { conversation } = handoff;
    const before = this.#places.get(conversation);
    const place = placeOf(handoff);
    const stays = before !== undefined && isWaiting(handoff) && byPlace(before, place) === 0;
    if (!stays) {
      this.remove(conversation);
      if (!isWaiting(handoff)) return;
      this.#places.set(conversation, place);
      this.#order.add(place);
    }
    if (this.#groupOf.get(conversation)?.key === ask?.key) return;
    this.#leaveGroup(place);
    if (ask !== null) this.#joinGroup(place, ask);
  }

  remove(conversation: string): void {
    const place = this.#places.get(conversation);
    if (place === undefined) return;
    this.#leaveGroup(place);
    this.#places.delete(conversation);
    this.#order.remove(place);
  }

  #joinGroup(place: Place, ask: Ask): void {
    let group = this.#groups.get(ask.key);
    if (group === undefined) {
      group = { ...ask, places: new Sorted<Place>(byPlace) };
      this.#groups.set(ask.key, group);
      if ('needs' in group) this.#open.add(group);
    }
    group.places.add(place);
    this.#groupOf.set(place.conversation, group);
  }

  #leaveGroup(place: Place): void {
    const group = this.#groupOf.get(place.conversation);
    if (group === undefined) return;
    this.#groupOf.delete(place.conversation);
    group.places.remove(place);
    if (group.places.size > 0) return;
    this.#groups.delete(group.key);
    if ('needs' in group) this.#open.delete(group);
  }
}
