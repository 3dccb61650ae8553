import { ANSWER_MS } from '../contracts.ts';
import { carryOut, type Draft } from '../conversation/index.ts';
import { within } from '../platform/deadline.ts';
import { FAILED_RETRY_MS } from '../platform/failures.ts';
import { type ClientFrame, type RoutingTarget, refusal } from '../protocol/index.ts';
import type { Session } from './session.ts';
import type { ThreadStore } from './thread-store.ts';

export type CommandingDeps = {
  thread: ThreadStore;
  commit<T>(decide: (draft: Draft) => T): T;
  /** Whether the desk knows whom a transfer is meant for. */
  knows(target: RoutingTarget): Promise<boolean>;
  later(work: Promise<void>): void;
  /** Takes up what had to wait, and does what follows from it. */
  resume(work: () => void): void;
};

/** A frame that is answered with `done`, or an error, under its own `ref`. */
export type Command = Extract<ClientFrame, { ref: string }>;

/** Carries commands out. A command that worked and comes again is answered the same. */
export class Commanding {
  readonly #deps: CommandingDeps;

  constructor(deps: CommandingDeps) {
    this.#deps = deps;
  }

  /** @returns whether it was carried out; its sender has been answered either way */
  carryOut(session: Session, frame: Command): boolean {
    const { thread, commit } = this.#deps;
    const agent = session.author.type === 'agent' ? session.author.id : '';
    const found = frame.t === 'redact' ? thread.at(frame.target) : null;
    const target = found && found.kind !== 'unknown' ? found : null;
    const code = commit((draft) => carryOut(draft, frame, agent, target));
    if (code) session.refuse(refusal(code), { ref: frame.ref });
    else session.send({ t: 'done', ref: frame.ref });
    return code === null;
  }

  /** Only the desk knows who is there to be meant, so this command waits for its word. Its epoch fences it all the same. */
  transfer(session: Session, frame: Extract<Command, { t: 'transfer' }>): void {
    const { ref } = frame;
    const done = within(ANSWER_MS, this.#deps.knows(frame.to)).then((known) => {
      if (known) this.#deps.resume(() => void this.carryOut(session, frame));
      else session.refuse(refusal('no_target'), { ref });
    });
    const failed = refusal('unavailable', { retryAfterMs: FAILED_RETRY_MS });
    this.#deps.later(done.catch(() => session.refuse(failed, { ref })));
  }
}
