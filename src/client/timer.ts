/** One thing that will happen later, at most once at a time. */
export class Timer {
  #cancel: (() => void) | undefined;

  get running(): boolean {
    return this.#cancel !== undefined;
  }

  /** Does `work` after `ms`, instead of what was planned before. */
  start(ms: number, work: () => void): void {
    this.stop();
    const handle = setTimeout(() => {
      this.#cancel = undefined;
      work();
    }, ms);
    this.#cancel = () => clearTimeout(handle);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
