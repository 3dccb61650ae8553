import { once } from 'node:events';
import { WebSocket } from 'ws';
import {
  AgentConfig,
  type Call,
  DeskServerFrame,
  PROTOCOL_VERSION,
  SUBPROTOCOL,
} from '../../src/protocol/index.ts';
import { randomId } from '../../src/protocol/random-id.ts';

/** Agents on sockets who take every call at once. */

const SKILLS = ['billing', 'shipping', 'returns', 'technical'];
const LANGUAGES = ['en', 'de', 'es'];

/** How many sockets are opened at a time. */
const AT_ONCE = 50;

/** A fixed mix: two or three of four skills each, one or two of three languages, one slot. */
export function profileOf(index: number): AgentConfig {
  const pick = <T>(list: readonly T[], count: number) =>
    Array.from({ length: count }, (_, at) => list[(index + at) % list.length]).filter(
      (item) => item !== undefined,
    );
  return AgentConfig.parse({
    id: `agent-${index}`,
    name: `Agent ${index}`,
    site: 'bench',
    capacity: 1,
    skills: Object.fromEntries(pick(SKILLS, 2 + (index % 2)).map((skill, at) => [skill, 5 - at])),
    languages: Object.fromEntries(
      pick(LANGUAGES, 1 + (index % 2)).map((language, at) => [language, at === 0 ? 'native' : 'fluent']),
    ),
  });
}

/** What a handoff needs, in the same proportions. */
export function needsOf(index: number): { skills: string[]; language: string } {
  const skill = SKILLS[index % SKILLS.length] ?? '';
  return { skills: [skill], language: LANGUAGES[index % LANGUAGES.length] ?? '' };
}

type Heard = {
  /** A call has reached its agent; they answer at once. */
  called(call: Call, agent: string): void;
  taken(conversation: string, epoch: number, agent: string): void;
};

export class Agents {
  readonly #heard: Heard;
  readonly #sockets: WebSocket[] = [];
  /** Frames that reached any of them. */
  frames = 0;
  /** Refusals and closes, by code: none is expected. */
  readonly troubles = new Map<string, number>();

  constructor(heard: Heard) {
    this.#heard = heard;
  }

  async arrive(url: string, count: number): Promise<void> {
    for (let from = 0; from < count; from += AT_ONCE) {
      const batch = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) =>
        this.#arrive(url, from + at),
      );
      await Promise.all(batch);
    }
  }

  leave(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  async #arrive(url: string, index: number): Promise<void> {
    const profile = profileOf(index);
    const agent = encodeURIComponent(JSON.stringify(profile));
    const socket = new WebSocket(`${url}/desk?agent=${agent}`, SUBPROTOCOL);
    this.#sockets.push(socket);
    await once(socket, 'open');
    const welcomed = new Promise<void>((resolve) => {
      socket.on('message', (data) => {
        this.frames += 1;
        const text = String(data);
        if (text.startsWith('{"t":"desk"')) resolve();
        else if (!text.startsWith('{"t":"counts"') && !text.startsWith('{"t":"changed"'))
          this.#hear(socket, profile.id, DeskServerFrame.parse(JSON.parse(text)));
      });
    });
    socket.on('close', (code) => this.#trouble(`closed ${code}`));
    socket.send(JSON.stringify({ t: 'hello', v: PROTOCOL_VERSION }));
    await welcomed;
  }

  #hear(socket: WebSocket, agent: string, frame: DeskServerFrame): void {
    if (frame.t === 'ring') {
      this.#heard.called(frame.call, agent);
      const { conversation, epoch } = frame.call.item;
      socket.send(JSON.stringify({ t: 'accept', ref: randomId(), conversation, epoch }));
    }
    if (frame.t === 'accepted') this.#heard.taken(frame.conversation, frame.epoch, agent);
    if (frame.t === 'error') this.#trouble(frame.code);
  }

  #trouble(what: string): void {
    this.troubles.set(what, (this.troubles.get(what) ?? 0) + 1);
  }
}
