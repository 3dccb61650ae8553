import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ClientError, DeskClient, type SocketLike } from '../../src/client/index.ts';
import {
  AGENT_BEAT_MS,
  type AgentItem,
  DeskClientFrame,
  type DeskServerFrame,
  type LineItem,
  PING,
  PING_INTERVAL_MS,
  PONG,
  PROTOCOL_VERSION,
} from '../../src/protocol/index.ts';

/** The desk's side of the socket, driven by the test. */
class FakeDesk extends EventTarget implements SocketLike {
  static opened: FakeDesk[] = [];
  readonly heard: DeskClientFrame[] = [];

  constructor() {
    super();
    FakeDesk.opened.push(this);
    queueMicrotask(() => this.dispatchEvent(new Event('open')));
  }

  send(text: string): void {
    if (text === PING) this.#deliver(PONG);
    else this.heard.push(DeskClientFrame.parse(JSON.parse(text)));
  }

  close(): void {}

  cut(): void {
    this.dispatchEvent(Object.assign(new Event('close'), { code: 1006 }));
  }

  tell(frame: DeskServerFrame): void {
    this.#deliver(JSON.stringify(frame));
  }

  #deliver(data: string): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const SAM: AgentItem = {
  id: 'sam',
  name: 'Sam',
  availability: 'online',
  presence: 'online',
  connected: true,
  load: 0,
  capacity: 3,
  skills: {},
  languages: {},
  teams: [],
  senior: false,
};
const NOOR = { ...SAM, id: 'noor', name: 'Noor' };

function waiting(name: string, since: number): LineItem {
  return {
    conversation: name.padEnd(22, '0'),
    handoff: `h-${name}`,
    epoch: 1,
    state: 'offered',
    since,
    reason: 'requested',
  };
}

let desk: DeskClient;
const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

function latest(): FakeDesk {
  const socket = FakeDesk.opened.at(-1);
  if (!socket) throw new Error('no socket was opened');
  return socket;
}

async function welcome(line: LineItem[] = []): Promise<void> {
  await settle(1_000);
  const counts = { waiting: 0, online: 2 };
  const now = Date.now() + 5_000;
  latest().tell({ t: 'desk', v: PROTOCOL_VERSION, you: SAM, now, line, agents: [SAM], calls: [], counts });
}

/** Watches, and gets this board in two pages. */
function board(line: LineItem[]): void {
  desk.watch(true);
  latest().tell({ t: 'board', put: line.slice(0, 1), agents: [SAM], more: true });
  latest().tell({ t: 'board', put: line.slice(1), agents: [NOOR], more: false });
}

beforeEach(async () => {
  vi.useFakeTimers();
  FakeDesk.opened = [];
  desk = new DeskClient({
    door: { url: 'ws://fake/desk', token: async () => 'token' },
    WebSocket: FakeDesk,
  });
  desk.open();
  await welcome();
});

afterEach(() => {
  desk.close();
  vi.useRealTimers();
});

test('a board that is watched comes in pages, and keeps its order item by item', () => {
  const [early, late] = [waiting('early', 1), waiting('late', 2)];
  board([late]);
  expect(desk.view).toMatchObject({ board: true, line: [late], agents: [SAM, NOOR] });
  latest().tell({ t: 'changed', put: [late, early], gone: [], agents: [] });
  expect(desk.view.line).toEqual([early, late]);
  const taken: LineItem = { ...early, state: 'active', agent: { id: 'noor', name: 'Noor' } };
  latest().tell({ t: 'changed', put: [taken], gone: [late.conversation], agents: [{ ...SAM, load: 1 }] });
  expect(desk.view.line).toEqual([taken]);
  expect(desk.view.agents).toEqual([{ ...SAM, load: 1 }, NOOR]);
});

test('the line is in the order in which the desk serves it: whose tier has a head start stands further ahead', () => {
  const [early, late] = [waiting('early', 1), { ...waiting('late', 2_000), headStart: 60_000 }];
  board([early, late]);
  expect(desk.view.line).toEqual([late, early]);
});

