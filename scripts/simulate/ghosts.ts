import type { Floor } from '../../src/routing/floor.ts';
import { fitOf, ringAt } from '../../src/routing/rings.ts';
import type { Handoff } from '../../src/routing/state.ts';
import type { Episode } from './record.ts';

/** From a call to a person who is there, for somebody who was not there any more (ms). */
const ANSWER_MS = 6_000;

type Ghost = { handoff: Handoff; episode: Episode };

/**
 * Those who gave up, as if they had stayed: else only the waits that were short enough to be waited for would be known.
 * Each takes the first call that passes them for somebody behind, or the first agent who is free for them.
 */
export class Ghosts {
  readonly #floor: Floor;
  #ghosts: Ghost[] = [];

  constructor(floor: Floor) {
    this.#floor = floor;
  }

  add(handoff: Handoff, episode: Episode, now: number): void {
    if (handoff.stage.state !== 'queued') {
      episode.endedAt = now + ANSWER_MS;
      return;
    }
    this.#ghosts.push({ handoff, episode });
    this.#ghosts.sort((a, b) => placeOf(a.handoff) - placeOf(b.handoff));
  }

  /** An agent is called for somebody. */
  called(agent: string, handoff: Handoff, now: number): void {
    this.#end(
      this.#ghosts.find(
        (ghost) => placeOf(ghost.handoff) < placeOf(handoff) && this.#suits(ghost.handoff, agent, now),
      ),
      now,
    );
  }

  /** Whoever is free now would have been called. */
  look(now: number): void {
    if (this.#ghosts.length === 0) return;
    const free = [...this.#floor.agents()].filter((agent) => this.#floor.staff.free(agent.id) !== undefined);
    for (const { id } of free) {
      this.#end(
        this.#ghosts.find(({ handoff }) => this.#suits(handoff, id, now)),
        now,
      );
    }
  }

  #suits(handoff: Handoff, id: string, now: number): boolean {
    const agent = this.#floor.agent(id);
    if (agent === undefined) return false;
    const needs = this.#floor.needs(handoff);
    return fitOf(needs, agent).ring <= ringAt(needs, handoff.queuedAt, now, this.#floor.settings);
  }

  #end(ghost: Ghost | undefined, now: number): void {
    if (ghost === undefined) return;
    ghost.episode.endedAt = now + ANSWER_MS;
    this.#ghosts = this.#ghosts.filter((other) => other !== ghost);
  }
}

function placeOf({ since, headStart }: Handoff): number {
  return since - headStart;
}
