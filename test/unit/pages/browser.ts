import { vi } from 'vitest';

/** What of a browser the widget's code needs, for tests without one. */

/** Storage that all tabs of a stood-in browser share. `null` stands for a browser that forbids it. */
export class FakeStorage implements Storage {
  [name: string]: unknown;
  readonly #items = new Map<string, string>();

  get length(): number {
    return this.#items.size;
  }
  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#items.set(key, value);
  }
  removeItem(key: string): void {
    this.#items.delete(key);
  }
  clear(): void {
    this.#items.clear();
  }
  /** Everything that is stored. */
  text(): string {
    return JSON.stringify([...this.#items]);
  }
}

/** A socket that never opens: the network is away. */
export class DeadSocket extends EventTarget {
  /** The subprotocols of each that was tried, the token among them. */
  static opened: string[][] = [];

  constructor(_: string, protocols: string[]) {
    super();
    DeadSocket.opened.push(protocols);
  }

  send(): void {}
  close(): void {}
}

/** A page without a network but for what `fetch` gives. @returns its window, to which a test tells what happens */
export function standInPage(fetch: typeof globalThis.fetch, storage = new FakeStorage()): EventTarget {
  const page = new EventTarget();
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', Object.assign(page, { visibilityState: 'visible', title: 'A page' }));
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('location', new URL('https://shop.example/'));
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('sessionStorage', new FakeStorage());
  vi.stubGlobal('WebSocket', DeadSocket);
  vi.stubGlobal('fetch', fetch);
  return page;
}
