import type { ThreadEvent } from '../protocol/index.ts';

/** How many ids are known by heart, at least; twice as many at most. */
const KEPT = 128;

/** Ids of the newest messages, so that a new one is recognised as new without reading the log. Memory only. */
export class RecentIds {
  /** Every id after this seq is known. */
  #from = 0;
  readonly #seqs = new Map<string, number>();

  /** Begins to know: everything after the head. */
  begin(head: number): void {
    this.#from = head;
    this.#seqs.clear();
  }

  /** Notes what has just been stored. */
  note(events: readonly ThreadEvent[]): void {
    for (const event of events) {
      if (event.kind !== 'message' && event.kind !== 'note') continue;
      // Behind all others, also an id that was used before: they are forgotten in the order of the log.
      this.#seqs.delete(event.id);
      this.#seqs.set(event.id, event.seq);
    }
    if (this.#seqs.size >= KEPT * 2) this.#forget();
  }

  /** Whether no message after this seq has the id. `false` also when that is not known by heart. */
  isNew(after: number, id: string): boolean {
    return after >= this.#from && (this.#seqs.get(id) ?? 0) <= after;
  }

  #forget(): void {
    for (const [id, seq] of [...this.#seqs].slice(0, KEPT)) {
      this.#seqs.delete(id);
      this.#from = seq;
    }
  }
}
