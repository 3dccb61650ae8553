/**
 * A list that stays in order. Finding is a binary search; inserting and removing move pointers within one array, which
 * for the longest line there is (thousands) takes about a microsecond. No two items may compare as equal.
 */
export class Sorted<T> {
  readonly #items: T[] = [];
  readonly #compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#items.length;
  }

  [Symbol.iterator](): IterableIterator<T> {
    return this.#items[Symbol.iterator]();
  }

  /** How many items come before this one, whether or not it is in the list. */
  rank(item: T): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const found = this.#items[middle];
      if (found !== undefined && this.#compare(found, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  add(item: T): void {
    this.#items.splice(this.rank(item), 0, item);
  }

  /** Removes what compares as equal to this item, if anything does. */
  remove(item: T): void {
    const rank = this.rank(item);
    const found = this.#items[rank];
    if (found !== undefined && this.#compare(found, item) === 0) this.#items.splice(rank, 1);
  }
}
