import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BotRunner } from '../../src/bots/runner.ts';
import { CONVERSATION_MIGRATIONS } from '../../src/objects/conversation-schema.ts';
import { exists, type Migration, migrate } from '../../src/platform/migrations.ts';
import { Store } from '../../src/platform/storage.ts';
import { customerOf, join, newName, say } from '../support/socket.ts';
import { tablesIn } from '../support/tables.ts';

afterEach(() => void vi.restoreAllMocks());

/**
 * The tables of a conversation as they have shipped: by migration, what each one leaves behind. To change a table, add
 * a migration at the end of CONVERSATION_MIGRATIONS and an entry at the end of this list; never edit an earlier one.
 */
const SHIPPED: { id: string; tables: string[] }[] = [
  {
    id: '001_thread',
    tables: [
      'CREATE TABLE events ( seq INTEGER PRIMARY KEY, public INTEGER NOT NULL, prev INTEGER NOT NULL, message TEXT, body TEXT NOT NULL ) STRICT',
      'CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID, STRICT',
      'CREATE TABLE migrations (id TEXT PRIMARY KEY) WITHOUT ROWID, STRICT',
    ],
  },
];

const EDITED =
  'A migration that has shipped was edited, or one was added without its entry in SHIPPED. Objects in the field were ' +
  'built from the old text: restore it, and put the change into a new migration at the end of the list.';

/** Runs in an object of its own, in which nothing was ever stored. */
function inFreshObject<T>(work: (store: Store, storage: DurableObjectStorage) => T): Promise<T> {
  return runInDurableObject(env.CONVERSATIONS.getByName(newName()), (_, { storage }) =>
    work(new Store(storage), storage),
  );
}

const prefixes = CONVERSATION_MIGRATIONS.map((_, index) => CONVERSATION_MIGRATIONS.slice(0, index));
const newest = SHIPPED.at(-1)?.tables ?? [];

describe('the tables of a conversation', () => {
  it.each(CONVERSATION_MIGRATIONS.map(({ id }, index) => [id, index]))(
    'V4: are what %s has always made of them',
    async (id, index) => {
      const tables = await inFreshObject((store, storage) => {
        migrate(store, CONVERSATION_MIGRATIONS.slice(0, Number(index) + 1));
        return tablesIn(storage);
      });
      expect({ id, tables }, EDITED).toEqual(SHIPPED[Number(index)]);
    },
  );

  it('V4: are made by migrations that all have their entry here, in the order of their ids', () => {
    const ids = CONVERSATION_MIGRATIONS.map(({ id }) => id);
    expect(ids, EDITED).toEqual(SHIPPED.map(({ id }) => id));
    expect([...ids].sort(), 'the object applies migrations in the order of their ids').toEqual(ids);
  });

  it.each(prefixes.map((prefix) => [prefix.length, prefix] as const))(
    'V4: are brought up to date from the first %i migrations, once',
    async (_, prefix) => {
      const { tables, again } = await inFreshObject((store, storage) => {
        migrate(store, prefix);
        migrate(store, CONVERSATION_MIGRATIONS);
        const { written } = store.meter;
        migrate(store, CONVERSATION_MIGRATIONS);
        return { tables: tablesIn(storage), again: store.meter.written - written };
      });
      expect(tables).toEqual(newest);
      expect(again).toBe(0);
    },
  );

  it('V4: are the ones a real conversation has', async () => {
    const name = newName();
    await say(await join(name, customerOf(name)), 'Hello');
    const tables = await runInDurableObject(env.CONVERSATIONS.getByName(name), (_, { storage }) =>
      tablesIn(storage),
    );
    expect(tables).toEqual(newest);
  });

  it('V4 L4: are all changed, or none is, when a migration fails', async () => {
    const broken: Migration[] = [
      ...CONVERSATION_MIGRATIONS,
      { id: '999_broken', sql: 'CREATE TABLE broken (' },
    ];
    const left = await inFreshObject((store, storage) => {
      expect(() => migrate(store, broken)).toThrow();
      return { exists: exists(store), tables: tablesIn(storage) };
    });
    expect(left).toEqual({ exists: false, tables: [] });
  });
});

describe('an object that an unknown build has written', () => {
  const newer: Migration = { id: '999_of_tomorrow', sql: 'CREATE TABLE tomorrow (id TEXT) STRICT' };

  it.each([
    ['a newer build', [...CONVERSATION_MIGRATIONS, newer]],
    ['another build', [{ ...newer, id: '001_of_others' }]],
  ])('V4: is refused, not guessed at, when it was %s', async (_, list) => {
    await inFreshObject((store) => {
      migrate(store, list);
      expect(() => migrate(store, CONVERSATION_MIGRATIONS)).toThrow(/is not known to this build/);
    });
  });

  it('V4: lets nobody in', async () => {
    vi.spyOn(BotRunner.prototype, 'start').mockResolvedValue(undefined);
    const name = newName();
    const stub = env.CONVERSATIONS.getByName(name);
    await say(await join(name, customerOf(name)), 'Hello');
    await runInDurableObject(stub, (_, { storage }) => {
      migrate(new Store(storage), [...CONVERSATION_MIGRATIONS, newer]);
    });
    await evictDurableObject(stub, { webSockets: 'close' });
    await expect(join(name, customerOf(name))).rejects.toThrow(/is not known to this build/);
  });
});
