import { DoorError } from '../../src/client/call.ts';
import type { Thread } from '../../src/client/index.ts';
import type { ThreadView } from '../../src/client/types.ts';
import type { OpenedConversation } from '../../src/protocol/http.ts';
import type { Host } from '../bridge.ts';
import { draftKey, tabStore } from '../storage.ts';
import { ChatDoor } from './door.ts';
import { Memory } from './memory.ts';
import { threadOf } from './thread.ts';
import { lastSeq, unreadIn } from './unread.ts';

export type SessionState = {
  /** The panel is on the screen. `focus`: because the customer asked for it. */
  shown: boolean;
  focus: boolean;
  door: 'closed' | 'opening' | 'open' | 'failed';
  /** Why the door failed: an error code. */
  failure?: string | undefined;
  site?: OpenedConversation['site'] | undefined;
  /** Something was said: there is, or will be, a log to show. */
  spoken: boolean;
  view?: ThreadView | undefined;
};

/**
 * One customer's chat on one page: the door, the thread behind it, and when a socket is worth having (once something
 * was said, and the panel is open or the conversation is not resolved).
 */
export class Session {
  readonly #host: Host;
  readonly #memory: Memory;
  readonly #door: ChatDoor;
  readonly #listeners = new Set<() => void>();
  readonly #stops: (() => void)[];
  #state: SessionState = { shown: false, focus: false, door: 'closed', spoken: false };
  #thread: Thread | null = null;
  #conversation = '';
  /** The chat was taken off the page. */
  #isOver = false;
  #stopThread = () => {};
  #told = { unread: 0, epoch: -1 };

  constructor(host: Host) {
    this.#host = host;
    this.#memory = new Memory(host.site);
    this.#door = new ChatDoor(host.server, host.site, host.locale, this.#memory);
    const looked = () => this.#follow();
    document.addEventListener('visibilitychange', looked);
    this.#stops = [
      () => document.removeEventListener('visibilitychange', looked),
      this.#memory.watch(() => this.#adopt()),
    ];
    this.#adopt();
  }

  get state(): SessionState {
    return this.#state;
  }

  /** The conversation's id; empty while there is none. */
  get conversation(): string {
    return this.#conversation;
  }

  get thread(): Thread | null {
    return this.#thread;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  show(focus: boolean): void {
    this.#set({ shown: true, focus });
    void this.enter();
    this.#follow();
  }

  /** The focus has moved, once: a door that opens again later must not take it from the page. */
  focused(): void {
    this.#set({ focus: false });
  }

  hide(): void {
    this.#set({ shown: false, focus: false });
    this.#follow();
  }

  /** Opens the door, if it is not open. Failure is shown, and this is how to try again. */
  async enter(): Promise<void> {
    if (this.#state.door === 'open' || this.#state.door === 'opening') return;
    this.#set({ door: 'opening', failure: undefined });
    try {
      // Said meanwhile: only the next token tells whose conversation it is.
      do await this.#door.enter();
      while (this.#door.isAwaited && this.state.door === 'opening' && !this.#isOver);
      if (!this.#isOver) this.#adopt();
    } catch (error) {
      this.#set({ door: 'failed', failure: error instanceof DoorError ? error.code : 'internal' });
    }
  }

  send(text: string): void {
    if (!this.#thread) return;
    this.#memory.update({ spoken: true, live: true });
    this.#thread.send(text);
    this.#adopt();
  }

  /** The page has said who this is: the next token carries it, and a running connection is made anew. */
  introduce(who: { identity?: string; claims?: Record<string, string> }): void {
    this.#door.introduce(who);
    if (!this.#thread) return;
    if (who.identity) {
      // It may be another person than before, with another thread: nothing is written until that is known.
      this.#set({ door: 'closed' });
      void this.enter();
    }
    if (this.#thread.view.connection === 'idle') return;
    this.#thread.close();
    this.#follow();
  }

  /** The customer has signed out: nothing of them stays, and a panel that is open begins anew. */
  forget(): void {
    this.#memory.value = null;
    this.#door.forget();
    this.#adopt();
  }

  destroy(): void {
    this.#isOver = true;
    for (const stop of this.#stops) stop();
    this.#leaveThread();
    this.#listeners.clear();
  }

  /** Takes over what is remembered, by this tab or another. */
  #adopt(): void {
    const known = this.#memory.reread();
    if (known?.conversation !== this.#conversation) {
      if (!known && this.#thread) this.#forgotten();
      this.#leaveThread();
      if (known) this.#enterThread(known.conversation);
    }
    if (known) {
      this.#host.paint(known.site.accent);
      // Words of a page or tab in another language are worse than the chat's own.
      const site = { ...known.site, words: known.words?.[this.#host.locale] };
      this.#set({ spoken: known.spoken, site });
      // Nothing may be written into a thread that may be somebody else's.
      if (!this.#door.isAwaited) this.#set({ door: 'open', failure: undefined });
    } else {
      this.#set({ door: 'closed', site: undefined, spoken: false, view: undefined });
      if (this.#state.shown) void this.enter();
    }
    this.#follow();
  }

  /** Here, or in another tab: then this one knows of its own who the customer was, and what they wrote. */
  #forgotten(): void {
    this.#thread?.forget();
    this.#door.forget();
    tabStore.removeItem(draftKey(this.#host.site));
  }

  #enterThread(conversation: string): void {
    const thread = threadOf(this.#host, this.#door, conversation, () => {
      if (this.#thread === thread) this.#adopt();
    });
    this.#conversation = conversation;
    this.#thread = thread;
    this.#stopThread = thread.subscribe(() => this.#follow());
  }

  #leaveThread(): void {
    this.#stopThread();
    this.#thread?.close();
    this.#thread = null;
    this.#conversation = '';
    this.#told.epoch = -1;
  }

  /** Follows the thread: the socket, what is remembered, what was seen, what the page is told. */
  #follow(): void {
    const thread = this.#thread;
    if (!thread) return;
    let { view } = thread;
    const over = view.loaded && view.status === 'resolved' && view.outbox.length === 0;
    if (this.#memory.value?.spoken) this.#memory.update({ live: !over });
    const known = this.#memory.value;
    if (known?.spoken && (this.#state.shown || known.live)) {
      if (view.connection === 'idle') thread.open();
    } else if (view.connection !== 'idle') {
      thread.close();
    }
    view = thread.view;
    const looking = this.#state.shown && document.visibilityState === 'visible';
    if (looking && lastSeq(view) > view.seen.customer) thread.seen(lastSeq(view));
    this.#news(looking ? 0 : unreadIn(view), view);
    this.#set({ view });
  }

  /** Tells the page what changed for it. */
  #news(unread: number, { control }: ThreadView): void {
    if (unread !== this.#told.unread) this.#host.tell('unread', unread);
    if (control.epoch !== this.#told.epoch) this.#host.tell('control', control);
    this.#told = { unread, epoch: control.epoch };
  }

  #set(change: Partial<SessionState>): void {
    const before = new Map(Object.entries(this.#state));
    if (Object.entries(change).every(([key, value]) => before.get(key) === value)) return;
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
