import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import * as z from 'zod/mini';
import { Doors } from '../../scripts/replay/doors.ts';
import { type DeskClientFrame, PING, PING_INTERVAL_MS, PROTOCOL_VERSION } from '../../src/protocol/index.ts';
import { AGENTS, type Baton } from '../servers/workerd.ts';
import { hello, nextOf, openThread, send } from './baton-socket.ts';

/** The epoch under which a conversation waits for the first time. */
const FIRST_WAIT = 1;

const Accepted = z.object({ t: z.literal('accepted') });

/** An agent's place at the desk. What the desk tells of others is not looked at: the load has no screen to paint. */
type Place = { socket: WebSocket; token: string; accepts: Promise<unknown> };

/** The agents of a server and the doors of its site: what leads a customer to a person. */
export class House {
  readonly base: string;
  readonly #doors: Doors;
  readonly #places: Place[] = [];
  readonly #pings: NodeJS.Timeout;
  #handoffs = 0;

  private constructor(server: Baton) {
    this.base = server.url;
    this.#doors = new Doors(server.url.replace(/^http/, 'ws'), 'demo');
    this.#pings = setInterval(() => {
      for (const { socket } of this.#places) socket.send(PING);
    }, PING_INTERVAL_MS);
  }

  /** Every agent at the desk, and online. */
  static async staffed(server: Baton): Promise<House> {
    const house = new House(server);
    for (const id of AGENTS) {
      const { token } = await house.#doors.signIn(id);
      const socket = await openThread(house.#doors.desk(token).url, token);
      await asked(socket, { t: 'hello', v: PROTOCOL_VERSION }, '{"t":"desk"');
      await asked(socket, { t: 'availability', ref: randomUUID(), to: 'online' }, '{"t":"done"');
      house.#places.push({ socket, token, accepts: Promise.resolve() });
    }
    return house;
  }

  close(): void {
    clearInterval(this.#pings);
    for (const { socket } of this.#places) socket.terminate();
  }

  /** A customer on a socket of their own, greeted, with nothing said. */
  async customer(): Promise<{ conversation: string; token: string; socket: WebSocket }> {
    const { conversation, token } = await this.#doors.openConversation();
    const socket = await openThread(`${this.base}/v1/thread`, token);
    await hello(socket);
    return { conversation, token, socket };
  }

  /** Leads a customer to an agent, who takes one call after another. @returns the agent's socket on the thread */
  async handOff(conversation: string, customer: WebSocket): Promise<WebSocket> {
    const place = this.#places[this.#handoffs++ % this.#places.length];
    if (!place) throw new Error('nobody is at the desk');
    const waits = nextOf(customer, '{"t":"waiting"');
    send(customer, { t: 'send', id: `ask-${conversation}`, after: 0, text: 'I want to talk to a human' });
    await waits;
    const accept: DeskClientFrame = { t: 'accept', ref: randomUUID(), conversation, epoch: FIRST_WAIT };
    const answer = place.accepts.then(() => asked(place.socket, accept, /^{"t":"(?:accepted|error)"/));
    place.accepts = answer.catch(() => undefined);
    Accepted.parse(JSON.parse(await answer));
    return openThread(this.#doors.agentThread(conversation, place.token).url, place.token);
  }
}

/** Sends a frame to the desk. @returns its answer */
function asked(socket: WebSocket, frame: DeskClientFrame, start: string | RegExp): Promise<string> {
  const answer = nextOf(socket, start);
  socket.send(JSON.stringify(frame));
  return answer;
}
