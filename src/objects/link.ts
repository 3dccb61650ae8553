import { ANSWER_MS, retryDelay } from '../contracts.ts';
import { within } from '../platform/deadline.ts';

/** What another object must know now, and its version: it only grows, and the newest is the truth. */
export type News<R> = { version: number; report: R };

type Deps<R, A> = {
  /** What the other object must know now, or `null`. */
  current(): News<R> | null;
  send(report: R): Promise<A>;
  /** Acts on an answer. When it throws, the other is told and asked again: an answer without effect was not heard. */
  answered(report: R, answer: A): void;
  /** Keeps the version that the other knows. */
  keep(version: number): void;
  now(): number;
};

/**
 * Tells another object what it must know, until it has answered for the newest version. What must be told is derived
 * from the conversation's state, so a crash at any point loses nothing: the next wake finds it untold and tells it. The
 * other recognises what it is told twice.
 */
export class Link<R, A> {
  #known: number;
  /** When what is being told was sent (ms). */
  #sentAt: number | null = null;
  #failures = 0;
  #retryAt = 0;
  readonly #deps: Deps<R, A>;

  /** @param known the version that was kept, 0 before any */
  constructor(known: number, deps: Deps<R, A>) {
    this.#known = known;
    this.#deps = deps;
  }

  /** When somebody must see to this (ms), or `null` when everything is known. A crash while telling is seen to later. */
  get due(): number | null {
    const news = this.#deps.current();
    if (!news || news.version <= this.#known) return null;
    const now = this.#deps.now();
    // What is under way is not seen to at once, even if the clock says that it is late: an alarm would ring and ring.
    if (this.#sentAt !== null) return Math.max(this.#sentAt + ANSWER_MS, now + retryDelay(1));
    // A pause that ends further ahead than any lasts was begun by a clock that has gone back since.
    return this.#retryAt > now + retryDelay(this.#failures) ? now : Math.max(this.#retryAt, now);
  }

  /** Tells what is untold, if it is time to. Never rejects. */
  async tell(): Promise<void> {
    for (;;) {
      const { due } = this;
      const news = this.#deps.current();
      if (this.#sentAt !== null || due === null || due > this.#deps.now() || !news) return;
      this.#sentAt = this.#deps.now();
      try {
        this.#deps.answered(news.report, await within(ANSWER_MS, this.#deps.send(news.report)));
        this.#deps.keep(news.version);
        this.#known = news.version;
        this.#failures = 0;
        this.#retryAt = 0;
      } catch {
        this.#failures += 1;
        this.#retryAt = this.#deps.now() + retryDelay(this.#failures);
      } finally {
        this.#sentAt = null;
      }
    }
  }

  /** Tells what is known already once more, for the sake of the answer. Never rejects. */
  async ask(): Promise<void> {
    const news = this.#deps.current();
    if (this.#sentAt !== null || !news || news.version > this.#known) return;
    await this.#deps
      .send(news.report)
      .then((answer) => this.#deps.answered(news.report, answer))
      .catch(() => undefined);
  }
}
