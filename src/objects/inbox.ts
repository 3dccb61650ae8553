/** The most that waits, items and UTF-16 units: beyond either, all of it is taken at once. */
const MAX_ITEMS = 128;
const MAX_UNITS = 262_144;

type Deps<T> = {
  /** Whether more is likely to come at the same time as this, which comes while nothing waits. */
  hasCompany(item: T): boolean;
  /** Takes items in one turn of the object, which is one commit. Must not throw: it may be called by a timer. */
  take(items: readonly T[]): void;
};

/**
 * Work on its way into an object. What is stored in one turn of an object is committed, and synced to disk, once; so what
 * comes at the same time is best taken in the same turn. What has company waits for the next turn of the timer (about a
 * millisecond), and whatever comes meanwhile waits in line behind it. What is alone is taken at once.
 *
 * Nothing here is durable or answered: what dies with the object is sent again by whoever sent it.
 */
export class Inbox<T> {
  readonly #deps: Deps<T>;
  #waiting: T[] = [];
  #units = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(deps: Deps<T>) {
    this.#deps = deps;
  }

  /** @param units how long it is, as text */
  put(item: T, units: number): void {
    this.#waiting.push(item);
    this.#units += units;
    const isFull = this.#waiting.length >= MAX_ITEMS || this.#units >= MAX_UNITS;
    if (isFull || (this.#waiting.length === 1 && !this.#deps.hasCompany(item))) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), 0);
  }

  /** Takes what waits, in the order it came. To be called before anything else happens to the object. */
  flush(): void {
    if (this.#waiting.length === 0) return;
    const items = this.#waiting;
    this.#waiting = [];
    this.#units = 0;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#deps.take(items);
  }
}
