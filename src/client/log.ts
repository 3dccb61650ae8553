import { type AnyEvent, redactedBy } from '../protocol/index.ts';

/**
 * The part of a thread that a client holds: every visible event from seq `from` up to seq `upTo`, without a gap.
 * Seqs that this audience never sees lie between; `prev` in each frame tells a hidden event from a lost one.
 */
export type Log = {
  id: string;
  events: readonly AnyEvent[];
  from: number;
  upTo: number;
  /** The first page has arrived, or there is nothing to wait for. */
  loaded: boolean;
};

/** What a page frame says, with its events read. */
export type LogPage = { prev: number; events: readonly AnyEvent[]; upTo: number; more: boolean };

/**
 * A log of which nothing is held yet. It is followed from its end; what lies before is a matter of earlier pages, so
 * that the first page and scrolling back are the same thing.
 */
export function followFrom(id: string, upTo: number): Log {
  return { id, events: [], from: upTo + 1, upTo, loaded: upTo === 0 };
}

export function hasEarlier(log: Log): boolean {
  return log.from > 1;
}

/** Whether every visible event after this seq is held. */
export function holdsAllAfter(log: Log, seq: number): boolean {
  return log.from <= seq + 1;
}

/** @returns the log with one more event, the same log when it is known already, or `null`: something before it was lost */
export function withEvent(log: Log, prev: number, event: AnyEvent): Log | null {
  if (event.seq <= log.upTo) return log;
  if (prev > log.upTo) return null;
  return extend(log, [event], event.seq);
}

/** @returns the log with a page of what comes after it, or `null` when the page does not chain */
export function withLater(log: Log, page: LogPage): Log | null {
  if (page.prev > log.upTo) return null;
  const fresh = page.events.filter(({ seq }) => seq > log.upTo);
  const last = fresh.at(-1)?.seq ?? log.upTo;
  return extend(log, fresh, page.more ? last : Math.max(last, page.upTo));
}

/** The log with a page of what comes before it. */
export function withEarlier(log: Log, page: LogPage): Log {
  const older = page.events.filter(({ seq }) => seq < log.from);
  const first = older[0];
  return {
    ...log,
    events: [...older, ...log.events],
    from: page.more && first ? first.seq : 1,
    loaded: true,
  };
}

function extend(log: Log, events: readonly AnyEvent[], upTo: number): Log {
  const redactions = events.filter((event) => event.kind === 'redacted');
  const all = [...log.events, ...events];
  const blank = (event: AnyEvent) => redactions.reduce<AnyEvent>(redactedBy, event);
  return { ...log, upTo, events: redactions.length === 0 ? all : all.map(blank) };
}
