import worker, * as baton from 'baton';
import type { Env } from '../../src/env.ts';

/**
 * The shipped bundle, with windows: rows are counted inside the objects, requests where they arrive. Used where counts
 * are taken; where time is, the bundle runs alone.
 */

export { BotRunner, Library, Site } from 'baton';

/** What Cloudflare would bill as requests, since the start: calls of objects, alarms, and incoming frames (20 are one). */
const requests = { calls: 0, frames: 0 };

/** How far the clock was put forward (ms). */
let ahead = 0;
const realNow = Date.now.bind(Date);
Date.now = () => realNow() + ahead;

export class Conversation extends baton.Conversation {
  override fetch(request: Request): Response {
    requests.calls += 1;
    return super.fetch(request);
  }
  override webSocketMessage(socket: WebSocket, raw: string | ArrayBuffer): void {
    requests.frames += 1;
    super.webSocketMessage(socket, raw);
  }
  override async acceptControl(...args: Parameters<baton.Conversation['acceptControl']>) {
    requests.calls += 1;
    return super.acceptControl(...args);
  }
  override async tellWaiting(...args: Parameters<baton.Conversation['tellWaiting']>): Promise<void> {
    requests.calls += 1;
    await super.tellWaiting(...args);
  }
  override async endTurn(...args: Parameters<baton.Conversation['endTurn']>): Promise<void> {
    requests.calls += 1;
    await super.endTurn(...args);
  }
  override async alarm(): Promise<void> {
    requests.calls += 1;
    await super.alarm();
  }

  /** Rows since this object woke, and the newest event. */
  async meter(): Promise<{ read: number; written: number; head: number }> {
    const { read, written } = this.store.meter;
    const head = this.ctx.storage.sql.exec('SELECT max(seq) AS head FROM events').one().head;
    return { read, written, head: Number(head) };
  }

  /** Makes the thread as long as wanted, behind the object's back: to be followed by `restart`. */
  async fill(upTo: number): Promise<void> {
    const { sql } = this.ctx.storage;
    const { head } = await this.meter();
    for (let seq = head + 1; seq <= upTo; seq += 1) {
      const message = {
        seq,
        at: Date.now(),
        v: 1,
        kind: 'message',
        id: `filled-${String(seq).padStart(12, '0')}`,
      };
      const body = JSON.stringify({
        ...message,
        author: { type: 'customer' },
        text: `Message ${seq}. `.repeat(12),
      });
      sql.exec(
        'INSERT INTO events (seq, public, prev, message, body) VALUES (?, 1, ?, ?, ?)',
        seq,
        seq - 1,
        message.id,
        body,
      );
    }
  }

  /** Puts the clock forward, and rings the alarm if it is due by then. */
  async wait(ms: number): Promise<void> {
    ahead += ms;
    const due = await this.ctx.storage.getAlarm();
    if (due !== null && due <= Date.now()) await this.alarm();
  }

  /** Dies as an object does that is moved or evicted with its sockets. */
  async restart(): Promise<void> {
    this.ctx.abort('restart');
  }
}

export class Desk extends baton.Desk {
  override async report(...args: Parameters<baton.Desk['report']>) {
    requests.calls += 1;
    return super.report(...args);
  }
  override async availability(): Promise<number> {
    requests.calls += 1;
    return super.availability();
  }
  override webSocketMessage(socket: WebSocket, raw: string | ArrayBuffer): void {
    requests.frames += 1;
    super.webSocketMessage(socket, raw);
  }
  async meter(): Promise<{ read: number; written: number }> {
    const { read, written } = this.store.meter;
    return { read, written };
  }
}

interface Windows extends Env {
  CONVERSATIONS: DurableObjectNamespace<Conversation>;
  DESKS: DurableObjectNamespace<Desk>;
}

const WINDOW = /^\/bench\/([a-z]+)\/([^/]+)\/(meter|fill|wait|restart)\/?(\d*)$/;

export default {
  async fetch(request, env, ctx) {
    const [, site, conversation, what, amount] = WINDOW.exec(new URL(request.url).pathname) ?? [];
    if (what === undefined) return worker.fetch(request, env, ctx);
    const stub = env.CONVERSATIONS.getByName(`${site}:${conversation}`);
    if (what === 'fill') await stub.fill(Number(amount));
    if (what === 'wait') await stub.wait(Number(amount));
    if (what === 'restart') {
      // The object dies before it can answer.
      await stub.restart().catch(() => undefined);
      return Response.json(requests);
    }
    const desk = await env.DESKS.getByName(site ?? '').meter();
    return Response.json({ ...(await stub.meter()), desk, ...requests });
  },
} satisfies ExportedHandler<Windows>;
