import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Thread } from '../../src/client/index.ts';
import { followFrom, withEarlier, withEvent, withLater } from '../../src/client/log.ts';
import type { AnyEvent } from '../../src/protocol/index.ts';
import { CUSTOMER, FakeThread, SAM } from '../support/fake-thread.ts';

function message(seq: number): AnyEvent {
  return {
    seq,
    at: seq,
    v: 1,
    kind: 'message',
    id: `id-${seq}-0123456789abcdef`,
    author: CUSTOMER,
    text: `${seq}`,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('an event chains when nothing visible lies between, whatever is hidden there', () => {
  const log = followFrom('log', 4);
  expect(withEvent(log, 4, message(5))?.upTo).toBe(5);
  expect(withEvent(log, 2, message(9))?.upTo).toBe(9);
  expect(withEvent(log, 5, message(6))).toBeNull();
  expect(withEvent(log, 3, message(4))).toBe(log);
});

test('the last page carries the log beyond its last event, the pages before it do not', () => {
  const log = followFrom('log', 4);
  const page = { prev: 4, events: [message(5), message(6)], upTo: 9 };
  expect(withLater(log, { ...page, more: true })?.upTo).toBe(6);
  expect(withLater(log, { ...page, more: false })?.upTo).toBe(9);
  expect(withLater(log, { ...page, prev: 5, more: false })).toBeNull();
});

test('an earlier page is put before what is held, once', () => {
  const live = withEvent(followFrom('log', 4), 4, message(5));
  if (!live) throw new Error('it chains');
  const log = withEarlier(live, {
    prev: 2,
    events: [message(3), message(4), message(5)],
    upTo: 5,
    more: true,
  });
  expect(log.events.map(({ seq }) => seq)).toEqual([3, 4, 5]);
  expect(log).toMatchObject({ from: 3, upTo: 5, loaded: true });
});

const step = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('customer speaks', 'agent speaks', 'note', 'server speaks') },
  { weight: 2, arbitrary: fc.constantFrom('cut', 'lose ack', 'swallow', 'wait', 'rate limit', 'reload') },
  { weight: 1, arbitrary: fc.constantFrom('redact', 'stutter') },
);

test('whatever is lost, doubled or cut: every view ends as the server has it, and nothing is said twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 40 }),
      fc.integer({ min: 1, max: 5 }),
      async (steps, pageSize) => {
        const server = new FakeThread();
        server.pageSize = pageSize;
        server.happen({
          kind: 'control.passed',
          to: { owner: 'agent', epoch: 1, agent: { id: SAM.id, name: SAM.name } },
          reason: 'accepted',
        });
        const values = new Map<string, string>();
        const storage = {
          getItem: (key: string) => values.get(key) ?? null,
          setItem: (key: string, value: string) => void values.set(key, value),
          removeItem: (key: string) => void values.delete(key),
        };
        const join = (role: 'customer' | 'agent') => {
          const door = { url: `ws://fake/${role}`, token: async () => 'token' };
          const thread = new Thread({ door, key: role, role, storage, WebSocket: server.WebSocket });
          thread.open();
          return thread;
        };
        let customer = join('customer');
        const agent = join('agent');
        const said: string[] = [];
        await vi.advanceTimersByTimeAsync(0);

        const acts: Record<string, () => unknown> = {
          'customer speaks': () => customer.send(`c${said.push('c')}`),
          'agent speaks': () => agent.send(`a${said.push('a')}`),
          note: () => agent.note('psst'),
          'server speaks': () => server.say('by the way', SAM),
          cut: () => server.cut(),
          'lose ack': () => {
            server.loseNextAck = true;
          },
          swallow: () => {
            server.swallow += 1;
          },
          wait: () => vi.advanceTimersByTimeAsync(700),
          'rate limit': () => server.refuse({ code: 'rate_limited', retryAfterMs: 400 }),
          reload: async () => {
            customer.close();
            customer = join('customer');
          },
          redact: () => server.happen({ kind: 'redacted', target: 2 }),
          stutter: () => {
            server.stutter = !server.stutter;
          },
        };
        for (const name of steps) {
          await acts[name]?.();
          await vi.advanceTimersByTimeAsync(0);
        }
        server.swallow = 0;
        server.say('the end');
        await vi.advanceTimersByTimeAsync(30_000);
        for (const thread of [customer, agent]) {
          for (let pages = 0; thread.view.hasEarlier && pages < 100; pages++) {
            thread.loadEarlier();
            await vi.advanceTimersByTimeAsync(0);
          }
          expect(thread.view.outbox).toEqual([]);
        }
        expect(customer.view.events).toEqual(server.readAfresh('customer'));
        expect(agent.view.events).toEqual(server.readAfresh('agent'));
        const ids = server.readAfresh('agent').flatMap((event) => ('id' in event ? [event.id] : []));
        expect(new Set(ids).size).toBe(ids.length);
        expect(customer.view).toMatchObject({ status: 'open', control: { owner: 'agent', epoch: 1 } });
        customer.close();
        agent.close();
      },
    ),
    { numRuns: 100 },
  );
});
