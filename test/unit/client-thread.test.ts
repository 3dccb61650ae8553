import { expect } from 'vitest';
import { CONFIRM_EVERY_FRAMES } from '../../src/protocol/index.ts';
import { CUSTOMER, SAM } from '../support/fake-thread.ts';
import { giveControlToSam, settle, test, textsOf } from '../support/visit.ts';

/** What a client shows of a thread, live and after it was away. */

test('shows the latest page first, the earlier ones when asked, all of it as the server has it', async ({
  join,
  server,
}) => {
  server.pageSize = 3;
  for (const text of ['1', '2', '3', '4', '5']) server.say(text);
  const thread = join();
  await settle();
  expect(textsOf(thread)).toEqual(['3', '4', '5']);
  expect(thread.view).toMatchObject({ loaded: true, hasEarlier: true, connection: 'online', you: CUSTOMER });
  thread.loadEarlier();
  await settle();
  expect(thread.view.events).toEqual(server.readAfresh('customer'));
  expect(thread.view.hasEarlier).toBe(false);
});

test('follows live events of its audience: hidden ones are no gap', async ({ join, server }) => {
  const customer = join();
  const agent = join({ role: 'agent', key: 'agent' });
  await settle();
  server.say('hello');
  server.happen({ kind: 'note', id: 'note-0123456789abc', author: SAM, text: 'psst' });
  server.say('again');
  await settle();
  expect(customer.view.events).toEqual(server.readAfresh('customer'));
  expect(agent.view.events).toEqual(server.readAfresh('agent'));
  expect(server.heard('pull')).toEqual([]);
});

test('pulls what a lost frame has left out, and takes nothing twice', async ({ join, server }) => {
  const thread = join();
  await settle();
  server.stutter = true;
  server.say('one');
  server.swallow = 2;
  server.say('two');
  server.say('three');
  server.say('four');
  await settle();
  expect(textsOf(thread)).toEqual(['one', 'two', 'three', 'four']);
  expect(server.heard('pull')).toEqual([{ t: 'pull', after: 1 }]);
});

test('an ack that does not chain fills the gap', async ({ join, server }) => {
  const thread = join();
  await settle();
  server.swallow = 1;
  server.say('lost on the way', SAM);
  thread.send('mine');
  await settle();
  expect(textsOf(thread)).toEqual(['lost on the way', 'mine']);
  expect(thread.view.outbox).toEqual([]);
  expect(thread.view.events).toEqual(server.readAfresh('customer'));
});

test('resumes from where it was, page after page, and folds the standing', async ({ join, server }) => {
  server.pageSize = 2;
  server.say('before');
  const thread = join();
  await settle();
  server.cut();
  for (const text of ['a', 'b', 'c', 'd', 'e']) server.say(text);
  giveControlToSam(server, 1);
  await settle(1_000);
  expect(server.heard('hello').at(-1)).toMatchObject({ logId: 'log-1', seq: 1 });
  expect(server.heard('pull').map(({ after }) => after)).toEqual([undefined, 1, 3, 5]);
  expect(thread.view.events).toEqual(server.readAfresh('customer'));
  expect(thread.view).toMatchObject({ status: 'open', control: { owner: 'agent', epoch: 1 } });
  server.happen({ kind: 'conversation.resolved', by: 'agent', ratingAsked: true });
  await settle();
  expect(thread.view.status).toBe('resolved');
});

test('drops everything when the history was replaced, and still sends what was written', async ({
  join,
  server,
}) => {
  server.say('old');
  const thread = join();
  await settle();
  server.replaceLog('log-2');
  server.say('new');
  thread.send('written in between');
  await settle(1_000);
  expect(textsOf(thread)).toEqual(['new', 'written in between']);
});

test('what was redacted is blank, live as afresh, also when it happened in the dark', async ({
  join,
  server,
}) => {
  const thread = join({ role: 'agent' });
  await settle();
  const first = server.happen({
    kind: 'message',
    id: 'secret-0123456789abcdef',
    author: CUSTOMER,
    text: 'my card is 4111',
    staff: { details: { card: '4111' } },
  });
  const second = server.happen({
    kind: 'note',
    id: 'note-0123456789abc',
    author: SAM,
    text: 'wrote it down',
  });
  await settle();
  server.happen({ kind: 'redacted', target: first.seq, staff: { by: 'sam' } });
  await settle();
  expect(thread.view.events[0]).toMatchObject({ text: '', redacted: true });
  server.cut();
  server.happen({ kind: 'redacted', target: second.seq, internal: true });
  await settle(1_000);
  expect(thread.view.events).toEqual(server.readAfresh('agent'));
});

test('shows who types and what the bot has so far, and forgets it in time', async ({ join, server }) => {
  const thread = join();
  await settle();
  server.tell('customer', { t: 'typing', author: SAM });
  server.tell('customer', { t: 'partial', turn: 1, text: 'You can ret' });
  await settle(5_900);
  expect(thread.view).toMatchObject({ typing: [SAM], partial: { turn: 1, text: 'You can ret' } });
  await settle(200);
  expect(thread.view.typing).toEqual([]);
  server.tell('customer', { t: 'slow', turn: 1 });
  await settle();
  expect(thread.view.slow).toBe(true);
  server.happen({
    kind: 'message',
    id: 'answer-0123456789abcdef',
    author: { type: 'bot', name: 'Assistant' },
    text: 'You can return it.',
    turn: 1,
  });
  await settle();
  expect(thread.view).toMatchObject({ partial: undefined, slow: false });
});

test('confirms what arrives, tells what was looked at once, and types no faster than it helps', async ({
  join,
  server,
}) => {
  const thread = join();
  await settle();
  for (let count = 0; count < CONFIRM_EVERY_FRAMES; count++) server.say(`${count}`);
  await settle();
  expect(server.heard('received')).toHaveLength(1);
  thread.seen(10);
  thread.seen(9);
  thread.typing();
  thread.typing();
  await settle();
  expect(server.heard('seen')).toEqual([{ t: 'seen', upTo: 10 }]);
  expect(server.heard('typing')).toHaveLength(1);
});

test('draws once per burst', async ({ join }) => {
  const thread = join();
  await settle();
  let draws = 0;
  const stop = thread.subscribe(() => {
    draws += 1;
  });
  thread.send('hello');
  await Promise.resolve();
  await Promise.resolve();
  expect(draws).toBe(1);
  stop();
  await settle();
  expect(draws).toBe(1);
});
