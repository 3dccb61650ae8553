import { type AnyEvent, type ClientFrame, PROTOCOL_VERSION, ServerFrame } from '../protocol/index.ts';
import { randomId } from '../protocol/random-id.ts';
import { Commands, type WithoutRef } from './commands.ts';
import { Connection } from './connection.ts';
import { History } from './history.ts';
import type { Log } from './log.ts';
import { Outbox } from './outbox.ts';
import { readFrame } from './read-frame.ts';
import { Receipts } from './receipts.ts';
import { ThreadScreen } from './screen.ts';
import { Sender } from './sender.ts';
import { Timer } from './timer.ts';
import type { ConnectionState, OutboxEntry, ThreadOptions, ThreadView } from './types.ts';

type Command = Extract<ClientFrame, { ref: string }>;
type Frame<T extends ServerFrame['t']> = Extract<ServerFrame, { t: T }>;

/** Wait before something that was refused without a name is asked for again, ms. */
const AGAIN_MS = 1_000;

/**
 * One conversation, seen by one person on one screen. Survives every loss of connection; what is written is sent
 * exactly once. Draw `view` whenever `subscribe` calls.
 */
export class Thread {
  readonly #options: ThreadOptions;
  readonly #screen = new ThreadScreen();
  readonly #connection: Connection;
  readonly #history: History;
  readonly #outbox: Outbox;
  readonly #sender: Sender;
  readonly #commands: Commands<Command, void>;
  readonly #receipts: Receipts;
  readonly #again = new Timer();

