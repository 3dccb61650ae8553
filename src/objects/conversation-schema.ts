import type { Migration } from '../platform/migrations.ts';

/** Tables of a `Conversation`. Append-only: what has shipped is never edited. */
export const CONVERSATION_MIGRATIONS: readonly Migration[] = [
  {
    id: '001_thread',
    sql: `
      CREATE TABLE events (
        seq INTEGER PRIMARY KEY,
        public INTEGER NOT NULL,
        prev INTEGER NOT NULL,
        message TEXT,
        body TEXT NOT NULL
      ) STRICT;
      CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID, STRICT;
    `,
  },
];
