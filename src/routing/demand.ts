import type { RoutingSettings } from '../protocol/index.ts';
import { type Ask, wishKey } from './line.ts';
import { nextLook } from './looks.ts';
import { type Needs, needsOf, ringAt } from './rings.ts';
import { Roster } from './roster.ts';
import type { Agent, Handoff } from './state.ts';

/** What those who wait may ask for, at this desk and under its settings. */
export class Demand {
  readonly settings: RoutingSettings;
  readonly #roster: Roster;
  /** The same needs are the same object. */
  readonly #needs = new Map<string, Needs>();

  constructor(settings: RoutingSettings, roster = new Roster()) {
    this.settings = settings;
    this.#roster = roster;
  }

  /** The demand under other settings. */
  under(settings: RoutingSettings): Demand {
    return new Demand(settings, this.#roster);
  }

  /** Takes note of what an agent can do now. @returns whether anything else may be asked for than before */
  put(before: Agent | undefined, after: Agent | undefined): boolean {
    if (before?.skills === after?.skills && before?.languages === after?.languages) return false;
    const gone = before !== undefined && this.#roster.remove(before);
    const come = after !== undefined && this.#roster.add(after);
    if (gone || come) this.#needs.clear();
    return gone || come;
  }

  needs(handoff: Handoff): Needs {
    const needs = needsOf(this.#roster, handoff);
    const known = this.#needs.get(needs.key);
    if (known !== undefined) return known;
    this.#needs.set(needs.key, needs);
    return needs;
  }

  /** What a queued handoff asks for at this time. */
  ask(handoff: Handoff, now: number): Ask {
    const { wish, queuedAt } = handoff;
    if (wish !== undefined && now < wish.until) return { key: wishKey(wish), wish };
    const needs = this.needs(handoff);
    const ring = ringAt(needs, queuedAt, now, this.settings);
    return { key: `${ring} ${needs.key}`, needs, ring };
  }

  /** When it may match somebody new next (ms). */
  nextLook(handoff: Handoff, now: number): number {
    return nextLook(handoff, this.needs(handoff), now, this.settings);
  }
}
