import { setTimeout as pause } from 'node:timers/promises';
import type { Doors } from '../replay/doors.ts';
import { Peer } from './peer.ts';

/** A note every so often, within the limits that ship, ms. */
const EVERY_MS = 60;

/** Two ordinary sockets in a conversation of their own: one writes notes, the other waits for them. */
export class Bystanders {
  readonly #writer: Peer;
  readonly #reader: Peer;
  #count = 0;

  private constructor(writer: Peer, reader: Peer) {
    this.#writer = writer;
    this.#reader = reader;
  }

  static async meet(doors: Doors, agent: string): Promise<Bystanders> {
    const { conversation, token } = await doors.openConversation();
    const customer = await Peer.open(doors.customer(token));
    customer.say({ t: 'send', id: 'bystander-000000000000', after: 0, text: 'Hello' });
    await customer.until(() => customer.heard.some(({ t }) => t === 'ack'), 'an ack');
    const door = doors.agentThread(conversation, agent);
    const bystanders = new Bystanders(await Peer.open(door), await Peer.open(door));
    customer.close();
    return bystanders;
  }

  /** The median time of a note from one to the other, ms, while something else goes on. */
  async median(meanwhile: () => Promise<unknown>): Promise<number> {
    const over = new AbortController();
    const [times] = await Promise.all([this.#measure(over.signal), meanwhile().finally(() => over.abort())]);
    times.sort((a, b) => a - b);
    const median = times[times.length >> 1];
    if (median === undefined) throw new Error('nothing was measured');
    return median;
  }

  leave(): void {
    this.#writer.close();
    this.#reader.close();
  }

  async #measure(over: AbortSignal): Promise<number[]> {
    const times: number[] = [];
    while (!over.aborted || times.length === 0) {
      this.#count += 1;
      const id = `bystander-${String(this.#count).padStart(14, '0')}`;
      const after = this.#writer.heard.findLast(({ t }) => t === 'ack')?.upTo ?? 0;
      const begin = performance.now();
      this.#writer.say({ t: 'note', id, after, text: 'Just looking' });
      await this.#reader.until(() => this.#reader.heard.at(-1)?.event?.id === id, 'a note');
      times.push(performance.now() - begin);
      const seq = this.#reader.heard.at(-1)?.event?.seq ?? 0;
      for (const peer of [this.#writer, this.#reader]) {
        peer.say({ t: 'received', upTo: seq });
        peer.heard.splice(0, Math.max(0, peer.heard.length - 20));
      }
      await pause(EVERY_MS);
    }
    return times;
  }
}
