import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect } from 'vitest';
import type * as z from 'zod/mini';
import type { Rules } from '../../src/escalation/index.ts';
import {
  CALLER_HEADER,
  CARD_HEADER,
  encodeCaller,
  encodeCard,
  encodeRules,
} from '../../src/platform/caller.ts';
import {
  AgentProfile,
  type Caller,
  type ClientFrame,
  type DeskClientFrame,
  DeskServerFrame,
  PROTOCOL_VERSION,
  ServerFrame,
  type SiteCard,
} from '../../src/protocol/index.ts';
import { End } from './end.ts';
import { SETTINGS } from './thread.ts';

/** Sockets to a `Conversation`, past the doors: what the Worker would have checked is given. */

export const CARD: SiteCard = { rev: 1, settings: SETTINGS };

export function newName(site = 'demo'): string {
  const id = crypto.randomUUID().replaceAll('-', '').slice(0, 22);
  return `${site}:${id}`;
}

export function siteOf(name: string): string {
  return name.slice(0, name.indexOf(':'));
}

/** A conversation's id, without its site. */
export function conversationOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function stubOf(name: string) {
  return env.CONVERSATIONS.getByName(name);
}

export function customerOf(name: string, visitor = 'visitor-1'): Caller {
  return {
    role: 'customer',
    site: siteOf(name),
    conversation: conversationOf(name),
    visitor,
    customer: { claimed: { name: 'Ana' }, verified: {} },
  };
}

/** @param profile what differs from the defaults of an agent */
export function agentOf(
  id: string,
  name = id,
  site = 'demo',
  profile: z.input<typeof AgentProfile> = {},
): Caller {
  return { role: 'agent', site, id, name, ...AgentProfile.parse(profile) };
}

/** A participant's socket on a thread. */
export class TestSocket extends End<ServerFrame, ClientFrame> {
  constructor(socket: WebSocket) {
    super(socket, ServerFrame);
  }

  async hello(more: { v?: number; logId?: string; seq?: number; language?: string } = {}) {
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

/** An agent's own label for a command. */
export const REF = 'ref-of-an-agent-1';

/** An agent's socket on the desk. */
export class DeskSocket extends End<DeskServerFrame, DeskClientFrame> {
  constructor(socket: WebSocket) {
    super(socket, DeskServerFrame);
  }

  accept(conversation: string, epoch: number): void {
    this.send({ t: 'accept', ref: REF, conversation, epoch });
  }
}

/** Opens a socket on a conversation and says hello unless told not to. */
export async function join(name: string, caller: Caller, greet = true, rules?: Rules): Promise<TestSocket> {
  const response = await env.CONVERSATIONS.getByName(name).fetch('https://object/', {
    headers: {
      Upgrade: 'websocket',
      [CALLER_HEADER]: encodeCaller(caller),
      [CARD_HEADER]: encodeCard(CARD),
      ...(rules && { 'x-baton-rules': encodeRules(rules) }),
    },
  });
  if (!response.webSocket) throw new Error(`refused with ${response.status}`);
  const socket = new TestSocket(response.webSocket);
  if (greet) await socket.hello();
  return socket;
}

/** Opens a socket at the desk of the caller's site, without a word. */
export async function sitDown(caller: Caller): Promise<DeskSocket> {
  const response = await env.DESKS.getByName(caller.site).fetch('https://object/', {
    headers: { Upgrade: 'websocket', [CALLER_HEADER]: encodeCaller(caller) },
  });
  if (!response.webSocket) throw new Error(`refused with ${response.status}`);
  return new DeskSocket(response.webSocket);
}

/** An agent who is online at the desk of a site. */
export async function online(agent: string, site = 'demo'): Promise<DeskSocket> {
  const socket = await sitDown(agentOf(agent, agent, site));
  socket.send({ t: 'hello', v: PROTOCOL_VERSION });
  await socket.take('desk');
  return socket;
}

/** Fills a thread with messages up to a seq, behind its object's back, and lets the object start afresh. */
export async function fill(name: string, upTo: number, text = 'text'): Promise<void> {
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
        text: `${text} ${seq}`,
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
