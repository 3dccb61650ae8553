import * as z from 'zod/mini';
import { Conduct } from '../platform/conduct.ts';
import { acceptSocket, closeSocket, isSilent, sendText, socketsOf } from '../platform/sockets.ts';
import {
  AGENT_DEAD_MS,
  AgentProfile,
  AgentRef,
  type Caller,
  type DeskServerFrame,
  deskFrameFor,
  type Limits,
  type Named,
  type Refusal,
} from '../protocol/index.ts';

/**
 * What survives hibernation with a socket: whose it is, which version its client speaks, and whether it watches the
 * board. `at` (ms) is when it was accepted.
 */
const Badge = z.object({
  v: z.literal(1),
  ...AgentRef.shape,
  ...AgentProfile.shape,
  hello: z.boolean(),
  speaks: z._default(z.int(), 1),
  watches: z._default(z.boolean(), true),
  at: z.int(),
});
export type Badge = z.infer<typeof Badge>;

/** The sockets of a desk: who they belong to, and who has said hello. Only those are told anything. */
export class DeskSockets {
  readonly #ctx: DurableObjectState;
  readonly #limits: () => Limits;
  readonly #conduct = new WeakMap<WebSocket, Conduct>();
  /** Badges as decoded or changed last: read from the sockets once per incarnation. */
  readonly #badges = new WeakMap<WebSocket, Badge>();
  #watching: Set<WebSocket> | null = null;

  constructor(ctx: DurableObjectState, limits: () => Limits) {
    this.#ctx = ctx;
    this.#limits = limits;
  }

  accept({ role: _, site: __, ...agent }: Extract<Caller, { role: 'agent' }>, now: number): Response {
    const badge: Badge = { v: 1, ...agent, hello: false, speaks: 1, watches: false, at: now };
    return acceptSocket(this.#ctx, [tagOf(agent.id)], badge);
  }

  /** Whose socket this is, or `null` for one that this build did not accept. */
  of(socket: WebSocket): Badge | null {
    const known = this.#badges.get(socket);
    if (known !== undefined) return known;
    const parsed = Badge.safeParse(socket.deserializeAttachment());
    if (!parsed.success) return null;
    this.#badges.set(socket, parsed.data);
    return parsed.data;
  }

  /** How many sockets of this agent are open, greeted or not. */
  countOf(agent: string): number {
    return socketsOf(this.#ctx, tagOf(agent)).length;
  }

  greet(socket: WebSocket, speaks: number): void {
    this.#change(socket, { hello: true, speaks });
  }

  /** Whether this socket is told of the whole board. */
  watch(socket: WebSocket, on: boolean): void {
    this.#change(socket, { watches: on });
    if (on) this.watching().add(socket);
    else this.watching().delete(socket);
  }

  /** The sockets that watch the board. Closed ones among them are dropped as they are met. */
  watching(): Set<WebSocket> {
    this.#watching ??= new Set(
      this.#greeted()
        .filter(({ badge }) => badge.watches)
        .map(({ socket }) => socket),
    );
    for (const socket of this.#watching)
      if (socket.readyState !== WebSocket.READY_STATE_OPEN) this.#watching.delete(socket);
    return this.#watching;
  }

  /** Whether anybody has a socket open. */
  any(): boolean {
    return socketsOf(this.#ctx).length > 0;
  }

  /** Agents with a socket open that said hello. */
  present(): Set<string> {
    return new Set(this.#greeted().map(({ badge }) => badge.id));
  }

  /** What such a socket of this agent says of them, or `null` without one. */
  badgeOf(agent: string): Badge | null {
    return this.#greeted(tagOf(agent))[0]?.badge ?? null;
  }

  /** Whether this agent has such a socket, apart from `except`. */
  isPresent(agent: string, except?: WebSocket): boolean {
    return this.#greeted(tagOf(agent), except).length > 0;
  }

  /** Sockets whose peer has not been heard from: gone without a word, and still open to us. */
  silent(now: number): WebSocket[] {
    return socketsOf(this.#ctx).filter((socket) =>
      isSilent(this.#ctx, socket, this.of(socket)?.at ?? 0, now, AGENT_DEAD_MS),
    );
  }

  /** @param frame in the present version; an earlier client is told what it can read of it */
  send(socket: WebSocket, frame: DeskServerFrame): void {
    const told = deskFrameFor(this.of(socket)?.speaks ?? 1, frame);
    if (told !== null) sendText(socket, JSON.stringify(told));
  }

  tell(agent: string, frame: DeskServerFrame): void {
    for (const { socket } of this.#greeted(tagOf(agent))) this.send(socket, frame);
  }

  /** Tells an agent's sockets that do not watch: those that do hear of everything anyway. */
  tellPlain(agent: string, frame: DeskServerFrame): void {
    for (const { socket, badge } of this.#greeted(tagOf(agent))) if (!badge.watches) this.send(socket, frame);
  }

  /** Tells everybody the same. */
  tellAll(frame: DeskServerFrame): void {
    this.#sendTo(
      this.#greeted().map(({ socket }) => socket),
      frame,
    );
  }

  tellWatching(frame: DeskServerFrame): void {
    this.#sendTo(this.watching(), frame);
  }

  /** Takes a frame from the socket's allowance. @returns 0, or how long to wait (ms) */
  take(socket: WebSocket, now: number): number {
    return this.#conductOf(socket).take(now);
  }

  /** Answers a refused frame; too many end the socket. */
  refuse(socket: WebSocket, refusal: Refusal, named: Named): void {
    this.send(socket, { t: 'error', ...refusal, ...named });
    if (this.#conductOf(socket).strike()) closeSocket(socket, 'flood');
  }

  forgive(socket: WebSocket): void {
    this.#conductOf(socket).forgive();
  }

  /** Writes a frame once for each version that is spoken here. */
  #sendTo(sockets: Iterable<WebSocket>, frame: DeskServerFrame): void {
    const texts = new Map<number, string | null>();
    for (const socket of sockets) {
      const speaks = this.of(socket)?.speaks ?? 1;
      let text = texts.get(speaks);
      if (text === undefined) {
        const told = deskFrameFor(speaks, frame);
        text = told === null ? null : JSON.stringify(told);
        texts.set(speaks, text);
      }
      if (text !== null) sendText(socket, text);
    }
  }

  #change(socket: WebSocket, part: Partial<Badge>): void {
    const badge = this.of(socket);
    if (badge === null) return;
    const changed = { ...badge, ...part };
    this.#badges.set(socket, changed);
    socket.serializeAttachment(changed);
  }

  #greeted(tag?: string, except?: WebSocket): { socket: WebSocket; badge: Badge }[] {
    return socketsOf(this.#ctx, tag, except).flatMap((socket) => {
      const badge = this.of(socket);
      return badge?.hello ? [{ socket, badge }] : [];
    });
  }

  #conductOf(socket: WebSocket): Conduct {
    const known = this.#conduct.get(socket);
    if (known !== undefined) return known;
    const conduct = new Conduct(this.#limits());
    this.#conduct.set(socket, conduct);
    return conduct;
  }
}

function tagOf(agent: string): string {
  return `agent:${agent}`;
}
