import type { ClientFrame } from '../protocol/index.ts';
import { randomId } from '../protocol/random-id.ts';
import { holdsAllAfter, type Log } from './log.ts';
import type { Outbox } from './outbox.ts';
import { listen } from './surroundings.ts';
import { Timer } from './timer.ts';
import type { OutboxEntry } from './types.ts';

/** Refusals that pass: the same message is sent again, in its order. All others wait for the writer. */
const PASSING: ReadonlySet<string> = new Set(['rate_limited', 'held', 'unavailable', 'stale', 'reset']);
/** Wait before sending again where the server names no time, ms. */
const RETRY_MS = 1_000;
/** What another tab has written is sent from here if that tab has not done so by then, ms. */
const OTHER_TAB_MS = 5_000;

type Wire = {
  send(frame: ClientFrame): void;
  /** The outbox has changed. */
  changed(): void;
};

/** Gets the outbox into the log, each message exactly once and in order. */
export class Sender {
  readonly #outbox: Outbox;
  readonly #wire: Wire;
  /** The log is resumed: what is in it already has been recognised. */
  #ready = false;
  readonly #hold = new Timer();
  readonly #otherTab = new Timer();
  #deafen = () => {};

  constructor(outbox: Outbox, wire: Wire) {
    this.#outbox = outbox;
    this.#wire = wire;
  }

  /** Starts to notice what other tabs write. */
  open(): void {
    this.#deafen();
    this.#outbox.adopt();
    this.#deafen = listen('window', 'storage', (event) => {
      if ('key' in event && event.key === this.#outbox.storageKey) this.#adopt();
    });
  }

  close(): void {
    this.pause();
    this.#deafen();
    this.#otherTab.stop();
  }

  /** @returns the id by which the message will be known */
  write(entry: Pick<OutboxEntry, 'kind' | 'text' | 'after' | 'epoch'>): string {
    const id = randomId();
    this.#outbox.add({ ...entry, id, state: 'waiting', tried: false });
    this.#flush();
    return id;
  }

  /** Sends a refused message again, under the control that is held now. */
  retry(id: string, epoch?: number): void {
    this.#outbox.update((entry) =>
      entry.id === id && entry.state === 'refused'
        ? { ...entry, state: 'waiting', code: undefined, epoch }
        : entry,
    );
    this.#flush();
  }

  /** Gives up a message that is surely not in the log: refused, or never sent. */
  discard(id: string): void {
    const entry = this.#outbox.find(id);
    if (!entry || (entry.tried && entry.state !== 'refused')) return;
    this.#outbox.drop((other) => other.id === id);
    if (this.#ready && entry.tried) this.#wire.send({ t: 'discard', id });
    this.#flush();
  }

  /** The log is complete up to now: drops what is in it, then sends the rest. */
  resume(log: Log): void {
    this.#ready = true;
    for (const id of this.#outbox.adopt()) this.#wire.send({ t: 'discard', id });
    const ids = new Set(log.events.flatMap((event) => ('id' in event ? [event.id] : [])));
    this.#outbox.drop((entry) => ids.has(entry.id));
    this.#outbox.update((entry) =>
      entry.after < log.upTo && (!entry.tried || holdsAllAfter(log, entry.after))
        ? { ...entry, after: log.upTo }
        : entry,
    );
    this.#flush();
  }

  /** Nothing leaves until `resume`. */
  pause(): void {
    this.#ready = false;
    this.#hold.stop();
    this.#putBack(() => true);
    this.#wire.changed();
  }

  /** The history was replaced: what was known of the old one says nothing about the new one. */
  forgetLog(): void {
    this.#outbox.update((entry) => ({ ...entry, after: 0 }));
  }

  /** The message is in the log. */
  arrived(id: string): void {
    if (!this.#outbox.find(id)) return;
    this.#outbox.drop((entry) => entry.id === id);
    this.#wire.changed();
  }

  /**
   * The server has refused a message, and with it all that were sent behind it. Those are put back at once, so that
   * the order is kept; their own refusals (`held`) say nothing new.
   */
  refused(id: string, code: string, retryAfterMs = RETRY_MS): void {
    const index = this.#outbox.entries.findIndex((entry) => entry.id === id && entry.state === 'sending');
    if (index < 0) return;
    const behind = new Set(this.#outbox.entries.slice(index).map((entry) => entry.id));
    this.#putBack((entry) => behind.has(entry.id));
    if (PASSING.has(code)) this.#hold.start(retryAfterMs, () => this.#flush());
    else this.#outbox.update((entry) => (entry.id === id ? { ...entry, state: 'refused', code } : entry));
    this.#wire.changed();
  }

  #flush(): void {
    if (this.#ready && !this.#hold.running) {
      const draft = this.#outbox.entries.findIndex(({ state }) => state === 'refused');
      const free = draft < 0 ? this.#outbox.entries : this.#outbox.entries.slice(0, draft);
      const due = free.filter(({ state }) => state === 'waiting');
      const ids = new Set(due.map(({ id }) => id));
      // Marked before it is sent: a tab that dies in between must not believe that it never tried.
      if (due.length > 0)
        this.#outbox.update((entry) =>
          ids.has(entry.id) ? { ...entry, state: 'sending', tried: true } : entry,
        );
      for (const entry of due) this.#wire.send(frameOf(entry));
    }
    this.#wire.changed();
  }

  #putBack(which: (entry: OutboxEntry) => boolean): void {
    if (!this.#outbox.entries.some(({ state }) => state === 'sending')) return;
    this.#outbox.update((entry) =>
      entry.state === 'sending' && which(entry) ? { ...entry, state: 'waiting' } : entry,
    );
  }

  #adopt(): void {
    const discarded = this.#outbox.adopt();
    if (this.#ready) for (const id of discarded) this.#wire.send({ t: 'discard', id });
    this.#otherTab.start(OTHER_TAB_MS, () => this.#flush());
    this.#wire.changed();
  }
}

function frameOf({ id, kind, text, after, epoch }: OutboxEntry): ClientFrame {
  if (kind === 'note') return { t: 'note', id, after, text };
  return { t: 'send', id, after, text, ...(epoch !== undefined && { epoch }) };
}
