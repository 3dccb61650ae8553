import * as z from 'zod/mini';
import { ClientId, Epoch, Seq } from '../protocol/index.ts';
import { outboxKey } from './outbox-key.ts';
import type { KeyValue, OutboxEntry } from './types.ts';

/** An entry as it is stored. Who is sending it right now is each tab's own business. */
const Stored = z.array(
  z.object({
    id: ClientId,
    kind: z.enum(['send', 'note']),
    text: z.string(),
    after: Seq,
    epoch: z.optional(Epoch),
    state: z.enum(['waiting', 'refused']),
    code: z.optional(z.string()),
    tried: z.boolean(),
  }),
);

/**
 * What is written but not in the log yet, in order. Kept in storage that other tabs use too: every change is made to
 * what is stored at that moment, so that no tab loses what another has written. Without working storage it lives in
 * memory only.
 */
export class Outbox {
  readonly storageKey: string;
  readonly #storage: KeyValue | undefined;
  #entries: readonly OutboxEntry[];
  /** The last write went through: what is missing from storage was taken out by another tab. */
  #durable = true;

  constructor(key: string, storage?: KeyValue) {
    this.storageKey = outboxKey(key);
    this.#storage = storage;
    this.#entries = this.#read();
  }

  get entries(): readonly OutboxEntry[] {
    return this.#entries;
  }

  find(id: string): OutboxEntry | undefined {
    return this.#entries.find((entry) => entry.id === id);
  }

  add(entry: OutboxEntry): void {
    this.#apply((entries) => [...entries, entry]);
  }

  /** Changes the entries for which `change` returns something new. */
  update(change: (entry: OutboxEntry) => OutboxEntry): void {
    this.#apply((entries) => entries.map(change));
  }

  drop(which: (entry: OutboxEntry) => boolean): void {
    this.#apply((entries) => entries.filter((entry) => !which(entry)));
  }

  /**
   * Takes over what other tabs have written, and what they have given up.
   * @returns ids of drafts that another tab has discarded
   */
  adopt(): string[] {
    if (!this.#storage || !this.#durable) return [];
    const stored = this.#read();
    const known = new Set(stored.map(({ id }) => id));
    const missing = this.#entries.filter(({ id }) => !known.has(id));
    this.#entries = [
      ...stored.map((entry) => this.#mine(entry)),
      ...missing.filter(({ state }) => state !== 'refused'),
    ];
    return missing.filter(({ state }) => state === 'refused').map(({ id }) => id);
  }

  /** What is under way here stays under way, unless another tab has learnt that it is refused. */
  #mine(stored: OutboxEntry): OutboxEntry {
    const held = this.find(stored.id);
    return held?.state === 'sending' && stored.state === 'waiting' ? held : stored;
  }

  #apply(change: (entries: readonly OutboxEntry[]) => readonly OutboxEntry[]): void {
    this.#entries = change(this.#entries);
    if (!this.#storage) return;
    const stored = change(this.#read()).map((entry) => ({
      ...entry,
      state: entry.state === 'refused' ? 'refused' : 'waiting',
    }));
    try {
      if (stored.length === 0) this.#storage.removeItem(this.storageKey);
      else this.#storage.setItem(this.storageKey, JSON.stringify(stored));
      this.#durable = true;
    } catch {
      this.#durable = false;
    }
  }

  #read(): OutboxEntry[] {
    try {
      const parsed = Stored.safeParse(JSON.parse(this.#storage?.getItem(this.storageKey) ?? '[]'));
      return parsed.success ? parsed.data : [];
    } catch {
      return [];
    }
  }
}
