import type { HandoffReport, MarkReport, ReportAnswer, TurnInput } from '../contracts.ts';
import { isCurrent, markOf, reportFor, type State } from '../conversation/index.ts';
import type { Ledger } from './ledger.ts';
import { Link, type News } from './link.ts';
import type { ThreadStore } from './thread-store.ts';
import { TurnLink } from './turn-link.ts';

type Deps = {
  thread: ThreadStore;
  ledger: Ledger;
  conversation(): string;
  desk(report: HandoffReport): Promise<ReportAnswer>;
  library(report: MarkReport): Promise<number>;
  /** Starts the bot; resolves as soon as it is under way. */
  start(input: TurnInput): Promise<void>;
  /** The bot could not even be started. */
  failed(turn: number, epoch: number): Promise<void>;
  /** Acts on what the desk said of a report. */
  answered(report: HandoffReport, answer: ReportAnswer): void;
  later(work: Promise<void>): void;
  /** Has the object woken at this time (ms). */
  arm(at: number): void;
};

/**
 * What follows from a commit: a bot's turn, a word to the desk or the library, an alarm. All of it is derived from the
 * new state, so a crash between a commit and what follows loses nothing: the next wake sees what is undone and does it.
 */
export class FollowUp {
  readonly #deps: Deps;
  readonly #desk: Link<HandoffReport, ReportAnswer>;
  readonly #library: Link<MarkReport, number>;
  readonly #turns: TurnLink;

  constructor(deps: Deps) {
    this.#deps = deps;
    const { thread } = deps;
    this.#desk = new Link<HandoffReport, ReportAnswer>(knownOf(thread, 'reported'), {
      current: () => newsOf(this.report),
      send: (report) => deps.desk(report),
      answered: (report, answer) => deps.answered(report, answer),
      keep: (epoch) => thread.keep('reported', String(epoch)),
      now: () => Date.now(),
    });
    this.#library = new Link<MarkReport, number>(knownOf(thread, 'marked'), {
      current: () => markOf(this.#state),
      send: (report) => deps.library(report),
      answered: () => undefined,
      keep: (seq) => thread.keep('marked', String(seq)),
      now: () => Date.now(),
    });
    this.#turns = new TurnLink({
      thread,
      conversation: () => deps.conversation(),
      start: (input) => deps.start(input),
      failed: (turn, epoch) => deps.failed(turn, epoch),
    });
  }

  /** Where the handoff stands, as the desk must know it; `null` when there never was one. */
  get report(): HandoffReport | null {
    const { ledger, conversation } = this.#deps;
    return reportFor(ledger.state, conversation(), ledger.settings);
  }

  /** Does what is due, and has the object woken for what will be. Returns before any of it is answered. */
  settle(): void {
    const turn = this.#turns.start(this.#state, Date.now());
    if (turn) this.#deps.later(turn);
    for (const link of [this.#desk, this.#library]) {
      if (link.due !== null) this.#deps.later(link.tell().then(() => this.#arm()));
    }
    this.#arm();
  }

  /** The present turn's runner is at work: it needs no second start. What an older one says means nothing. */
  hear({ turn, epoch }: { turn: number; epoch: number }): void {
    if (isCurrent(this.#state, turn, epoch)) this.#turns.heard(turn);
  }

  /** Tells the desk once more what it may have forgotten, for the sake of its answer. */
  remindDesk(): void {
    this.#deps.later(this.#desk.ask());
  }

  #arm(): void {
    const due = [this.#deps.ledger.due(Date.now()), this.#desk.due, this.#library.due];
    const next = due.filter((at) => at !== null);
    if (next.length > 0) this.#deps.arm(Math.min(...next));
  }

  get #state(): State {
    return this.#deps.ledger.state;
  }
}

/** The version of something that another object is known to know. */
function knownOf(thread: ThreadStore, fact: 'reported' | 'marked'): number {
  return Number(thread.fact(fact) ?? 0);
}

/** A report with the version it grows by: control's epoch. */
function newsOf(report: HandoffReport | null): News<HandoffReport> | null {
  return report && { version: report.epoch, report };
}
