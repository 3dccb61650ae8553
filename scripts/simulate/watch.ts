import type { Floor } from '../../src/routing/floor.ts';
import { type Handoff, isCallable } from '../../src/routing/state.ts';
import { sayable, waitView } from '../../src/routing/wait.ts';
import { classesOf } from '../../src/routing/wait-classes.ts';
import { estimateWaits, type WaitView } from '../../src/routing/wait-estimate.ts';
import { placesOf } from '../../src/routing/wait-places.ts';
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

type Expectations = readonly (Expectation | null)[];

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
    const line = this.#floor.line();
    const view = waitView(this.#floor, line, now);
    const classes = classesOf(view);
    const expected = estimateWaits(view, classes);
    const places = placesOf(view.line, classes);
    const { news, told } = tell(this.#told, sayable(line, places, expected), now);
    this.#told = told;
    if (!this.#note(news, now)) return;
    const oracle = this.#oracle(view);
    this.#compare(line, places, expected, estimateWaits(oracle, classesOf(oracle)), now);
  }

  /** @returns whether somebody was told a range for the first time */
  #note(news: readonly Wait[], now: number): boolean {
    let isFirst = false;
    for (const { conversation, waiting } of news) {
      const episode = this.#record.waiting(conversation);
      if (episode === null || waiting.wait === undefined) continue;
      isFirst ||= episode.told.length === 0;
      episode.told.push({ at: now, range: waiting.wait });
    }
    return isFirst;
  }

  /** Writes down for those who have just been told for the first time what both expect. */
  #compare(
    line: readonly Handoff[],
    places: readonly number[],
    expected: Expectations,
    known: Expectations,
    now: number,
  ): void {
    for (const [index, { conversation }] of line.entries()) {
      const episode = this.#record.waiting(conversation);
      const told = episode?.told[0];
      const [desk, oracle] = [expected[index], known[index]];
      if (!episode || told?.at !== now || !desk || !oracle) continue;
      episode.first = {
        ...{ at: now, range: told.range, place: places[index] ?? 1 },
        ...{ expected: halfOf(desk), oracle: halfOf(oracle), oracleRange: rangeOf(oracle) },
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
