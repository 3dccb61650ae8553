import { type HandoffReport, type ReportAnswer, retryDelay } from '../contracts.ts';

type Deps = {
  /** What the desk must know now, or `null`. */
  current(): HandoffReport | null;
  send(report: HandoffReport): Promise<ReportAnswer>;
  /** Acts on an answer. When it throws, the desk is told and asked again: an answer that had no effect was not heard. */
  answered(report: HandoffReport, answer: ReportAnswer): void;
  /** Keeps the epoch that the desk knows. */
  keep(epoch: number): void;
  now(): number;
};

/**
 * Tells the desk where the handoff stands until it has answered for the newest epoch. What must be told is derived from
 * the conversation's state, so a crash at any point loses nothing: the next wake finds it untold and tells it.
 */
export class DeskLink {
  #known: number;
  #sending = false;
  #failures = 0;
  #retryAt = 0;
  readonly #deps: Deps;

  constructor(known: number, deps: Deps) {
    this.#known = known;
    this.#deps = deps;
  }

  /** When to try again (ms), or `null` when the desk knows everything or is being told. */
  get due(): number | null {
    const report = this.#deps.current();
    return report && report.epoch > this.#known && !this.#sending
      ? Math.max(this.#retryAt, this.#deps.now())
      : null;
  }

  /** Tells what is untold, if it is time to. Never rejects. */
  async tell(): Promise<void> {
    for (;;) {
      const report = this.#deps.current();
      if (this.#sending || !report || report.epoch <= this.#known || this.#deps.now() < this.#retryAt) return;
      this.#sending = true;
      try {
        const answer = await this.#deps.send(report);
        this.#deps.answered(report, answer);
        this.#deps.keep(report.epoch);
        this.#known = report.epoch;
        this.#failures = 0;
        this.#retryAt = 0;
      } catch {
        this.#failures += 1;
        this.#retryAt = this.#deps.now() + retryDelay(this.#failures);
        return;
      } finally {
        this.#sending = false;
      }
    }
  }

  /** Asks where the customer stands in the line: after a sleep only the desk knows. Never rejects. */
  async ask(): Promise<void> {
    const report = this.#deps.current();
    if (this.#sending || report?.state !== 'queued' || report.epoch > this.#known) return;
    await this.#deps
      .send(report)
      .then((answer) => this.#deps.answered(report, answer))
      .catch(() => undefined);
  }
}
