import type * as z from 'zod/mini';
import type { TurnInput } from '../contracts.ts';
import {
  type Audience,
  apply,
  INITIAL_STATE,
  project,
  readSnapshot,
  type Snapshot,
  type State,
  type Turn,
} from '../conversation/index.ts';
import { numberOf, type Row, type Store, textOf } from '../platform/storage.ts';
import { Tables } from '../platform/tables.ts';
import {
  type AnyEvent,
  isPublic,
  PAGE_BYTES,
  PAGE_EVENTS,
  readEvent,
  readJson,
  redactedBy,
  type ThreadEvent,
} from '../protocol/index.ts';
import { CONVERSATION_MIGRATIONS } from './conversation-schema.ts';
import { jsonOf } from './event-json.ts';
import { RecentIds } from './recent-ids.ts';

/** A snapshot is written every so many events: rows read to wake are bounded by it, rows written hardly notice. */
const SNAPSHOT_EVERY = 64;

/** How many messages a bot is given with a turn. */
const TRANSCRIPT = 20;

const encoder = new TextEncoder();

export type Page = { prev: number; events: AnyEvent[]; more: boolean };

/** Told of what was stored and does not fit this build: of a snapshot where, of a fact which one and where. */
type Misfits = { refolds(why: string): void; unreadable(fact: string, why: string): void };

/**
 * The thread as it is stored: one row per event, one small row per other fact. `public` says whether customers see the
 * event, `prev` is the last seq they saw before it, `message` is the id of a message or note.
 */
export class ThreadStore {
  readonly #store: Store;
  #snapshotAt = 0;
  readonly #tables: Tables;
  readonly #recent = new RecentIds();
  readonly #misfits: Misfits;

  constructor(store: Store, misfits: Misfits) {
    this.#store = store;
    this.#misfits = misfits;
    this.#tables = new Tables(store, CONVERSATION_MIGRATIONS);
  }

  /** The state of the thread: the last snapshot and the few events after it, however long the thread is. */
  load(): State {
    if (!this.#tables.exist) return INITIAL_STATE;
    const stored = this.fact('snapshot');
    let state = stored === null ? INITIAL_STATE : this.#usable(readSnapshot(stored));
    this.#snapshotAt = state.head;
    for (const event of this.#after(state.head, SNAPSHOT_EVERY)) state = apply(state, event);
    this.#recent.begin(state.head);
    return state;
  }

  /** A snapshot that does not fit is left, for the whole log; the next commit writes a new one. */
  #usable(snapshot: Snapshot): State {
    if ('state' in snapshot) return snapshot.state;
    this.#misfits.refolds(snapshot.problem);
    return INITIAL_STATE;
  }

  /**
   * Stores events, and blanks what they redact, all or nothing. Creates the tables with the first event.
   * @param facts kept with the first events: what the thread is decided under when nobody brings anything newer
   * @throws when storage fails; then nothing has changed, here or there
   */
  append(
    before: State,
    events: readonly ThreadEvent[],
    after: State,
    facts: () => Record<string, string>,
  ): void {
    const redactions = events.filter((event) => event.kind === 'redacted');
    // What was redacted must not live on in an older snapshot.
    const isSnapshot = redactions.length > 0 || after.head - this.#snapshotAt >= SNAPSHOT_EVERY;
    const isFirst = !this.#tables.exist;
    const write = () => {
      if (isFirst) for (const [key, value] of Object.entries(facts())) this.#put(key, value);
      let prev = before.publicHead;
      for (const event of events) {
        const id = event.kind === 'message' || event.kind === 'note' ? event.id : null;
        const shown = isPublic(event);
        this.#store.rows(
          'INSERT INTO events (seq, public, prev, message, body) VALUES (?, ?, ?, ?, ?)',
          event.seq,
          shown ? 1 : 0,
          prev,
          id,
          jsonOf(event),
        );
        if (shown) prev = event.seq;
      }
      for (const redaction of redactions) this.#redact(redaction);
      if (isSnapshot) this.#put('snapshot', JSON.stringify(after));
    };
    // A single row is all or nothing by itself.
    if (isFirst || events.length > 1 || isSnapshot) this.#tables.write(write);
    else write();
    this.#recent.note(events);
    if (isSnapshot) this.#snapshotAt = after.head;
  }

