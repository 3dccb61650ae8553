import { once } from 'node:events';
import WsSocket from 'ws';
import * as z from 'zod/mini';
import type { Door } from '../../src/client/index.ts';
import { Watch } from './watch.ts';

/** The desk as an agent reads it, from docs/protocol.md alone: version 2, which always shows all of the line. */

const Item = z.looseObject({ conversation: z.string(), epoch: z.number(), state: z.string() });
export type Item = z.infer<typeof Item>;

const Frame = z.looseObject({
  t: z.string(),
  ref: z.optional(z.string()),
  line: z.optional(z.array(Item)),
  put: z.optional(z.array(Item)),
  gone: z.optional(z.array(z.string())),
});

const REF = 'desk-reader-is-in-the-room';

export class DeskReader {
  readonly #line = new Map<string, Item>();
  readonly #socket: WsSocket;
  #settled = false;
  readonly #watch = new Watch();

  private constructor(socket: WsSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#hear(String(data)));
  }

  /** @throws when the desk does not open, or does not show its line */
  static async open({ url, token }: Door): Promise<DeskReader> {
    const socket = new WsSocket(url, ['baton.v1', `baton.token.${await token(false)}`]);
    const reader = new DeskReader(socket);
    await once(socket, 'open');
    socket.send(JSON.stringify({ t: 'hello', v: 2 }));
    // Frames are answered in their order: with the answer to this, the whole line has been shown.
    socket.send(JSON.stringify({ t: 'decline', ref: REF, conversation: '_'.repeat(22), epoch: 0 }));
    if (!(await reader.until(() => reader.#settled, 30_000))) throw new Error('the desk shows no line');
    return reader;
  }

  get line(): Item[] {
    return [...this.#line.values()];
  }

  /** Whether the desk knows of this conversation at this epoch, or learns of it in time. */
  knows(conversation: string, epoch: number, withinMs: number): Promise<boolean> {
    return this.until(() => this.#line.get(conversation)?.epoch === epoch, withinMs);
  }

  until(holds: () => boolean, ms: number): Promise<boolean> {
    return this.#watch.until(holds, ms);
  }

  close(): void {
    this.#socket.close();
  }

  #hear(text: string): void {
    const { ref, line = [], put = [], gone = [] } = Frame.parse(JSON.parse(text));
    for (const item of [...line, ...put]) this.#line.set(item.conversation, item);
    for (const conversation of gone) this.#line.delete(conversation);
    if (ref === REF) this.#settled = true;
    this.#watch.changed();
  }
}
