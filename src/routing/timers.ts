/** Times at which something is due (ms), one for each key: a binary heap, in which what was set anew is left to go stale. */

type Entry = { key: string; at: number };

/** Stale entries are swept when they outnumber the others by this many. */
const SWEEP_AT = 64;

export class Timers {
  readonly #times = new Map<string, number>();
  #heap: Entry[] = [];

  /** @param at `Infinity` when nothing is due */
  set(key: string, at: number): void {
    if (at === Number.POSITIVE_INFINITY) {
      this.#times.delete(key);
    } else if (this.#times.get(key) !== at) {
      this.#times.set(key, at);
      this.#push({ key, at });
    }
    if (this.#heap.length > 2 * this.#times.size + SWEEP_AT) this.#sweep();
  }

  /** The earliest time; `Infinity` when nothing is due. */
  next(): number {
    for (let top = this.#heap[0]; top !== undefined; top = this.#heap[0]) {
      if (this.#times.get(top.key) === top.at) return top.at;
      this.#pop();
    }
    return Number.POSITIVE_INFINITY;
  }

  /** The keys that are due, and stay due until they are set anew. In no order. */
  due(now: number): string[] {
    const found = new Set<string>();
    const look = (index: number): void => {
      const entry = this.#heap[index];
      if (entry === undefined || entry.at > now) return;
      if (this.#times.get(entry.key) === entry.at) found.add(entry.key);
      look(2 * index + 1);
      look(2 * index + 2);
    };
    look(0);
    return [...found];
  }

  #push(entry: Entry): void {
    let index = this.#heap.push(entry) - 1;
    while (index > 0) {
      const above = (index - 1) >>> 1;
      const parent = this.#heap[above];
      if (parent === undefined || parent.at <= entry.at) break;
      this.#heap[index] = parent;
      index = above;
    }
    this.#heap[index] = entry;
  }

  #pop(): void {
    const last = this.#heap.pop();
    if (last === undefined || this.#heap.length === 0) return;
    let index = 0;
    for (;;) {
      let below = 2 * index + 1;
      let child = this.#heap[below];
      const right = this.#heap[below + 1];
      if (child !== undefined && right !== undefined && right.at < child.at) {
        child = right;
        below += 1;
      }
      if (child === undefined || child.at >= last.at) break;
      this.#heap[index] = child;
      index = below;
    }
    this.#heap[index] = last;
  }

  /** A list in order of time is a heap. */
  #sweep(): void {
    this.#heap = [...this.#times].map(([key, at]) => ({ key, at })).sort((a, b) => a.at - b.at);
  }
}
