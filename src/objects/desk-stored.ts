import type * as z from 'zod/mini';
import { numberOf, type Store, textOf } from '../platform/storage.ts';
import { RoutingSettings, readJson } from '../protocol/index.ts';
import { Agent, Handoff } from '../routing/index.ts';
import { LIVE_ERA } from './desk-schema.ts';

/** A live handoff whose row cannot be read: what its columns still say. */
export type UnreadHandoff = Pick<Handoff, 'conversation' | 'handoff' | 'epoch' | 'visitor'>;

/** The live handoffs and the agents, and which of them could not be read. */
export type StoredDesk = {
  handoffs: Handoff[];
  agents: Agent[];
  unread: { handoffs: UnreadHandoff[]; agents: string[] };
};

/** Told of a row that cannot be read: its table, and the place that does not fit. */
export type Unreadable = (table: 'line' | 'agents' | 'settings', why: string) => void;

/**
 * Reads a desk as it was stored. A row that does not fit this build is left out: one of them must not keep a whole site's
 * desk shut. It stays only until its conversation or its agent is met again, who is then stored anew: what an operator
 * had edited of an agent is lost.
 */
export function readDesk(store: Store, unreadable: Unreadable): StoredDesk {
  const stored: StoredDesk = { handoffs: [], agents: [], unread: { handoffs: [], agents: [] } };
  const line = 'SELECT conversation, handoff, epoch, visitor, body FROM line WHERE era = ?';
  for (const row of store.rows(line, LIVE_ERA)) {
    const handoff = read('line', Handoff, textOf(row, 'body'), unreadable);
    if (handoff !== null) stored.handoffs.push(handoff);
    else
      stored.unread.handoffs.push({
        conversation: textOf(row, 'conversation'),
        handoff: textOf(row, 'handoff'),
        epoch: numberOf(row, 'epoch'),
        visitor: textOf(row, 'visitor'),
      });
  }
  for (const row of store.rows('SELECT id, body FROM agents')) {
    const agent = read('agents', Agent, textOf(row, 'body'), unreadable);
    if (agent !== null) stored.agents.push(agent);
    else stored.unread.agents.push(textOf(row, 'id'));
  }
  return stored;
}

/** The site's routing settings that were seen last, with their revision; `null` when there are none that can be read. */
export function readSettings(
  store: Store,
  unreadable: Unreadable,
): { rev: number; routing: RoutingSettings } | null {
  const [row] = store.rows('SELECT rev, body FROM settings');
  const routing = row && read('settings', RoutingSettings, textOf(row, 'body'), unreadable);
  return row && routing ? { rev: numberOf(row, 'rev'), routing } : null;
}

function read<T>(
  table: Parameters<Unreadable>[0],
  schema: z.ZodMiniType<T>,
  body: string,
  unreadable: Unreadable,
): T | null {
  const found = readJson(schema, body);
  if ('value' in found) return found.value;
  unreadable(table, found.problem);
  return null;
}
