import type { HandoffReport } from '../contracts.ts';
import { numberOf, type Store, textOf } from '../platform/storage.ts';
import { Tables } from '../platform/tables.ts';
import {
  Agent,
  type DeskState,
  EMPTY_DESK,
  Handoff,
  type PastRecord,
  type Remembered,
  START_MS,
  TOMBSTONE_MS,
  type Tombstone,
} from '../routing/index.ts';
import { DESK_MIGRATIONS } from './desk-schema.ts';

/** The rows of a desk: its state, written through, and what it remembers of handoffs that are over. */
export class DeskRows {
  readonly #store: Store;
  readonly #tables: Tables;

  constructor(store: Store) {
    this.#store = store;
    this.#tables = new Tables(store, DESK_MIGRATIONS);
  }

  /** The live handoffs and the agents. @throws when a row is not of this build's shape */
  load(): DeskState {
    if (!this.#tables.exist) return EMPTY_DESK;
    const bodies = (sql: string): unknown[] =>
      this.#store.rows(sql).map((row): unknown => JSON.parse(textOf(row, 'body')));
    const handoffs = bodies('SELECT body FROM handoffs').map((body) => Handoff.parse(body));
    const agents = bodies('SELECT body FROM agents').map((body) => Agent.parse(body));
    return {
      handoffs: new Map(handoffs.map((handoff) => [handoff.conversation, handoff])),
      agents: new Map(agents.map((agent) => [agent.id, agent])),
    };
  }

  /** Writes what differs, and the records, as one transaction. @returns whether anything did */
  save(before: DeskState, after: DeskState, records: readonly PastRecord[], now: number): boolean {
    const handoffs = [...after.handoffs.values()].filter(
      (handoff) => before.handoffs.get(handoff.conversation) !== handoff,
    );
    const agents = [...after.agents.values()].filter((agent) => before.agents.get(agent.id) !== agent);
    const gone = [...before.handoffs.keys()].filter((conversation) => !after.handoffs.has(conversation));
    if (handoffs.length + agents.length + gone.length + records.length === 0) return false;
    this.#tables.write(() => {
      for (const handoff of handoffs) this.#put('handoffs', 'conversation', handoff.conversation, handoff);
      for (const agent of agents) this.#put('agents', 'id', agent.id, agent);
      for (const id of gone) this.#store.rows('DELETE FROM handoffs WHERE conversation = ?', id);
      for (const record of records) this.#remember(record, now);
    });
    return true;
  }

  /** When a handoff of this conversation was last known to have ended. */
  tombstone(conversation: string): Tombstone | null {
    if (!this.#tables.exist) return null;
    const [row] = this.#store.rows(
      'SELECT handoff, epoch FROM tombstones WHERE conversation = ?',
      conversation,
    );
    return row === undefined ? null : { handoff: textOf(row, 'handoff'), epoch: numberOf(row, 'epoch') };
  }

  /** Everything remembered that bears on a report. */
  remembered({ conversation, handoff, visitor, address }: HandoffReport, now: number): Remembered {
    const nothing = { tombstone: null, startsOfVisitor: 0, startsOfAddress: 0, blocked: false };
    if (!this.#tables.exist) return nothing;
    const tombstone = this.tombstone(conversation);
    const [starts] = this.#store.rows(
      `SELECT count(DISTINCT CASE WHEN visitor = ?1 THEN handoff END) AS visitor,
              count(DISTINCT CASE WHEN address = ?2 THEN handoff END) AS address
       FROM starts WHERE at > ?3 AND handoff <> ?4`,
      ...[visitor, address ?? null, now - START_MS, handoff],
    );
    if (starts === undefined) return { ...nothing, tombstone };
    return {
      tombstone,
      startsOfVisitor: numberOf(starts, 'visitor'),
      startsOfAddress: numberOf(starts, 'address'),
      blocked: this.#isBlocked(visitor, address, now),
    };
  }

  /** Deletes what need not be remembered any longer. @returns whether anything still is */
  forget(now: number): boolean {
    if (!this.#tables.exist) return false;
    this.#store.rows('DELETE FROM starts WHERE at <= ?', now - START_MS);
    this.#store.rows('DELETE FROM tombstones WHERE at <= ?', now - TOMBSTONE_MS);
    this.#store.rows('DELETE FROM blocks WHERE until <= ?', now);
    const left =
      'SELECT 1 FROM starts UNION ALL SELECT 1 FROM tombstones UNION ALL SELECT 1 FROM blocks LIMIT 1';
    return this.#store.rows(left).length > 0;
  }

  #isBlocked(visitor: string, address: string | undefined, now: number): boolean {
    const keys = keysOf(visitor, address);
    const marks = keys.map(() => '?').join(', ');
    const sql = `SELECT 1 FROM blocks WHERE who IN (${marks}) AND until > ?`;
    return this.#store.rows(sql, ...keys, now).length > 0;
  }

  #put(table: 'handoffs' | 'agents', key: 'conversation' | 'id', id: string, body: Handoff | Agent): void {
    this.#store.rows(
      `INSERT INTO ${table} (${key}, body) VALUES (?1, ?2) ON CONFLICT (${key}) DO UPDATE SET body = ?2`,
      ...[id, JSON.stringify(body)],
    );
  }

  #remember(record: PastRecord, now: number): void {
    if (record.type === 'tombstone') {
      const { conversation, handoff, epoch } = record;
      this.#store.rows(
        `INSERT INTO tombstones (conversation, handoff, epoch, at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (conversation) DO UPDATE SET handoff = ?2, epoch = ?3, at = ?4`,
        ...[conversation, handoff, epoch, now],
      );
    } else if (record.type === 'start') {
      const { handoff, visitor, address, at } = record;
      this.#store.rows(
        'INSERT INTO starts (handoff, visitor, address, at) VALUES (?, ?, ?, ?)',
        ...[handoff, visitor, address ?? null, at],
      );
    } else {
      for (const who of keysOf(record.visitor, record.address)) {
        this.#store.rows(
          'INSERT INTO blocks (who, until) VALUES (?1, ?2) ON CONFLICT (who) DO UPDATE SET until = ?2',
          ...[who, record.until],
        );
      }
    }
  }
}

function keysOf(visitor: string, address: string | undefined): string[] {
  return address === undefined ? [`visitor:${visitor}`] : [`visitor:${visitor}`, `address:${address}`];
}
