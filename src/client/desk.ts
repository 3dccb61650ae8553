import {
  type AgentItem,
  type Availability,
  type DeskClientFrame,
  DeskServerFrame,
  type LineItem,
  PROTOCOL_VERSION,
} from '../protocol/index.ts';
import { randomId } from '../protocol/random-id.ts';
import { Commands } from './commands.ts';
import { Connection } from './connection.ts';
import { ClientError } from './errors.ts';
import { readFrame } from './read-frame.ts';
import { State } from './state.ts';
import { Timer } from './timer.ts';
import type { DeskOptions, DeskView } from './types.ts';

type Command = Extract<DeskClientFrame, { ref: string }>;
type Reply = Extract<DeskServerFrame, { t: 'accepted' | 'done' }>;
type Page = Extract<DeskServerFrame, { t: 'board' }>;
type Call = DeskView['calls'][number];

/** Wait before a refused hello is said again, ms. */
const AGAIN_MS = 1_000;

const NOTHING: DeskView = {
  connection: 'idle',
  line: [],
  agents: [],
  board: false,
  counts: { waiting: 0, online: 0 },
  calls: [],
  ahead: 0,
};

/**
 * An agent's place at a site's desk: what is theirs, what rings, and, while they watch it, the whole board. Survives
 * every loss of connection.
 */
export class DeskClient {
  readonly #state = new State<DeskView>(NOTHING);
  readonly #connection: Connection;
  readonly #commands: Commands<Command, Reply>;
  #welcomed = false;
  #watching = false;
  /** Pages of a board that is still coming. */
  #pages: Page[] = [];
  readonly #again = new Timer();

