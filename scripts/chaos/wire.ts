import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../random.ts';
import type { Counts } from './counts.ts';

/** How long a connection lives on average before the wire does something to it, ms. */
const LIFE_MS = 40_000;
/** A wire that was pulled out leaves the far end open this long, ms: nobody tells it. */
const HALF_OPEN_MS = 30_000;

/** What may become of a connection, and how often in comparison. */
const FAULTS = [
  ...Array(5).fill('reset'),
  ...Array(5).fill('cut'),
  'halfOpen',
  ...Array(3).fill('close'),
] as const satisfies string[];

type Fault = 'reset' | 'cut' | 'halfOpen' | 'close';

/**
 * A bad wire: a TCP proxy in user space. Some connections are late, some are slow, and each ends sooner or later: reset,
 * cut in the middle of a frame, half open, or closed.
 */
export class Wire {
  readonly #server: Server;
  readonly #open = new Set<Socket>();
  readonly #random: Random;
  readonly #counts: Counts;
  readonly #target: URL;
  /** No faults any more: for the end, when everybody shall come to rest. */
  #calm = false;
  #connections = 0;

  private constructor(target: string, random: Random, counts: Counts) {
    this.#target = new URL(target);
    this.#random = random;
    this.#counts = counts;
    this.#server = createServer((near) => this.#connect(near));
  }

  static async start(target: string, random: Random, counts: Counts): Promise<Wire> {
    const wire = new Wire(target, random, counts);
    wire.#server.listen(0, '127.0.0.1');
    await once(wire.#server, 'listening');
    return wire;
  }

  /** `host:port` */
  get host(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the wire has no port');
    return `127.0.0.1:${address.port}`;
  }

  /** From now on it is a good wire; what is half open is closed. */
  calm(): void {
    this.#calm = true;
  }

  async close(): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #connect(near: Socket): void {
    this.#connections += 1;
    const random = this.#random.fork(`connection ${this.#connections}`);
    const far = connect(Number(this.#target.port), this.#target.hostname);
    const link = new Link(near, far, random);
    for (const end of [near, far]) {
      this.#open.add(end);
      end.on('close', () => this.#open.delete(end));
    }
    if (this.#calm) return;
    const timer = setTimeout(() => {
      if (this.#calm || near.destroyed) return;
      const fault: Fault = random.pick(FAULTS);
      this.#counts.fault(fault);
      link.suffer(fault);
    }, random.after(LIFE_MS));
    near.on('close', () => clearTimeout(timer));
  }
}

/** Two sockets and what lies between them. */
class Link {
  readonly #near: Socket;
  readonly #far: Socket;
  readonly #delayMs: number;
  /** Bytes per second, or 0 for as many as come. */
  readonly #rate: number;
  #silent = false;
  #cutNext = false;

  constructor(near: Socket, far: Socket, random: Random) {
    this.#near = near;
    this.#far = far;
    this.#delayMs = random.chance(0.3) ? random.between(5, 120) : 0;
    this.#rate = random.chance(0.1) ? random.between(20_000, 100_000) : 0;
    near.setNoDelay(true);
    far.setNoDelay(true);
    void this.#carry(near, far);
    void this.#carry(far, near);
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      // The close that follows says all there is to say.
      end.on('error', () => {});
      end.on('close', () => {
        if (!this.#silent || end === far) other.destroy();
      });
    }
  }

  suffer(fault: Fault): void {
    if (fault === 'close') this.#near.destroy();
    if (fault === 'reset') this.#near.resetAndDestroy();
    if (fault === 'cut') this.#cutNext = true;
    if (fault === 'halfOpen') {
      this.#silent = true;
      setTimeout(() => {
        this.#near.destroy();
        this.#far.destroy();
      }, HALF_OPEN_MS);
    }
  }

  /** In order, whatever the delay; a chunk at a time, so that a slow way slows the sender down. */
  async #carry(from: Socket, to: Socket): Promise<void> {
    try {
      for await (const chunk of from) {
        if (this.#silent || !(chunk instanceof Buffer)) continue;
        const ms = this.#delayMs + (this.#rate > 0 ? (chunk.length / this.#rate) * 1_000 : 0);
        if (ms > 0) await pause(ms);
        if (this.#cutNext && chunk.length > 2) {
          to.write(chunk.subarray(0, chunk.length >> 1), () => {
            to.destroy();
            from.destroy();
          });
          return;
        }
        if (!to.write(chunk)) await Promise.race([once(to, 'drain'), once(to, 'close')]);
      }
      to.end();
    } catch {
      to.destroy();
    }
  }
}
