import { vi } from 'vitest';
import type { AcceptAnswer, HandoffReport, ReportAnswer } from '../../src/contracts.ts';
import {
  acceptControl,
  carryOut,
  refuseHandoff,
  reportFor,
  returnControl,
} from '../../src/conversation/index.ts';
import { Link } from '../../src/objects/link.ts';
import { within } from '../../src/platform/deadline.ts';
import { ANSWER_MS, dueAt } from '../../src/routing/index.ts';
import { TestDesk } from '../unit/routing-world.ts';
import { CUSTOMER, PureThread, SAM } from './thread.ts';

/**
 * One conversation and a desk, each with its real rules, its rows and its alarm, and between them calls that go wrong.
 * Needs fake timers: clocks, alarms and deadlines are all theirs.
 */

/** What is called for, at each step between the two. */
export const STEPS = ['queued', 'accept', 'active', 'over', 'return'] as const;
export type Step = (typeof STEPS)[number];

/** What becomes of a call. */
export const FAULTS = [
  'lost',
  'refused',
  'answer lost',
  'doubled',
  'late',
  'later than its repetition',
  'caller dies',
  'caller dies before it is out',
  'called dies before',
  'called dies after',
] as const;
export type Fault = (typeof FAULTS)[number];

const WAY_MS = 20;
const LATE_MS = 3_000;
const COMES_BACK_MS = 1_000;
const AGENT_TAKES_MS = 500;
const ref = 'a-ref-made-by-a-client';

