/** One conversation with its two readers, as the load sees it. */
export type Line = {
  /** Says one message of the load. Resolves when it is acked. */
  say(): Promise<void>;
  close(): void;
};

/** Told how long (ms) a message took from its sender to the other reader. */
export type Heard = (ms: number) => void;

const FILLER =
  ' Where is my parcel? It should have been here on Tuesday already, and I am leaving on Friday.';
const DIGITS = 'abcdefghij';

/** What is said: 200 characters, as a typical message has. It begins with the time, in letters: numbers are details. */
export function textNow(): string {
  const us = String(Math.round(performance.now() * 1_000)).padStart(12, '0');
  return us.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? '') + FILLER.repeat(2);
}

/** How long ago (ms) this was said. */
export function ageOf(text: string): number {
  const us = text.slice(0, 12).replace(/./g, (letter) => String(DIGITS.indexOf(letter)));
  return performance.now() - Number(us) / 1_000;
}

/** Messages under way, by id. */
export class UnderWay {
  readonly #waiting = new Map<string, { resolve: () => void; reject: (why: Error) => void }>();
  readonly #prefix = Math.random().toString(36).slice(2, 10).padEnd(8, '0');
  #count = 0;
  #failure: Error | null = null;

  /** A fresh id, and what settles with its ack. */
  next(): { id: string; acked: Promise<void> } {
    this.#count += 1;
    const id = `${this.#prefix}${String(this.#count).padStart(10, '0')}`;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    if (this.#failure) reject(this.#failure);
    else this.#waiting.set(id, { resolve, reject });
    return { id, acked: promise };
  }

  ack(id: string): void {
    this.#waiting.get(id)?.resolve();
    this.#waiting.delete(id);
  }

  /** A message was refused, or the socket is gone: there is nothing to be measured any more. */
  fail(why: string): void {
    this.#failure = new Error(why);
    for (const { reject } of this.#waiting.values()) reject(this.#failure);
    this.#waiting.clear();
  }
}
