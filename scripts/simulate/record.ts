import type { Range } from '../../src/routing/wait-range.ts';
import type { Customer } from './customers.ts';

/** A range as it was told, and what the estimate and the oracle expected then (ms), at the half of likelihood. */
export type Told = { at: number; range: Range };
/** `place` is the one in the whole line: agents are shared, so that is how many may come first. */
export type FirstTold = Told & { place: number; expected: number; oracle: number; oracleRange: Range | null };

/** One wait of one customer: from joining the line to an agent, or to giving up. */
export type Episode = {
  tier: string;
  reason: string;
  from: number;
  /** An agent was free, so nobody waited for one. */
  calledAtOnce: boolean;
  ring: number;
  gaveUpAt: number | null;
  /** When an agent was there; of those who gave up, when one would have been. `null`: never. */
  endedAt: number | null;
  /** Conversations whose handling time was known when it began. */
  known: number;
  first: FirstTold | null;
  told: Told[];
};

/** What happened, as it is measured afterwards. */
export class Record {
  readonly episodes: Episode[] = [];
  readonly ends = new Map<Customer['state'], number>();
  readonly load: { busy: number; capacity: number }[] = [];
  overCapacity = 0;
  known = 0;
  readonly #open = new Map<string, Episode>();

  begin(conversation: string, tier: string, reason: string, from: number): Episode {
    const episode: Episode = {
      ...{ tier, reason, from, calledAtOnce: false, ring: -1, gaveUpAt: null, endedAt: null },
      ...{ known: this.known, first: null, told: [] },
    };
    this.episodes.push(episode);
    this.#open.set(conversation, episode);
    return episode;
  }

  waiting(conversation: string): Episode | null {
    return this.#open.get(conversation) ?? null;
  }

  called(conversation: string, ring: number): void {
    const episode = this.#open.get(conversation);
    if (episode !== undefined) episode.ring = ring;
  }

  served(conversation: string, now: number): void {
    const episode = this.#open.get(conversation);
    if (episode !== undefined) episode.endedAt = now;
    this.#open.delete(conversation);
  }

  gaveUp(conversation: string, now: number): Episode | null {
    const episode = this.#open.get(conversation) ?? null;
    if (episode !== null) episode.gaveUpAt = now;
    this.#open.delete(conversation);
    return episode;
  }

  end(state: Customer['state']): void {
    this.ends.set(state, (this.ends.get(state) ?? 0) + 1);
  }
}
