import * as z from 'zod/mini';

/** What the counting entry of `workers/baton.ts` shows. */
const Counts = z.object({
  /** Rows of the conversation's object since it woke, and the newest event. */
  read: z.int(),
  written: z.int(),
  head: z.int(),
  /** Rows of the desk's object since it woke. */
  desk: z.object({ read: z.int(), written: z.int() }),
  /** Calls and frames of all objects since the start. */
  calls: z.int(),
  frames: z.int(),
});
export type Counts = z.infer<typeof Counts>;

/** A look into one conversation of a server that was started with windows. */
export class Windows {
  readonly #base: string;

  constructor(url: string, conversation: string) {
    this.#base = `${url}/bench/demo/${conversation}`;
  }

  async meter(): Promise<Counts> {
    return Counts.parse(await (await this.#ask('meter')).json());
  }

  /** Fills the thread up to this many events, and lets the object start afresh. */
  async fill(upTo: number): Promise<void> {
    await this.#ask(`fill/${upTo}`);
    await this.restart();
  }

  /** Puts the clock of the whole server forward (ms), and rings this conversation's alarm if it is due by then. */
  async wait(ms: number): Promise<void> {
    await this.#ask(`wait/${ms}`);
  }

  /** Evicts the object, sockets and all. */
  async restart(): Promise<void> {
    await this.#ask('restart');
  }

  async #ask(what: string): Promise<Response> {
    const response = await fetch(`${this.#base}/${what}`);
    if (!response.ok) throw new Error(`${what}: HTTP ${response.status}`);
    return response;
  }
}
