import { FAILED_RETRY_MS } from '../platform/failures.ts';
import { closeSocket, isClosed } from '../platform/sockets.ts';
import {
  AgentProfile,
  DeskClientFrame,
  type Limits,
  type Named,
  parseFrame,
  type Refusal,
  refOf,
  refusal,
  SUPPORTED_VERSIONS,
} from '../protocol/index.ts';
import {
  accept,
  agentItem,
  callsFor,
  connect,
  countsOf,
  type Draft,
  decline,
  type Floor,
  lineItem,
  setAvailability,
  signOut,
} from '../routing/index.ts';
import type { DeskBoard } from './desk-board.ts';
import type { DeskEffects } from './desk-effects.ts';
import type { DeskRows } from './desk-rows.ts';
import type { Badge, DeskSockets } from './desk-sockets.ts';

type Deps = {
  sockets: DeskSockets;
  floor: Floor;
  rows: DeskRows;
  board: DeskBoard;
  effects: DeskEffects;
  limits(): Limits;
  /** Decides, stores and acts. */
  run<Reply>(act: (draft: Draft) => Reply): Reply;
};

/** Why a frame is refused, and what it is named by. */
type Refused = { refusal: Refusal; named: Named };

type Frame<T extends DeskClientFrame['t']> = Extract<DeskClientFrame, { t: T }>;

/**
 * Where agents' frames come in: limits before parsing, schema before meaning, greeting before effect. Everything here is
 * done before any `await`, so frames of one socket take effect in the order they were sent.
 */
export class DeskDoorway {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** @throws when what was decided could not be stored: then nothing has changed, and `failed` is due */
  receive(socket: WebSocket, raw: string | ArrayBuffer): void {
    if (isClosed(socket)) return;
    const { sockets, limits } = this.#deps;
    const refused = this.#take(socket, raw, limits().frameBytes);
    if (refused === null) sockets.forgive(socket);
    else sockets.refuse(socket, refused.refusal, refused.named);
  }

  /** A frame met an error of ours, most likely of storage: its sender may send it again. */
  failed(socket: WebSocket, raw: string | ArrayBuffer): void {
    if (isClosed(socket)) return;
    const { sockets, limits } = this.#deps;
    const refused = refusal('unavailable', { retryAfterMs: FAILED_RETRY_MS });
    sockets.refuse(socket, refused, refOf(raw, limits().frameBytes));
  }

  #take(socket: WebSocket, raw: string | ArrayBuffer, frameBytes: number): Refused | null {
    const { sockets } = this.#deps;
    const unread = (why: Refusal): Refused => ({ refusal: why, named: refOf(raw, frameBytes) });
    const agent = sockets.of(socket);
    if (agent === null) return unread(refusal('internal'));
    const retryAfterMs = sockets.take(socket, Date.now());
    if (retryAfterMs > 0) return unread(refusal('rate_limited', { retryAfterMs }));
    const parsed = parseFrame(DeskClientFrame, raw, frameBytes);
    if (!parsed.ok) return parsed;
    const { frame } = parsed;
    const why = this.#act(socket, agent, frame);
    return why && { refusal: why, named: 'ref' in frame ? { ref: frame.ref } : {} };
  }

  /** @returns why the frame is refused, or `null` */
  #act(socket: WebSocket, agent: Badge, frame: DeskClientFrame): Refusal | null {
    if (frame.t === 'hello' && agent.hello) return refusal('hello_again');
    if (frame.t !== 'hello' && !agent.hello) return refusal('hello_first');
    switch (frame.t) {
      case 'hello':
        this.#greet(socket, agent, frame.v);
        return null;
      case 'watch':
        this.#watch(socket, frame.on);
        return null;
      case 'accept':
        return this.#accept(socket, agent, frame);
      default:
        this.#command(socket, agent, frame);
        return null;
    }
  }

  #greet(socket: WebSocket, badge: Badge, v: number): void {
    const { sockets, floor } = this.#deps;
    const { id, name } = badge;
    if (!SUPPORTED_VERSIONS.includes(v)) {
      sockets.send(socket, { t: 'error', ...refusal('version_unsupported') });
      closeSocket(socket, 'versionUnsupported');
      return;
    }
    const profile = AgentProfile.parse(badge);
    this.#deps.run((draft) => connect(draft, { id, name }, profile));
    sockets.greet(socket, v);
    const now = Date.now();
    const me = agentItem(floor, id);
    sockets.send(socket, {
      t: 'desk',
      v,
      you: { id, name },
      now,
      line: floor.held(id).flatMap(({ conversation }) => lineItem(floor, conversation, now) ?? []),
      agents: me === null ? [] : [me],
      calls: callsFor(floor, id, now),
      counts: countsOf(floor),
    });
    // Earlier versions could not ask for the board, and always got it.
    if (v < 3) this.#watch(socket, true);
  }

  #watch(socket: WebSocket, on: boolean): void {
    this.#deps.sockets.watch(socket, on);
    if (on) this.#deps.board.show(socket);
  }

  #accept(socket: WebSocket, { id, name }: Badge, frame: Frame<'accept'>): Refusal | null {
    const { floor, rows, sockets, effects } = this.#deps;
    const { ref, conversation, epoch } = frame;
    const isHere = floor.handoff(conversation) !== undefined;
    const wasHere = !isHere && rows.tombstone(conversation, Date.now()) !== null;
    const reply = this.#deps.run((draft) => accept(draft, { id, name }, conversation, epoch, wasHere));
    if (reply.state === 'refused') {
      return refusal(reply.code, reply.by === undefined ? {} : { by: reply.by });
    }
    if (reply.state === 'asking') effects.expect(conversation, socket, ref);
    else sockets.send(socket, { t: 'accepted', ref, conversation, epoch: reply.epoch });
    return null;
  }

  #command(socket: WebSocket, { id }: Badge, frame: Frame<'decline' | 'availability' | 'signOut'>): void {
    const { sockets, run } = this.#deps;
    if (frame.t === 'decline') run((draft) => decline(draft, id, frame.conversation, frame.epoch));
    else if (frame.t === 'availability') run((draft) => setAvailability(draft, id, frame.to));
    // Signed in elsewhere, too, they have not gone.
    else if (!sockets.isPresent(id, socket)) run((draft) => signOut(draft, id));
    sockets.send(socket, { t: 'done', ref: frame.ref });
  }
}
