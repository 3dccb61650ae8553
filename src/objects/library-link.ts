import type { MarkReport } from '../contracts.ts';

/** Longest pause between two tries (ms). */
const MAX_BACKOFF_MS = 60_000;

type Deps = {
  /** The newest mark of this conversation and the event that holds it, or `null`. */
  current(): { seq: number; report: MarkReport } | null;
  send(report: MarkReport): Promise<unknown>;
  /** Keeps the seq of the mark that the library knows. */
  keep(seq: number): void;
  now(): number;
};

/**
 * Tells the library what agents said of this conversation's escalations, until it has answered. Derived from the state,
 * so a crash loses nothing; the library recognises what it is told twice.
 */
export class LibraryLink {
  #known: number;
  #sending = false;
  #failures = 0;
  #retryAt = 0;
  readonly #deps: Deps;

  constructor(known: number, deps: Deps) {
    this.#known = known;
    this.#deps = deps;
  }

  /** When to try again (ms), or `null` when the library knows everything or is being told. */
  get due(): number | null {
    const mark = this.#deps.current();
    return mark && mark.seq > this.#known && !this.#sending
      ? Math.max(this.#retryAt, this.#deps.now())
      : null;
  }

  /** Tells what is untold, if it is time to. Never rejects. */
  async tell(): Promise<void> {
    for (;;) {
      const { due } = this;
      const mark = this.#deps.current();
      if (due === null || due > this.#deps.now() || !mark) return;
      this.#sending = true;
      try {
        await this.#deps.send(mark.report);
        this.#failures = 0;
        this.#retryAt = 0;
        this.#known = mark.seq;
        this.#deps.keep(mark.seq);
      } catch {
        this.#failures += 1;
        this.#retryAt = this.#deps.now() + Math.min(MAX_BACKOFF_MS, 500 * 2 ** this.#failures);
      }
      this.#sending = false;
    }
  }
}
