import { ClientError, DeskClient, Thread } from '../../src/client/index.ts';
import type { LineItem } from '../../src/protocol/index.ts';
import type { Doors } from './doors.ts';
import type { Tally } from './tally.ts';
import { until } from './until.ts';

/** Longest wait for control, for an ack (ms): a killed server must have time to come back. */
const PATIENCE_MS = 120_000;

/** What a race leaves behind: somebody else was faster, or the customer is gone. */
const FAIR: ReadonlySet<string> = new Set([
  'taken',
  'customer_left',
  'no_capacity',
  'not_online',
  'not_in_control',
  'not_found',
]);

/** A scripted agent: takes every call, answers once in the thread, then resolves or hands back in turns. */
export class Agent {
  readonly desk: DeskClient;
  readonly #doors: Doors;
  readonly #token: string;
  readonly #id: string;
  readonly #tally: Tally;
  readonly #accepting = new Set<string>();
  readonly #work = new Map<string, Promise<void>>();
  #served = 0;
  #greeting = false;

  constructor(doors: Doors, { token, agent }: { token: string; agent: { id: string } }, tally: Tally) {
    this.#doors = doors;
    this.#token = token;
    this.#id = agent.id;
    this.#tally = tally;
    this.desk = new DeskClient({ door: doors.desk(token) });
    this.desk.subscribe(() => this.#look());
  }

  /** @throws when the desk does not let this agent in */
  async start(): Promise<void> {
    // Whose each conversation is in the end is read off the whole board.
    this.desk.watch(true);
    this.desk.open();
    const online = await until(this.desk, () => this.#isOnline, PATIENCE_MS);
    if (!online) throw new Error('the desk did not let this agent online');
  }

  async stop(): Promise<void> {
    await Promise.all(this.#work.values());
    this.#tally.tell(this.#id, `${this.#served} conversations answered`);
    this.desk.close();
  }

  get #isOnline(): boolean {
    return this.desk.view.agents.some(({ id, availability }) => id === this.#id && availability === 'online');
  }

  #look(): void {
    const { connection, calls, line } = this.desk.view;
    if (connection !== 'online') return;
    if (!this.#isOnline && !this.#greeting) void this.#goOnline();
    for (const { item } of calls) void this.#accept(item);
    // What was accepted just before a crash is still this agent's to answer.
    for (const item of line) {
      if (item.state === 'active' && item.agent?.id === this.#id) this.#take(item);
    }
  }

  async #goOnline(): Promise<void> {
    this.#greeting = true;
    await this.#fairly('availability', () => this.desk.setAvailability('online'));
    this.#greeting = false;
  }

  async #accept(item: LineItem): Promise<void> {
    const call = `${item.conversation} ${item.epoch}`;
    if (this.#accepting.has(call)) return;
    this.#accepting.add(call);
    await this.#fairly(item.conversation, async () => this.#take(await this.desk.accept(item)));
    this.#accepting.delete(call);
  }

  /** Once for each time control was won: the desk may go on showing it for a moment after it is over. */
  #take({ conversation, epoch }: { conversation: string; epoch: number }): void {
    const key = `${conversation} ${epoch}`;
    if (this.#work.has(key)) return;
    this.#work.set(
      key,
      this.#fairly(conversation, () => this.#serve(conversation)),
    );
  }

  async #serve(conversation: string): Promise<void> {
    const thread = new Thread({
      door: this.#doors.agentThread(conversation, this.#token),
      key: conversation,
      role: 'agent',
    });
    try {
      thread.open();
      if (!(await until(thread, ({ loaded }) => loaded, PATIENCE_MS)))
        throw new Error('no way into the thread');
      const { owner, agent } = thread.view.control;
      if (owner !== 'agent' || agent?.id !== this.#id) throw ClientError.of('not_in_control');
      const id = thread.send('I have read what you told our assistant, and I am looking into it now.');
      const entry = () => thread.view.outbox.find((waiting) => waiting.id === id);
      await until(thread, () => entry() === undefined || entry()?.state === 'refused', PATIENCE_MS);
      const left = entry();
      if (left?.code !== undefined) throw new ClientError({ code: left.code, message: left.code });
      if (left) throw new Error('the reply was not acked');
      const { epoch } = thread.view.control;
      this.#served += 1;
      await thread.command(this.#served % 2 === 0 ? { t: 'handBack', epoch } : { t: 'resolve', epoch });
    } finally {
      thread.close();
    }
  }

  /** Races are part of the game; everything else that fails is an error. */
  async #fairly(where: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ClientError && FAIR.has(error.code))) this.#tally.error(where, error);
    }
  }
}
