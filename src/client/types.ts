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

export type ConnectionState = 'idle' | 'connecting' | 'online' | 'offline' | 'stopped';

/** Where to connect, and how to get a token; asked anew for each attempt so that an expired one is never reused. */
export type Door = {
  /** `ws(s)://…`, without any credential. */
  url: string;
  /** @param renew true after the server refused the last token */
  token(renew: boolean): Promise<string>;
};

/** Where the outbox survives a reload; `localStorage` fits. May throw: then the outbox lives in memory only. */
export type KeyValue = {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
};

/** A message that is not in the log yet. `refused` ones wait for `retry` or `discard`. */
export type OutboxEntry = {
  id: string;
  kind: 'send' | 'note';
  text: string;
  /** "My id is not in the log up to here." */
  after: number;
  epoch?: number;
  state: 'waiting' | 'sending' | 'refused';
  code?: string;
};

/** Everything a screen needs to draw a thread. Replaced as a whole at each change; never mutated. */
export type ThreadView = Standing & {
  connection: ConnectionState;
  /** Why the connection stopped: a close reason of the protocol. */
  stopped?: string;
  you?: Author;
  /** A gap-free run of the visible log, oldest first. */
  events: readonly AnyEvent[];
  hasEarlier: boolean;
  /** The first page has arrived. */
  loaded: boolean;
  outbox: readonly OutboxEntry[];
  typing: readonly Author[];
  partial?: { turn: number; text: string };
  slow: boolean;
  waiting?: Waiting;
  seen: { customer: number; agent: number };
  /** Agents only. */
  context?: Context;
  customerHere?: boolean;
};

export type ThreadOptions = {
  door: Door;
  /** Names this thread in `storage`. */
  key: string;
  role: 'customer' | 'agent';
  storage?: KeyValue;
  page?: () => Page | undefined;
  language?: string;
  /** For tests and Node: another WebSocket class with the browser's interface. */
  WebSocket?: typeof WebSocket;
};

export type DeskView = {
  connection: ConnectionState;
  stopped?: string;
  you?: { id: string; name: string };
  /** Waiting conversations and those with agents, in line order. */
  line: readonly LineItem[];
  agents: readonly AgentItem[];
  /** Calls ringing for this agent, with the local time (ms) at which each stops ringing. */
  calls: readonly (Call & { until: number })[];
};
