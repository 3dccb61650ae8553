import type {
  AgentItem,
  AnyEvent,
  Author,
  Call,
  Context,
  LineItem,
  Page,
  Standing,
  Waiting,
} from '../protocol/index.ts';

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

export type ThreadOptions = {
  door: Door;
  /** Names this thread in `storage`. */
  key: string;
  role: 'customer' | 'agent';
  storage?: KeyValue;
  page?: () => Page | undefined;
  language?: string;
  /** For tests: another class with the browser's interface. */
  WebSocket?: SocketClass;
};

export type DeskView = {
  connection: ConnectionState;
  stopped?: string | undefined;
  you?: { id: string; name: string } | undefined;
  /** Waiting conversations and those with agents, in line order. */
  line: readonly LineItem[];
  agents: readonly AgentItem[];
  /** Calls ringing for this agent, with the local time (ms) at which each stops ringing. */
  calls: readonly (Call & { until: number })[];
};

export type DeskOptions = { door: Door; WebSocket?: SocketClass };
