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
 * What agents said of escalations. Bars are not stored: they are folded from the marks, so that taking any of them back
 * leaves exactly what the others taught.
 */
export class Marks {
  readonly #store: Store;
  #bars: Record<string, Learned> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Keeps a mark; a new one of the same handoff replaces the old one in its place. @returns whether anything changed */
  take({ id, intent, mark, by }: MarkReport, at: number): boolean {
    const known = this.#store.rows('SELECT mark, undone FROM marks WHERE id = ?', id)[0];
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
    this.#bars = undefined;
    return true;
  }

  /** Takes a mark back, for good: the same handoff teaches nothing again. @returns whether there was such a mark */
  undo(id: string, at: number): boolean {
    const known = this.#store.rows('SELECT 1 FROM marks WHERE id = ? AND undone IS NULL', id)[0];
    if (known) this.#store.rows('UPDATE marks SET undone = ? WHERE id = ?', at, id);
    this.#bars = undefined;
    return known !== undefined;
  }

  /** What the marks of each intent come to. Folded once and kept while the object lives. */
  bars(): Record<string, Learned> {
    this.#bars ??= this.#fold(() => undefined);
    return this.#bars;
  }

  /** The newest marks, newest first, each with where it left its intent's bar. */
  newest(): KeptMark[] {
    const after = new Map<string, number>();
    this.#fold((id, { shift }) => after.set(id, shift));
    return this.#store
      .rows('SELECT * FROM marks ORDER BY n DESC LIMIT ?', SHOWN)
      .map((row) => keptOf(row, after.get(textOf(row, 'id'))));
  }

  #fold(each: (id: string, learned: Learned) => void): Record<string, Learned> {
    const bars: Record<string, Learned> = Object.create(null);
    const rows = this.#store.rows(
      'SELECT id, intent, mark FROM marks WHERE intent IS NOT NULL AND undone IS NULL ORDER BY n',
    );
    for (const row of rows) {
      const intent = textOf(row, 'intent');
      const learned = learn(bars[intent] ?? NOTHING_LEARNED, Mark.parse(row.mark));
      bars[intent] = learned;
      each(textOf(row, 'id'), learned);
    }
    return { ...bars };
  }
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
