import { test as base, vi } from 'vitest';
import { type KeyValue, Thread, type ThreadOptions } from '../../src/client/index.ts';
import { FakeThread, SAM } from './fake-thread.ts';

/** A browser at a fake server, under a clock that is moved by hand. */

/** What a browser shares between tabs: the values, and the news of a change. */
class SharedStorage implements KeyValue {
  readonly values = new Map<string, string>();
  broken = false;
  readonly #browser: EventTarget;

  constructor(browser: EventTarget) {
    this.#browser = browser;
  }

  getItem(key: string): string | null {
    if (this.broken) throw new Error('storage is shut');
    return this.values.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.broken) throw new Error('storage is full');
    this.values.set(key, value);
    this.#tell(key);
  }

  removeItem(key: string): void {
    if (this.broken) throw new Error('storage is shut');
    if (this.values.delete(key)) this.#tell(key);
  }

  #tell(key: string): void {
    this.#browser.dispatchEvent(Object.assign(new Event('storage'), { key }));
  }
}

export type Visit = {
  /** What the browser tells every tab. */
  browser: EventTarget;
  server: FakeThread;
  storage: SharedStorage;
  /** For each token that was asked for: whether a new one was wanted. */
  tokens: boolean[];
  /** Opens the thread, as the customer unless told otherwise. */
  join(options?: Partial<ThreadOptions>): Thread;
};

export const test = base.extend<Visit>({
  browser: [
    async ({ task: _ }, use) => {
      vi.useFakeTimers();
      const browser = new EventTarget();
      vi.stubGlobal('window', browser);
      vi.stubGlobal('document', browser);
      await use(browser);
      vi.useRealTimers();
      vi.unstubAllGlobals();
    },
    { auto: true },
  ],
  server: async ({ browser: _ }, use) => use(new FakeThread()),
  storage: async ({ browser }, use) => use(new SharedStorage(browser)),
  tokens: async ({ task: _ }, use) => use([]),
  join: async ({ server, tokens }, use) => {
    const open: Thread[] = [];
    await use((options = {}) => {
      const role = options.role ?? 'customer';
      const token = async (renew: boolean) => {
        tokens.push(renew);
        return `token-${tokens.length}`;
      };
      const door = { url: `ws://fake/${role}`, token };
      const thread = new Thread({ door, key: 'here', role, WebSocket: server.WebSocket, ...options });
      open.push(thread);
      thread.open();
      return thread;
    });
    for (const thread of open) thread.close();
  },
});

/** Lets so many ms pass, and what is due by then happen. */
export const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

export function textsOf(thread: Thread): string[] {
  return thread.view.events.flatMap((event) => (event.kind === 'message' ? [event.text] : []));
}

export function giveControlToSam(server: FakeThread, epoch: number): void {
  server.happen({
    kind: 'control.passed',
    to: { owner: 'agent', epoch, agent: { id: SAM.id, name: SAM.name } },
    reason: 'accepted',
  });
}
