import { DurableObject } from 'cloudflare:workers';
import type { MarkReport } from '../contracts.ts';
import type { Env } from '../env.ts';
import type { Learned } from '../escalation/index.ts';
import { numberOf, Store, textOf } from '../platform/storage.ts';
import { Tables } from '../platform/tables.ts';
import { type KeptMark, Marks } from './library-marks.ts';
import { LIBRARY_MIGRATIONS } from './library-schema.ts';

/** What a library can hold. `policy`, `intents` and `model` are single documents whose id is their kind. */
export type DocumentKind = 'knowledge' | 'policy' | 'intents' | 'model';
export type LibraryDocument = { id: string; title: string; body: string };

/** The documents that escalation reads, as they were saved, and the learned bars by intent. */
export type SiteRules = {
  rev: number;
  found?: { policy: string | undefined; model: string | undefined; bars: Record<string, Learned> };
};

/** Versions kept of one document, the one in force included: as far as undo reaches. */
export const VERSIONS_KEPT = 20;

/**
 * The versioned documents of one site. Every change, undo included, raises `rev` of the whole by one, so that a reader
 * who holds a `rev` holds everything. Nothing is stored before the first document.
 */
export class Library extends DurableObject<Env> {
  readonly store: Store;
  readonly #tables: Tables;
  readonly #marks: Marks;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.store = new Store(ctx.storage);
    this.#tables = new Tables(this.store, LIBRARY_MIGRATIONS);
    this.#marks = new Marks(this.store);
  }

  /** Saves a document as a new version. The same content again is no change. @returns the library's `rev` */
  put(kind: DocumentKind, id: string, title: string, body: string): number {
    return this.#tables.write(() => {
      const current = this.#current(kind, id);
      if (current !== null && current.title === title && current.body === body) return this.#rev();
      return this.#write(kind, id, title, body);
    });
  }

  /** Removes a document; undo brings it back. @returns the library's `rev`, or `null` when there is no such document */
  remove(kind: DocumentKind, id: string): number | null {
    if (!this.#tables.exist) return null;
    return this.#tables.write(() =>
      this.#current(kind, id) === null ? null : this.#write(kind, id, null, null),
    );
  }

  /**
   * Takes back the last change of a document: the version before it is in force again. A first version is not taken
   * back (that is `remove`), so that undoing too often never loses a document.
   * @returns the library's `rev`, or `null` when there is nothing (more) to take back
   */
  undo(kind: DocumentKind, id: string): number | null {
    if (!this.#tables.exist) return null;
    return this.#tables.write(() => {
      const [newest, before] = this.#versions(kind, id);
      if (newest === undefined || before === undefined) return null;
      this.store.rows('DELETE FROM versions WHERE kind = ? AND id = ? AND rev = ?', kind, id, newest);
      return this.#raise();
    });
  }

  /** The documents in force, by id, with the `rev` they were read at. */
  list(kind: DocumentKind): { rev: number; docs: LibraryDocument[] } {
    if (!this.#tables.exist) return { rev: 0, docs: [] };
    const rows = this.store.rows(
      `SELECT id, title, body FROM versions AS newest
       WHERE kind = ? AND title IS NOT NULL
         AND rev = (SELECT MAX(rev) FROM versions WHERE kind = newest.kind AND id = newest.id)
       ORDER BY id`,
      kind,
    );
    const docs = rows.map((row) => ({
      id: textOf(row, 'id'),
      title: textOf(row, 'title'),
      body: textOf(row, 'body'),
    }));
    return { rev: this.#rev(), docs };
  }

  /** What bots read: the knowledge in force, left out when `sinceRev` is still the newest. */
  knowledge(sinceRev?: number): { rev: number; docs?: LibraryDocument[] } {
    const rev = this.#tables.exist ? this.#rev() : 0;
    return rev === sinceRev ? { rev } : this.list('knowledge');
  }

  /** What escalation needs: the documents it reads and the learned bars, left out when `sinceRev` is still the newest. */
  rules(sinceRev?: number): SiteRules {
    const rev = this.#tables.exist ? this.#rev() : 0;
    if (rev === sinceRev) return { rev };
    const policy = rev === 0 ? null : this.#current('policy', 'policy');
    const model = rev === 0 ? null : this.#current('model', 'model');
    return {
      rev,
      found: { policy: policy?.body, model: model?.body, bars: rev === 0 ? {} : this.#marks.bars() },
    };
  }

  /** Takes an agent's mark. All marks come through here, one after another, so none is lost. @returns the `rev` */
  mark(report: MarkReport): number {
    return this.#tables.write(() => (this.#marks.take(report, Date.now()) ? this.#raise() : this.#rev()));
  }

  /** Takes a mark back: the bar is what it would be without it. @returns the `rev`, or `null` when there is no such mark */
  undoMark(id: string): number | null {
    if (!this.#tables.exist) return null;
    return this.#tables.write(() => (this.#marks.undo(id, Date.now()) ? this.#raise() : null));
  }

  /**
   * Keeps a model that was trained outside. One that was trained on documents that have changed since, or after a newer
   * one, is not taken: another training is under way.
   * @param basedOn the library's `rev` when the documents were read
   * @returns the `rev`, or `null` when it came too late
   */
  putModel(basedOn: number, body: string): number | null {
    if (!this.#tables.exist) return null;
    return this.#tables.write(() => {
      const changed = this.store.rows(
        "SELECT 1 FROM versions WHERE kind IN ('intents', 'knowledge') AND rev > ?",
        basedOn,
      );
      const newest = Number(this.#current('model', 'model')?.title ?? 0);
      if (changed.length > 0 || newest > basedOn) return null;
      return this.#write('model', 'model', String(basedOn), body);
    });
  }

  /** What was learned, and from what: the newest marks first. */
  learned(): { rev: number; bars: Record<string, Learned>; marks: KeptMark[] } {
    if (!this.#tables.exist) return { rev: 0, bars: {}, marks: [] };
    return { rev: this.#rev(), bars: this.#marks.bars(), marks: this.#marks.newest() };
  }

  #rev(): number {
    const row = this.store.rows('SELECT rev FROM head')[0];
    if (row === undefined) throw new Error('library without a head');
    return numberOf(row, 'rev');
  }

  #raise(): number {
    const rev = this.#rev() + 1;
    this.store.rows('UPDATE head SET rev = ?', rev);
    return rev;
  }

  #write(kind: DocumentKind, id: string, title: string | null, body: string | null): number {
    const rev = this.#raise();
    this.store.rows(
      'INSERT INTO versions (kind, id, rev, at, title, body) VALUES (?, ?, ?, ?, ?, ?)',
      kind,
      id,
      rev,
      Date.now(),
      title,
      body,
    );
    // A model is made of the other documents: there is nothing to undo.
    const oldest = this.#versions(kind, id)[kind === 'model' ? 0 : VERSIONS_KEPT - 1];
    if (oldest !== undefined)
      this.store.rows('DELETE FROM versions WHERE kind = ? AND id = ? AND rev < ?', kind, id, oldest);
    return rev;
  }

  /** The kept revisions of a document, newest first. */
  #versions(kind: DocumentKind, id: string): number[] {
    return this.store
      .rows('SELECT rev FROM versions WHERE kind = ? AND id = ? ORDER BY rev DESC', kind, id)
      .map((row) => numberOf(row, 'rev'));
  }

  #current(kind: DocumentKind, id: string): { title: string; body: string } | null {
    const row = this.store.rows(
      'SELECT title, body FROM versions WHERE kind = ? AND id = ? ORDER BY rev DESC LIMIT 1',
      kind,
      id,
    )[0];
    return row === undefined || row.title === null
      ? null
      : { title: textOf(row, 'title'), body: textOf(row, 'body') };
  }
}
