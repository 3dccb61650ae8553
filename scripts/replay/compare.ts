import { isDeepStrictEqual } from 'node:util';
import type { AnyEvent } from '../../src/protocol/index.ts';

/** What was sent, in order; what is stored; and what another socket has seen of it. */
export type Evidence = {
  sent: readonly { id: string; text: string }[];
  stored: readonly AnyEvent[];
  watched: readonly AnyEvent[];
};

export type Findings = {
  /** Sent, and not stored or not seen by the other socket. */
  missing: number;
  /** Customers' messages that are stored a second time, or that nobody sent. */
  duplicated: number;
  /** Messages stored before one that was sent earlier. */
  outOfOrder: number;
  /** Stored with another text. */
  changed: number;
  /** The other socket has seen something else than what is stored. */
  differs: boolean;
};

/** Holds a thread as it is stored against what was sent and seen. */
export function compare({ sent, stored, watched }: Evidence): Findings {
  const said = messagesOf(stored);
  const ids = said.map(({ id }) => id);
  const seen = new Set(messagesOf(watched).map(({ id }) => id));
  const own = new Set(sent.map(({ id }) => id));
  const places = sent.map(({ id }) => ids.indexOf(id)).filter((place) => place >= 0);
  return {
    missing: sent.filter(({ id }) => !ids.includes(id) || !seen.has(id)).length,
    duplicated: ids.filter((id, at) => !own.has(id) || ids.indexOf(id) !== at).length,
    outOfOrder: places.filter((place, at) => place < Math.max(...places.slice(0, at))).length,
    changed: sent.filter(({ id, text }) => said.some((event) => event.id === id && event.text !== text))
      .length,
    differs: !isDeepStrictEqual(stored.slice(0, watched.length), [...watched]),
  };
}

function messagesOf(events: readonly AnyEvent[]) {
  return events
    .filter((event) => event.kind === 'message')
    .filter(({ author }) => author.type === 'customer');
}
