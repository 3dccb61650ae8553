import type { HandoffReport, ReportAnswer } from '../contracts.ts';
import { CALLS_TOGETHER, type Floor, type Handoff } from '../routing/index.ts';
import type { UnreadHandoff } from './desk-stored.ts';

/** The length of a turn (ms), in how many turns each live handoff has one, and about how many share one at most. */
const TURN_MS = 60_000;
const TURNS = 5;
const MOST = 100;

type Asked = UnreadHandoff & Pick<Handoff, 'since' | 'reason'>;

type Deps = {
  floor: Floor;
  /** Where a conversation says that its handoff stands; `null` when it knows of none. */
  stand(conversation: string): Promise<HandoffReport | null>;
  /** Takes what it says for the truth. */
  hear(news: HandoffReport): Promise<ReportAnswer>;
  later(work: Promise<void>): void;
};

/**
 * Asks conversations whether they and the desk agree: everybody in turn, a bounded number at a time. What they say is the
 * truth, and ours is mended by it.
 */
export class DeskAudit {
  readonly #deps: Deps;
  #turn = 0;
  /**
   * Handoffs that only their conversations know, those asked last at the end. So many are asked in every turn as may be
   * called together, until what they say could be taken.
   */
  readonly #unread = new Map<string, UnreadHandoff>();

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Notes handoffs that could not be read. */
  miss(handoffs: readonly UnreadHandoff[]): void {
    for (const handoff of handoffs) this.#unread.set(handoff.conversation, handoff);
  }

  /** Whether there are any left of which only their conversations know. */
  get isMissing(): boolean {
    return this.#unread.size > 0;
  }

  /** Asks those whose turn it is, once in a turn. */
  look(now: number): void {
    const turn = turnAt(now);
    if (turn === this.#turn) return;
    this.#turn = turn;
    for (const handoff of auditees(this.#deps.floor, turn)) this.#ask(handoff);
    for (const handoff of [...this.#unread.values()].slice(0, CALLS_TOGETHER)) {
      this.#unread.delete(handoff.conversation);
      this.#unread.set(handoff.conversation, handoff);
      this.#ask({ ...handoff, since: now, reason: 'unread' });
    }
  }

  #ask({ conversation, handoff, epoch, since, reason, visitor }: Asked): void {
    const { stand, hear, later } = this.#deps;
    // A conversation that knows of no handoff has none.
    const over = { conversation, handoff, epoch, since, reason, visitor, state: 'over' as const };
    const heard = stand(conversation)
      .then((news) => hear(news ?? over))
      .then(({ ok }) => {
        if (ok) this.#unread.delete(conversation);
      });
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
