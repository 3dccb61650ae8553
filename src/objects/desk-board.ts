import type { AgentItem, Counts, LineItem } from '../protocol/index.ts';
import { type BoardNews, boardFrames, changedFrames } from './desk-pages.ts';
import type { DeskSockets } from './desk-sockets.ts';

/** News of the board are gathered this long (ms): four times a second at most. */
export const GATHER_MS = 250;

/** Everybody is told the counts at most this often (ms): they go to every agent there is. */
export const COUNTS_MS = 5_000;

type Deps = {
  sockets: DeskSockets;
  /** The board as it is now. */
  line(): readonly LineItem[];
  agents(): readonly AgentItem[];
  item(conversation: string): LineItem | null;
  agent(id: string): AgentItem | null;
  counts(): Counts;
};

/**
 * What agents see of the desk. Changes are gathered and told together; a timer is armed only while there are some, so
 * that the object sleeps otherwise. Who watches hears everything, the others what is theirs.
 */
export class DeskBoard {
  readonly #deps: Deps;
  /** Conversations that changed, and who had them before. */
  readonly #moved = new Map<string, Set<string>>();
  readonly #agents = new Set<string>();
  #counted = { text: '', at: 0 };
  #timer: { due: number; handle: ReturnType<typeof setTimeout> } | null = null;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** A conversation moved. @param before whose it was until now */
  moved(conversation: string, before: string | undefined): void {
    const holders = this.#moved.get(conversation) ?? new Set();
    if (before !== undefined) holders.add(before);
    this.#moved.set(conversation, holders);
    this.#arm(GATHER_MS);
  }

  /** Something of an agent changed: what they are, or what they hold. */
  agentChanged(id: string): void {
    this.#agents.add(id);
    this.#arm(GATHER_MS);
  }

  /** Gives one socket the whole board, page by page. Nothing else is told in between. */
  show(socket: WebSocket): void {
    for (const frame of boardFrames(this.#deps.line(), this.#deps.agents()))
      this.#deps.sockets.send(socket, frame);
  }

  #arm(ms: number): void {
    const due = Date.now() + ms;
    if (this.#timer !== null && this.#timer.due <= due) return;
    if (this.#timer !== null) clearTimeout(this.#timer.handle);
    this.#timer = { due, handle: setTimeout(() => this.#flush(), ms) };
  }

  #flush(): void {
    this.#timer = null;
    const moved = new Map(this.#moved);
    const changed = new Set(this.#agents);
    this.#moved.clear();
    this.#agents.clear();
    const items = new Map([...moved.keys()].map((id) => [id, this.#deps.item(id)]));
    const agents = new Map([...changed].map((id) => [id, this.#deps.agent(id)]));
    this.#tellOwn(moved, items, agents);
    if (this.#deps.sockets.watching().size > 0) {
      for (const frame of changedFrames(newsOf(items, agents.values())))
        this.#deps.sockets.tellWatching(frame);
    }
    this.#tellCounts();
  }

  /** Tells each agent concerned what is theirs, and what is theirs no longer. */
  #tellOwn(
    moved: ReadonlyMap<string, ReadonlySet<string>>,
    items: ReadonlyMap<string, LineItem | null>,
    agents: ReadonlyMap<string, AgentItem | null>,
  ): void {
    const own = new Map<string, Map<string, LineItem | null>>();
    for (const [conversation, before] of moved) {
      const item = items.get(conversation) ?? null;
      const holder = item?.agent?.id;
      for (const id of new Set([...before, ...(holder === undefined ? [] : [holder])])) {
        const theirs = own.get(id) ?? new Map<string, LineItem | null>();
        own.set(id, theirs.set(conversation, holder === id ? item : null));
      }
    }
    for (const id of new Set([...own.keys(), ...agents.keys()])) {
      const news = newsOf(own.get(id) ?? new Map(), [agents.get(id) ?? null]);
      for (const frame of changedFrames(news)) this.#deps.sockets.tellPlain(id, frame);
    }
  }

  #tellCounts(): void {
    const counts = this.#deps.counts();
    const text = JSON.stringify(counts);
    if (text === this.#counted.text) return;
    const wait = this.#counted.at + COUNTS_MS - Date.now();
    if (wait > 0) {
      this.#arm(wait);
      return;
    }
    this.#counted = { text, at: Date.now() };
    this.#deps.sockets.tellAll({ t: 'counts', counts });
  }
}

function newsOf(items: ReadonlyMap<string, LineItem | null>, agents: Iterable<AgentItem | null>): BoardNews {
  return {
    put: [...items.values()].filter((item) => item !== null),
    gone: [...items].filter(([, item]) => item === null).map(([conversation]) => conversation),
    agents: [...agents].filter((agent) => agent !== null),
  };
}
