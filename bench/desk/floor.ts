import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { HandoffReport } from '../../src/contracts.ts';
import type { Call } from '../../src/protocol/index.ts';
import { randomId } from '../../src/protocol/random-id.ts';
import type { Running } from '../servers/running.ts';
import { Agents, needsOf } from './agents.ts';
import { socketUrl } from './figures.ts';

/** A site at work: customers who come on a schedule, agents who take them and let them go. */

type Handoff = { report: HandoffReport /** When it was due to be reported (ms). */; due: number };

export class Site {
  readonly agents: Agents;
  readonly #line: WebSocket;
  readonly #waiting = new Map<string, Handoff>();
  /** Who is served, oldest first, with the epoch of their control. */
  readonly #served = new Map<string, { report: HandoffReport; epoch: number }>();
  /** How long a conversation lasts (ms); `null` while nobody lets go. */
  handling: number | null = null;
  /** From when a handoff was due until its call was on an agent's socket (ms). */
  readonly latencies: number[] = [];
  /** Handoffs that went all the way: taken, and let go of. */
  done = 0;
  refused = 0;
  #count = 0;

  private constructor(line: WebSocket) {
    this.#line = line;
    line.on('message', () => {
      this.refused += 1;
    });
    this.agents = new Agents({
      called: (call) => this.#called(call),
      taken: (conversation, epoch) => this.#taken(conversation, epoch),
    });
  }

  static async open(server: Running, agents: number): Promise<Site> {
    const url = socketUrl(server);
    const line = new WebSocket(`${url}/line`);
    await once(line, 'open');
    const site = new Site(line);
    await site.agents.arrive(url, agents);
    return site;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  get served(): number {
    return this.#served.size;
  }

  async close(): Promise<void> {
    this.agents.leave();
    this.#line.close();
    await once(this.#line, 'close');
  }

  /** Reports so many handoffs at once. @param due when they were due (ms) */
  report(count: number, due = performance.now()): void {
    const reports = Array.from({ length: count }, () => this.#next());
    for (const report of reports) this.#waiting.set(report.conversation, { report, due });
    this.#line.send(JSON.stringify(reports));
  }

  /** Ends the conversation that has lasted longest. */
  release(): void {
    const [conversation] = this.#served.keys();
    if (conversation !== undefined) this.#release(conversation);
  }

  /** Comes at `rate` a second for `seconds`, whatever becomes of those before. @param each what else happens each time */
  async openLoop(rate: number, seconds: number, each: () => void = () => {}): Promise<void> {
    const start = performance.now();
    const total = Math.round(rate * seconds);
    for (let sent = 0; sent < total; ) {
      const due = Math.min(total, Math.floor(((performance.now() - start) * rate) / 1_000) + 1);
      for (; sent < due; sent += 1) {
        this.report(1, start + (sent * 1_000) / rate);
        each();
      }
      await pause(1);
    }
  }

  /** @throws when it does not hold within 60 s */
  async until(holds: () => boolean, what: string): Promise<void> {
    const deadline = performance.now() + 60_000;
    while (!holds()) {
      if (performance.now() > deadline)
        throw new Error(`waited in vain for ${what}: ${this.waiting} wait, ${this.served} are served`);
      await pause(5);
    }
  }

  #next(): HandoffReport {
    this.#count += 1;
    const conversation = randomId();
    return {
      ...{ conversation, handoff: randomId(), epoch: 1, state: 'queued', since: Date.now() },
      ...{ reason: 'human_request', visitor: conversation, channel: 'web', customerName: 'Ana Example' },
      ...needsOf(this.#count),
    };
  }

  #called({ item }: Call): void {
    const handoff = this.#waiting.get(item.conversation);
    if (handoff !== undefined) this.latencies.push(performance.now() - handoff.due);
  }

  #taken(conversation: string, epoch: number): void {
    const handoff = this.#waiting.get(conversation);
    if (handoff === undefined) return;
    this.#waiting.delete(conversation);
    this.#served.set(conversation, { report: handoff.report, epoch });
    if (this.handling !== null) setTimeout(() => this.#release(conversation), this.handling);
  }

  #release(conversation: string): void {
    const served = this.#served.get(conversation);
    if (served === undefined) return;
    this.#served.delete(conversation);
    this.done += 1;
    this.#line.send(JSON.stringify([{ ...served.report, epoch: served.epoch + 1, state: 'over' }]));
  }
}
