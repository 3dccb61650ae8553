import { openBatonLine } from '../../bench/load/baton-line.ts';
import type { House } from '../../bench/load/house.ts';
import type { Line } from '../../bench/load/line.ts';
import { sayEvenly } from '../../bench/measure/latency.ts';
import { quantile } from '../../bench/stats.ts';

/** Conversations of bystanders, and what is said in all of them together in a second: within the limits that ship. */
const CONVERSATIONS = 60;
const PER_SECOND = 100;
/** Opened at a time. */
const AT_ONCE = 10;

/** How long messages took from one person to the other, ms. */
export type Delivery = { p50: number; p99: number };

/** Ordinary people in conversations of their own: customers write, and agents read it. */
export class Bystanders {
  readonly #lines: Line[] = [];
  #times: number[] = [];

  private constructor() {}

  static async meet(house: House): Promise<Bystanders> {
    const people = new Bystanders();
    const open = () => openBatonLine(house, (ms) => people.#times.push(ms));
    while (people.#lines.length < CONVERSATIONS)
      people.#lines.push(...(await Promise.all(Array.from({ length: AT_ONCE }, open))));
    return people;
  }

  /** Lets them talk, message by message at its time, whatever became of those before. @param ms for how long */
  async talk(ms: number): Promise<Delivery> {
    this.#times = [];
    await sayEvenly(this.#lines, { perSecond: PER_SECOND, ms });
    return { p50: quantile(this.#times, 0.5), p99: quantile(this.#times, 0.99) };
  }

  leave(): void {
    for (const line of this.#lines) line.close();
  }
}
