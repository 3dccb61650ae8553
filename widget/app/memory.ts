import * as z from 'zod/mini';
import { OpenedConversation } from '../../src/protocol/http.ts';
import { browserStore, memoryKey } from '../storage.ts';

/** What this browser remembers of a site's conversation, shared by all of its tabs. */
const Remembered = z.extend(OpenedConversation, {
  /** The site's own words by the language they were asked for in: other pages and tabs may be in another. */
  words: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
  /** Something was said: the conversation exists on the server. */
  spoken: z.boolean(),
  /** It is not resolved: a socket is worth having even while the panel is closed. */
  live: z.boolean(),
});
export type Remembered = z.infer<typeof Remembered>;

export class Memory {
  readonly #key: string;
  #value: Remembered | null = null;

  constructor(site: string) {
    this.#key = memoryKey(site);
    this.#value = this.reread();
  }

  get value(): Remembered | null {
    return this.#value;
  }

  set value(value: Remembered | null) {
    this.#value = value;
    if (value) browserStore.setItem(this.#key, JSON.stringify(value));
    else browserStore.removeItem(this.#key);
  }

  /** Another tab may have written. What cannot be read counts as nothing. */
  reread(): Remembered | null {
    const text = browserStore.getItem(this.#key);
    this.#value = text === null ? null : parse(text);
    return this.#value;
  }

  /** Saves a change of this conversation, unless nothing changes, or another tab has gone on to another. */
  update(change: Partial<Remembered>): void {
    const before = this.#value;
    if (!before || JSON.stringify({ ...before, ...change }) === JSON.stringify(before)) return;
    const now = this.reread();
    if (now?.conversation === before.conversation) this.value = { ...now, ...change };
  }

  /** @returns how to stop listening for what other tabs write */
  watch(changed: () => void): () => void {
    const listener = (event: StorageEvent) => {
      if (event.key === this.#key || event.key === null) changed();
    };
    addEventListener('storage', listener);
    return () => removeEventListener('storage', listener);
  }
}

function parse(text: string): Remembered | null {
  try {
    return Remembered.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
