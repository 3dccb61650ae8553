import type { TurnInput } from '../contracts.ts';
import { type State, TURN_GUARD_MS, type Turn } from '../conversation/index.ts';
import type { ThreadStore } from './thread-store.ts';

type Deps = {
  thread: ThreadStore;
  conversation(): string;
  /** Starts the bot; resolves as soon as it is under way, long before it answers. */
  start(input: TurnInput): Promise<void>;
  /** The bot could not even be started. */
  failed(turn: number, epoch: number): Promise<void>;
};

/**
 * Starts the bot on the turn that is due, once per incarnation of the object: what was started before a crash is started
 * again, and the fence drops the answer that comes second.
 */
export class TurnLink {
  #running: number | null = null;
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** The runner of this turn has just been heard from: it needs no second start. */
  heard(turn: number): void {
    this.#running = turn;
  }

  /** Starts what is due, if anything is. Resolves when the runner has taken it over, or has failed to. */
  start(state: State, now: number): Promise<void> | null {
    const { turn } = state;
    if (!this.#isDue(turn, now)) return null;
    this.#running = turn.id;
    return this.#hand(turn, state);
  }

  async #hand(turn: Turn, { control, site, language }: State): Promise<void> {
    const input: TurnInput = {
      site,
      conversation: this.#deps.conversation(),
      turn: turn.id,
      epoch: control.epoch,
      ...this.#deps.thread.transcript(turn),
      ...(language !== undefined && { language }),
    };
    await this.#deps.start(input).catch(() => this.#deps.failed(turn.id, control.epoch));
  }

  /** A turn that is past its guard is not started again: the next tick fails it. */
  #isDue(turn: Turn | undefined, now: number): turn is Turn {
    return turn !== undefined && turn.id !== this.#running && now < turn.startedAt + TURN_GUARD_MS;
  }
}
