import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { VERSIONS_KEPT } from '../../src/objects/library.ts';
import { tablesIn } from '../support/tables.ts';

describe('a library', () => {
  it('stores nothing before its first document', async () => {
    const library = env.LIBRARIES.getByName('empty');
    expect(await library.knowledge()).toEqual({ rev: 0, docs: [] });
    expect(await library.remove('knowledge', 'a')).toBeNull();
    expect(await library.undo('knowledge', 'a')).toBeNull();
    expect(await tablesOf('empty')).toEqual([]);
  });

  it('grows its revision with every change, and sends documents only to who lacks them', async () => {
    const library = env.LIBRARIES.getByName('revisions');
    expect(await library.put('knowledge', 'a', 'A', 'one')).toBe(1);
    expect(await library.put('knowledge', 'b', 'B', 'two')).toBe(2);
    expect(await library.put('knowledge', 'b', 'B', 'two')).toBe(2);
    expect(await library.knowledge(2)).toEqual({ rev: 2 });
    expect(await library.knowledge(1)).toEqual({
      rev: 2,
      docs: [
        { id: 'a', title: 'A', body: 'one' },
        { id: 'b', title: 'B', body: 'two' },
      ],
    });
  });

  it('takes back a change, a removal, and never the last that is left', async () => {
    const library = env.LIBRARIES.getByName('undo');
    const bodies = async () => (await library.list('knowledge')).docs.map((doc) => doc.body);
    await library.put('knowledge', 'a', 'A', 'one');
    await library.put('knowledge', 'a', 'A', 'two');
    await library.remove('knowledge', 'a');
    expect(await bodies()).toEqual([]);
    expect(await library.undo('knowledge', 'a')).toBe(4);
    expect(await bodies()).toEqual(['two']);
    await library.undo('knowledge', 'a');
    expect(await bodies()).toEqual(['one']);
    expect(await library.undo('knowledge', 'a')).toBeNull();
    expect(await bodies()).toEqual(['one']);
  });

  it(`keeps ${VERSIONS_KEPT} versions of a document`, async () => {
    const library = env.LIBRARIES.getByName('versions');
    for (let n = 1; n <= VERSIONS_KEPT + 5; n += 1) await library.put('knowledge', 'a', 'A', `body ${n}`);
    let undone = 0;
    while ((await library.undo('knowledge', 'a')) !== null) undone += 1;
    expect(undone).toBe(VERSIONS_KEPT - 1);
    expect((await library.list('knowledge')).docs[0]?.body).toBe('body 6');
  });

  it('outlives its object', async () => {
    const library = env.LIBRARIES.getByName('kept');
    await library.put('knowledge', 'a', 'A', 'one');
    await evictDurableObject(library);
    expect(await env.LIBRARIES.getByName('kept').put('knowledge', 'a', 'A', 'two')).toBe(2);
  });

  it('has these tables; another shape needs a migration of its own, added at the end of the list', async () => {
    await env.LIBRARIES.getByName('tables').put('knowledge', 'a', 'A', 'one');
    expect(await tablesOf('tables')).toMatchInlineSnapshot(`
      [
        "CREATE TABLE bars (intent TEXT PRIMARY KEY, shift REAL, marks INTEGER) WITHOUT ROWID, STRICT",
        "CREATE TABLE head (one INTEGER PRIMARY KEY CHECK (one = 1), rev INTEGER NOT NULL) STRICT",
        "CREATE TABLE marks ( n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, intent TEXT, mark TEXT NOT NULL, by TEXT NOT NULL, at INTEGER NOT NULL, undone INTEGER ) STRICT",
        "CREATE TABLE migrations (id TEXT PRIMARY KEY) WITHOUT ROWID, STRICT",
        "CREATE TABLE versions ( kind TEXT NOT NULL, id TEXT NOT NULL, rev INTEGER NOT NULL, at INTEGER NOT NULL, title TEXT, body TEXT, PRIMARY KEY (kind, id, rev) ) WITHOUT ROWID, STRICT",
      ]
    `);
  });
});

function tablesOf(name: string): Promise<string[]> {
  return runInDurableObject(env.LIBRARIES.getByName(name), (_, { storage }) => tablesIn(storage));
}
