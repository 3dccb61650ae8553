import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Random } from '../random.ts';
import { agrees, isForgotten, type Standpoint, standpointOf } from '../replay/agreement.ts';
import { Doors } from '../replay/doors.ts';
import { inParallel } from '../replay/parallel.ts';
import { readThread } from '../replay/read-thread.ts';
import { ensureBuilt, modules } from '../server/bundle.ts';
import { type Server, type Spare, spareServer, startServer } from '../server/server.ts';
import { Agent } from './agent.ts';
import { checkThread } from './check.ts';
import { Browser } from './chromium.ts';
import { Client } from './client.ts';
import { Counts } from './counts.ts';
import { type Pace, playCustomer } from './customer.ts';
import { DeskReader } from './desk-reader.ts';
import { abortObjects, killServers } from './nemesis.ts';
import type { ChaosOptions } from './options.ts';
import { LogWatch } from './secrets.ts';
import { DIALS, type Dial } from './sockets.ts';
import { Wire } from './wire.ts';

/** One machine plays hundreds of customers: limits made for one visitor do not fit it. */
const RAISED = {
  messagesPerSecond: 100,
  messagesBurst: 200,
  framesPerSecond: 200,
  framesBurst: 500,
  waitingPerAddress: 1_000,
  handoffsPerHourPerAddress: 100_000,
  handoffsPerHourPerVisitor: 100_000,
  socketsPerVisitor: 50,
};

const AGENTS = Array.from({ length: 14 }, (_, index) => ({
  id: `agent${index}`,
  name: `Agent ${index}`,
  site: 'demo',
}));

/** The part of the run that goes by the limits as they ship, as shares of the whole. */
const DEFAULT_LIMITS = { from: 0.4, to: 0.6 };
/** The pace that default limits allow. */
const GENTLE: Pace = { thinkMs: 4_000, bursts: 0.02, requests: 0.02 };
/** How long it may take until everything said is answered and every handoff has ended, ms. */
const SETTLE_MS = 120_000;
const PARALLEL = 8;
/** How long after a start the next server's process is loaded, ms. */
const SPARE_MS = 6_000;
/** Every so manieth customer has the browser: it holds back a page's sockets that come back in large numbers. */
const BROWSER_EVERY = 24;

type Lane = { conversation: string; token: string; clients: Client[] };

/** One run: a server, a bad wire, customers and agents; then calm, and the reckoning. */
export class Run {
  readonly counts: Counts;
  readonly #options: ChaosOptions;
  readonly #random: Random;
  readonly #persist: string;
  readonly #log: LogWatch;
  readonly #wire: Wire;
  readonly #browser: Browser | null;
  #server: Server;
  /** Loaded ahead of the next kill. */
  #spare: Spare | undefined;
  #sparing: NodeJS.Timeout | undefined;
  #lanes: Lane[] = [];
  #agents: Agent[] = [];
  #gentle = false;

  private constructor(
    options: ChaosOptions,
    own: {
      counts: Counts;
      random: Random;
      persist: string;
      log: LogWatch;
      wire: Wire;
      server: Server;
      browser: Browser | null;
    },
  ) {
    this.#options = options;
    this.counts = own.counts;
    this.#random = own.random;
    this.#persist = own.persist;
    this.#log = own.log;
    this.#wire = own.wire;
    this.#server = own.server;
    this.#browser = own.browser;
  }

  static async start(options: ChaosOptions): Promise<Run> {
    // Once: whoever works on the sources meanwhile must not have the server built anew by a restart.
    ensureBuilt();
    const counts = new Counts();
    const random = new Random(options.seed);
    const persist = mkdtempSync(join(tmpdir(), 'baton-chaos-'));
    const log = new LogWatch();
    const server = await startServer(serverOptions(persist, log, false));
    const wire = await Wire.start(server.url, random.fork('wire'), counts);
    const browser = options.browser ? await Browser.start(`http://${wire.host}/healthz`) : null;
    const run = new Run(options, { counts, random, persist, log, wire, server, browser });
    await run.#invite();
    run.#prepare();
    return run;
  }

