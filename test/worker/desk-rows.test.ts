import { abortAllDurableObjects, reset, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Agent, TOMBSTONE_MS } from '../../src/routing/index.ts';
import { conversationId, countOf, newDesk, pass, sit, tablesOf, work } from '../support/desk.ts';
import { newsOf } from '../support/report.ts';

/** What a desk keeps, and for how long. */

const A = conversationId('a');
const B = conversationId('b');
/** What is over is forgotten by the hour. */
const HOUR_MS = 3_600_000;

afterEach(async () => {
  vi.restoreAllMocks();
  await reset();
});

describe('the rows of a desk', () => {
  it('hold of an agent what the desk knows, and nothing of their socket', async () => {
    const { site, desk } = newDesk();
    await work(site, 'sam');
    const stored = await runInDurableObject(desk, (_, { storage }) =>
      JSON.parse(String(storage.sql.exec('SELECT body FROM agents').one().body)),
    );
    expect(stored).toEqual(Agent.parse(stored));
  });

  it('are none until something must be kept', async () => {
    const { site, desk } = newDesk();
    expect(await desk.availability()).toBe(0);
    expect(await desk.report(newsOf(A, 1, 'queued'))).toEqual({ ok: false, reason: 'nobody_online' });
    await sit(site, 'sam');
    expect(await tablesOf(site)).toEqual([]);
  });

  it('have this shape; a change is a new migration, never an edit of one that shipped', async () => {
    const { site } = newDesk();
    await work(site, 'sam');
    expect(await tablesOf(site)).toMatchInlineSnapshot(`
      [
        "CREATE TABLE agents (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID, STRICT",
        "CREATE TABLE blocks (who TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID, STRICT",
        "CREATE TABLE line ( era INTEGER NOT NULL, conversation TEXT NOT NULL, handoff TEXT NOT NULL, epoch INTEGER NOT NULL, visitor TEXT NOT NULL, address TEXT, began INTEGER NOT NULL, body TEXT, PRIMARY KEY (era, conversation, handoff) ) WITHOUT ROWID, STRICT",
        "CREATE TABLE migrations (id TEXT PRIMARY KEY) WITHOUT ROWID, STRICT",
        "CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), rev INTEGER NOT NULL, body TEXT NOT NULL) STRICT",
      ]
    `);
  });

  it('remember an ended handoff for a day, across restarts, and then no longer', async () => {
    const { site, desk } = newDesk();
    await work(site, 'sam');
    await desk.report(newsOf(A, 2, 'over', { block: true, address: 'x' }));
    await abortAllDurableObjects();
    const restarted = env.DESKS.getByName(site);
    await work(site, 'sam');
    expect(await restarted.report(newsOf(A, 1, 'queued'))).toEqual({ ok: true });
    const blocked = newsOf(B, 1, 'queued', { address: 'x' });
    expect(await restarted.report(blocked)).toEqual({ ok: false, reason: 'too_many' });
    expect(await countOf(site, 'line')).toBe(1);
    await pass(site, TOMBSTONE_MS + HOUR_MS);
    expect(await countOf(site, 'line')).toBe(0);
    expect(await countOf(site, 'blocks')).toBe(0);
  });

  it('D2 F3: know that a handoff ended though the clock has gone back into the hour before', async () => {
    const hour = Math.ceil(Date.now() / HOUR_MS) * HOUR_MS;
    const clock = vi.spyOn(Date, 'now').mockReturnValue(hour + 1);
    const { site, desk } = newDesk();
    await work(site, 'sam');
    await desk.report(newsOf(A, 2, 'over'));
    clock.mockReturnValue(hour - 1_000);
    expect(await desk.report(newsOf(A, 1, 'queued'))).toEqual({ ok: true });
  });

  it('count the handoffs of a visitor over the hour', async () => {
    const { site, desk } = newDesk();
    await work(site, 'sam');
    const begin = (handoff: string, epoch: number) =>
      desk.report(newsOf(A, epoch, 'queued', { visitor: 'v', handoff }));
    const stop = (handoff: string, epoch: number) =>
      desk.report(newsOf(A, epoch, 'over', { visitor: 'v', handoff }));
    for (let n = 1; n <= 5; n += 1) {
      expect((await begin(`h${n}`, 2 * n)).ok).toBe(true);
      await stop(`h${n}`, 2 * n + 1);
    }
    expect(await begin('h6', 20)).toEqual({ ok: false, reason: 'too_many' });
    expect((await begin('h5', 20)).ok).toBe(true);
  });
});