test('a board is asked for again on the next socket, and stays on the screen meanwhile', async () => {
  const late = waiting('late', 2);
  board([late]);
  latest().cut();
  await welcome();
  expect(latest().heard).toEqual([
    { t: 'hello', v: PROTOCOL_VERSION },
    { t: 'watch', on: true },
  ]);
  expect(desk.view.line).toEqual([late]);
  board([waiting('other', 3)]);
  expect(desk.view.line).toEqual([waiting('other', 3)]);
});

test('who stops watching keeps what is theirs, whatever still arrives', () => {
  const theirs: LineItem = { ...waiting('theirs', 1), state: 'active', agent: { id: 'sam', name: 'Sam' } };
  board([theirs, waiting('other', 2)]);
  desk.watch(false);
  latest().tell({ t: 'changed', put: [waiting('late', 3)], gone: [], agents: [NOOR] });
  expect(desk.view).toMatchObject({ board: false, line: [theirs], agents: [SAM] });
  expect(latest().heard.at(-1)).toEqual({ t: 'watch', on: false });
});

test('knows how far the server’s clock is ahead', () => {
  expect(desk.view.ahead).toBe(5_000);
});

test('beats by the timers it was given, which a hidden page does not slow down', async () => {
  const given: { ms: number; work(): void }[] = [];
  const after = (ms: number, work: () => void) => {
    given.push({ ms, work });
    return () => {};
  };
  const door = { url: 'ws://fake/desk', token: async () => 'token' };
  const hidden = new DeskClient({ door, WebSocket: FakeDesk, after });
  hidden.open();
  await welcome();
  const beat = given.findLast(({ ms }) => ms === PING_INTERVAL_MS);
  const sent = vi.spyOn(latest(), 'send');
  beat?.work();
  expect(sent.mock.calls).toEqual([[PING]]);
  expect(PING_INTERVAL_MS).toBeLessThanOrEqual(AGENT_BEAT_MS);
  hidden.close();
});

test('a call rings as long as the desk says, by the local clock, until it is over', () => {
  const item = waiting('calls', 1);
  latest().tell({ t: 'ring', call: { item, ringMs: 20_000 } });
  latest().tell({ t: 'ring', call: { item, ringMs: 15_000 } });
  expect(desk.view.calls).toEqual([{ item, ringMs: 15_000, until: Date.now() + 15_000 }]);
  latest().tell({ t: 'ringOver', conversation: item.conversation, why: 'taken', by: 'Noor' });
  expect(desk.view.calls).toEqual([]);
});

test('a call stops ringing with the connection: the desk rings at somebody else then, or says that it still rings', async () => {
  latest().tell({ t: 'ring', call: { item: waiting('calls', 1), ringMs: 20_000 } });
  latest().cut();
  expect(desk.view).toMatchObject({ connection: 'offline', calls: [] });
});

test('an accept is answered over a reconnect; who lost the race learns who won', async () => {
  const item = waiting('wanted', 1);
  const won = desk.accept(item);
  const sent = latest().heard.at(-1);
  latest().cut();
  expect(desk.view.connection).toBe('offline');
  await welcome([item]);
  expect(latest().heard).toEqual([{ t: 'hello', v: PROTOCOL_VERSION }, sent]);
  if (sent?.t !== 'accept') throw new Error('no accept was sent');
  latest().tell({ t: 'accepted', ref: sent.ref, conversation: item.conversation, epoch: 2 });
  await expect(won).resolves.toEqual({ conversation: item.conversation, epoch: 2 });

  const lost = desk.accept(item);
  const again = latest().heard.at(-1);
  if (again?.t !== 'accept') throw new Error('no accept was sent');
  latest().tell({ t: 'error', code: 'taken', message: 'too late', ref: again.ref, by: 'Noor' });
  await expect(lost).rejects.toMatchObject({ code: 'taken', by: 'Noor' });
});

test('closing fails what waits for an answer', async () => {
  const asked = desk.setAvailability('away');
  desk.close();
  await expect(asked).rejects.toBeInstanceOf(ClientError);
});
