import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ClientError, type KeyValue, Thread, type ThreadOptions } from '../../src/client/index.ts';
import { CLOSE, CONFIRM_EVERY_FRAMES } from '../../src/protocol/index.ts';
import { CUSTOMER, FakeThread, SAM } from '../support/fake-thread.ts';

/** What a browser shares between tabs: the values, and the news of a change. */
class SharedStorage implements KeyValue {
  readonly values = new Map<string, string>();
  broken = false;

  getItem(key: string): string | null {
    if (this.broken) throw new Error('storage is shut');
    return this.values.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.broken) throw new Error('storage is full');
    this.values.set(key, value);
    this.#tell(key);
  }

  removeItem(key: string): void {
    if (this.broken) throw new Error('storage is shut');
    if (this.values.delete(key)) this.#tell(key);
  }

  #tell(key: string): void {
    browser.dispatchEvent(Object.assign(new Event('storage'), { key }));
  }
}

let server: FakeThread;
let browser: EventTarget;
const open: Thread[] = [];
const tokens: boolean[] = [];

function join(options: Partial<ThreadOptions> = {}): Thread {
  const role = options.role ?? 'customer';
  const thread = new Thread({
    door: {
      url: `ws://fake/${role}`,
      token: async (renew) => {
        tokens.push(renew);
        return `token-${tokens.length}`;
      },
    },
    key: 'here',
    role,
    WebSocket: server.WebSocket,
    ...options,
  });
  open.push(thread);
  thread.open();
  return thread;
}

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
const textsOf = (thread: Thread) =>
  thread.view.events.flatMap((event) => (event.kind === 'message' ? [event.text] : []));

