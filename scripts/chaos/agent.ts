import { setTimeout as pause } from 'node:timers/promises';
import { ClientError, DeskClient } from '../../src/client/index.ts';
import type { LineItem } from '../../src/protocol/index.ts';
import type { Random } from '../random.ts';
import type { Doors } from '../replay/doors.ts';
import { Client } from './client.ts';
import type { Counts } from './counts.ts';
import { DIALS } from './sockets.ts';

/** Longest wait for control, for an ack (ms): a killed server must have time to come back. */
const PATIENCE_MS = 60_000;
/** An agent who goes for a coffee without a word: longer than the grace, so that the conversations come back. */
const COFFEE = { chance: 0.01, ms: 75_000 };

/** What a race leaves behind: somebody else was faster, or the customer is gone. */
const FAIR: ReadonlySet<string> = new Set([
  'taken',
  'customer_left',
  'no_capacity',
  'not_online',
  'not_found',
]);

/** What an agent's socket on a thread has seen and done. */
export type Shift = { conversation: string; client: Client };

/** Takes every call, says a few things, lets go, and then says one thing too many, which must be refused. */
export class Agent {
  readonly shifts: Shift[] = [];
  readonly desk: DeskClient;
  readonly #session: { token: string; agent: { id: string } };
  readonly #doors: Doors;
  readonly #random: Random;
  readonly #counts: Counts;
  readonly #accepting = new Set<string>();
  readonly #work = new Map<string, Promise<void>>();
  #clients: Client[] = [];
  readonly #resting = new AbortController();
  #away = false;

  constructor(
    doors: Doors,
    session: { token: string; agent: { id: string } },
    random: Random,
    counts: Counts,
  ) {
    this.#session = session;
    this.#doors = doors;
    this.#random = random;
    this.#counts = counts;
    this.desk = new DeskClient({ door: doors.desk(session.token) });
    this.desk.subscribe(() => this.#look());
    this.desk.open();
  }

  /** Sockets on threads that are open now. */
  get clients(): readonly Client[] {
    return this.#clients;
  }

  /** Lets what is under way come to its end. No more coffee. */
  async rest(): Promise<void> {
    this.#resting.abort();
    await Promise.all(this.#work.values());
  }

  stop(): void {
    for (const client of this.#clients) client.close();
    this.desk.close();
  }

  #look(): void {
    const { connection, calls, line } = this.desk.view;
    if (connection !== 'online' || this.#away) return;
    for (const { item } of calls) void this.#accept(item);
    // What was accepted just before a crash is still this agent's to answer.
    for (const { state, agent, conversation, epoch } of line)
      if (state === 'active' && agent?.id === this.#session.agent.id) this.#take(conversation, epoch);
  }

  async #accept(item: LineItem): Promise<void> {
    const call = `${item.conversation} ${item.epoch}`;
    if (this.#accepting.has(call)) return;
    this.#accepting.add(call);
    try {
      await this.desk.accept(item);
    } catch (error) {
      const code = error instanceof ClientError ? error.code : 'unknown';
      if (!FAIR.has(code)) this.#counts.refused(`accept: ${code}`);
    }
    this.#accepting.delete(call);
  }

  #take(conversation: string, epoch: number): void {
    const key = `${conversation} ${epoch}`;
    if (this.#work.has(key)) return;
    this.#work.set(key, this.#serve(conversation, epoch));
  }

  async #serve(conversation: string, epoch: number): Promise<void> {
    const random = this.#random.fork(`${this.#work.size}`);
    const kind = random.pick(Object.keys(DIALS));
    const dial = DIALS[kind];
    if (!dial) return;
    const { url } = this.#doors.agentThread(conversation, this.#session.token);
    const { token } = this.#session;
    const client = new Client({ kind, dial, url, token, random, counts: this.#counts });
    this.#clients.push(client);
    this.shifts.push({ conversation, client });
    const inControl = () => {
      const { control } = client.seen;
      return control?.epoch === epoch && control.agent?.id === this.#session.agent.id;
    };
    if (await client.until(() => inControl(), PATIENCE_MS)) {
      this.#counts.served += 1;
      await this.#talk(client, random, epoch, inControl);
    }
    if (!(await client.until(() => client.waiting === 0, PATIENCE_MS)))
      this.#counts.find('an agent was never answered', conversation);
    client.close();
    this.#clients = this.#clients.filter((one) => one !== client);
    if (random.chance(COFFEE.chance)) await this.#drinkCoffee();
  }

  async #talk(client: Client, random: Random, epoch: number, inControl: () => boolean): Promise<void> {
    for (let count = random.between(1, 5); count > 0 && inControl(); count -= 1) {
      client.say(`Let me look into that, zqagent${random.next()}`, { epoch });
      if (random.chance(0.3)) client.say(`A note for the team, zqnote${random.next()}`, { t: 'note' });
      await pause(random.between(50, 800));
    }
    await client.until(() => client.waiting === 0, PATIENCE_MS);
    const code = await client.command({ t: random.chance(0.5) ? 'handBack' : 'resolve', epoch });
    if (code !== null && code !== 'not_in_control') this.#counts.find('letting go was refused', code);
    const stale = client.say('One thing too many, zqstale', { epoch });
    await client.until(() => client.waiting === 0, PATIENCE_MS);
    if (client.drafts.has(stale)) this.#counts.refusedAsStale += 1;
  }

  async #drinkCoffee(): Promise<void> {
    if (this.#away || this.#resting.signal.aborted) return;
    this.#away = true;
    this.desk.close();
    await pause(COFFEE.ms, undefined, { signal: this.#resting.signal }).catch(() => {});
    this.#away = false;
    this.desk.open();
  }
}