  /** Everything at once, for the minutes that were asked for. */
  async rage(): Promise<void> {
    const { minutes } = this.#options;
    const stop = new AbortController();
    const begin = Date.now();
    const progress = setInterval(() => {
      const share = (Date.now() - begin) / (minutes * 60_000);
      this.#gentle = share >= DEFAULT_LIMITS.from && share < DEFAULT_LIMITS.to;
      this.#tellProgress(begin);
    }, 5_000);
    const end = setTimeout(() => stop.abort(), minutes * 60_000);
    const prey = {
      server: () => this.#server,
      restart: () => this.#restart(),
      clients: () => this.#clients,
      conversations: () => this.#lanes.map(({ conversation }) => conversation),
    };
    await Promise.all([
      killServers(prey, this.#random.fork('kills'), this.counts, stop.signal),
      abortObjects(prey, this.#random.fork('aborts'), this.counts, stop.signal),
      ...this.#lanes.map(({ clients: [speaker] }, index) =>
        speaker
          ? playCustomer(
              speaker,
              String(index),
              this.#random.fork(`customer ${index}`),
              () => this.#pace,
              stop.signal,
            )
          : undefined,
      ),
    ]);
    clearInterval(progress);
    clearTimeout(end);
  }

  /** Calm: everything that was said is answered, every handoff comes to its end, everybody sees the end. */
  async settle(): Promise<void> {
    this.#gentle = false;
    this.#wire.calm();
    const customers = this.#lanes.flatMap(({ clients }) => clients);
    await inParallel(customers, customers.length, async (client) => {
      if (!(await client.until(() => client.online && client.waiting === 0, SETTLE_MS)))
        this.counts.find('never answered', client.condition);
    });
    await Promise.all(this.#agents.map((agent) => agent.rest()));
    const doors = this.#doorsTo(new URL(this.#server.url).host);
    const desk = await DeskReader.open(doors.desk((await doors.signIn('agent0')).token));
    await desk.until(() => desk.line.length === 0, SETTLE_MS);
    desk.close();
    await Promise.all(this.#agents.map((agent) => agent.rest()));
  }

  /** Reads every thread afresh, past the wire, and the desk before any of them. */
  async check(): Promise<void> {
    const doors = this.#doorsTo(new URL(this.#server.url).host);
    const { token } = await doors.signIn('agent0');
    const desk = await DeskReader.open(doors.desk(token));
    const { line } = desk;
    const seenAt = Date.now();
    const standpoints = new Map<string, Standpoint>();
    await inParallel(this.#lanes, PARALLEL, async ({ conversation, token: own, clients }) => {
      const asAgent = () => readThread(doors.agentThread(conversation, token));
      try {
        const evidence = {
          conversation,
          asCustomer: await readThread(doors.customer(own)),
          asAgent: await asAgent(),
          customers: clients,
          agents: this.#shiftsOn(conversation),
        };
        checkThread(evidence, this.counts);
        const standpoint = standpointOf(evidence.asAgent);
        standpoints.set(conversation, standpoint);
        if (!(await agrees(standpoint, conversation, asAgent, desk.knows.bind(desk))))
          this.counts.find('a handoff without an owner', `${conversation} with the ${standpoint.owner}`);
      } catch (error) {
        this.counts.find(
          'a thread cannot be read',
          `${conversation} ${error instanceof Error ? error.message : ''}`,
        );
      }
    });
    for (const item of line)
      if (isForgotten(item, standpoints.get(item.conversation), seenAt))
        this.counts.find('a slot was leaked', `${item.conversation} ${item.state}`);
    desk.close();
    for (const leak of this.#log.leaks) this.counts.find('the server printed', leak);
    console.error(`the server printed ${this.#log.lines} lines`);
  }

  async stop(): Promise<void> {
    for (const client of this.#clients) client.close();
    for (const agent of this.#agents) agent.stop();
    await this.#browser?.close();
    await this.#wire.close();
    clearTimeout(this.#sparing);
    if (this.#spare?.child.connected) this.#spare.child.disconnect();
    await this.#server.stop();
    rmSync(this.#persist, { recursive: true, force: true });
  }

  async #invite(): Promise<void> {
    const doors = this.#doorsTo(this.#wire.host);
    const direct = this.#doorsTo(new URL(this.#server.url).host);
    for (const { id } of AGENTS) {
      const session = await direct.signIn(id);
      this.#log.add(session.token);
      this.#agents.push(new Agent(doors, session, this.#random.fork(id), this.counts));
    }
    const conversations = Array.from({ length: this.#options.conversations }, (_, index) => index);
    await inParallel(conversations, PARALLEL, async (index) => {
      const { conversation, token } = await direct.openConversation();
      this.#log.add(token);
      const { url } = doors.customer(token);
      const random = this.#random.fork(`lane ${index}`);
      const client = (number: number) => {
        const [kind, dial] = this.#kindOf(index, number);
        return new Client({ kind, dial, url, token, random: random.fork(`${number}`), counts: this.counts });
      };
      // Every third customer looks on in a second window, with another browser.
      const clients = index % 3 === 0 ? [client(0), client(1)] : [client(0)];
      this.#lanes.push({ conversation, token, clients });
    });
  }

  /** What the n-th customer's window is opened with. */
  #kindOf(customer: number, window: number): [kind: string, dial: Dial] {
    const isBrowser = window === 0 && customer % BROWSER_EVERY === 0;
    if (isBrowser && this.#browser) return ['chromium', this.#browser.dial];
    const kinds = Object.entries(DIALS);
    const found = kinds[(customer + window) % kinds.length];
    if (!found) throw new Error('there are no clients');
    return found;
  }

  async #restart(): Promise<void> {
    const port = Number(new URL(this.#server.url).port);
    const options = serverOptions(this.#persist, this.#log, this.#gentle);
    clearTimeout(this.#sparing);
    const spare = this.#spare && { spare: this.#spare };
    this.#spare = undefined;
    this.#server = await startServer({ ...options, port, ...spare }).catch((error) => {
      console.error(this.#log.last.join('\n'));
      throw error;
    });
    this.#prepare();
  }

  /** Once clients have had time to come back: they need the processor more. */
  #prepare(): void {
    this.#sparing = setTimeout(() => {
      this.#spare = spareServer((text) => this.#log.read(text));
    }, SPARE_MS);
  }

  get #clients(): Client[] {
    return [
      ...this.#lanes.flatMap(({ clients }) => clients),
      ...this.#agents.flatMap(({ clients }) => [...clients]),
    ];
  }

  get #pace(): Pace {
    const { conversations, rate } = this.#options;
    return this.#gentle ? GENTLE : { thinkMs: (conversations / rate) * 1_000, bursts: 0.15, requests: 0.03 };
  }

  #shiftsOn(conversation: string): Client[] {
    return this.#agents
      .flatMap(({ shifts }) => shifts)
      .filter((shift) => shift.conversation === conversation)
      .map(({ client }) => client);
  }

  #doorsTo(host: string): Doors {
    return new Doors(`ws://${host}`, 'demo');
  }

  #tellProgress(begin: number): void {
    const { acks, kills, aborts, disconnects, served } = this.counts;
    const seconds = Math.round((Date.now() - begin) / 1_000);
    console.error(
      `${seconds} s: ${acks} acks, ${kills} kills, ${aborts} aborts, ${disconnects} disconnects, ${served} served`,
    );
  }
}

function serverOptions(persist: string, log: LogWatch, byDefault: boolean) {
  return {
    persist,
    onlyLimits: byDefault ? {} : RAISED,
    agents: AGENTS,
    modules: [join(import.meta.dirname, 'mortal.js'), ...modules()],
    output: (text: string) => log.read(text),
  };
}
