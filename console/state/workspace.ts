import { computed, effect, type Signal, signal } from '@preact/signals';
import { DeskClient } from '../../src/client/index.ts';
import type { DeskView } from '../../src/client/types.ts';
import type { AgentRef, Availability, LineItem, SignedIn } from '../../src/protocol/index.ts';
import { OpenThread } from './open-thread.ts';
import { attempt } from './say.ts';
import { doorTo, fresh } from './session.ts';
import { steadily } from './steady.ts';
import { PREFIX, tabStore } from './storage.ts';
import { visible } from './visible.ts';

/** Everything one signed-in agent works with: the desk, the open threads, and which of them is on the screen. */
export class Workspace {
  readonly me: AgentRef;
  readonly desk: Signal<DeskView>;
  readonly selected: Signal<string | null>;
  readonly threads = signal<ReadonlyMap<string, OpenThread>>(new Map());
  /** Were mine in this session and are no longer: kept greyed until dismissed. */
  readonly finished = signal<readonly LineItem[]>([]);
  /** What the screen shows: the agent's own work, or the whole board. */
  readonly place = signal<'desk' | 'board'>('desk');
  /** This agent as the desk knows them. */
  readonly self = computed(() => this.desk.value.agents.find((agent) => agent.id === this.me.id));
  readonly mine = computed(() => this.desk.value.line.filter((item) => this.#isMine(item)));
  readonly waiting = computed(() =>
    this.desk.value.line.filter((item) => item.state === 'queued' || item.state === 'offered'),
  );
  /** How many wait and how many agents are online, also while the board is not watched. */
  readonly waitingCount = computed(() =>
    this.desk.value.board ? this.waiting.value.length : this.desk.value.counts.waiting,
  );
  readonly onlineCount = computed(() => {
    const { board, agents, counts } = this.desk.value;
    return board ? agents.filter(({ presence }) => presence === 'online').length : counts.online;
  });
  readonly current = computed(() => this.threads.value.get(this.selected.value ?? ''));
  readonly #session: SignedIn;
  readonly #client: DeskClient;
  readonly #stops: (() => void)[] = [];
  /** Names by id of the agents who were seen here; the board that told them may be gone. */
  readonly team = signal<ReadonlyMap<string, string>>(new Map());
  /** How many parts of the screen show the board, or something of it. */
  readonly #watchers = signal(0);
  #mineBefore: readonly LineItem[] = [];

  constructor(session: SignedIn) {
    this.#session = session;
    this.me = session.agent;
    this.#client = new DeskClient({ door: doorTo(session, 'desk'), after: steadily });
    this.desk = signal(this.#client.view);
    this.selected = signal(tabStore.getItem(this.#selectedKey()));
  }

  /** Connects. Somebody who has just signed in is set online; a reload changes nothing. */
  start(): void {
    this.#stops.push(
      this.#client.subscribe(() => {
        this.desk.value = this.#client.view;
      }),
      effect(() => this.#meetTeam()),
      effect(() => this.#rememberSelected()),
      effect(() => this.#keepThreads()),
      effect(() => this.#noticeFinished()),
      effect(() => this.#goOnline()),
      effect(() => this.#client.watch(this.#watchers.value > 0 && visible.value)),
    );
    this.#client.open();
  }

  /** Gives back what is this agent's, so that nobody waits for an empty chair, and disconnects. */
  leave(): void {
    this.#client.signOut().catch(() => {});
    this.stop();
  }

  stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
    this.#client.close();
    for (const open of this.threads.value.values()) open.thread.close();
  }

  select(conversation: string | null): void {
    this.selected.value = conversation;
  }

  /** Takes a waiting conversation and opens it. */
  async accept(item: LineItem): Promise<void> {
    const taken = await attempt(() => this.#client.accept(item));
    if (!taken) return;
    this.place.value = 'desk';
    this.select(item.conversation);
    const open = this.threads.value.get(item.conversation);
    if (open === undefined) return;
    open.wantsOpener.value = true;
    open.compose('reply');
  }

  async decline(item: LineItem): Promise<void> {
    await attempt(() => this.#client.decline(item));
  }

  /** @returns whether the desk took it */
  setAvailability(to: Availability): Promise<boolean> {
    return attempt(() => this.#client.setAvailability(to));
  }

  /** Has the whole board sent for as long as something on the screen shows it. @returns how to stop */
  watch(): () => void {
    this.#watchers.value = this.#watchers.peek() + 1;
    return () => {
      this.#watchers.value = this.#watchers.peek() - 1;
    };
  }

  /** Takes a finished conversation off the list. */
  dismiss(conversation: string): void {
    this.finished.value = this.finished.value.filter((item) => item.conversation !== conversation);
    if (this.selected.value === conversation) this.select(null);
  }

  /** What the desk knows, or knew last, of a conversation. */
  itemOf(conversation: string): LineItem | undefined {
    const known = [...this.desk.value.line, ...this.finished.value];
    return known.find((item) => item.conversation === conversation);
  }

  #isMine(item: LineItem): boolean {
    return item.agent?.id === this.me.id && item.state !== 'queued' && item.state !== 'offered';
  }

  #selectedKey(): string {
    return `${PREFIX}selected:${this.#session.site}:${this.me.id}`;
  }

  #meetTeam(): void {
    const known = this.team.peek();
    const { agents } = this.desk.value;
    if (agents.every(({ id, name }) => known.get(id) === name)) return;
    this.team.value = new Map([...known, ...agents.map(({ id, name }) => [id, name] as const)]);
  }

  #rememberSelected(): void {
    const selected = this.selected.value;
    if (selected === null) tabStore.removeItem(this.#selectedKey());
    else tabStore.setItem(this.#selectedKey(), selected);
  }

  /** Holds a socket to each conversation that is mine, on the screen, or still has something unsent. */
  #keepThreads(): void {
    const before = this.threads.value;
    const wanted = new Set(this.mine.value.map((item) => item.conversation));
    if (this.selected.value !== null) wanted.add(this.selected.value);
    for (const [id, open] of before) if (open.view.value.outbox.length > 0) wanted.add(id);
    if (wanted.size === before.size && [...wanted].every((id) => before.has(id))) return;
    for (const [id, open] of before) if (!wanted.has(id)) open.thread.close();
    this.threads.value = new Map(
      [...wanted].map((id) => [id, before.get(id) ?? new OpenThread(this.#session, id)]),
    );
  }

  #noticeFinished(): void {
    if (this.desk.value.connection !== 'online') return;
    const line = new Set(this.desk.value.line.map((item) => item.conversation));
    const mine = this.mine.value;
    const ended = this.#mineBefore.filter((item) => !line.has(item.conversation));
    this.#mineBefore = mine;
    const before = this.finished.peek();
    const after = [...before.filter((item) => !line.has(item.conversation)), ...ended];
    if (ended.length > 0 || after.length !== before.length) this.finished.value = after;
  }

  #goOnline(): void {
    if (!fresh.value || this.desk.value.connection !== 'online') return;
    fresh.value = false;
    void this.setAvailability('online');
  }
}
