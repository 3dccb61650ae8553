import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Conversation } from '../../src/objects/conversation.ts';
import { programs, type Step } from '../support/object-steps.ts';
import { ObjectWorld } from '../support/object-world.ts';
import { newSite } from '../support/served.ts';
import { customerOf, join, newName } from '../support/socket.ts';

/**
 * Random lives of real objects, with deaths between any two steps. A run that fails prints its seed and path: give both
 * to `fc.assert` to see the same life again.
 */

/** A handoff from the first word to the last, with a death after each. */
const SERVED: Step[] = [
  { what: { do: 'say', text: 2, window: 0, dies: true }, fault: 'none' },
  { what: { do: 'sayAgain', back: 0, window: 1 }, fault: 'abort' },
  { what: { do: 'accept', agent: 'sam', race: true }, fault: 'desk' },
  { what: { do: 'agentSays', agent: 'sam', late: false }, fault: 'abort' },
  { what: { do: 'agentSays', agent: 'noor', late: false }, fault: 'abort' },
  { what: { do: 'note', agent: 'noor' }, fault: 'evict' },
  { what: { do: 'redact', agent: 'sam', back: 0 }, fault: 'abort' },
  { what: { do: 'letGo', how: 'handBack' }, fault: 'desk' },
  { what: { do: 'agentSays', agent: 'sam', late: true }, fault: 'sleep' },
  { what: { do: 'resume', from: 3 }, fault: 'none' },
];

/** The same, and its agent ends it. */
const RESOLVED: Step[] = [...SERVED.slice(0, 4), { what: { do: 'letGo', how: 'resolve' }, fault: 'none' }];

const MUST_HAPPEN = [
  'message',
  'note',
  'requested',
  'accepted',
  'handed_back',
  'resolved',
  'redacted',
  'not_in_control',
];

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

it('F1 L8: a socket that slept before anything was said closes without a trace', async () => {
  const name = newName(newSite());
  await join(name, customerOf(name, name));
  const stub = env.CONVERSATIONS.getByName(name);
  await evictDurableObject(stub, { webSockets: 'hibernate' });
  await runInDurableObject(stub, (instance: Conversation, ctx) => {
    const [socket] = ctx.getWebSockets();
    if (!socket) throw new Error('the socket has gone');
    expect(() => instance.webSocketClose(socket, 1000, '')).not.toThrow();
    const tables = ctx.storage.sql.exec("SELECT name FROM sqlite_master WHERE name IN ('events', 'meta')");
    expect(tables.toArray()).toEqual([]);
  });
});

describe('whatever happens to the objects', () => {
  it('F1 F2 L1 L3 L5 S1 R2 R3 T2 C1 C2 C3 C4 H6 D1 D3 A1 A3: their rules hold', async () => {
    const happened = new Set<string>();
    await fc.assert(
      fc.asyncProperty(programs, async (steps) => {
        const world = new ObjectWorld();
        await world.staff();
        for (const step of steps) await world.run(step);
        for (const what of await world.check()) happened.add(what);
        vi.restoreAllMocks();
      }),
      { numRuns: 40, endOnFailure: true, examples: [[SERVED], [RESOLVED]] },
    );
    // A model that never gets anywhere proves nothing.
    expect([...happened]).toEqual(expect.arrayContaining(MUST_HAPPEN));
  }, 120_000);
});
