/**
 * The one way to an object's storage. It counts every row read and written, alarms and key-value writes included
 * (each `setAlarm` is one row written), because rows are what a conversation costs.
 */

export type Row = Record<string, SqlStorageValue>;
export type Meter = { read: number; written: number };

export class Store {
  /** Rows since this object was constructed. */
  readonly meter: Meter = { read: 0, written: 0 };
  readonly #storage: DurableObjectStorage;
  /** When the alarm is set for (ms); `null` when none is. Known after `load`. */
  #armed: number | null = null;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
  }

  /** Learns what alarm is set. Call once, inside `blockConcurrencyWhile`. */
  async load(): Promise<void> {
    this.#armed = await this.#storage.getAlarm();
  }

  /** Runs one statement and returns its rows. At most 100 bindings (the platform's limit). */
  rows(query: string, ...bindings: SqlStorageValue[]): Row[] {
    const cursor = this.#storage.sql.exec(query, ...bindings);
    const rows = cursor.toArray();
    this.meter.read += cursor.rowsRead;
    this.meter.written += cursor.rowsWritten;
    return rows;
  }

  /** Runs `work` as one transaction: all of its writes, or none. */
  atomically<T>(work: () => T): T {
    return this.#storage.transactionSync(work);
  }

  /** Arms the alarm for `at` (ms), unless it is armed for that time or earlier already. */
  arm(at: number): void {
    if (this.#armed !== null && this.#armed <= at) return;
    this.#armed = at;
    this.meter.written += 1;
    void this.#storage.setAlarm(at);
  }

  /** To be called first in `alarm()`: the platform has cleared the alarm that fired. */
  alarmFired(): void {
    this.#armed = null;
  }
}

/** Reads a column that must be a number. @throws when the row is not what the schema says */
export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new Error(`column ${column} is not a number`);
  return value;
}

/** Reads a column that must be a text. @throws when the row is not what the schema says */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new Error(`column ${column} is not a text`);
  return value;
}
