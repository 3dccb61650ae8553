import { type Store, textOf } from './storage.ts';

/**
 * Schema migrations: an append-only list. A migration that has shipped is never edited (a test holds a snapshot of the
 * resulting tables); a change is a new entry. Objects built from any earlier prefix of the list are brought up to date.
 */
export type Migration = { id: string; sql: string };

const TABLE = 'CREATE TABLE IF NOT EXISTS migrations (id TEXT PRIMARY KEY) WITHOUT ROWID, STRICT';

/** Whether anything was ever stored in this object. Reads one row, writes none. */
export function exists(store: Store): boolean {
  return store.rows("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migrations'").length > 0;
}

/**
 * Applies what is missing, in one transaction.
 * @throws when what is applied is not a prefix of `list`: the object was written by a newer or another build
 */
export function migrate(store: Store, list: readonly Migration[]): void {
  const applied = exists(store)
    ? store.rows('SELECT id FROM migrations ORDER BY id').map((row) => textOf(row, 'id'))
    : [];
  const strange = applied.find((id, index) => list[index]?.id !== id);
  if (strange !== undefined) throw new Error(`migration ${strange} is not known to this build`);
  const missing = list.slice(applied.length);
  if (missing.length === 0) return;
  store.atomically(() => {
    store.rows(TABLE);
    for (const { id, sql } of missing) {
      store.rows(sql);
      store.rows('INSERT INTO migrations (id) VALUES (?)', id);
    }
  });
}
