import { elapsed } from '../platform/clock.ts';
import { type KnowledgeDocument, KnowledgeIndex } from './knowledge.ts';

/** How long a reader may go without asking for the newest `rev` (ms). */
const FRESH_MS = 60_000;
/** Sites whose index is kept in one isolate. */
const MOST_SITES = 50;

/** What a library answers: its `rev`, and the documents unless the asker has that `rev` already. */
export type KnowledgeSource = {
  knowledge(sinceRev?: number): Promise<{ rev: number; docs?: KnowledgeDocument[] }>;
};

type Kept = { rev: number; checkedAt: number; index: KnowledgeIndex };

/** The indexes of the sites asked for last, each rebuilt only when its library has a new `rev`. */
export class KnowledgeCache {
  readonly #kept = new Map<string, Kept>();

  /** @throws whatever the library throws: an answer from what may have been taken back is worse than none */
  async indexOf(site: string, library: KnowledgeSource): Promise<KnowledgeIndex> {
    const kept = this.#kept.get(site);
    if (kept !== undefined && elapsed(kept.checkedAt, Date.now()) < FRESH_MS) return this.#keep(site, kept);
    const { rev, docs } = await library.knowledge(kept?.rev);
    const index = docs === undefined && kept?.rev === rev ? kept.index : new KnowledgeIndex(docs ?? []);
    return this.#keep(site, { rev, checkedAt: Date.now(), index });
  }

  #keep(site: string, kept: Kept): KnowledgeIndex {
    this.#kept.delete(site);
    this.#kept.set(site, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_SITES && oldest !== undefined) this.#kept.delete(oldest);
    return kept.index;
  }
}