/** What never comes. */
const never = <T>() => new Promise<T>(() => {});
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export class Agreement {
  readonly desk = new TestDesk();
  readonly thread = new PureThread();
  /** Reports in the order they were sent, as they were. */
  readonly sent: HandoffReport[] = [];
  /** When the fault struck (ms), if it has. */
  struckAt: number | null = null;
  /** How often an agent was called, and told of an accept. */
  rings = 0;
  readonly #fault: { step: Step; fault: Fault } | undefined;
  readonly #online = new Set<string>();
  #known = 0;
  #link: Link<HandoffReport, ReportAnswer>;
  /** A new life begins with each crash: what the old one awaited is nobody's. */
  #lives = { desk: 0, conversation: 0 };
  #alarms: { desk: number; conversation: number } = { desk: Infinity, conversation: Infinity };

  constructor(fault?: { step: Step; fault: Fault }) {
    this.#fault = fault;
    this.#link = this.#newLink();
    this.#atDesk(() => {});
  }

  // ── What people do ───────────────────────────────────────────────────────────────────────────────────────────────

  comes(agent: string): void {
    this.#online.add(agent);
    this.#atDesk(() => this.desk.connect(agent));
  }

  /** Closes the agent's last socket, for good. */
  goes(agent: string): void {
    this.#online.delete(agent);
    this.#atDesk(() => this.desk.disconnect(agent));
  }

  asks(): void {
    this.#commit(() => this.thread.says('I want to talk to a human').events.length);
  }

  resolves(): void {
    const { control } = this.thread.state;
    const agent = control.agent?.id ?? '';
    const frame = { t: 'resolve', ref, epoch: control.epoch } as const;
    this.#commit(() => this.thread.do((draft) => carryOut(draft, frame, agent, null)).events.length);
  }

  /** Something that was sent long ago arrives now. */
  arrivesLate(report: HandoffReport): void {
    this.#atDesk(() => void this.desk.report(report));
  }

  /** What the two disagree about, or `null`. */
  get quarrel(): string | null {
    const { control } = this.thread.state;
    const row = this.desk.floor.handoff(CUSTOMER.conversation);
    const said = `${control.owner} ${control.agent?.id ?? ''} at ${control.epoch}`;
    const thought = row === undefined ? 'nothing' : `${row.stage.state} at ${row.epoch}`;
    const load = [...this.desk.floor.agents()].reduce((sum, { id }) => sum + this.desk.floor.load(id), 0);
    const agrees =
      control.owner === 'bot'
        ? row === undefined && load === 0
        : row?.epoch === control.epoch &&
          (control.owner === 'queue'
            ? ['queued', 'offered', 'accepting'].includes(row.stage.state)
            : row.stage.state === 'active' && row.stage.agent.id === control.agent?.id && load === 1);
    return agrees ? null : `the conversation is with ${said}, the desk has ${thought}, and a load of ${load}`;
  }

  // ── The desk ─────────────────────────────────────────────────────────────────────────────────────────────────────

  #atDesk<T>(act: () => T): T {
    this.desk.now = Date.now();
    const result = act();
    const { effects } = this.desk;
    this.desk.effects = [];
    for (const effect of effects) {
      if (effect.type === 'ring') this.#rings(effect.agent);
      if (effect.type === 'acceptControl' || effect.type === 'returnControl') this.#calls(effect);
    }
    this.#arm('desk', dueAt(this.desk.floor));
    return result;
  }

  #rings(agent: string): void {
    this.rings += 1;
    const { epoch } = this.desk.floor.handoff(CUSTOMER.conversation) ?? { epoch: 0 };
    setTimeout(() => {
      if (this.#online.has(agent)) this.#atDesk(() => this.desk.accept(agent, CUSTOMER.conversation, epoch));
    }, AGENT_TAKES_MS);
  }

  #calls(effect: Extract<TestDesk['effects'][number], { type: 'acceptControl' | 'returnControl' }>): void {
    const life = this.#lives.desk;
    const { conversation, request } = effect;
    const isMine = () => life === this.#lives.desk;
    const failed = () => {
      if (isMine()) this.#atDesk(() => this.desk.callFailed(conversation, request.epoch));
    };
    if (effect.type === 'acceptControl') {
      const answer = this.#carry('accept', 'desk', () => this.#answersAccept(effect.request));
      void within(ANSWER_MS, answer).then((said) => {
        if (isMine()) this.#atDesk(() => this.desk.endAccept(conversation, effect.request, said));
      }, failed);
    } else {
      const answer = this.#carry('return', 'desk', () => {
        this.#commit(() => this.thread.do((draft) => returnControl(draft, effect.request)).events.length);
      });
      void within(ANSWER_MS, answer).then(() => {
        if (isMine()) this.#atDesk(() => this.desk.endReturn(conversation, effect.request));
      }, failed);
    }
  }

  // ── The conversation ─────────────────────────────────────────────────────────────────────────────────────────────

  #answersAccept(request: Parameters<typeof acceptControl>[1]): AcceptAnswer {
    return this.#commit(() => this.thread.do((draft) => acceptControl(draft, request)).result);
  }

  #commit<T>(decide: () => T): T {
    this.thread.now = Date.now();
    const result = decide();
    this.#settle();
    return result;
  }

  #settle(): void {
    const life = this.#lives.conversation;
    const arm = () => this.#arm('conversation', this.#link.due ?? Infinity);
    void this.#link.tell().then(() => {
      if (life === this.#lives.conversation) arm();
    });
    arm();
  }

  #newLink(): Link<HandoffReport, ReportAnswer> {
    const life = this.#lives.conversation;
    return new Link(this.#known, {
      current: () => {
        const report = reportFor(this.thread.state, CUSTOMER.conversation);
        return report && { version: report.epoch, report };
      },
      send: (report) => {
        this.sent.push(report);
        const step = ({ queued: 'queued', active: 'active', over: 'over' } as const)[report.state];
        return this.#carry(step, 'conversation', () => this.#atDesk(() => this.desk.report(report)));
      },
      answered: (report, answer) => {
        if (life !== this.#lives.conversation) throw new Error('it is dead');
        if (!answer.ok)
          this.#commit(() => this.thread.do((draft) => refuseHandoff(draft, report.epoch, answer.reason)));
      },
      keep: (epoch) => {
        this.#known = epoch;
      },
      now: () => Date.now(),
    });
  }

  // ── Between them ─────────────────────────────────────────────────────────────────────────────────────────────────

  /** Carries a call to the other side and its answer back, unless it is the one that goes wrong. */
  async #carry<T>(step: Step, caller: 'desk' | 'conversation', deliver: () => T): Promise<T> {
    const called = caller === 'desk' ? 'conversation' : 'desk';
    const strikes = this.#fault?.step === step && this.struckAt === null;
    const fault = strikes ? this.#fault?.fault : undefined;
    if (strikes) this.struckAt = Date.now();
    await pause(WAY_MS);
    if (fault === 'caller dies before it is out') this.#dies(caller);
    if (fault === 'lost' || fault === 'caller dies before it is out') return never();
    if (fault === 'refused') throw new Error('the network');
    if (fault === 'late') await pause(LATE_MS);
    if (fault === 'later than its repetition') await pause(ANSWER_MS + LATE_MS);
    if (fault === 'called dies before') this.#dies(called);
    if (fault === 'called dies before') throw new Error('it has died');
    const answer = deliver();
    if (fault === 'doubled') setTimeout(deliver, LATE_MS);
    if (fault === 'answer lost') return never();
    if (fault === 'caller dies') this.#dies(caller);
    if (fault === 'called dies after') this.#dies(called);
    if (fault === 'called dies after') throw new Error('it has died');
    await pause(WAY_MS);
    return answer;
  }

  /** What is stored stays. The conversation wakes with its alarm, the desk with the agents who come back to it. */
  #dies(side: 'desk' | 'conversation'): void {
    this.#lives[side] += 1;
    if (side === 'conversation') {
      this.#link = this.#newLink();
      return;
    }
    this.#atDesk(() => this.desk.restart());
    setTimeout(() => {
      for (const agent of this.#online) this.comes(agent);
    }, COMES_BACK_MS);
  }

  /** As the platform keeps it: one alarm a side, over any crash. */
  #arm(side: 'desk' | 'conversation', at: number): void {
    if (at >= this.#alarms[side]) return;
    this.#alarms[side] = at;
    setTimeout(
      () => {
        if (this.#alarms[side] !== at) return;
        this.#alarms[side] = Infinity;
        if (side === 'desk') this.#atDesk(() => this.desk.pass(0));
        else this.#settle();
      },
      Math.max(0, at - Date.now()),
    );
  }
}

/** A world in which Sam and Noor are at work and nothing has happened yet. */
export function newAgreement(fault?: { step: Step; fault: Fault }): Agreement {
  vi.setSystemTime(1_000_000);
  const world = new Agreement(fault);
  world.comes(SAM.id);
  return world;
}
