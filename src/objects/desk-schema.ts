import type { Migration } from '../platform/migrations.ts';

/**
 * Tables of a `Desk`. Append-only: what has shipped is never edited. Live rows are read as a whole at each wake, so they
 * are few; what is over is only ever looked up. No index but the keys: each would cost a row per write.
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
  {
    /**
     * One row a handoff for all of its life. `era` is `LIVE_ERA` while it is live, and then the hour in which it ended:
     * its end is one row written, and neither a wake nor a look at the last hour reads more than it must. `began` (ms)
     * counts towards the limits of its visitor, 0 does not. Handoffs begun in the hour before are not counted over. Their
     * search for an agent began with their wait.
     */
    id: '002_eras',
    sql: `
      CREATE TABLE line (
        era INTEGER NOT NULL,
        conversation TEXT NOT NULL,
        handoff TEXT NOT NULL,
        epoch INTEGER NOT NULL,
        visitor TEXT NOT NULL,
        address TEXT,
        began INTEGER NOT NULL,
        body TEXT,
        PRIMARY KEY (era, conversation, handoff)
      ) WITHOUT ROWID, STRICT;
      INSERT INTO line (era, conversation, handoff, epoch, visitor, address, began, body)
        SELECT 1099511627776, conversation, json_extract(body, '$.handoff'), json_extract(body, '$.epoch'),
          json_extract(body, '$.visitor'), json_extract(body, '$.address'), 0,
          json_set(body, '$.queuedAt', json_extract(body, '$.since')) FROM handoffs;
      INSERT INTO line (era, conversation, handoff, epoch, visitor, address, began, body)
        SELECT at / 3600000, conversation, handoff, epoch, '', NULL, 0, NULL FROM tombstones;
      DROP TABLE handoffs;
      DROP TABLE tombstones;
      DROP TABLE starts;
      CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), rev INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
    `,
  },
];

/** The era of what is not over: 2^40, beyond any hour. */
export const LIVE_ERA = 2 ** 40;

/** The era in which something ended at `at` (ms): an hour. */
export function eraOf(at: number): number {
  return Math.floor(at / 3_600_000);
}
