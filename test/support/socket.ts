import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect } from 'vitest';
import type { Rules } from '../../src/escalation/index.ts';
import { encodeCaller, encodeCard, encodeRules } from '../../src/platform/caller.ts';
import {
  type Caller,
  type ClientFrame,
  type DeskClientFrame,
  type DeskServerFrame,
  PROTOCOL_VERSION,
  type ServerFrame,
  type SiteCard,
} from '../../src/protocol/index.ts';
import { SETTINGS } from './thread.ts';

/** Sockets to a `Conversation`, past the doors: what the Worker would have checked is given. */

export const CARD: SiteCard = { rev: 1, settings: SETTINGS };

export function newName(site = 'demo'): string {
  const id = crypto.randomUUID().replaceAll('-', '').slice(0, 22);
  return `${site}:${id}`;
}

export function customerOf(name: string, visitor = 'visitor-1'): Caller {
  const [site = '', conversation = ''] = name.split(':');
  return {
    role: 'customer',
    site,
    conversation,
    visitor,
    customer: { claimed: { name: 'Ana' }, verified: {} },
  };
}

export function agentOf(id: string, name = id, site = 'demo'): Caller {
  return { role: 'agent', site, id, name, capacity: 3 };
}

/** One end of a socket: what came in and was not taken yet, and waits that end with a frame or fail. */
class End<In extends { t: string }, Out> {
  readonly frames: In[] = [];
  closed: { code: number; reason: string } | null = null;
  readonly #socket: WebSocket;
  #waiters: (() => void)[] = [];

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.accept();
    socket.addEventListener('message', ({ data }) => {
      if (data !== 'pong') this.frames.push(JSON.parse(String(data)) as In);
      else this.pongs += 1;
      this.#wake();
    });
    socket.addEventListener('close', ({ code, reason }) => {
      this.closed = { code, reason };
      this.#wake();
    });
  }

  pongs = 0;

  raw(text: string | ArrayBuffer): void {
    this.#socket.send(text);
  }

  send(frame: Out): void {
    this.raw(JSON.stringify(frame));
  }

  close(code?: number): void {
    this.#socket.close(code);
  }

  /** The first frame (of those not taken yet) that fits; rejects when none comes. */
  async take<T extends In['t']>(
    t: T,
    fits: (frame: Extract<In, { t: T }>) => boolean = () => true,
  ): Promise<Extract<In, { t: T }>> {
    type Wanted = Extract<In, { t: T }>;
    const isWanted = (frame: In): frame is Wanted => frame.t === t && fits(frame as Wanted);
    await this.until(() => this.frames.some(isWanted), `a ${t} frame`);
    const index = this.frames.findIndex(isWanted);
    const [frame] = this.frames.splice(index, 1);
    if (!frame || !isWanted(frame)) throw new Error('unreachable');
    return frame;
  }

  /** Resolves when the condition holds after some frame or close; rejects after 4 s with what was there. */
  async until(holds: () => boolean, what: string): Promise<void> {
    const deadline = Date.now() + 4_000;
    while (!holds()) {
      const left = deadline - Date.now();
      if (left <= 0) {
        throw new Error(
          `waited in vain for ${what}; got ${JSON.stringify(this.frames)} ${JSON.stringify(this.closed)}`,
        );
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#waiters.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  #wake(): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const wake of waiters) wake();
  }
}

/** A participant's socket on a thread. */
export class TestSocket extends End<ServerFrame, ClientFrame> {
  async hello(more: { v?: number; logId?: string; seq?: number } = {}) {
    this.send({ t: 'hello', v: PROTOCOL_VERSION, ...more });
    return this.take('welcome');
  }

  /** Every event this audience sees, read page by page. */
  async readAll(after = 0): Promise<{ seq: number; kind: string }[]> {
    const events: { seq: number; kind: string }[] = [];
    for (let from = after; ; ) {
      this.send({ t: 'pull', after: from });
      const page = await this.take('page');
      expect(page.prev).toBeLessThanOrEqual(from);
      events.push(...page.events);
      if (!page.more) return events;
      from = page.upTo;
    }
  }
}

/** An agent's socket on the desk. */
export class DeskSocket extends End<DeskServerFrame, DeskClientFrame> {}

/** Opens a socket on a conversation and says hello unless told not to. */
export async function join(name: string, caller: Caller, greet = true, rules?: Rules): Promise<TestSocket> {
  const response = await env.CONVERSATIONS.getByName(name).fetch('https://object/', {
    headers: {
      Upgrade: 'websocket',
      'x-baton-caller': encodeCaller(caller),
      'x-baton-card': encodeCard(CARD),
      ...(rules && { 'x-baton-rules': encodeRules(rules) }),
    },
  });
  if (!response.webSocket) throw new Error(`refused with ${response.status}`);
  const socket = new TestSocket(response.webSocket);
  if (greet) await socket.hello();
  return socket;
}

/** An agent who is online at the desk of a site. */
export async function online(agent: string, site = 'demo', keepWelcome = false): Promise<DeskSocket> {
  const response = await env.DESKS.getByName(site).fetch('https://object/', {
    headers: { Upgrade: 'websocket', 'x-baton-caller': encodeCaller(agentOf(agent, agent, site)) },
  });
  if (!response.webSocket) throw new Error(`refused with ${response.status}`);
  const socket = new DeskSocket(response.webSocket);
  socket.send({ t: 'hello', v: 1 });
  const welcome = await socket.take('desk');
  if (keepWelcome) socket.frames.push(welcome);
  return socket;
}

/** Fills a thread with messages up to a seq, behind its object's back, and lets the object start afresh. */
export async function fill(name: string, upTo: number): Promise<void> {
  const stub = env.CONVERSATIONS.getByName(name);
  await runInDurableObject(stub, (_, state) => {
    const { sql } = state.storage;
    const head = Number(sql.exec('SELECT max(seq) AS head FROM events').one().head);
    for (let seq = head + 1; seq <= upTo; seq += 1) {
      const body = {
        seq,
        at: Date.now(),
        v: 1,
        kind: 'message',
        id: id(),
        author: { type: 'system' },
        text: `text ${seq}`,
      };
      sql.exec(
        'INSERT INTO events (seq, public, prev, message, body) VALUES (?, 1, ?, ?, ?)',
        seq,
        seq - 1,
        body.id,
        JSON.stringify(body),
      );
    }
  });
  await evictDurableObject(stub, { webSockets: 'close' });
}

let made = 0;
/** A fresh message id. */
export function id(): string {
  made += 1;
  return `message-${String(made).padStart(14, '0')}`;
}

/** Says something and waits until it is durable. */
export async function say(socket: TestSocket, text: string, after = 0, messageId = id()) {
  socket.send({ t: 'send', id: messageId, after, text });
  return socket.take('ack', (ack) => ack.id === messageId);
}

/** Says something to the bot and waits for its answer. */
export async function ask(socket: TestSocket, text: string) {
  const ack = await say(socket, text);
  const { event } = await socket.take(
    'event',
    ({ event: { kind, turn } }) => kind === 'message' && turn !== undefined,
  );
  return { ack, answer: event };
}

/** Sends a message and, while the rate limit says so, waits as told and sends it again. */
export async function insist(socket: TestSocket, frame: Extract<ClientFrame, { t: 'send' | 'note' }>) {
  for (;;) {
    socket.send(frame);
    const mine = (other: ServerFrame) => (other.t === 'ack' || other.t === 'error') && other.id === frame.id;
    await socket.until(() => socket.frames.some(mine), `an answer to ${frame.id}`);
    const [answer] = socket.frames.splice(socket.frames.findIndex(mine), 1);
    if (answer?.t === 'ack') return answer;
    if (answer?.t !== 'error' || answer.code !== 'rate_limited')
      throw new Error(`refused: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, answer.retryAfterMs));
  }
}
