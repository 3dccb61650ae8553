import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ClientError, DeskClient, type SocketLike } from '../../src/client/index.ts';
import {
  DeskClientFrame,
  type DeskServerFrame,
  type LineItem,
  PING,
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

const SAM = {
  id: 'sam',
  name: 'Sam',
  availability: 'online',
  connected: true,
  load: 0,
  capacity: 3,
} as const;
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
  latest().tell({ t: 'desk', v: 1, you: SAM, now: 0, line, agents: [SAM, NOOR], calls: [] });
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

test('keeps the line in order, item by item', () => {
  const [early, late] = [waiting('early', 1), waiting('late', 2)];
  latest().tell({ t: 'changed', put: [late, early], gone: [], agents: [] });
  expect(desk.view.line).toEqual([early, late]);
  const taken: LineItem = { ...early, state: 'active', agent: { id: 'noor', name: 'Noor' } };
  latest().tell({ t: 'changed', put: [taken], gone: [late.conversation], agents: [{ ...SAM, load: 1 }] });
  expect(desk.view.line).toEqual([taken]);
  expect(desk.view.agents).toEqual([{ ...SAM, load: 1 }, NOOR]);
});

test('a call rings as long as the desk says, by the local clock, until it is over', () => {
  const item = waiting('calls', 1);
  latest().tell({ t: 'ring', call: { item, ringMs: 20_000 } });
  latest().tell({ t: 'ring', call: { item, ringMs: 15_000 } });
  expect(desk.view.calls).toEqual([{ item, ringMs: 15_000, until: Date.now() + 15_000 }]);
  latest().tell({ t: 'ringOver', conversation: item.conversation, why: 'taken', by: 'Noor' });
  expect(desk.view.calls).toEqual([]);
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
