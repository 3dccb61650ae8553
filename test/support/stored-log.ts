import { runInDurableObject } from 'cloudflare:test';
import { apply, INITIAL_STATE, type State } from '../../src/conversation/index.ts';
import { type AnyEvent, readEvent } from '../../src/protocol/index.ts';
import { stubOf } from './socket.ts';

/** What a conversation has stored, read behind its object's back. */
export function logOf(name: string): Promise<AnyEvent[]> {
  return runInDurableObject(stubOf(name), (_, { storage }) => {
    const tables = storage.sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'events'").toArray();
    if (tables.length === 0) return [];
    return storage.sql
      .exec('SELECT body FROM events ORDER BY seq')
      .toArray()
      .flatMap(({ body }) => readEvent(JSON.parse(String(body))) ?? []);
  });
}

/** Where a conversation stands, by its stored log alone. */
export async function stateOf(name: string): Promise<State> {
  return (await logOf(name)).reduce(apply, INITIAL_STATE);
}
