import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { Thread } from '../../src/client/index.ts';
import type { ThreadView } from '../../src/client/types.ts';
import type { AgentRef, Reason, SignedIn } from '../../src/protocol/index.ts';
import { noticed } from './noticed.ts';
import { doorTo } from './session.ts';
import { steadily } from './steady.ts';
import { PREFIX, tabStore } from './storage.ts';

export type Mode = 'reply' | 'note';

/** A text that survives a reload of the tab. */
function draft(key: string): Signal<string> {
  const text = signal(tabStore.getItem(key) ?? '');
  text.subscribe((value) => (value === '' ? tabStore.removeItem(key) : tabStore.setItem(key, value)));
  return text;
}

/**
 * One conversation as this agent has it open: the live thread, and what is being written. A reply and a note are two
 * drafts, so that switching between them can never send to the customer what was meant for the team.
 */
export class OpenThread {
  readonly conversation: string;
  readonly thread: Thread;
  readonly view: Signal<ThreadView>;
  readonly drafts: Record<Mode, Signal<string>>;
  readonly mode = signal<Mode>('reply');
  /** The composer is to take the focus, once: whoever comes back later begins at the top. */
  readonly wantsFocus = signal(false);
  /** Just accepted: the suggested opening line goes into an empty composer once it is known. */
  readonly wantsOpener = signal(false);
  /** The opening line as it was put into the draft: what nobody has touched is not worth keeping. */
  opener = '';
  /** This agent may speak to the customer. */
  readonly mine: ReadonlySignal<boolean>;
  /** What the rules notice in what the customer says to this agent. */
  readonly noticed: ReadonlySignal<Reason[]>;
  /** Messages of the customer that no agent has looked at. */
  readonly unread: ReadonlySignal<number>;

  constructor(session: SignedIn, conversation: string) {
    const own = `${session.site}:${session.agent.id}:${conversation}`;
    this.conversation = conversation;
    this.thread = new Thread({
      door: doorTo(session, `threads/${conversation}`),
      key: `${PREFIX}outbox:${own}`,
      role: 'agent',
      storage: tabStore,
      after: steadily,
    });
    this.view = signal(this.thread.view);
    this.thread.subscribe(() => {
      this.view.value = this.thread.view;
    });
    this.drafts = {
      reply: draft(`${PREFIX}draft:${own}:reply`),
      note: draft(`${PREFIX}draft:${own}:note`),
    };
    this.mine = computed(() => holds(this.view.value, session.agent));
    this.noticed = computed(() => (this.mine.value ? noticed(this.view.value.events) : []));
    this.unread = computed(() => {
      const { events, seen } = this.view.value;
      return events.filter(
        (event) => event.kind === 'message' && event.author.type === 'customer' && event.seq > seen.agent,
      ).length;
    });
    this.mine.subscribe((mine) => {
      const { reply } = this.drafts;
      if (!mine && reply.value === this.opener) reply.value = '';
    });
    this.thread.open();
  }

  /** Brings the composer up in a mode. */
  compose(mode: Mode): void {
    this.mode.value = mode;
    this.wantsFocus.value = true;
  }

  /** Puts a text into a draft, after what is there already. */
  insert(text: string, mode: Mode): void {
    const draft = this.drafts[mode];
    draft.value = draft.value.trim() === '' ? text : `${draft.value.trimEnd()}\n${text}`;
    this.compose(mode);
  }
}

/** Whether this agent holds control of the conversation. */
export function holds(view: ThreadView, agent: AgentRef): boolean {
  return view.status === 'open' && view.control.owner === 'agent' && view.control.agent?.id === agent.id;
}
