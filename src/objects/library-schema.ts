import type { Migration } from '../platform/migrations.ts';

/**
 * The tables of a `Library`. `versions` holds every kept version of every document, the newest being the one in force;
 * a version without a title and a body says that the document was removed. `head` is the revision of the whole. `marks`
 * holds what agents said of escalations, one row for each; one that was taken back stays, with the time of it. `bars` holds
 * what the marks of each intent come to; a row without a shift is yet to be folded.
 */
export const LIBRARY_MIGRATIONS: readonly Migration[] = [
  {
    id: '001_documents',
    sql: `
      CREATE TABLE versions (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        rev INTEGER NOT NULL,
        at INTEGER NOT NULL,
        title TEXT,
        body TEXT,
        PRIMARY KEY (kind, id, rev)
      ) WITHOUT ROWID, STRICT;
      CREATE TABLE head (one INTEGER PRIMARY KEY CHECK (one = 1), rev INTEGER NOT NULL) STRICT;
      INSERT INTO head (one, rev) VALUES (1, 0);
    `,
  },
  {
    id: '002_marks',
    sql: `
      CREATE TABLE marks (
        n INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        intent TEXT,
        mark TEXT NOT NULL,
        by TEXT NOT NULL,
        at INTEGER NOT NULL,
        undone INTEGER
      ) STRICT;
    `,
  },
  {
    id: '003_bars',
    sql: `
      CREATE TABLE bars (intent TEXT PRIMARY KEY, shift REAL, marks INTEGER) WITHOUT ROWID, STRICT;
      INSERT INTO bars (intent) SELECT DISTINCT intent FROM marks WHERE intent IS NOT NULL;
    `,
  },
];
