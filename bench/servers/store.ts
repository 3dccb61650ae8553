import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What the plain Node servers keep: one database a room, as an object has; each insert is synced before it returns. */

type Event = { seq: number; at: number; id: string; text: string };

export class Rooms {
  readonly #folder: string;
  readonly #rooms = new Map<string, (id: string, text: string) => Event>();

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Keeps a message. @returns it with its place */
  keep(room: string, id: string, text: string): Event {
    const known = this.#rooms.get(room);
    const keep = known ?? this.#open(room);
    if (!known) this.#rooms.set(room, keep);
    return keep(id, text);
  }

  #open(room: string): (id: string, text: string) => Event {
    const database = new DatabaseSync(join(this.#folder, `${room.replaceAll('/', '')}.sqlite`));
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    database.exec('CREATE TABLE IF NOT EXISTS messages (seq INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
    const insert = database.prepare('INSERT INTO messages (seq, body) VALUES (?, ?)');
    let seq = Number(database.prepare('SELECT max(seq) AS seq FROM messages').get()?.seq ?? 0);
    return (id, text) => {
      seq += 1;
      const event = { seq, at: Date.now(), id, text };
      insert.run(seq, JSON.stringify(event));
      return event;
    };
  }
}
