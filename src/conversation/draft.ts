import type { Rules } from '../escalation/index.ts';
import { type SiteSettings, ThreadEvent, versionOf } from '../protocol/index.ts';
import { apply } from './apply.ts';
import type { State } from './state.ts';

/** What a decision may depend on besides the state: the clock, the site's settings, and fresh random ids. */
export type Situation = {
  now: number;
  settings: SiteSettings;
  /** Revision of the settings, recorded with every assessment. */
  rev: number;
  /** The site's escalation rules. */
  rules: Rules;
  newId(): string;
};

type Stamp = 'seq' | 'at' | 'v';
type Unstamped<E> = E extends ThreadEvent ? Omit<E, Stamp> : never;

/** An event before it has its place and time. */
export type NewEvent = Unstamped<ThreadEvent>;

/**
 * A commit in the making: events, and the state as it will be after them. Later rules of the same decision see what
 * earlier ones did, so nothing is decided on a state that is already gone.
 */
export class Draft {
  state: State;
  readonly events: ThreadEvent[] = [];
  readonly situation: Situation;

  constructor(state: State, situation: Situation) {
    this.state = state;
    this.situation = situation;
  }

  /**
   * Adds an event and folds it.
   * @returns the event with its `seq`
   * @throws when it is none that could be read again: what cannot be read later is not written now
   */
  add(event: NewEvent): ThreadEvent {
    const { now: at } = this.situation;
    const stamped = ThreadEvent.parse({ ...event, v: versionOf(event.kind), seq: this.state.head + 1, at });
    this.events.push(stamped);
    this.state = apply(this.state, stamped);
    return stamped;
  }
}
