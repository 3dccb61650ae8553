import { replay, type Site, type Step } from '../../src/escalation/index.ts';
import type { Conversation } from './conversation.ts';

/** How much of a message is shown, characters. */
const EXCERPT = 60;

type Tally = { turns: number; offer: number; escalate: number; touched: number };
const NOTHING: Tally = { turns: 0, offer: 0, escalate: 0, touched: 0 };

/** Two policies over the same conversations: what differs, as lines to be shown, and the totals. */
export class Comparison {
  readonly #sites: readonly [Site, Site];
  readonly #tallies: [Tally, Tally] = [{ ...NOTHING }, { ...NOTHING }];
  #told: string[] = [];
  #conversations = 0;
  #differingTurns = 0;
  #differing = 0;
  /** Lines that could not be used. */
  problems = 0;

  constructor(a: Site, b: Site) {
    this.#sites = [a, b];
  }

  unreadable(problem: string): void {
    this.problems += 1;
    this.#told.push(problem);
  }

  add({ id, turns, there, tier }: Conversation): void {
    const [a, b] = this.#sites.map((site) => replay(turns, site, there, tier));
    if (a === undefined || b === undefined) return;
    this.#conversations += 1;
    this.#count(0, a);
    this.#count(1, b);
    const lines: string[] = [];
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
      const [mine, other] = [a[at], b[at]];
      if (same(mine, other)) continue;
      const { turn = 0, text = '' } = mine ?? other ?? {};
      lines.push(
        `  turn ${turn}  ${JSON.stringify(excerpt(text))}`,
        `    a: ${inWords(mine)}`,
        `    b: ${inWords(other)}`,
      );
      this.#differingTurns += 1;
    }
    if (lines.length === 0) return;
    this.#differing += 1;
    this.#told.push(id, ...lines);
  }

  /** What there is to show since it was asked last. */
  take(): string[] {
    const told = this.#told;
    this.#told = [];
    return told;
  }

  totals(): string[] {
    const row = (name: string, of: (tally: Tally) => number) =>
      `${name.padEnd(30)}${this.#tallies.map((tally) => String(of(tally)).padStart(8)).join('')}`;
    return [
      ...(this.#differing > 0 ? [''] : []),
      `${''.padEnd(30)}${'a'.padStart(8)}${'b'.padStart(8)}`,
      row('turns with the bot', ({ turns }) => turns),
      row('offers', ({ offer }) => offer),
      row('escalations', ({ escalate }) => escalate),
      row('conversations with either', ({ touched }) => touched),
      '',
      `${this.#conversations} conversations; ${this.#differing} differ, on ${this.#differingTurns} turns` +
        (this.problems > 0 ? `; ${this.problems} lines could not be read` : ''),
    ];
  }

  #count(which: 0 | 1, steps: readonly Step[]): void {
    const tally = this.#tallies[which];
    tally.turns += steps.length;
    for (const { decision } of steps) if (decision.action !== 'none') tally[decision.action] += 1;
    if (steps.some(({ decision }) => decision.action !== 'none')) tally.touched += 1;
  }
}

/** Two decisions differ when something else is done, or for another first reason. */
function same(one: Step | undefined, other: Step | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const [a, b] = [one.decision, other.decision];
  return a.action === b.action && (a.action === 'none' || a.reasons[0]?.kind === b.reasons[0]?.kind);
}

function inWords(step: Step | undefined): string {
  if (step === undefined) return 'a person has it';
  const { action, reasons, held } = step.decision;
  const because = reasons.map(({ kind, topic, score, bar, confidence }) => {
    const name = topic === undefined ? kind : `${kind}:${topic}`;
    return `${name} ${(confidence ?? score).toFixed(2)} (bar ${(bar ?? 0).toFixed(2)})`;
  });
  const parts = [held === undefined ? action : `${action}, ${held}`, ...because];
  return parts.length === 1 ? action : `${parts[0]}: ${because.join(', ')}`;
}

function excerpt(text: string): string {
  return text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT - 1)}…`;
}
