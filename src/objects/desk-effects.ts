import { ANSWER_MS, type ConversationRpc } from '../contracts.ts';
import { within } from '../platform/deadline.ts';
import { logFailure } from '../platform/failures.ts';
import { refusal } from '../protocol/index.ts';
import {
  callFailed,
  callOf,
  type Draft,
  type Effect,
  endAccept,
  endReturn,
  type Floor,
} from '../routing/index.ts';
import type { DeskSockets } from './desk-sockets.ts';

type Deps = {
  sockets: DeskSockets;
  conversation(id: string): ConversationRpc;
  floor: Floor;
  /** Decides, stores and acts: how the answer of a call gets back in. */
  run(act: (draft: Draft) => void): Promise<void>;
  waitUntil(work: Promise<void>): void;
};

type EffectOf<T extends Effect['type']> = Extract<Effect, { type: T }>;

/** Does what was decided, once it is stored: frames to agents, calls to conversations. */
export class DeskEffects {
  readonly #deps: Deps;
  /** Accepts that wait for the conversation's word. Memory will do: their sockets would not survive a restart either. */
  readonly #accepts = new Map<string, { socket: WebSocket; ref: string }[]>();

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Notes whom to answer when this conversation's `acceptEnded` comes. */
  expect(conversation: string, socket: WebSocket, ref: string): void {
    this.#accepts.set(conversation, [...(this.#accepts.get(conversation) ?? []), { socket, ref }]);
  }

  perform(effect: Effect, now: number): void {
    switch (effect.type) {
      case 'ring':
        this.#ring(effect, now);
        break;
      case 'ringOver': {
        const { type: _, agent, ...over } = effect;
        this.#deps.sockets.tell(agent, { t: 'ringOver', ...over });
        break;
      }
      case 'acceptEnded':
        this.#answerAccepts(effect);
        break;
      case 'acceptControl':
        this.#ask(
          effect,
          (target) => target.acceptControl(effect.request),
          (draft, answer) => endAccept(draft, effect.conversation, effect.request, answer),
        );
        break;
      case 'returnControl':
        this.#ask(
          effect,
          (target) => target.returnControl(effect.request),
          (draft) => endReturn(draft, effect.conversation, effect.request),
        );
        break;
    }
  }

  #ring({ agent, conversation }: EffectOf<'ring'>, now: number): void {
    const call = callOf(this.#deps.floor, conversation, now);
    if (call !== null) this.#deps.sockets.tell(agent, { t: 'ring', call });
  }

  /** Makes a call that must be answered. Nothing is held while it is under way: the rows say that it is. */
  #ask<Answer>(
    { conversation, request }: EffectOf<'acceptControl' | 'returnControl'>,
    call: (target: ConversationRpc) => Promise<Answer>,
    answered: (draft: Draft, answer: Answer) => void,
  ): void {
    const { epoch } = request;
    const asked = within(ANSWER_MS, call(this.#deps.conversation(conversation))).then(
      (answer) => this.#deps.run((draft) => answered(draft, answer)),
      () => {
        logFailure('desk.unanswered', { conversation, epoch });
        return this.#deps.run((draft) => callFailed(draft, conversation, epoch));
      },
    );
    this.#deps.waitUntil(asked);
  }

  #answerAccepts({ agent, conversation, answer }: EffectOf<'acceptEnded'>): void {
    const waiting = this.#accepts.get(conversation) ?? [];
    this.#accepts.delete(conversation);
    for (const { socket, ref } of waiting) {
      if (this.#deps.sockets.of(socket)?.id !== agent) continue;
      if (answer.ok) {
        this.#deps.sockets.send(socket, { t: 'accepted', ref, conversation, epoch: answer.epoch });
      } else {
        const by = answer.code === 'taken' ? { by: answer.by } : {};
        this.#deps.sockets.refuse(socket, refusal(answer.code, by), { ref });
      }
    }
  }
}
