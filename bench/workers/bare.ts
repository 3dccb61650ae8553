import { DurableObject } from 'cloudflare:workers';
import { readSaid } from './wire.ts';

/** The bar: the least that a Durable Object can do to keep a message and pass it on. */

interface Env {
  ROOMS: DurableObjectNamespace<Room>;
}

export class Room extends DurableObject<Env> {
  #seq: number;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    const { sql } = ctx.storage;
    sql.exec('CREATE TABLE IF NOT EXISTS messages (seq INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
    this.#seq = Number(sql.exec('SELECT max(seq) AS seq FROM messages').one().seq ?? 0);
  }

  override fetch(): Response {
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server);
    return new Response(null, { status: 101, webSocket: client });
  }

  override webSocketMessage(socket: WebSocket, raw: string | ArrayBuffer): void {
    const { id, text } = readSaid(raw);
    this.#seq += 1;
    const event = { seq: this.#seq, at: Date.now(), id, text };
    this.ctx.storage.sql.exec(
      'INSERT INTO messages (seq, body) VALUES (?, ?)',
      event.seq,
      JSON.stringify(event),
    );
    const frame = JSON.stringify({ t: 'event', event });
    for (const reader of this.ctx.getWebSockets()) reader.send(frame);
    socket.send(JSON.stringify({ t: 'ack', id, seq: event.seq }));
  }

  override webSocketClose(socket: WebSocket): void {
    socket.close();
  }
}

export default {
  fetch(request, env) {
    return env.ROOMS.getByName(new URL(request.url).pathname).fetch(request);
  },
} satisfies ExportedHandler<Env>;
