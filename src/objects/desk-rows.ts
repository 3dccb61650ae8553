import type { HandoffReport } from '../contracts.ts';
import { numberOf, type Row, type Store, textOf } from '../platform/storage.ts';
import { Tables } from '../platform/tables.ts';
import type { RoutingSettings } from '../protocol/index.ts';
import {
  type Changes,
  type Handoff,
  type PastRecord,
  type Remembered,
  START_MS,
  TOMBSTONE_MS,
  type Tombstone,
} from '../routing/index.ts';
import { DESK_MIGRATIONS, eraOf, LIVE_ERA } from './desk-schema.ts';
import { addressKey, DeskStarts, visitorKey } from './desk-starts.ts';
import { readDesk, readSettings, type StoredDesk, type Unreadable } from './desk-stored.ts';

/** Gives live rows the era `?1`. A handoff that ended before in the same hour leaves its beginning to its later row. */
const TO_THE_PAST = `
  UPDATE OR REPLACE line SET era = ?1, body = NULL, began = max(began, coalesce(
    (SELECT past.began FROM line AS past
     WHERE past.era = ?1 AND past.conversation = line.conversation AND past.handoff = line.handoff), 0))`;

type RecordOf<T extends PastRecord['type']> = Extract<PastRecord, { type: T }>;

/** The rows of a desk: its state, written through, and what it remembers of handoffs that are over. */
export class DeskRows {
  readonly #store: Store;
  readonly #tables: Tables;
  readonly #unreadable: Unreadable;
  /** Read when it is first asked for. */
  #starts: DeskStarts | null = null;

  /** @param unreadable told of what was stored and cannot be read */
  constructor(store: Store, unreadable: Unreadable) {
    this.#store = store;
    this.#unreadable = unreadable;
    this.#tables = new Tables(store, DESK_MIGRATIONS);
  }

  /** The live handoffs and the agents; `null` before there ever were any. */
  load(): StoredDesk | null {
    return this.#tables.exist ? readDesk(this.#store, this.#unreadable) : null;
  }

