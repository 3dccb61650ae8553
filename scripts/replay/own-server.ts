import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Server, startServer } from '../server/server.ts';
import type { Tally } from './tally.ts';

/** One machine plays hundreds of customers in seconds: limits made for one visitor do not fit it. */
const RAISED = {
  messagesPerSecond: 1_000,
  messagesBurst: 1_000,
  framesPerSecond: 1_000,
  framesBurst: 2_000,
  waitingPerAddress: 1_000,
  handoffsPerHourPerAddress: 100_000,
};

/** A server that lives as long as the replay, and dies on the way as often as it was asked to. */
export class OwnServer {
  readonly limitsRaised = Object.entries(RAISED)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
  readonly #persist: string;
  #server: Server;
  #killing: Promise<void> = Promise.resolve();

  private constructor(server: Server, persist: string) {
    this.#server = server;
    this.#persist = persist;
  }

  static async start(): Promise<OwnServer> {
    const persist = mkdtempSync(join(tmpdir(), 'baton-replay-'));
    return new OwnServer(await startServer({ persist, limits: RAISED }), persist);
  }

  /** `ws://host:port` */
  get base(): string {
    return this.#server.url.replace(/^http/, 'ws');
  }

  /** Kills it `times` times, spread evenly over the `messages` that will be acked. */
  killOnTheWay(times: number, messages: number, tally: Tally): void {
    let kills = 0;
    tally.onAck(() => {
      if (kills >= times || tally.acked < ((kills + 1) * messages) / (times + 1)) return;
      kills += 1;
      this.#killing = this.#killing.then(() => this.#kill(tally, kills));
    });
  }

  async stop(): Promise<void> {
    await this.#killing;
    await this.#server.stop();
    rmSync(this.#persist, { recursive: true, force: true });
  }

  /** All kills that were due are over, and the server is back. */
  async settled(): Promise<void> {
    await this.#killing;
  }

  async #kill(tally: Tally, count: number): Promise<void> {
    const port = Number(new URL(this.#server.url).port);
    await this.#server.kill();
    this.#server = await startServer({ port, persist: this.#persist, limits: RAISED });
    tally.tell('server', `killed and restarted (${count})`);
  }
}