  constructor({ door, ...surroundings }: DeskOptions) {
    this.#connection = new Connection(
      door,
      {
        opened: () => this.#connection.send({ t: 'hello', v: PROTOCOL_VERSION }),
        text: (text) => this.#hear(text),
        changed: (connection, stopped) => {
          this.#state.set({ connection, stopped });
          if (connection === 'online') return;
          // Who is not connected is not called; what rings when they are back comes with the welcome.
          this.#state.set({ calls: [] });
          this.#welcomed = false;
          this.#again.stop();
          this.#commands.pause();
          if (connection === 'stopped') this.#commands.abandon('unavailable');
        },
      },
      surroundings,
    );
    this.#commands = new Commands<Command, Reply>((frame) => this.#connection.send(frame));
  }

  get view(): DeskView {
    return this.#state.value;
  }

  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void {
    return this.#state.subscribe(listener);
  }

  open(): void {
    this.#connection.open();
  }

  close(): void {
    this.#connection.close();
    this.#commands.abandon('unavailable');
  }

  /** Signs out: what is this agent's goes back to the line, unless they are signed in elsewhere. */
  async signOut(): Promise<void> {
    await this.#run({ t: 'signOut', ref: randomId() });
  }

  /** Asks for the whole board, or no longer. Remembered over reconnects. */
  watch(on: boolean): void {
    if (on === this.#watching) return;
    this.#watching = on;
    if (this.#welcomed) this.#connection.send({ t: 'watch', on });
    if (!on) this.#state.set({ ...this.#own(), board: false });
  }

  /** Says whether this agent takes calls. Rejects with a `ClientError`, as all commands here do. */
  async setAvailability(to: Availability): Promise<void> {
    await this.#run({ t: 'availability', ref: randomId(), to });
  }

  /** Takes a waiting conversation. @returns it, with the epoch under which this agent now has control */
  async accept(item: LineItem): Promise<{ conversation: string; epoch: number }> {
    const { conversation, epoch } = item;
    const reply = await this.#run({ t: 'accept', ref: randomId(), conversation, epoch });
    if (reply.t !== 'accepted') throw ClientError.of('internal');
    return { conversation: reply.conversation, epoch: reply.epoch };
  }

  /** Lets a call pass to somebody else. */
  async decline(item: LineItem): Promise<void> {
    const { conversation, epoch } = item;
    await this.#run({ t: 'decline', ref: randomId(), conversation, epoch });
  }

  #run(frame: Command): Promise<Reply> {
    const answer = this.#commands.run(frame);
    if (this.view.connection === 'stopped') this.#commands.abandon('unavailable');
    return answer;
  }

  #hear(text: string): void {
    const frame = readFrame(DeskServerFrame, text);
    if (frame !== null) this.#take(frame);
  }

  #take(frame: DeskServerFrame): void {
    switch (frame.t) {
      case 'desk':
        this.#welcome(frame);
        break;
      case 'board':
        this.#page(frame);
        break;
      case 'counts':
        this.#state.set({ counts: frame.counts });
        break;
      case 'changed':
        this.#change(frame);
        break;
      case 'ring':
        this.#state.set({
          calls: [...this.#callsWithout([frame.call.item.conversation]), ringing(frame.call)],
        });
        break;
      case 'ringOver':
        this.#state.set({ calls: this.#callsWithout([frame.conversation]) });
        break;
      case 'accepted':
      case 'done':
        this.#commands.done(frame.ref, frame);
        break;
      case 'error':
        if (frame.ref !== undefined) this.#commands.failed(frame.ref, frame);
        else if (!this.#welcomed)
          this.#again.start(frame.retryAfterMs ?? AGAIN_MS, () => this.#connection.retry());
    }
  }

  #welcome({ you, now, line, agents, calls, counts }: Extract<DeskServerFrame, { t: 'desk' }>): void {
    // A board that is watched stays on the screen until its successor is here.
    const board = this.#watching && this.view.board;
    this.#state.set({
      you,
      counts,
      calls: calls.map(ringing),
      ahead: now - Date.now(),
      ...(board ? {} : { line: inOrder(line), agents, board: false }),
    });
    this.#welcomed = true;
    this.#pages = [];
    if (this.#watching) this.#connection.send({ t: 'watch', on: true });
    this.#commands.resume();
  }

  #page(page: Page): void {
    this.#pages.push(page);
    if (page.more) return;
    const pages = this.#pages;
    this.#pages = [];
    if (!this.#watching) return;
    this.#state.set({
      line: inOrder(pages.flatMap(({ put }) => put)),
      agents: pages.flatMap(({ agents }) => agents),
      board: true,
    });
  }

  #change({ put, gone, agents }: Extract<DeskServerFrame, { t: 'changed' }>): void {
    const moved = new Set([...gone, ...put.map(({ conversation }) => conversation)]);
    const known = new Map(this.view.agents.map((agent) => [agent.id, agent]));
    for (const agent of agents) known.set(agent.id, agent);
    this.#state.set({
      line: inOrder([...this.view.line.filter(({ conversation }) => !moved.has(conversation)), ...put]),
      agents: [...known.values()],
      calls: this.#callsWithout(gone),
    });
    // The last news of a board may cross the word that it is watched no longer.
    if (!this.#watching) this.#state.set(this.#own());
  }

  /** What is left of the board for who no longer watches it. */
  #own(): { line: LineItem[]; agents: AgentItem[] } {
    const { you, line, agents } = this.view;
    return {
      line: line.filter(({ agent }) => agent?.id === you?.id),
      agents: agents.filter(({ id }) => id === you?.id),
    };
  }

  #callsWithout(conversations: readonly string[]): Call[] {
    return this.view.calls.filter(({ item }) => !conversations.includes(item.conversation));
  }
}

/** The rest of the ringing time travels as a duration: the two clocks need not agree. */
function ringing(call: Omit<Call, 'until'>): Call {
  return { ...call, until: Date.now() + call.ringMs };
}

function inOrder(line: readonly LineItem[]): LineItem[] {
  const place = ({ since, headStart = 0 }: LineItem) => since - headStart;
  return [...line].sort((a, b) => place(a) - place(b));
}
