import * as z from 'zod/mini';
import type { MarkReport } from '../contracts.ts';
import { type Learned, learn, NOTHING_LEARNED } from '../escalation/index.ts';
import { numberOf, type Row, type Store, textOf } from '../platform/storage.ts';
import { Mark } from '../protocol/index.ts';

/** Marks shown to an operator at a time. */
const SHOWN = 200;

/** A mark as it was given: by whom, when (server ms), where it left its intent's bar, and when it was taken back. */
export type KeptMark = MarkReport & { at: number; shift?: number; undone?: number };

/**
 * What agents said of escalations, and the bars they come to. A bar is always the fold of its marks: one more is added to
 * it, and when one of them changes or is taken back it is folded anew, so that it is exactly what the others taught.
 */
export class Marks {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Keeps a mark; a new one of the same handoff replaces the old one in its place. To be called in a transaction.
   * @returns whether anything changed
   */
  take({ id, intent, mark, by }: MarkReport, at: number): boolean {
    const known = this.#known(id);
    if (known && (known.mark === mark || known.undone !== null)) return false;
    this.#store.rows(
      `INSERT INTO marks (id, intent, mark, by, at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET mark = excluded.mark, by = excluded.by, at = excluded.at`,
      id,
      intent ?? null,
      mark,
      by,
      at,
    );
    if (known) this.#foldAnew(known.intent);
    else if (intent !== undefined) this.#add(intent, mark);
    return true;
  }

  /**
   * Takes a mark back, for good: the same handoff teaches nothing again. To be called in a transaction.
   * @returns whether there was such a mark
   */
  undo(id: string, at: number): boolean {
    const known = this.#known(id);
    if (known === undefined || known.undone !== null) return false;
    this.#store.rows('UPDATE marks SET undone = ? WHERE id = ?', at, id);
    this.#foldAnew(known.intent);
    return true;
  }

  /** What the marks of each intent come to. Reads a row for each intent, however many marks there are. */
  bars(): Record<string, Learned> {
    const bars: [string, Learned][] = [];
    for (const row of this.#store.rows('SELECT intent, shift, marks FROM bars')) {
      const intent = textOf(row, 'intent');
      const learned = barOf(row) ?? this.#foldAnew(intent);
      if (learned !== null) bars.push([intent, learned]);
    }
    return Object.fromEntries(bars);
  }

  /** The newest marks, newest first, each with where it left its intent's bar: for that, all are read. */
  newest(): KeptMark[] {
    const after = new Map<string, number>();
    this.#fold(null, (id, { shift }) => after.set(id, shift));
    return this.#store
      .rows('SELECT * FROM marks ORDER BY n DESC LIMIT ?', SHOWN)
      .map((row) => keptOf(row, after.get(textOf(row, 'id'))));
  }

  #known(id: string): Known | undefined {
    const [row] = this.#store.rows('SELECT mark, intent, undone FROM marks WHERE id = ?', id);
    return row && { mark: textOf(row, 'mark'), ...Optional.parse(row) };
  }

  /** Adds the newest mark of an intent to its bar. */
  #add(intent: string, mark: Mark): void {
    const [row] = this.#store.rows('SELECT shift, marks FROM bars WHERE intent = ?', intent);
    const before = row === undefined ? NOTHING_LEARNED : barOf(row);
    if (before === null) this.#foldAnew(intent);
    else this.#put(intent, learn(before, mark));
  }

  /** @returns the bar, or `null` when no mark of this intent is left */
  #foldAnew(intent: string | null): Learned | null {
    if (intent === null) return null;
    const learned = this.#fold(intent).get(intent) ?? null;
    if (learned === null) this.#store.rows('DELETE FROM bars WHERE intent = ?', intent);
    else this.#put(intent, learned);
    return learned;
  }

  #put(intent: string, { shift, marks }: Learned): void {
    this.#store.rows(
      `INSERT INTO bars (intent, shift, marks) VALUES (?1, ?2, ?3)
       ON CONFLICT (intent) DO UPDATE SET shift = ?2, marks = ?3`,
      ...[intent, shift, marks],
    );
  }

  /** @param only the intent to fold; `null` for all */
  #fold(only: string | null, each: (id: string, learned: Learned) => void = () => {}): Map<string, Learned> {
    const bars = new Map<string, Learned>();
    const rows = this.#store.rows(
      `SELECT id, intent, mark FROM marks
       WHERE intent IS NOT NULL AND (?1 IS NULL OR intent = ?1) AND undone IS NULL ORDER BY n`,
      only,
    );
    for (const row of rows) {
      const intent = textOf(row, 'intent');
      const learned = learn(bars.get(intent) ?? NOTHING_LEARNED, Mark.parse(row.mark));
      bars.set(intent, learned);
      each(textOf(row, 'id'), learned);
    }
    return bars;
  }
}

type Known = { mark: string; intent: string | null; undone: number | null };

/** `null` when it is yet to be folded. */
function barOf(row: Row): Learned | null {
  return row.shift === null ? null : { shift: numberOf(row, 'shift'), marks: numberOf(row, 'marks') };
}

const Optional = z.object({ intent: z.nullable(z.string()), undone: z.nullable(z.int()) });

function keptOf(row: Row, shift: number | undefined): KeptMark {
  const { intent, undone } = Optional.parse(row);
  return {
    id: textOf(row, 'id'),
    mark: Mark.parse(row.mark),
    by: textOf(row, 'by'),
    at: numberOf(row, 'at'),
    ...(intent !== null && { intent }),
    ...(undone !== null && { undone }),
    ...(shift !== undefined && { shift }),
  };
}
