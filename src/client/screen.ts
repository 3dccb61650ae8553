import { type AnyEvent, INITIAL_STANDING, type ServerFrame, stand } from '../protocol/index.ts';
import { hasEarlier, type Log } from './log.ts';
import { State } from './state.ts';
import type { ConnectionState, OutboxEntry, ThreadView } from './types.ts';
import { TypingAuthors } from './typing.ts';

type Frame<T extends ServerFrame['t']> = Extract<ServerFrame, { t: T }>;
type Shown = Frame<'typing' | 'partial' | 'slow' | 'waiting' | 'seen' | 'context' | 'presence'>;

/** What a thread looks like right now: the log, where it stands, and what is never stored. */
export class ThreadScreen {
  readonly #state = new State<ThreadView>({
    ...INITIAL_STANDING,
    connection: 'idle',
    events: [],
    hasEarlier: false,
    loaded: false,
    outbox: [],
    typing: [],
    slow: false,
    seen: { customer: 0, agent: 0 },
  });
  readonly #typing = new TypingAuthors((typing) => this.#state.set({ typing }));
  /** The welcome has told the standing up to this seq; what comes later is folded in. */
  #standsAt = 0;

  get view(): ThreadView {
    return this.#state.value;
  }

  subscribe(listener: () => void): () => void {
    return this.#state.subscribe(listener);
  }

  outbox(outbox: readonly OutboxEntry[]): void {
    this.#state.set({ outbox });
  }

  connection(connection: ConnectionState, stopped?: string): void {
    this.#state.set({ connection, stopped });
    if (connection === 'online') return;
    this.#typing.clear();
    this.#state.set({ partial: undefined, slow: false, customerHere: undefined });
  }

  welcomed({ upTo, status, control, you, seen, waiting }: Frame<'welcome'>): void {
    this.#standsAt = upTo;
    this.#state.set({ status, control, you, seen, waiting });
  }

  /** The log has changed; `added` came at its end. */
  grew(log: Log, added: readonly AnyEvent[]): void {
    this.#state.set({ events: log.events, hasEarlier: hasEarlier(log), loaded: log.loaded });
    for (const event of added) {
      if (event.seq > this.#standsAt) this.#state.set(stand(this.view, event));
      this.#state.set(endedBy(event));
      if (event.kind === 'message') this.#typing.remove(event.author);
    }
  }

  show(frame: Shown): void {
    if (frame.t === 'typing') this.#typing.add(frame.author);
    else this.#state.set(patchOf(frame));
  }
}

function patchOf(frame: Exclude<Shown, { t: 'typing' }>): Partial<ThreadView> {
  switch (frame.t) {
    case 'partial':
      return { partial: { turn: frame.turn, text: frame.text }, slow: false };
    case 'slow':
      return { slow: true };
    case 'waiting':
      return { waiting: frame.waiting };
    case 'seen':
      return { seen: frame.seen };
    case 'context':
      return { context: frame.context };
    case 'presence':
      return { customerHere: frame.customer === 'here' };
  }
}

/** What an event puts an end to: the bot's unfinished answer, and the waiting. */
function endedBy(event: AnyEvent): Partial<ThreadView> {
  switch (event.kind) {
    case 'message':
      return event.turn === undefined ? {} : { partial: undefined, slow: false };
    case 'turn.failed':
    case 'offer.made':
      return { partial: undefined, slow: false };
    case 'control.passed':
      return { partial: undefined, slow: false, waiting: undefined };
    default:
      return {};
  }
}
