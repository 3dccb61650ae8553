import * as z from 'zod/mini';
import { Conduct } from '../platform/conduct.ts';
import { acceptSocket, closeSocket, isSilent, sendText, socketsOf } from '../platform/sockets.ts';
import { AgentRef, type Caller, type DeskServerFrame, type Limits, type Refusal } from '../protocol/index.ts';

/** What survives hibernation with a socket: whose it is. `at` (ms) is when it was accepted. */
const Badge = z.object({
  v: z.literal(1),
  id: AgentRef.shape.id,
  name: AgentRef.shape.name,
  capacity: z.int(),
  hello: z.boolean(),
  at: z.int(),
});
export type Badge = z.infer<typeof Badge>;

/** The sockets of a desk: who they belong to, and who has said hello. Only those are told anything. */
export class DeskSockets {
  readonly #ctx: DurableObjectState;
  readonly #limits: () => Limits;
  readonly #conduct = new WeakMap<WebSocket, Conduct>();

  constructor(ctx: DurableObjectState, limits: () => Limits) {
    this.#ctx = ctx;
    this.#limits = limits;
  }

  accept({ id, name, capacity }: Extract<Caller, { role: 'agent' }>, now: number): Response {
    const badge: Badge = { v: 1, id, name, capacity, hello: false, at: now };
    return acceptSocket(this.#ctx, [tagOf(id)], badge);
  }

  /** Whose socket this is, or `null` for one that this build did not accept. */
  of(socket: WebSocket): Badge | null {
    const parsed = Badge.safeParse(socket.deserializeAttachment());
    return parsed.success ? parsed.data : null;
  }

  greet(socket: WebSocket): void {
    const badge = this.of(socket);
    if (badge !== null) socket.serializeAttachment({ ...badge, hello: true });
  }

  /** Agents with a socket open that said hello. */
  present(): Set<string> {
    return new Set(this.#greeted().map(({ id }) => id));
  }

  /** Whether this agent has such a socket, apart from `except`. */
  isPresent(agent: string, except?: WebSocket): boolean {
    return this.#greeted(tagOf(agent), except).length > 0;
  }

  /** Sockets whose peer has not been heard from: gone without a word, and still open to us. */
  silent(now: number): WebSocket[] {
    return socketsOf(this.#ctx).filter((socket) =>
      isSilent(this.#ctx, socket, this.of(socket)?.at ?? 0, now),
    );
  }

  send(socket: WebSocket, frame: DeskServerFrame): void {
    sendText(socket, JSON.stringify(frame));
  }

  tell(agent: string, frame: DeskServerFrame): void {
    for (const { socket } of this.#greeted(tagOf(agent))) this.send(socket, frame);
  }

  tellAll(frame: DeskServerFrame): void {
    const text = JSON.stringify(frame);
    for (const { socket } of this.#greeted()) sendText(socket, text);
  }

  /** Takes a frame from the socket's allowance. @returns 0, or how long to wait (ms) */
  take(socket: WebSocket, now: number): number {
    return this.#conductOf(socket).take(now);
  }

  /** Answers a refused frame; too many end the socket. */
  refuse(socket: WebSocket, refusal: Refusal, named: { id?: string; ref?: string }): void {
    this.send(socket, { t: 'error', ...refusal, ...named });
    if (this.#conductOf(socket).strike()) closeSocket(socket, 'flood');
  }

  forgive(socket: WebSocket): void {
    this.#conductOf(socket).forgive();
  }

  #greeted(tag?: string, except?: WebSocket): { socket: WebSocket; id: string }[] {
    return socketsOf(this.#ctx, tag, except).flatMap((socket) => {
      const badge = this.of(socket);
      return badge?.hello ? [{ socket, id: badge.id }] : [];
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
