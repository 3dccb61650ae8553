import { type Connection, routePartykitRequest, Server } from 'partyserver';
import { readSaid } from './wire.ts';

/** The same room on `partyserver`, as its documentation writes one, with hibernation and an insert. */

interface Env extends Record<string, unknown> {
  ROOM: DurableObjectNamespace<Room>;
}

export class Room extends Server<Env> {
  static override options = { hibernate: true };
  #seq = 0;

  override onStart(): void {
    const { sql } = this.ctx.storage;
    sql.exec('CREATE TABLE IF NOT EXISTS messages (seq INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
    this.#seq = Number(sql.exec('SELECT max(seq) AS seq FROM messages').one().seq ?? 0);
  }

  override onMessage(connection: Connection, raw: string | ArrayBuffer): void {
    const { id, text } = readSaid(raw);
    this.#seq += 1;
    const event = { seq: this.#seq, at: Date.now(), id, text };
    this.ctx.storage.sql.exec(
      'INSERT INTO messages (seq, body) VALUES (?, ?)',
      event.seq,
      JSON.stringify(event),
    );
    this.broadcast(JSON.stringify({ t: 'event', event }));
    connection.send(JSON.stringify({ t: 'ack', id, seq: event.seq }));
  }
}

export default {
  async fetch(request, env) {
    return (await routePartykitRequest(request, env)) ?? new Response(null, { status: 404 });
  },
} satisfies ExportedHandler<Env>;
