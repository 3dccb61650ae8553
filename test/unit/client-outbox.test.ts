import { expect } from 'vitest';
import { giveControlToSam, settle, test, textsOf, type Visit } from '../support/visit.ts';

/** What is written reaches the thread once and in order, whatever becomes of tabs, acks and storage. */

/** Says `once` on a page that is gone before the ack comes. */
async function sayAndGo({
  join,
  server,
  storage,
}: Pick<Visit, 'join' | 'server' | 'storage'>): Promise<void> {
  const page = join({ storage });
  await settle();
  server.loseNextAck = true;
  page.send('once');
  await settle();
  page.close();
}

test('sends once what was written offline, in order, also after a reload', async ({
  join,
  server,
  storage,
}) => {
  server.unreachable = true;
  const first = join({ storage });
  await settle();
  first.send('one');
  first.send('two');
  expect(first.view.outbox.map(({ text }) => text)).toEqual(['one', 'two']);
  first.close();
  server.unreachable = false;
  const second = join({ storage });
  expect(second.view.outbox.map(({ text }) => text)).toEqual(['one', 'two']);
  await settle();
  expect(server.messages).toEqual(['one', 'two']);
  expect(textsOf(second)).toEqual(['one', 'two']);
  expect(second.view.outbox).toEqual([]);
  expect(storage.values.size).toBe(0);
});

test('a message whose ack was lost is recognised, not said again', async ({ join, server }) => {
  const thread = join();
  await settle();
  server.loseNextAck = true;
  thread.send('once');
  await settle(1_000);
  expect(server.messages).toEqual(['once']);
  expect(server.heard('send')).toHaveLength(1);
  expect(thread.view.outbox).toEqual([]);
});

test('a reload that holds only the last page claims nothing about the pages before', async ({
  join,
  server,
  storage,
}) => {
  await sayAndGo({ join, server, storage });
  server.pageSize = 2;
  for (const text of ['a', 'b', 'c']) server.say(text);
  const second = join({ storage });
  await settle();
  expect(server.heard('send').map(({ after }) => after)).toEqual([0, 0]);
  expect(server.messages).toEqual(['once', 'a', 'b', 'c']);
  expect(second.view.outbox).toEqual([]);
});

test('stale: reads back to what it claimed, then finds its message', async ({ join, server, storage }) => {
  await sayAndGo({ join, server, storage });
  server.pageSize = 2;
  for (const text of ['a', 'b', 'c', 'd', 'e']) server.say(text);
  server.refuse({ code: 'stale' });
  const second = join({ storage });
  await settle(2_000);
  expect(second.view.outbox).toEqual([]);
  expect(second.view.events).toEqual(server.readAfresh('customer'));
  expect(server.heard('send')).toHaveLength(2);
  expect(server.messages).toEqual(['once', 'a', 'b', 'c', 'd', 'e']);
});

test('reset: pulls afresh and sends again', async ({ join, server }) => {
  const thread = join();
  await settle();
  server.refuse({ code: 'reset' });
  thread.send('still mine');
  await settle(2_000);
  expect(server.messages).toEqual(['still mine']);
  expect(thread.view.outbox).toEqual([]);
  expect(thread.view.events).toEqual(server.readAfresh('customer'));
});

test('rate limited: waits as long as it was told, keeps the order, sends each once', async ({
  join,
  server,
}) => {
  const thread = join();
  await settle();
  server.refuse({ code: 'rate_limited', retryAfterMs: 3_000 });
  thread.send('one');
  thread.send('two');
  thread.send('three');
  await settle(2_900);
  expect(server.messages).toEqual([]);
  await settle(200);
  expect(server.messages).toEqual(['one', 'two', 'three']);
  expect(textsOf(thread)).toEqual(['one', 'two', 'three']);
});

test('two tabs share an outbox: neither loses what the other has written, nothing is said twice', async ({
  join,
  server,
  storage,
}) => {
  server.unreachable = true;
  const left = join({ storage });
  const right = join({ storage });
  await settle();
  left.send('from the left');
  right.send('from the right');
  expect(left.view.outbox.map(({ text }) => text)).toEqual(['from the left', 'from the right']);
  server.unreachable = false;
  await settle(20_000);
  expect(server.messages).toEqual(['from the left', 'from the right']);
  for (const tab of [left, right]) {
    expect(tab.view.outbox).toEqual([]);
    expect(tab.view.events).toEqual(server.readAfresh('customer'));
  }
  expect(storage.values.size).toBe(0);
});

test('a tab sends what another one has left behind', async ({ join, server, storage }) => {
  const alive = join({ storage });
  await settle();
  server.unreachable = true;
  const dying = join({ storage });
  await settle();
  dying.send('my last words');
  dying.close();
  expect(server.messages).toEqual([]);
  await settle(5_000);
  expect(server.messages).toEqual(['my last words']);
  expect(alive.view.outbox).toEqual([]);
});

test('storage that fails, or holds nonsense, costs nothing but the reload', async ({
  join,
  server,
  storage,
}) => {
  storage.values.set('baton.outbox.here', '[{"id":"<script>"}]');
  const thread = join({ storage });
  expect(thread.view.outbox).toEqual([]);
  storage.broken = true;
  await settle();
  thread.send('kept in memory');
  await settle();
  expect(server.messages).toEqual(['kept in memory']);
});

test('what the old control refuses becomes a draft and holds the later ones, until it is sent anew or given up', async ({
  join,
  server,
}) => {
  giveControlToSam(server, 1);
  const thread = join({ role: 'agent' });
  await settle();
  server.happen({ kind: 'control.passed', to: { owner: 'bot', epoch: 2 }, reason: 'handed_back' });
  const late = thread.send('too late');
  thread.note('a note behind it');
  await settle(10_000);
  expect(server.messages).toEqual([]);
  expect(thread.view.outbox).toMatchObject([
    { id: late, state: 'refused', code: 'not_in_control' },
    { kind: 'note', state: 'waiting' },
  ]);
  giveControlToSam(server, 3);
  await settle();
  thread.retry(late);
  await settle();
  expect(server.messages).toEqual(['too late']);
  expect(server.heard('send').map(({ id, epoch }) => [id, epoch])).toEqual([
    [late, 1],
    [late, 3],
  ]);
  expect(thread.view.events).toEqual(server.readAfresh('agent'));
  expect(thread.view.outbox).toEqual([]);

  server.refuse({ code: 'text_too_long' });
  const long = thread.send('far too long');
  thread.send('short');
  await settle();
  thread.discard(long);
  await settle();
  expect(server.heard('discard')).toEqual([{ t: 'discard', id: long }]);
  expect(server.messages).toEqual(['too late', 'short']);
  expect(thread.view.outbox).toEqual([]);
});

test('a draft given up in one tab lets the later ones of the other pass', async ({
  join,
  server,
  storage,
}) => {
  const left = join({ storage });
  const right = join({ storage });
  await settle();
  server.refuse({ code: 'text_too_long' });
  const long = left.send('far too long');
  await settle();
  left.send('behind it');
  await settle();
  expect(right.view.outbox[0]).toMatchObject({ id: long, state: 'refused' });
  right.discard(long);
  await settle(10_000);
  expect(server.messages).toEqual(['behind it']);
  expect(left.view.outbox).toEqual([]);
  expect(right.view.outbox).toEqual([]);
});
