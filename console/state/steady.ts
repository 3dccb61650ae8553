import type { After } from '../../src/client/timer.ts';
import type { Ask } from '../worker/timers.ts';

const FILE = '/console/timers.js';

/** The page's policy takes a script's address from a named maker only; not every browser knows of such. */
type Maker = { createScriptURL(url: string): URL };
declare global {
  var trustedTypes: { createPolicy(name: string, rules: { createScriptURL(): string }): Maker } | undefined;
}

/** A worker of this page; `null` where the browser or the page's policy allows none. */
function startWorker(): Worker | null {
  try {
    const maker = globalThis.trustedTypes?.createPolicy('baton-timers', { createScriptURL: () => FILE });
    return new Worker(maker?.createScriptURL(FILE) ?? FILE);
  } catch {
    return null;
  }
}

/** Timers that go on while the page is hidden: a dedicated worker counts them. Without one they are the page's own. */
class SteadyTimers {
  readonly #due = new Map<number, { ms: number; work(): void }>();
  #worker = startWorker();
  #last = 0;

  constructor() {
    this.#worker?.addEventListener('message', ({ data }: MessageEvent<number>) => this.#ring(data));
    this.#worker?.addEventListener('error', () => this.#doWithout());
  }

  readonly after: After = (ms, work) => {
    this.#last += 1;
    const id = this.#last;
    this.#due.set(id, { ms, work });
    if (this.#worker === null) setTimeout(() => this.#ring(id), ms);
    else this.#ask({ id, ms });
    return () => {
      if (this.#due.delete(id)) this.#ask({ id });
    };
  };

  #ask(what: Ask): void {
    this.#worker?.postMessage(what);
  }

  #ring(id: number): void {
    const due = this.#due.get(id);
    this.#due.delete(id);
    due?.work();
  }

  #doWithout(): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const [id, { ms }] of this.#due) setTimeout(() => this.#ring(id), ms);
  }
}

export const steadily: After = new SteadyTimers().after;