function giveControlToSam(epoch: number): void {
  server.happen({
    kind: 'control.passed',
    to: { owner: 'agent', epoch, agent: { id: SAM.id, name: SAM.name } },
    reason: 'accepted',
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeThread();
  browser = new EventTarget();
  vi.stubGlobal('window', browser);
  vi.stubGlobal('document', browser);
  tokens.length = 0;
});

afterEach(() => {
  for (const thread of open.splice(0)) thread.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('shows the latest page first, the earlier ones when asked, all of it as the server has it', async () => {
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

test('follows live events of its audience: hidden ones are no gap', async () => {
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

test('pulls what a lost frame has left out, and takes nothing twice', async () => {
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

test('an ack that does not chain fills the gap', async () => {
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

test('resumes from where it was, page after page, and folds the standing', async () => {
  server.pageSize = 2;
  server.say('before');
  const thread = join();
  await settle();
  server.cut();
  for (const text of ['a', 'b', 'c', 'd', 'e']) server.say(text);
  giveControlToSam(1);
  await settle(1_000);
  expect(server.heard('hello').at(-1)).toMatchObject({ logId: 'log-1', seq: 1 });
  expect(server.heard('pull').map(({ after }) => after)).toEqual([undefined, 1, 3, 5]);
  expect(thread.view.events).toEqual(server.readAfresh('customer'));
  expect(thread.view).toMatchObject({ status: 'open', control: { owner: 'agent', epoch: 1 } });
  server.happen({ kind: 'conversation.resolved', by: 'agent', ratingAsked: true });
  await settle();
  expect(thread.view.status).toBe('resolved');
});

test('drops everything when the history was replaced, and still sends what was written', async () => {
  server.say('old');
  const thread = join();
  await settle();
  server.replaceLog('log-2');
  server.say('new');
  thread.send('written in between');
  await settle(1_000);
  expect(textsOf(thread)).toEqual(['new', 'written in between']);
});

test('sends once what was written offline, in order, also after a reload', async () => {
  const storage = new SharedStorage();
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

test('a message whose ack was lost is recognised, not said again', async () => {
  const thread = join();
  await settle();
  server.loseNextAck = true;
  thread.send('once');
  await settle(1_000);
  expect(server.messages).toEqual(['once']);
  expect(server.heard('send')).toHaveLength(1);
  expect(thread.view.outbox).toEqual([]);
});

test('a reload that holds only the last page claims nothing about the pages before', async () => {
  const storage = new SharedStorage();
  const first = join({ storage });
  await settle();
  server.loseNextAck = true;
  first.send('once');
  await settle();
  first.close();
  server.pageSize = 2;
  for (const text of ['a', 'b', 'c']) server.say(text);
  const second = join({ storage });
  await settle();
  expect(server.heard('send').map(({ after }) => after)).toEqual([0, 0]);
  expect(server.messages).toEqual(['once', 'a', 'b', 'c']);
  expect(second.view.outbox).toEqual([]);
});

test('stale: reads back to what it claimed, then finds its message', async () => {
  const storage = new SharedStorage();
  const first = join({ storage });
  await settle();
  server.loseNextAck = true;
  first.send('once');
  await settle();
  first.close();
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

test('reset: pulls afresh and sends again', async () => {
  const thread = join();
  await settle();
  server.refuse({ code: 'reset' });
  thread.send('still mine');
  await settle(2_000);
  expect(server.messages).toEqual(['still mine']);
  expect(thread.view.outbox).toEqual([]);
  expect(thread.view.events).toEqual(server.readAfresh('customer'));
});

test('rate limited: waits as long as it was told, keeps the order, sends each once', async () => {
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

test('two tabs share an outbox: neither loses what the other has written, nothing is said twice', async () => {
  const storage = new SharedStorage();
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

test('a tab sends what another one has left behind', async () => {
  const storage = new SharedStorage();
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

test('storage that fails, or holds nonsense, costs nothing but the reload', async () => {
  const storage = new SharedStorage();
  storage.values.set('baton.outbox.here', '[{"id":"<script>"}]');
  const thread = join({ storage });
  expect(thread.view.outbox).toEqual([]);
  storage.broken = true;
  await settle();
  thread.send('kept in memory');
  await settle();
  expect(server.messages).toEqual(['kept in memory']);
});

test('what the old control refuses becomes a draft and holds the later ones, until it is sent anew or given up', async () => {
  giveControlToSam(1);
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
  giveControlToSam(3);
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

test('a draft given up in one tab lets the later ones of the other pass', async () => {
  const storage = new SharedStorage();
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

test('what was redacted is blank, live as afresh, also when it happened in the dark', async () => {
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

test('a refused token is renewed; a door that fails is tried again', async () => {
  server.refuseSockets = CLOSE.tokenInvalid.code;
  const thread = join();
  await settle();
  expect(thread.view.connection).toBe('offline');
  server.refuseSockets = null;
  await settle(500);
  expect(tokens).toEqual([false, true]);
  expect(thread.view.connection).toBe('online');
  expect(server.peers.at(-1)?.protocols).toEqual(['baton.v1', 'baton.token.token-2']);

  let failures = 0;
  const other = join({
    key: 'other',
    door: {
      url: 'ws://fake/customer',
      token: async () => {
        if (failures++ < 2) throw new Error('no token today');
        return 'token';
      },
    },
  });
  await settle(3_000);
  expect(other.view.connection).toBe('online');
});

test('a final close stops, says why, and fails what waits for an answer', async () => {
  const thread = join();
  await settle();
  server.closeAll(CLOSE.forbidden.code);
  await settle(60_000);
  expect(thread.view).toMatchObject({ connection: 'stopped', stopped: 'forbidden' });
  expect(server.peers).toHaveLength(1);
  await expect(thread.command({ t: 'leave' })).rejects.toBeInstanceOf(ClientError);
});

test('backs off while nobody answers, and begins anew after a while of peace', async () => {
  server.refuseSockets = CLOSE.flood.code;
  join();
  await settle(60_000);
  const tries = server.peers.length;
  expect(tries).toBeGreaterThan(9);
  expect(tries).toBeLessThan(20);
  server.refuseSockets = null;
  await settle(20_000);
  const before = server.peers.length;
  server.cut();
  await settle(500);
  expect(server.peers.length).toBe(before + 1);
});

test('does not wait out the back-off when the network is back', async () => {
  server.unreachable = true;
  const thread = join();
  await settle(20_000);
  server.unreachable = false;
  browser.dispatchEvent(new Event('online'));
  await settle();
  expect(thread.view.connection).toBe('online');
});

test('a server that has fallen silent is left for a new socket', async () => {
  const thread = join();
  await settle();
  server.mute = true;
  await settle(34_000);
  expect(server.peers).toHaveLength(1);
  await settle(2_000);
  expect(server.peers).toHaveLength(2);
  expect(thread.view.connection).toBe('online');
});

test('commands are answered over a reconnect, and refusals are errors with a code', async () => {
  const thread = join();
  await settle();
  server.cut();
  const left = thread.command({ t: 'leave' });
  await settle(1_000);
  await expect(left).resolves.toBeUndefined();
  const answer = thread.command({ t: 'answer', offer: 3, accept: true });
  server.tell('customer', {
    t: 'error',
    code: 'no_offer',
    message: 'no',
    ref: 'a-ref-of-nobody-01234',
  });
  await settle();
  await expect(answer).resolves.toBeUndefined();
});

test('shows who types and what the bot has so far, and forgets it in time', async () => {
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

test('confirms what arrives, tells what was looked at once, and types no faster than it helps', async () => {
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

test('draws once per burst', async () => {
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
