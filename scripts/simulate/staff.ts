import type { Random } from '../random.ts';
import type { Agenda } from './agenda.ts';
import type { SimDesk } from './desk.ts';
import { HOUR, MINUTE, type Scenario, type SimAgent } from './scenario.ts';

/** Agents as people are: they take some seconds to answer, miss some calls, go home, and have bad networks. */

/** Of the calls, and how long an answer takes (ms). */
const MISSED = 0.03;
const DECLINED = 0.03;
const ANSWER_MS = 6_000;
const ANSWER_CV = 0.6;

/** A connection drops this often, and is mostly back soon; some stay away longer than the desk waits. */
const DROP_EVERY_MS = 2 * HOUR;
const LONG_DROP_SHARE = 0.1;

type Clock = { now: number };
/** `comesBack` says that they were set away, and have not looked since. */
type Working = { agent: SimAgent; onShift: boolean; connected: boolean; comesBack: boolean };

export class Staff {
  readonly #working: ReadonlyMap<string, Working>;
  readonly #desk: SimDesk;
  readonly #agenda: Agenda;
  readonly #random: Random;
  readonly #clock: Clock;

  constructor(scenario: Scenario, desk: SimDesk, agenda: Agenda, random: Random, clock: Clock) {
    this.#working = new Map(
      scenario.agents.map((agent) => [
        agent.id,
        { agent, onShift: false, connected: false, comesBack: false },
      ]),
    );
    this.#desk = desk;
    this.#agenda = agenda;
    this.#random = random;
    this.#clock = clock;
    for (const working of this.#working.values()) {
      for (const [from, until] of working.agent.shifts) {
        agenda.add(Math.max(1, from), () => this.#begin(working));
        agenda.add(until, () => this.#end(working));
      }
    }
  }

  handlingMs(id: string): number {
    return this.#of(id).agent.handlingMs;
  }

  /** A call rings: they answer, say no, or are not looking. */
  called(id: string, conversation: string, epoch: number): void {
    const answers = Math.round(this.#random.logNormal(ANSWER_MS, ANSWER_CV));
    const what = this.#random.pickWeighted({
      missed: MISSED,
      declined: DECLINED,
      accepted: 1 - MISSED - DECLINED,
    });
    if (what === 'missed') return;
    this.#after(answers, () => {
      if (!this.#of(id).connected) return;
      if (what === 'declined') this.#desk.decline(id, conversation, epoch);
      else this.#desk.accept(id, conversation, epoch);
    });
  }

  /** A call is over. Whom the desk has set away for missing them sees it when they are back at their screen. */
  rangOut(id: string): void {
    const working = this.#of(id);
    if (this.#desk.floor.agent(id)?.away !== 'missed' || working.comesBack) return;
    working.comesBack = true;
    this.#after(Math.round((1 + this.#random.next()) * MINUTE), () => {
      working.comesBack = false;
      if (working.onShift && working.connected) this.#desk.setAvailability(id, 'online');
    });
  }

  /** A conversation of theirs is over: off shift, the last one to go closes the console. */
  freed(id: string): void {
    const working = this.#of(id);
    if (working.onShift || !working.connected || this.#desk.floor.held(id).length > 0) return;
    working.connected = false;
    this.#desk.disconnect(id);
  }

  #begin(working: Working): void {
    working.onShift = true;
    this.#connect(working);
    this.#dropLater(working);
  }

  #end(working: Working): void {
    working.onShift = false;
    this.#desk.setAvailability(working.agent.id, 'away');
    this.freed(working.agent.id);
  }

  #connect(working: Working): void {
    working.connected = true;
    this.#desk.connect(working.agent);
    if (working.onShift) this.#desk.setAvailability(working.agent.id, 'online');
  }

  #dropLater(working: Working): void {
    this.#after(Math.round(this.#random.after(DROP_EVERY_MS)), () => {
      if (!working.onShift || !working.connected) return;
      working.connected = false;
      this.#desk.disconnect(working.agent.id);
      const isLong = this.#random.chance(LONG_DROP_SHARE);
      const away = (isLong ? 1.2 * MINUTE : 3_000) + this.#random.next() * (isLong ? MINUTE : 30_000);
      this.#after(Math.round(away), () => {
        if (working.onShift) this.#dropLater(working);
        this.#connect(working);
        this.freed(working.agent.id);
      });
    });
  }

  #after(ms: number, act: () => void): void {
    this.#agenda.add(this.#clock.now + ms, act);
  }

  #of(id: string): Working {
    const working = this.#working.get(id);
    if (working === undefined) throw new Error(`nobody is called ${id}`);
    return working;
  }
}
