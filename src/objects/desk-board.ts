import { elapsed } from '../platform/clock.ts';
import type { AgentItem, LineItem } from '../protocol/index.ts';
import { agentItem, countsOf, type Floor, lineItem } from '../routing/index.ts';
import { type BoardNews, boardFrames, changedFrames } from './desk-pages.ts';
import type { DeskSockets } from './desk-sockets.ts';

/** News of the board are gathered this long (ms): four times a second at most. */
export const GATHER_MS = 250;

/** Everybody is told the counts at most this often (ms): they go to every agent there is. */
export const COUNTS_MS = 5_000;

type Items = Map<string, LineItem | null>;

/**
 * What agents see of the desk. Changes are gathered and told together; a timer is armed only while there are some, so
 * that the object sleeps otherwise. Who watches hears everything, the others what is theirs.
 */
export class DeskBoard {
  readonly #floor: Floor;
  readonly #sockets: DeskSockets;
  readonly #moved = new Set<string>();
  readonly #agents = new Set<string>();
  /** Whose each conversation was when it was told last. */
  readonly #holders = new Map<string, string>();
  #counted = { text: '', at: 0 };
  #timer: { due: number; handle: ReturnType<typeof setTimeout> } | null = null;

  constructor(floor: Floor, sockets: DeskSockets) {
    this.#floor = floor;
    this.#sockets = sockets;
  }

  /** After a wake: what agents have been told is what was stored. */
  recall(): void {
    for (const { conversation } of this.#floor.handoffs()) {
      const holder = lineItem(this.#floor, conversation, Date.now())?.agent;
      if (holder !== undefined) this.#holders.set(conversation, holder.id);
    }
  }

  moved(conversation: string): void {
    this.#moved.add(conversation);
    this.#arm(GATHER_MS);
  }

  /** Something of an agent changed: what they are, or what they hold. */
  agentChanged(id: string): void {
    this.#agents.add(id);
    this.#arm(GATHER_MS);
  }

  /** Gives one socket the whole board, page by page. Nothing else is told in between. */
  show(socket: WebSocket): void {
    const now = Date.now();
    const line = [...this.#floor.handoffs()].flatMap(
      ({ conversation }) => lineItem(this.#floor, conversation, now) ?? [],
    );
    const agents = [...this.#floor.agents()].flatMap(({ id }) => agentItem(this.#floor, id) ?? []);
    for (const frame of boardFrames(line, agents)) this.#sockets.send(socket, frame);
  }

  #arm(ms: number): void {
    const due = Date.now() + ms;
    if (this.#timer !== null && this.#timer.due <= due) return;
    if (this.#timer !== null) clearTimeout(this.#timer.handle);
    this.#timer = { due, handle: setTimeout(() => this.#flush(), ms) };
  }

  #flush(): void {
    this.#timer = null;
    const now = Date.now();
    const items: Items = new Map([...this.#moved].map((id) => [id, lineItem(this.#floor, id, now)]));
    const agents = new Map([...this.#agents].map((id) => [id, agentItem(this.#floor, id)]));
    this.#moved.clear();
    this.#agents.clear();
    this.#tellOwn(items, agents);
    if (this.#sockets.watching().size > 0) {
      for (const frame of changedFrames(newsOf(items, agents.values()))) this.#sockets.tellWatching(frame);
    }
    this.#tellCounts();
  }

  /** Tells each agent concerned what is theirs, and what is theirs no longer. */
  #tellOwn(items: Items, agents: ReadonlyMap<string, AgentItem | null>): void {
    const own = new Map<string, Items>();
    const tell = (id: string, conversation: string, item: LineItem | null): void => {
      own.set(id, (own.get(id) ?? new Map<string, LineItem | null>()).set(conversation, item));
    };
    for (const [conversation, item] of items) {
      const before = this.#holders.get(conversation);
      const holder = item?.agent?.id;
      if (before !== undefined && before !== holder) tell(before, conversation, null);
      if (holder === undefined) this.#holders.delete(conversation);
      else {
        this.#holders.set(conversation, holder);
        tell(holder, conversation, item);
      }
    }
    for (const id of new Set([...own.keys(), ...agents.keys()])) {
      const news = newsOf(own.get(id) ?? new Map(), [agents.get(id) ?? null]);
      for (const frame of changedFrames(news)) this.#sockets.tellPlain(id, frame);
    }
  }

  #tellCounts(): void {
    const counts = countsOf(this.#floor);
    const text = JSON.stringify(counts);
    if (text === this.#counted.text) return;
    const since = elapsed(this.#counted.at, Date.now());
    if (since < COUNTS_MS) {
      this.#arm(COUNTS_MS - since);
      return;
    }
    this.#counted = { text, at: Date.now() };
    this.#sockets.tellAll({ t: 'counts', counts });
  }
}

function newsOf(items: ReadonlyMap<string, LineItem | null>, agents: Iterable<AgentItem | null>): BoardNews {
  return {
    put: [...items.values()].filter((item) => item !== null),
    gone: [...items].filter(([, item]) => item === null).map(([conversation]) => conversation),
    agents: [...agents].filter((agent) => agent !== null),
  };
}
