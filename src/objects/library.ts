import { DurableObject } from 'cloudflare:workers';
import type { Env } from '../env.ts';
import { exists, migrate } from '../platform/migrations.ts';
import { numberOf, Store, textOf } from '../platform/storage.ts';
import { LIBRARY_MIGRATIONS } from './library-schema.ts';

/** What a library can hold. More kinds come with the work that needs them. */
export type DocumentKind = 'knowledge';
export type LibraryDocument = { id: string; title: string; body: string };

/** Versions kept of one document, the one in force included: as far as undo reaches. */
export const VERSIONS_KEPT = 20;

/**
 * The versioned documents of one site. Every change, undo included, raises `rev` of the whole by one, so that a reader
 * who holds a `rev` holds everything. Nothing is stored before the first document.
 */
export class Library extends DurableObject<Env> {
  readonly #store: Store;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#store = new Store(ctx.storage);
    // Readers, too, must find the newest tables. A library that holds nothing stays without any.
    if (exists(this.#store)) migrate(this.#store, LIBRARY_MIGRATIONS);
  }

  /** Saves a document as a new version. The same content again is no change. @returns the library's `rev` */
  put(kind: DocumentKind, id: string, title: string, body: string): number {
    migrate(this.#store, LIBRARY_MIGRATIONS);
    return this.#store.atomically(() => {
      const current = this.#current(kind, id);
      if (current !== null && current.title === title && current.body === body) return this.#rev();
      return this.#write(kind, id, title, body);
    });
  }

  /** Removes a document; undo brings it back. @returns the library's `rev`, or `null` when there is no such document */
  remove(kind: DocumentKind, id: string): number | null {
    if (!exists(this.#store)) return null;
    return this.#store.atomically(() =>
      this.#current(kind, id) === null ? null : this.#write(kind, id, null, null),
    );
  }

  /**
   * Takes back the last change of a document: the version before it is in force again. A first version is not taken
   * back (that is `remove`), so that undoing too often never loses a document.
   * @returns the library's `rev`, or `null` when there is nothing (more) to take back
   */
  undo(kind: DocumentKind, id: string): number | null {
    if (!exists(this.#store)) return null;
    return this.#store.atomically(() => {
      const [newest, before] = this.#versions(kind, id);
      if (newest === undefined || before === undefined) return null;
      this.#store.rows('DELETE FROM versions WHERE kind = ? AND id = ? AND rev = ?', kind, id, newest);
      return this.#raise();
    });
  }

  /** The documents in force, by id, with the `rev` they were read at. */
  list(kind: DocumentKind): { rev: number; docs: LibraryDocument[] } {
    if (!exists(this.#store)) return { rev: 0, docs: [] };
    const rows = this.#store.rows(
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
    const rev = exists(this.#store) ? this.#rev() : 0;
    return rev === sinceRev ? { rev } : this.list('knowledge');
  }

  #rev(): number {
    const row = this.#store.rows('SELECT rev FROM head')[0];
    if (row === undefined) throw new Error('library without a head');
    return numberOf(row, 'rev');
  }

  #raise(): number {
    const rev = this.#rev() + 1;
    this.#store.rows('UPDATE head SET rev = ?', rev);
    return rev;
  }

  #write(kind: DocumentKind, id: string, title: string | null, body: string | null): number {
    const rev = this.#raise();
    this.#store.rows(
      'INSERT INTO versions (kind, id, rev, at, title, body) VALUES (?, ?, ?, ?, ?, ?)',
      kind,
      id,
      rev,
      Date.now(),
      title,
      body,
    );
    const oldest = this.#versions(kind, id)[VERSIONS_KEPT - 1];
    if (oldest !== undefined)
      this.#store.rows('DELETE FROM versions WHERE kind = ? AND id = ? AND rev < ?', kind, id, oldest);
    return rev;
  }

  /** The kept revisions of a document, newest first. */
  #versions(kind: DocumentKind, id: string): number[] {
    return this.#store
      .rows('SELECT rev FROM versions WHERE kind = ? AND id = ? ORDER BY rev DESC', kind, id)
      .map((row) => numberOf(row, 'rev'));
  }

  #current(kind: DocumentKind, id: string): { title: string; body: string } | null {
    const row = this.#store.rows(
      'SELECT title, body FROM versions WHERE kind = ? AND id = ? ORDER BY rev DESC LIMIT 1',
      kind,
      id,
    )[0];
    return row === undefined || row.title === null
      ? null
      : { title: textOf(row, 'title'), body: textOf(row, 'body') };
  }
}
