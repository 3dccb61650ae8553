import type { Floor } from '../../src/routing/floor.ts';
import { isCallable } from '../../src/routing/state.ts';
import { waitsOf, waitView } from '../../src/routing/wait.ts';
import { estimateWaits, type WaitView } from '../../src/routing/wait-estimate.ts';
import { type Expectation, heldBy, rangeOf } from '../../src/routing/wait-range.ts';
import { type Told, tell, type Wait } from '../../src/routing/wait-told.ts';
import type { Agenda } from './agenda.ts';
import type { Record } from './record.ts';
import { HOUR, PATIENCE_MS, type Scenario } from './scenario.ts';

/** How often the desk works out what to tell those who wait (ms). */
const TICK_MS = 5_000;

/** An empty site fills up for so long before its load is measured (ms). */
const FILLED_MS = HOUR / 2;

/** So many conversations that the prior and chance count for nothing. */
const CERTAIN = 1e9;

/** Tells customers their waits as the desk does, and writes down what it told and what an oracle would have. */
export class Watch {
  readonly #floor: Floor;
  readonly #record: Record;
  readonly #handlingMs: ReadonlyMap<string, number>;
  readonly #untilMs: number;
  #told: ReadonlyMap<string, Told> = new Map();

  constructor({ agents, hours }: Scenario, floor: Floor, record: Record) {
    this.#floor = floor;
    this.#record = record;
    this.#untilMs = hours * HOUR;
    this.#handlingMs = new Map(agents.map(({ id, handlingMs }) => [id, handlingMs]));
  }

  begin(agenda: Agenda, clock: { now: number }): void {
    const again = (): void => {
      this.#look(clock.now);
      agenda.add(clock.now + TICK_MS, again);
    };
    again();
  }

  #look(now: number): void {
    const agents = [...this.#floor.agents()];
    const here = agents.filter(isCallable);
    if (now > FILLED_MS && now < this.#untilMs) {
      this.#record.load.push({
        busy: here.reduce((sum, { id }) => sum + this.#floor.load(id), 0),
        capacity: here.reduce((sum, { capacity }) => sum + capacity, 0),
      });
    }
    this.#record.known = agents.reduce((sum, { handling }) => sum + (handling?.n ?? 0), 0);
    if (this.#floor.waitingCount === 0) return;
    const { news, told } = tell(this.#told, waitsOf(this.#floor, now), now);
    this.#told = told;
    this.#note(news, now);
  }

  #note(news: readonly Wait[], now: number): void {
    const firsts = news.filter(({ conversation, waiting }) => {
      const episode = this.#record.waiting(conversation);
      if (episode === null || waiting.wait === undefined) return false;
      episode.told.push({ at: now, range: waiting.wait });
      return episode.first === null;
    });
    if (firsts.length === 0) return;
    const line = this.#floor.line();
    const view = waitView(this.#floor, line, now);
    const [desk, oracle] = [estimateWaits(view), estimateWaits(this.#oracle(view))];
    const indexes = new Map(line.map(({ conversation }, index) => [conversation, index]));
    for (const { conversation, waiting } of firsts) {
      const index = indexes.get(conversation) ?? -1;
      const episode = this.#record.waiting(conversation);
      const [expected, known] = [desk[index], oracle[index]];
      if (episode === null || waiting.wait === undefined || !expected || !known) continue;
      episode.first = {
        ...{ at: now, range: waiting.wait, place: index + 1 },
        ...{ expected: halfOf(expected), oracle: halfOf(known), oracleRange: rangeOf(known) },
      };
    }
  }

  /** The same estimate by one who knows each agent's true mean and the customers' true patience. */
  #oracle(view: WaitView): WaitView {
    const servers = view.servers.map((server) => ({
      ...server,
      handling: { n: CERTAIN, mean: this.#handlingMs.get(server.id) ?? 0 },
    }));
    return { ...view, servers, patience: { left: CERTAIN, waitedMs: CERTAIN * PATIENCE_MS } };
  }
}

/** The time (ms) by which the wait is as likely over as not. */
function halfOf(expected: Expectation): number {
  let [low, high] = [0, 7_200_000];
  while (high - low > 500) {
    const middle = (low + high) / 2;
    if (heldBy(expected, middle) < 0.5) low = middle;
    else high = middle;
  }
  return high;
}
