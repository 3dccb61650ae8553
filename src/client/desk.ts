import {
  type DeskClientFrame,
  DeskServerFrame,
  type LineItem,
  PROTOCOL_VERSION,
  parseFrame,
} from '../protocol/index.ts';
import { randomId } from '../protocol/random-id.ts';
import { Commands } from './commands.ts';
import { Connection } from './connection.ts';
import { ClientError } from './errors.ts';
import { State } from './state.ts';
import { Timer } from './timer.ts';
import type { DeskOptions, DeskView } from './types.ts';

type Command = Extract<DeskClientFrame, { ref: string }>;
type Reply = Extract<DeskServerFrame, { t: 'accepted' | 'done' }>;
type Call = DeskView['calls'][number];

/** Wait before a refused hello is said again, ms. */
const AGAIN_MS = 1_000;

/** An agent's place at a site's desk: the line, who is there, what rings. Survives every loss of connection. */
export class DeskClient {
  readonly #state = new State<DeskView>({ connection: 'idle', line: [], agents: [], calls: [] });
  readonly #connection: Connection;
  readonly #commands: Commands<Command, Reply>;
  #welcomed = false;
  readonly #again = new Timer();

  constructor({ door, WebSocket }: DeskOptions) {
    this.#connection = new Connection(
      door,
      {
        opened: () => this.#connection.send({ t: 'hello', v: PROTOCOL_VERSION }),
        text: (text) => this.#hear(text),
        changed: (connection, stopped) => {
          this.#state.set({ connection, stopped });
          if (connection === 'online') return;
          this.#welcomed = false;
          this.#again.stop();
          this.#commands.pause();
          if (connection === 'stopped') this.#commands.abandon('unavailable');
        },
      },
      WebSocket,
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

  /** Says whether this agent takes calls. Rejects with a `ClientError`, as all commands here do. */
  async setAvailability(to: 'online' | 'away'): Promise<void> {
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
    const parsed = parseFrame(DeskServerFrame, text, Number.POSITIVE_INFINITY);
    if (parsed.ok) this.#take(parsed.frame);
  }

  #take(frame: DeskServerFrame): void {
    switch (frame.t) {
      case 'desk':
        this.#state.set({
          you: frame.you,
          line: inOrder(frame.line),
          agents: frame.agents,
          calls: frame.calls.map(ringing),
        });
        this.#welcomed = true;
        this.#commands.resume();
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

  #change({ put, gone, agents }: Extract<DeskServerFrame, { t: 'changed' }>): void {
    const moved = new Set([...gone, ...put.map(({ conversation }) => conversation)]);
    const known = new Set(this.view.agents.map(({ id }) => id));
    this.#state.set({
      line: inOrder([...this.view.line.filter(({ conversation }) => !moved.has(conversation)), ...put]),
      agents: [
        ...this.view.agents.map((agent) => agents.find(({ id }) => id === agent.id) ?? agent),
        ...agents.filter(({ id }) => !known.has(id)),
      ],
      calls: this.#callsWithout(gone),
    });
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
  return [...line].sort((a, b) => a.since - b.since);
}
