import type { Migration } from '../platform/migrations.ts';

/**
 * Tables of a `Desk`. Append-only: what has shipped is never edited. Live rows are read as a whole at each wake, so they
 * are few; what is over moves to tables that are only ever looked up. No index but the keys: each would cost a row per
 * write, and a scan of a day's tombstones costs less.
 */
export const DESK_MIGRATIONS: readonly Migration[] = [
  {
    id: '001_desk',
    sql: `
      CREATE TABLE handoffs (conversation TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID, STRICT;
      CREATE TABLE agents (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID, STRICT;
      CREATE TABLE tombstones (
        conversation TEXT PRIMARY KEY,
        handoff TEXT NOT NULL,
        epoch INTEGER NOT NULL,
        at INTEGER NOT NULL
      ) WITHOUT ROWID, STRICT;
      CREATE TABLE starts (handoff TEXT NOT NULL, visitor TEXT NOT NULL, address TEXT, at INTEGER NOT NULL) STRICT;
      CREATE TABLE blocks (who TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID, STRICT;
    `,
  },
];
