/** Does `work` once, after `ms`. @returns how to cancel it */
export type After = (ms: number, work: () => void) => () => void;

const byThePage: After = (ms, work) => {
  const handle = setTimeout(work, ms);
  return () => clearTimeout(handle);
};

/** One thing that will happen later, at most once at a time. */
export class Timer {
  readonly #after: After;
  #cancel: (() => void) | undefined;

  /** @param after where time comes from: a browser slows a hidden page's own timers down */
  constructor(after: After = byThePage) {
    this.#after = after;
  }

  get running(): boolean {
    return this.#cancel !== undefined;
  }

  /** Does `work` after `ms`, instead of what was planned before. */
  start(ms: number, work: () => void): void {
    this.stop();
    this.#cancel = this.#after(ms, () => {
      this.#cancel = undefined;
      work();
    });
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
