import {
  agentNotes,
  agentSays,
  customerSays,
  type Draft,
  isSame,
  placeOf,
  type State,
} from '../conversation/index.ts';
import {
  type ClientFrame,
  type ErrorCode,
  isPublic,
  type Limits,
  type Refusal,
  refusal,
  type ThreadEvent,
} from '../protocol/index.ts';
import { type Session, textProblem } from './session.ts';
import type { ThreadStore } from './thread-store.ts';

export type SayingDeps = {
  thread: ThreadStore;
  limits(): Limits;
  state(): State;
  commit<T>(decide: (draft: Draft) => T): T;
};

/** A frame that says something: to everybody, or to the team. */
export type Said = Extract<ClientFrame, { t: 'send' | 'note' }>;

export function isSaid(frame: ClientFrame): frame is Said {
  return frame.t === 'send' || frame.t === 'note';
}

/** Says something exactly once; see `once.ts`. A refusal holds back what the same socket sends after it. */
export class Saying {
  readonly #deps: SayingDeps;

  constructor(deps: SayingDeps) {
    this.#deps = deps;
  }

  /** @returns whether it is stored, now or since it was sent before; its sender has been answered either way */
  say(session: Session, frame: Said): boolean {
    const { thread, state } = this.#deps;
    const kind = frame.t === 'note' ? 'note' : 'message';
    const early = this.#mayNot(session, frame);
    if (early) return this.#hold(session, frame.id, early);

    const earlier = thread.find(frame.after, frame.id);
    if (earlier) {
      const same = isSame(earlier, kind, session.author, frame.text);
      if (!same) return this.#hold(session, frame.id, refusal('id_reused'));
      return this.#ack(session, frame.id, earlier, thread.prevOf(earlier.seq, session.role));
    }

    const before = state();
    const said = this.#deps.commit((draft) => {
      const code = decide(draft, session, frame);
      return (
        code ?? {
          events: [...draft.events],
          stored: draft.events.find((event) => 'id' in event && event.id === frame.id),
        }
      );
    });
    if (typeof said === 'string') return this.#hold(session, frame.id, refusal(said));
    if (!said.stored) throw new Error('a message was neither stored nor refused');
    return this.#ack(
      session,
      frame.id,
      said.stored,
      prevIn(before, said.events, said.stored.seq, session.role),
    );
  }

  #mayNot(session: Session, frame: Said): Refusal | null {
    const problem = textProblem(frame.text, this.#deps.limits());
    if (problem) return refusal(problem);
    if (session.held !== undefined && session.held !== frame.id) return refusal('held');
    const wait = session.role === 'customer' ? session.messages.take(Date.now()) : 0;
    if (wait > 0) return refusal('rate_limited', { retryAfterMs: wait });
    const place = placeOf(frame.after, this.#deps.state().head);
    return place && refusal(place);
  }

  #hold(session: Session, id: string, refused: Refusal): false {
    if (session.held === undefined) session.hold(id);
    session.refuse(refused, { id });
    return false;
  }

  #ack(session: Session, id: string, { seq, at }: { seq: number; at: number }, prev: number): true {
    session.release(id);
    session.send({ t: 'ack', id, seq, at, prev, upTo: this.#deps.state().head });
    return true;
  }
}

/** Says it in the voice of its sender. @returns why it is not said, or `null` */
function decide(draft: Draft, session: Session, frame: Said): ErrorCode | null {
  const { caller, author, page, language } = session;
  if (caller.role === 'customer') {
    const voice = { ...caller, ...(page && { page }), ...(language !== undefined && { language }) };
    return customerSays(draft, voice, frame.id, frame.text);
  }
  if (author.type !== 'agent') return 'not_allowed';
  if (frame.t === 'note') return agentNotes(draft, author, frame.id, frame.text);
  return agentSays(draft, author, frame.id, frame.text, frame.epoch);
}

/** The last seq this audience saw before `seq`, when `seq` is among the events that were just committed. */
function prevIn(before: State, events: readonly ThreadEvent[], seq: number, role: Session['role']): number {
  if (role === 'agent') return seq - 1;
  const shown = events.filter((event) => event.seq < seq && isPublic(event)).at(-1);
  return shown?.seq ?? before.publicHead;
}
