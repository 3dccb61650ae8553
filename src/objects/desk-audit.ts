import type { HandoffReport } from '../contracts.ts';
import type { Floor, Handoff } from '../routing/index.ts';

/** The length of a turn (ms), in how many turns each live handoff has one, and about how many share one at most. */
const TURN_MS = 60_000;
const TURNS = 5;
const MOST = 100;

type Deps = {
  floor: Floor;
  /** Where a conversation says that its handoff stands; `null` when it knows of none. */
  stand(conversation: string): Promise<HandoffReport | null>;
  /** Takes what it says for the truth. */
  hear(news: HandoffReport): Promise<void>;
  later(work: Promise<void>): void;
};

/**
 * Asks conversations whether they and the desk agree: everybody in turn, a bounded number at a time. What they say is the
 * truth, and ours is mended by it.
 */
export class DeskAudit {
  readonly #deps: Deps;
  #turn = 0;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Asks those whose turn it is, once in a turn. */
  look(now: number): void {
    const turn = turnAt(now);
    if (turn === this.#turn) return;
    this.#turn = turn;
    for (const handoff of auditees(this.#deps.floor, turn)) this.#ask(handoff);
  }

  #ask({ conversation, handoff, epoch, since, reason, visitor }: Handoff): void {
    const { stand, hear, later } = this.#deps;
    // A conversation that knows of no handoff has none.
    const over = { conversation, handoff, epoch, since, reason, visitor, state: 'over' as const };
    const heard = stand(conversation).then((news) => hear(news ?? over));
    // Unanswered is asked again in its turn.
    later(heard.catch(() => {}));
  }
}

/** The number of the present turn. */
export function turnAt(now: number): number {
  return Math.floor(now / TURN_MS);
}

/**
 * The handoffs whose turn this is. Which ones follows from the clock and their ids alone, so nothing is kept, and a
 * desk that has just woken asks no more than one that was up.
 */
export function auditees(floor: Floor, turn: number): Handoff[] {
  const turns = Math.max(TURNS, Math.ceil(floor.handoffCount / MOST));
  return [...floor.handoffs()].filter(({ conversation }) => numberOf(conversation) % turns === turn % turns);
}

/** A number that spreads ids evenly. */
function numberOf(id: string): number {
  let number = 0;
  for (let at = 0; at < id.length; at += 1) number = (number * 31 + id.charCodeAt(at)) >>> 0;
  return number;
}