  constructor(options: ThreadOptions) {
    this.#options = options;
    const send = (frame: ClientFrame) => this.#connection.send(frame);
    this.#outbox = new Outbox(options.key, options.storage);
    this.#screen.outbox(this.#outbox.entries);
    this.#connection = new Connection(
      options.door,
      {
        opened: () => this.#hello(),
        text: (text) => this.#hear(text),
        changed: (state, stopped) => this.#connected(state, stopped),
      },
      options,
    );
    this.#history = new History({
      send,
      changed: (log, added) => this.#grew(log, added),
      complete: (log) => {
        this.#sender.resume(log);
        this.#commands.resume();
      },
      broken: () => this.#connection.retry(),
    });
    this.#sender = new Sender(this.#outbox, {
      send,
      changed: () => this.#screen.outbox(this.#outbox.entries),
    });
    this.#commands = new Commands<Command, void>(send);
    this.#receipts = new Receipts(send);
  }

  get view(): ThreadView {
    return this.#screen.view;
  }

  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void {
    return this.#screen.subscribe(listener);
  }

  open(): void {
    this.#sender.open();
    this.#connection.open();
  }

  /** Leaves this screen, not the conversation. What is in the outbox stays there. */
  close(): void {
    this.#connection.close();
    this.#sender.close();
    this.#commands.abandon('unavailable');
  }

  /** Says something to everybody, now or when there is a connection. @returns the message's id */
  send(text: string): string {
    this.#receipts.said();
    return this.#write('send', text, this.#epoch());
  }

  /** Agents only: says something to the team. @returns the note's id */
  note(text: string): string {
    return this.#write('note', text);
  }

  /** Sends a refused message again, under the control that is held now. */
  retry(id: string): void {
    const note = this.#outbox.find(id)?.kind === 'note';
    this.#sender.retry(id, note ? undefined : this.#epoch());
  }

  /** Gives up a message that was refused, or that was never sent. */
  discard(id: string): void {
    this.#sender.discard(id);
  }

  /** Drops all that was written here and is not in the log, also what may be on its way: its writer has signed out. */
  forget(): void {
    this.#outbox.drop(() => true);
    this.#screen.outbox(this.#outbox.entries);
  }

  typing(): void {
    this.#receipts.typing();
  }

  /** Somebody has looked at the thread up to this seq. */
  seen(upTo: number): void {
    this.#receipts.seen(upTo);
  }

  /**
   * Carries a command to the server, over reconnects too. Rejects with a `ClientError`.
   * @param holds asked after a reconnect, of what is known then: whether the command is still right. If not, it is
   * dropped as `stale`
   */
  command(command: WithoutRef<Command>, holds?: (view: ThreadView) => boolean): Promise<void> {
    const answer = this.#commands.run({ ...command, ref: randomId() }, holds && (() => holds(this.view)));
    if (this.view.connection === 'stopped') this.#commands.abandon('unavailable');
    return answer;
  }

  /** Asks for the page before the first event that is held. */
  loadEarlier(): void {
    this.#history.pullEarlier();
  }

  #write(kind: OutboxEntry['kind'], text: string, epoch?: number): string {
    return this.#sender.write({ kind, text, after: this.#history.log?.upTo ?? 0, epoch });
  }

  #epoch(): number | undefined {
    return this.#options.role === 'agent' ? this.view.control.epoch : undefined;
  }

  #hello(): void {
    const { language } = this.#options;
    const page = this.#options.page?.();
    this.#connection.send({
      t: 'hello',
      v: PROTOCOL_VERSION,
      ...this.#history.position(),
      ...(page && { page }),
      ...(language !== undefined && { language }),
    });
  }

  #connected(state: ConnectionState, stopped?: string): void {
    this.#screen.connection(state, stopped);
    if (state === 'online') return;
    this.#again.stop();
    this.#history.disconnected();
    this.#sender.pause();
    this.#commands.pause();
    if (state === 'stopped') this.#commands.abandon('unavailable');
  }

  #hear(text: string): void {
    const frame = readFrame(ServerFrame, text);
    // A frame of a newer server: what it may have carried of the log is noticed by the next `prev`.
    if (frame !== null) this.#take(frame);
    this.#receipts.heard(text, this.#history.log?.upTo ?? 0);
  }

  #take(frame: ServerFrame): void {
    switch (frame.t) {
      case 'welcome':
        this.#welcome(frame);
        break;
      case 'page':
        this.#history.page(frame);
        break;
      case 'event':
        this.#history.event(frame);
        break;
      case 'ack':
        this.#ack(frame);
        break;
      case 'done':
        this.#commands.done(frame.ref);
        break;
      case 'error':
        this.#refused(frame);
        break;
      default:
        this.#screen.show(frame);
    }
  }

  #welcome(frame: Frame<'welcome'>): void {
    this.#screen.welcomed(frame);
    if (this.#history.welcomed(frame)) this.#sender.forgetLog();
    this.#receipts.welcomed(frame.seen[this.#options.role]);
  }

  #ack(frame: Frame<'ack'>): void {
    const { id, seq, at } = frame;
    const entry = this.#outbox.find(id);
    const { you } = this.view;
    if (entry && you) {
      const { text, epoch } = entry;
      const said = { id, seq, at, author: you, text } as const;
      this.#history.acked(
        frame,
        entry.kind === 'note'
          ? { ...said, v: 1, kind: 'note' }
          : { ...said, v: 2, kind: 'message', ...(epoch !== undefined && { epoch }) },
      );
    } else {
      this.#history.acked(frame, null);
    }
    // Beyond the log only while a gap is being filled: then it arrives with the page.
    if (seq <= (this.#history.log?.upTo ?? 0)) this.#sender.arrived(id);
  }

  #refused(frame: Frame<'error'>): void {
    const { id, ref, code, retryAfterMs } = frame;
    if (ref !== undefined) this.#commands.failed(ref, frame);
    else if (id !== undefined) this.#notSaid(id, code, retryAfterMs);
    else this.#askAgain(retryAfterMs);
  }

  #notSaid(id: string, code: string, retryAfterMs?: number): void {
    const entry = this.#outbox.find(id);
    if (entry?.state !== 'sending') return;
    this.#sender.refused(id, code, retryAfterMs);
    if (code === 'stale') {
      this.#sender.pause();
      this.#history.reachBack(entry.after);
    } else if (code === 'reset') {
      this.#history.forget();
      this.#sender.forgetLog();
      this.#connection.retry();
    }
  }

  /** Something without a name was refused: the hello, a pull, or nothing that matters. */
  #askAgain(inMs = AGAIN_MS): void {
    this.#again.start(inMs, () => {
      if (this.#history.isWelcomed) this.#history.pullAgain();
      else this.#connection.retry();
    });
  }

  #grew(log: Log, added: readonly AnyEvent[]): void {
    this.#screen.grew(log, added);
    for (const event of added) if ('id' in event) this.#sender.arrived(event.id);
  }
}