  /** Looks for a message behind `after` only. What was said lately is known by heart: most ids are new. */
  find(after: number, id: string): AnyEvent | null {
    if (!this.#tables.exist || this.#recent.isNew(after, id)) return null;
    const row = this.#store.rows('SELECT body FROM events WHERE seq > ? AND message = ?', after, id)[0];
    return row ? eventOf(row) : null;
  }

  /** One event by its seq. */
  at(seq: number): AnyEvent | null {
    if (!this.#tables.exist) return null;
    const row = this.#store.rows('SELECT body FROM events WHERE seq = ?', seq)[0];
    return row ? eventOf(row) : null;
  }

  /** The last seq this audience saw before `seq`. */
  prevOf(seq: number, audience: Audience): number {
    if (audience === 'agent') return Math.max(0, seq - 1);
    const row = this.#store.rows('SELECT prev FROM events WHERE seq = ?', seq)[0];
    return row ? numberOf(row, 'prev') : 0;
  }

  /** What a bot is given for a turn: the customer's messages it answers, and what was said before them. */
  transcript(turn: Turn): Pick<TurnInput, 'question' | 'history'> {
    const rows = this.#store.rows(
      'SELECT body FROM events WHERE seq <= ? AND public = 1 AND message IS NOT NULL ORDER BY seq DESC LIMIT ?',
      turn.upTo,
      TRANSCRIPT,
    );
    const messages = rows
      .map(eventOf)
      .reverse()
      .filter((event) => event.kind === 'message');
    const asked = messages.filter(
      ({ seq, author }) => seq >= turn.id && author.type === 'customer' && !turn.without?.includes(seq),
    );
    return {
      question: asked.map(({ text }) => text).join('\n'),
      history: messages.flatMap(({ seq, author, text }) =>
        seq < turn.id && author.type !== 'system' ? [{ author: author.type, text }] : [],
      ),
    };
  }

  /** A page of the projection for this audience, oldest first: at most 200 events or 128 KB. */
  page(audience: Audience, range: { after: number } | { before: number }): Page {
    if (!this.#tables.exist) return { prev: 0, events: [], more: false };
    const forward = 'after' in range;
    const seen = audience === 'agent' ? '' : 'AND public = 1';
    const rows = forward
      ? this.#store.rows(
          `SELECT seq, prev, body FROM events WHERE seq > ? ${seen} ORDER BY seq LIMIT ?`,
          range.after,
          PAGE_EVENTS + 1,
        )
      : this.#store.rows(
          `SELECT seq, prev, body FROM events WHERE seq < ? ${seen} ORDER BY seq DESC LIMIT ?`,
          range.before,
          PAGE_EVENTS + 1,
        );
    const kept = firstPage(rows);
    const more = kept.length < rows.length;
    const ordered = forward ? kept : kept.reverse();
    const first = ordered[0];
    const prev = first ? (audience === 'agent' ? numberOf(first, 'seq') - 1 : numberOf(first, 'prev')) : 0;
    const events = ordered.flatMap((row) => project(eventOf(row), audience) ?? []);
    return { prev, events, more };
  }

  /** One of the small facts beside the log. */
  fact(key: string): string | null {
    if (!this.#tables.exist) return null;
    const row = this.#store.rows('SELECT value FROM meta WHERE key = ?', key)[0];
    return row ? textOf(row, 'value') : null;
  }

  /** A fact that is JSON. One that does not fit counts as not known until it comes anew. */
  record<T>(key: string, schema: z.ZodMiniType<T>): T | null {
    const text = this.fact(key);
    if (text === null) return null;
    const read = readJson(schema, text);
    if ('value' in read) return read.value;
    this.#misfits.unreadable(key, read.problem);
    return null;
  }

  /** Keeps a small fact. Nothing is kept of a conversation that has not begun. */
  keep(key: string, value: string): void {
    if (this.#tables.exist) this.#put(key, value);
  }

  #put(key: string, value: string): void {
    this.#store.rows('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)', key, value);
  }

  /** Rewrites in place what a redaction changes: its target, and what may quote it. */
  #redact(redaction: Extract<ThreadEvent, { kind: 'redacted' }>): void {
    const rows = this.#store.rows(
      `SELECT body FROM events WHERE seq = ?1 OR (seq > ?1 AND seq < ?2 AND body LIKE '%"evidence":["%')`,
      redaction.target,
      redaction.seq,
    );
    for (const row of rows) {
      const event = redactedBy(eventOf(row), redaction);
      if (event.kind === 'unknown') continue;
      this.#store.rows('UPDATE events SET body = ? WHERE seq = ?', JSON.stringify(event), event.seq);
    }
  }

  /** Everything after `seq`, in steps, so that even a refold from the start holds one step in memory. */
  *#after(seq: number, step: number): Generator<AnyEvent> {
    for (let from = seq; ; ) {
      const rows = this.#store.rows('SELECT body FROM events WHERE seq > ? ORDER BY seq LIMIT ?', from, step);
      for (const row of rows) yield eventOf(row);
      if (rows.length < step) return;
      from += step;
    }
  }
}

/** As many rows as fit a page; always at least one. */
function firstPage(rows: readonly Row[]): Row[] {
  let bytes = 0;
  const end = rows.slice(0, PAGE_EVENTS).findIndex((row, index) => {
    bytes += encoder.encode(textOf(row, 'body')).byteLength;
    return bytes > PAGE_BYTES && index > 0;
  });
  return rows.slice(0, end === -1 ? PAGE_EVENTS : end);
}

/** @throws when a row is no event at all: storage is damaged, and guessing would lose what is there */
function eventOf(row: Row): AnyEvent {
  const event = readEvent(JSON.parse(textOf(row, 'body')));
  if (!event) throw new Error('a stored event cannot be read');
  return event;
}