  /** Writes what a decision changed, and its records, as one transaction. */
  save({ handoffs, agents, records }: Changes, now: number): void {
    if (handoffs.size + agents.size + records.length === 0) return;
    const starts = this.#startsAt(now);
    const begun = records.filter((record) => record.type === 'start');
    this.#tables.write(() => {
      for (const record of records) {
        if (record.type === 'tombstone') this.#end(record, now);
        if (record.type === 'block') this.#block(record);
      }
      for (const handoff of handoffs.values()) {
        const start = begun.find((record) => record.handoff === handoff?.handoff);
        if (handoff !== null) this.#put(handoff, start?.at, now);
      }
      for (const agent of agents.values()) {
        this.#store.rows(
          'INSERT INTO agents (id, body) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET body = ?2',
          ...[agent.id, JSON.stringify(agent)],
        );
      }
    });
    for (const { handoff, visitor, address, at } of begun) {
      starts.add(visitorKey(visitor), { handoff, at });
      if (address !== undefined) starts.add(addressKey(address), { handoff, at });
    }
  }

  /** The site's routing settings that were seen last, with their revision; `null` when there are none that can be read. */
  settings(): { rev: number; routing: RoutingSettings } | null {
    return this.#tables.exist ? readSettings(this.#store, this.#unreadable) : null;
  }

  saveSettings(rev: number, routing: RoutingSettings): void {
    this.#tables.write(() =>
      this.#store.rows(
        'INSERT INTO settings (id, rev, body) VALUES (1, ?1, ?2) ON CONFLICT (id) DO UPDATE SET rev = ?1, body = ?2',
        ...[rev, JSON.stringify(routing)],
      ),
    );
  }

  /** When a handoff of this conversation was last known to have ended. */
  tombstone(conversation: string, now: number): Tombstone | null {
    if (!this.#tables.exist) return null;
    const eras = erasSince(now - TOMBSTONE_MS, now);
    const [row] = this.#store.rows(
      `SELECT handoff, epoch FROM line WHERE conversation = ? AND era IN (${eras.map(() => '?').join(', ')})
       ORDER BY epoch DESC LIMIT 1`,
      ...[conversation, ...eras],
    );
    return row === undefined ? null : { handoff: textOf(row, 'handoff'), epoch: numberOf(row, 'epoch') };
  }

  /**
   * Everything remembered that bears on a report. Only a wait that begins is held to limits.
   * @param isLive the conversation has a live row: then nothing of it that is over can be newer
   */
  remembered(news: HandoffReport, isLive: boolean, now: number): Remembered {
    const { conversation, handoff, visitor, address, state } = news;
    const tombstone = isLive ? null : this.tombstone(conversation, now);
    if (!this.#tables.exist || state !== 'queued') {
      return { tombstone, startsOfVisitor: 0, startsOfAddress: 0, blocked: false };
    }
    const starts = this.#startsAt(now);
    return {
      tombstone,
      startsOfVisitor: starts.count(visitorKey(visitor), handoff, now),
      startsOfAddress: address === undefined ? 0 : starts.count(addressKey(address), handoff, now),
      blocked: this.#isBlocked(visitor, address, now),
    };
  }

  /** Deletes what need not be remembered any longer. @returns whether anything still is */
  forget(now: number): boolean {
    if (!this.#tables.exist) return false;
    this.#starts?.forget(now);
    this.#store.rows('DELETE FROM line WHERE era < ?', eraOf(now - TOMBSTONE_MS));
    this.#store.rows('DELETE FROM blocks WHERE until <= ?', now);
    const left = 'SELECT 1 FROM line WHERE era < ? UNION ALL SELECT 1 FROM blocks LIMIT 1';
    return this.#store.rows(left, LIVE_ERA).length > 0;
  }

  #isBlocked(visitor: string, address: string | undefined, now: number): boolean {
    const keys = keysOf(visitor, address);
    const marks = keys.map(() => '?').join(', ');
    const sql = `SELECT 1 FROM blocks WHERE who IN (${marks}) AND until > ?`;
    return this.#store.rows(sql, ...keys, now).length > 0;
  }

  #startsAt(now: number): DeskStarts {
    if (this.#starts !== null) return this.#starts;
    const starts = new DeskStarts();
    for (const row of this.#tables.exist ? this.#begunSince(now - START_MS) : []) {
      const start = { handoff: textOf(row, 'handoff'), at: numberOf(row, 'began') };
      starts.add(visitorKey(textOf(row, 'visitor')), start);
      if (row.address !== null) starts.add(addressKey(textOf(row, 'address')), start);
    }
    this.#starts = starts;
    return starts;
  }

  #begunSince(at: number): Row[] {
    return this.#store.rows(
      'SELECT handoff, visitor, address, began FROM line WHERE era >= ? AND began > ?',
      ...[eraOf(at), at],
    );
  }

  /** @param began set when this handoff is a new one: an earlier wait of the conversation that was left open is over */
  #put(handoff: Handoff, began: number | undefined, now: number): void {
    const { conversation, epoch, visitor, address } = handoff;
    if (began !== undefined) {
      this.#store.rows(
        `${TO_THE_PAST} WHERE era = ?2 AND conversation = ?3 AND handoff <> ?4`,
        ...[eraOf(now), LIVE_ERA, conversation, handoff.handoff],
      );
    }
    this.#store.rows(
      `INSERT INTO line (era, conversation, handoff, epoch, visitor, address, began, body)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
       ON CONFLICT (era, conversation, handoff) DO UPDATE SET epoch = ?4, body = ?8`,
      ...[LIVE_ERA, conversation, handoff.handoff, epoch, visitor, address ?? null, began ?? 0],
      JSON.stringify(handoff),
    );
  }

  /** Moves a handoff's row to the hour of its end. What ends unseen gets a row. */
  #end({ conversation, handoff, epoch }: RecordOf<'tombstone'>, now: number): void {
    const moved = this.#store.rows(
      `${TO_THE_PAST}, epoch = ?5 WHERE era = ?2 AND conversation = ?3 AND handoff = ?4 RETURNING 1`,
      ...[eraOf(now), LIVE_ERA, conversation, handoff, epoch],
    );
    if (moved.length > 0) return;
    this.#store.rows(
      `INSERT INTO line (era, conversation, handoff, epoch, visitor, began) VALUES (?1, ?2, ?3, ?4, '', 0)
       ON CONFLICT (era, conversation, handoff) DO UPDATE SET epoch = ?4`,
      ...[eraOf(now), conversation, handoff, epoch],
    );
  }

  #block({ visitor, address, until }: RecordOf<'block'>): void {
    for (const who of keysOf(visitor, address)) {
      this.#store.rows(
        'INSERT INTO blocks (who, until) VALUES (?1, ?2) ON CONFLICT (who) DO UPDATE SET until = ?2',
        ...[who, until],
      );
    }
  }
}

function keysOf(visitor: string, address: string | undefined): string[] {
  return address === undefined ? [visitorKey(visitor)] : [visitorKey(visitor), addressKey(address)];
}

/** Every era that a time within these two (ms) may fall in, and the next one: the clock may have gone back since. */
function erasSince(from: number, to: number): number[] {
  const first = eraOf(from);
  return Array.from({ length: eraOf(to) + 1 - first + 1 }, (_, index) => first + index);
}
