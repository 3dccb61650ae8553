import type { WaitingNews } from '../contracts.ts';
import { elapsed } from '../platform/clock.ts';
import type { Waiting } from '../protocol/index.ts';
import {
  CALLS_EVERY_MS,
  CALLS_TOGETHER,
  type Floor,
  isWaiting,
  type Told,
  tell,
  type Wait,
  waitsOf,
} from '../routing/index.ts';

/** Between two looks at the whole line (ms). */
export const TICK_MS = 5_000;

/** How long what has changed is gathered when no look was taken lately (ms). */
const FIRST_TICK_MS = 1_000;

/** With up to so many waiting and so many agents, whoever joins learns their place at once; else with the next tick. */
const SMALL = 50;

/** Something to tell, with what was told before and what will have been told then. */
type News = { wait: Wait; before: Told | undefined; after: Told };

/** Rejects when the news did not arrive. */
type Send = (conversation: string, news: WaitingNews) => Promise<void>;

/**
 * What customers are told of the line. Looked at on a tick, told when it says something new to them, a few at a time; kept
 * in memory only. A timer is armed only while something has changed; what time alone changes is looked at with the desk's
 * alarm.
 */
export class DeskWaits {
  readonly #floor: Floor;
  readonly #send: Send;
  readonly #told = new Map<string, Told>();
  /** Of the last look, what is still to be told. */
  #news: News[] = [];
  #tickedAt = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #nextLot: ReturnType<typeof setTimeout> | null = null;

  constructor(floor: Floor, send: Send) {
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
    if (this.#timer === null && elapsed(this.#tickedAt, Date.now()) >= TICK_MS) this.#tick();
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
    for (const [id, said] of tell(this.#told, own, now).told) this.#told.set(id, said);
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
    this.#news = news
      .flatMap((wait) => {
        const after = told.get(wait.conversation);
        return after === undefined ? [] : [{ wait, before: this.#told.get(wait.conversation), after }];
      })
      .sort((a, b) => toldAt(a) - toldAt(b));
    for (const id of this.#told.keys()) if (!told.has(id)) this.#told.delete(id);
    if (this.#nextLot === null) this.#tellSome();
  }

  /** Tells the next few, and the others in a while. */
  #tellSome(): void {
    for (const news of this.#news.splice(0, CALLS_TOGETHER)) this.#tell(news);
    if (this.#news.length === 0) return;
    this.#nextLot = setTimeout(() => {
      this.#nextLot = null;
      this.#tellSome();
    }, CALLS_EVERY_MS);
  }

  #tell({ wait: { conversation, ...news }, before, after }: News): void {
    const handoff = this.#floor.handoff(conversation);
    const waits = handoff !== undefined && isWaiting(handoff) && handoff.epoch === news.epoch;
    // Who has asked meanwhile knows already.
    if (!waits || this.#told.get(conversation) !== before) return;
    const said = { ...after, at: Date.now() };
    this.#told.set(conversation, said);
    this.#send(conversation, news).catch(() => {
      if (this.#told.get(conversation) !== said) return;
      if (before === undefined) this.#told.delete(conversation);
      else this.#told.set(conversation, before);
    });
  }
}

/** When the customer was last told anything of this wait (ms). */
function toldAt({ wait, before }: News): number {
  return before?.epoch === wait.epoch ? before.at : 0;
}
