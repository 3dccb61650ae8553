import type { WaitingNews } from '../contracts.ts';
import type { Waiting } from '../protocol/index.ts';
import { type Floor, isWaiting, type Told, tell, waitsOf } from '../routing/index.ts';

/** Between two looks at the whole line (ms). */
export const TICK_MS = 5_000;

/** How long what has changed is gathered when no look was taken lately (ms). */
const FIRST_TICK_MS = 1_000;

/** With up to so many waiting and so many agents, whoever joins learns their place at once; else with the next tick. */
const SMALL = 50;

/**
 * What customers are told of the line. Looked at on a tick, told when it says something new to them; kept in memory only.
 * A timer is armed only while something has changed; what time alone changes is looked at with the desk's alarm.
 */
export class DeskWaits {
  readonly #floor: Floor;
  readonly #send: (conversation: string, news: WaitingNews) => void;
  #told: ReadonlyMap<string, Told> = new Map();
  #tickedAt = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(floor: Floor, send: (conversation: string, news: WaitingNews) => void) {
    this.#floor = floor;
    this.#send = send;
  }

  /** Something in the line or among the agents has changed. */
  changed(): void {
    if (this.#timer !== null || this.#floor.waitingCount === 0) return;
    const now = Date.now();
    const ms = Math.max(FIRST_TICK_MS, Math.min(TICK_MS, this.#tickedAt + TICK_MS - now));
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#tick();
    }, ms);
  }

  /** Time has passed: once more, unless that happens anyway. */
  lookAgain(): void {
    if (this.#timer === null && Date.now() - this.#tickedAt >= TICK_MS) this.#tick();
  }

  /** What is said to one conversation that asks. */
  of(conversation: string): Waiting | undefined {
    const handoff = this.#floor.handoff(conversation);
    if (handoff === undefined || !isWaiting(handoff)) return undefined;
    const told = this.#told.get(conversation);
    // Another epoch is another wait: what was said of an earlier one may still be known here.
    if (told?.epoch === handoff.epoch) return told.waiting;
    if (!this.#isSmall()) return handoff.stage.state === 'queued' ? undefined : { ringing: true };
    const now = Date.now();
    const own = waitsOf(this.#floor, now).filter((wait) => wait.conversation === conversation);
    const said = tell(this.#told, own, now);
    this.#told = new Map([...this.#told, ...said.told]);
    return own[0]?.waiting;
  }

  /** Whether looking at the whole desk for one customer costs next to nothing. */
  #isSmall(): boolean {
    if (this.#floor.waitingCount > SMALL) return false;
    let agents = 0;
    for (const _ of this.#floor.agents()) if (++agents > SMALL) return false;
    return true;
  }

  #tick(): void {
    const now = Date.now();
    this.#tickedAt = now;
    const { news, told } = tell(this.#told, waitsOf(this.#floor, now), now);
    this.#told = told;
    for (const { conversation, ...said } of news) this.#send(conversation, said);
  }
}
