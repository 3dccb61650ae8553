import { env } from 'cloudflare:workers';
import { expect } from 'vitest';
import { encodeCaller, encodeCard } from '../../src/platform/caller.ts';
import type { Caller, ClientFrame, ServerFrame, SiteCard } from '../../src/protocol/index.ts';
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

export class TestSocket {
  readonly frames: ServerFrame[] = [];
  closed: { code: number; reason: string } | null = null;
  readonly #socket: WebSocket;
  #waiters: (() => void)[] = [];

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.accept();
    socket.addEventListener('message', ({ data }) => {
      if (data !== 'pong') this.frames.push(JSON.parse(String(data)) as ServerFrame);
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

  send(frame: ClientFrame): void {
    this.raw(JSON.stringify(frame));
  }

  close(code?: number): void {
    this.#socket.close(code);
  }

  /** The first frame (of those not taken yet) that fits; rejects when none comes. */
  async take<T extends ServerFrame['t']>(
    t: T,
    fits: (frame: Extract<ServerFrame, { t: T }>) => boolean = () => true,
  ): Promise<Extract<ServerFrame, { t: T }>> {
    type Wanted = Extract<ServerFrame, { t: T }>;
    const isWanted = (frame: ServerFrame): frame is Wanted => frame.t === t && fits(frame as Wanted);
    await this.until(() => this.frames.some(isWanted), `a ${t} frame`);
    const index = this.frames.findIndex(isWanted);
    const [frame] = this.frames.splice(index, 1);
    if (!frame || !isWanted(frame)) throw new Error('unreachable');
    return frame;
  }

  /** Resolves when the condition holds after some frame or close; rejects after 10 s with what was there. */
  async until(holds: () => boolean, what: string): Promise<void> {
    const deadline = Date.now() + 10_000;
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

  async hello(more: { logId?: string; seq?: number } = {}) {
    this.send({ t: 'hello', v: 1, ...more });
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

  #wake(): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const wake of waiters) wake();
  }
}

/** Opens a socket on a conversation and says hello unless told not to. */
export async function join(name: string, caller: Caller, greet = true): Promise<TestSocket> {
  const response = await env.CONVERSATIONS.getByName(name).fetch('https://object/', {
    headers: {
      Upgrade: 'websocket',
      'x-baton-caller': encodeCaller(caller),
      'x-baton-card': encodeCard(CARD),
    },
  });
  if (!response.webSocket) throw new Error(`refused with ${response.status}`);
  const socket = new TestSocket(response.webSocket);
  if (greet) await socket.hello();
  return socket;
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
