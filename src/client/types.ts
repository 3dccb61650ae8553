import type {
  AgentItem,
  AnyEvent,
  Author,
  Call,
  Context,
  Counts,
  LineItem,
  Page,
  Standing,
  Waiting,
} from '../protocol/index.ts';
import type { After } from './timer.ts';

/** What the shared client offers to widget, console, replay and tests. Browser and Node. */

/** `online` means that the server has spoken on this socket; `stopped` that coming back is of no use. */
export type ConnectionState = 'idle' | 'connecting' | 'online' | 'offline' | 'stopped';

/** Where to connect, and how to get a token; asked anew for each attempt so that an expired one is never reused. */
export type Door = {
  /** `ws(s)://…`, without any credential. */
  url: string;
  /**
   * May reject: then the client tries again later.
   * @param renew true after the server refused the last token
   */
  token(renew: boolean): Promise<string>;
};

/** Where the outbox survives a reload; `localStorage` fits. May throw: then the outbox lives in memory only. */
export type KeyValue = {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
};

/** The part of the browser's WebSocket that the client uses. */
export type SocketLike = {
  send(text: string): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: 'open' | 'message' | 'close' | 'error', listener: (event: Event) => void): void;
};
export type SocketClass = new (url: string, protocols: string[]) => SocketLike;

/** A message that is not in the log yet. `refused` ones wait for `retry` or `discard`. */
export type OutboxEntry = {
  id: string;
  kind: 'send' | 'note';
  text: string;
  /** "My id is not in the log up to here." */
  after: number;
  /** Agents only: the control it was written under. */
  epoch?: number | undefined;
  state: 'waiting' | 'sending' | 'refused';
  /** Why it was refused: an error code of the protocol. */
  code?: string | undefined;
  /** It was sent at least once, by any tab: it may be in the log already. */
  tried: boolean;
};

/** Everything a screen needs to draw a thread. Replaced as a whole at each change; never mutated. */
export type ThreadView = Standing & {
  connection: ConnectionState;
  /** Why the connection stopped: a close reason of the protocol. */
  stopped?: string | undefined;
  you?: Author | undefined;
  /** A gap-free run of the visible log, oldest first. */
  events: readonly AnyEvent[];
  hasEarlier: boolean;
  /** The first page has arrived. */
  loaded: boolean;
  outbox: readonly OutboxEntry[];
  typing: readonly Author[];
  partial?: { turn: number; text: string } | undefined;
  slow: boolean;
  waiting?: Waiting | undefined;
  seen: { customer: number; agent: number };
  /** Agents only. */
  context?: Context | undefined;
  customerHere?: boolean | undefined;
};

/** What a connection takes from its page, where that is not the usual. */
export type Surroundings = {
  /** For tests: another class with the browser's interface. */
  WebSocket?: SocketClass;
  /** Timers that go on in a hidden page. */
  after?: After;
};

export type ThreadOptions = Surroundings & {
  door: Door;
  /** Names this thread in `storage`. */
  key: string;
  role: 'customer' | 'agent';
  storage?: KeyValue;
  page?: () => Page | undefined;
  language?: string;
};

export type DeskView = {
  connection: ConnectionState;
  stopped?: string | undefined;
  you?: { id: string; name: string } | undefined;
  /** The agent's own conversations; while the board is watched, everybody's, and who waits. In line order. */
  line: readonly LineItem[];
  /** The agent themselves; while the board is watched, everybody. */
  agents: readonly AgentItem[];
  /** The whole board is here. */
  board: boolean;
  counts: Counts;
  /** Calls ringing for this agent, with the local time (ms) at which each stops ringing. */
  calls: readonly (Call & { until: number })[];
  /** How far the server's clock is ahead of this one (ms). */
  ahead: number;
};

export type DeskOptions = Surroundings & { door: Door };
