import { Draft, nextDue, type State } from '../conversation/index.ts';
import { BUILT_IN, Rules } from '../escalation/index.ts';
import { SiteCard, type SiteSettings, type ThreadEvent } from '../protocol/index.ts';
import { randomId } from '../protocol/random-id.ts';
import type { ThreadStore } from './thread-store.ts';

/** What a decision came to: its own answer, and the events that are durable now. */
export type Decided<T> = { result: T; before: State; events: readonly ThreadEvent[] };

/**
 * Where a conversation stands, under which card and rules it is decided, and the one way to change it: a decision whose
 * events are stored and folded together, or not at all.
 */
export class Ledger {
  readonly #thread: ThreadStore;
  #state: State;
  #card: SiteCard | null;
  #rules: Rules;

  constructor(thread: ThreadStore) {
    this.#thread = thread;
    this.#state = thread.load();
    this.#card = thread.record('card', SiteCard);
    this.#rules = thread.record('rules', Rules) ?? BUILT_IN;
  }

  get state(): State {
    return this.#state;
  }

  /** Whether anything can be decided: the site's card has been seen. */
  get isReady(): boolean {
    return this.#card !== null;
  }

  /** The site's settings, as far as they are known. */
  get settings(): SiteSettings | undefined {
    return this.#card?.settings;
  }

  /** When the next timer is due (ms), or `null`. */
  due(now: number): number | null {
    return this.#card && this.#state.started ? nextDue(this.#state, this.#card.settings, now) : null;
  }

  /** Takes a newer card. One of a conversation that has not begun is kept with its first event. */
  adopt(card: SiteCard): void {
    if (this.#card && this.#card.rev >= card.rev) return;
    this.#card = card;
    this.#thread.keep('card', JSON.stringify(card));
  }

  /** Takes newer rules, likewise. */
  adoptRules(rules: Rules): void {
    if (this.#rules.rev >= rules.rev) return;
    this.#rules = rules;
    this.#thread.keep('rules', JSON.stringify(rules));
  }

  /** @throws when storage fails: then nothing has changed */
  decide<T>(decide: (draft: Draft) => T): Decided<T> {
    if (!this.#card) throw new Error('nothing can be decided before the site is known');
    const { settings, rev } = this.#card;
    const situation = { now: Date.now(), settings, rev, rules: this.#rules, newId: randomId };
    const draft = new Draft(this.#state, situation);
    const before = this.#state;
    const result = decide(draft);
    if (draft.events.length > 0) {
      this.#thread.append(before, draft.events, draft.state, () => this.#facts());
      this.#state = draft.state;
    }
    return { result, before, events: draft.events };
  }

  /** What is kept with the first event. Built-in rules need no row. */
  #facts(): Record<string, string> {
    const rules = this.#rules.rev > 0 ? { rules: JSON.stringify(this.#rules) } : {};
    return { card: JSON.stringify(this.#card), ...rules };
  }
}
