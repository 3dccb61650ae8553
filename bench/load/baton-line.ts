import type { WebSocket } from 'ws';
import * as z from 'zod/mini';
import { Doors } from '../../scripts/replay/doors.ts';
import { until } from '../../scripts/replay/until.ts';
import { DeskClient } from '../../src/client/index.ts';
import {
  type ClientFrame,
  CONFIRM_EVERY_FRAMES,
  PROTOCOL_VERSION,
  SUBPROTOCOL,
  TOKEN_PREFIX,
  Welcome,
} from '../../src/protocol/index.ts';
import { AGENTS, type Baton } from '../servers/workerd.ts';
import { ageOf, type Heard, type Line, textNow, UnderWay } from './line.ts';
import { isAck, isEvent, openSocket } from './plain-line.ts';

/** Longest wait for a handoff on a busy machine (ms). */
const PATIENCE_MS = 60_000;

const Ack = z.object({ id: z.string(), upTo: z.int() });
const EventFrame = z.object({ event: z.object({ seq: z.int(), text: z.optional(z.string()) }) });

/** The agents of a server and the doors of its site: what leads a customer to a person. */
export class House {
  readonly base: string;
  readonly doors: Doors;
  readonly #desks: DeskClient[] = [];
  readonly #tokens: string[] = [];
  #opened = 0;

  constructor(server: Baton) {
    this.base = server.url;
    this.doors = new Doors(server.url.replace(/^http/, 'ws'), 'demo');
  }

  async staff(): Promise<this> {
    for (const id of AGENTS) {
      const { token } = await this.doors.signIn(id);
      const desk = new DeskClient({ door: this.doors.desk(token) });
      desk.open();
      await until(
        desk,
        ({ connection, agents }) => connection === 'online' && agents.length > 0,
        PATIENCE_MS,
      );
      await desk.setAvailability('online');
      this.#desks.push(desk);
      this.#tokens.push(token);
    }
    return this;
  }

  close(): void {
    for (const desk of this.#desks) desk.close();
  }

  /** A customer on a socket of their own, greeted, with nothing said. */
  async customer(): Promise<{ conversation: string; token: string; socket: WebSocket }> {
    const { conversation, token } = await this.doors.openConversation();
    const socket = await openThread(`${this.base}/v1/thread`, token);
    await hello(socket);
    return { conversation, token, socket };
  }

  /** Leads a customer to an agent. @returns the agent's token */
  async handOff(conversation: string, socket: WebSocket): Promise<string> {
    const index = this.#opened++ % this.#desks.length;
    const [desk, token] = [this.#desks[index], this.#tokens[index]];
    if (!desk || token === undefined) throw new Error('nobody is at the desk');
    const ask: ClientFrame = {
      t: 'send',
      id: `ask-${conversation}`.slice(0, 40),
      after: 0,
      text: 'I want to talk to a human',
    };
    socket.send(JSON.stringify(ask));
    const waits = () =>
      desk.view.line.find((item) => item.conversation === conversation && item.state !== 'active');
    if (!(await until(desk, () => waits() !== undefined, PATIENCE_MS)))
      throw new Error('the desk heard of no handoff');
    const item = waits();
    if (!item) throw new Error('the handoff is gone');
    await desk.accept(item);
    return token;
  }

  agentThread(conversation: string, token: string): Promise<WebSocket> {
    return openThread(this.doors.agentThread(conversation, token).url.replace(/^ws/, 'http'), token);
  }
}

/** A conversation of a customer with an agent, in which the customer speaks. */
export async function openBatonLine(house: House, heard?: Heard): Promise<Line & { conversation: string }> {
  const { conversation, socket: customer } = await house.customer();
  const agent = await house.agentThread(conversation, await house.handOff(conversation, customer));
  let upTo = await hello(agent);
  const underWay = new UnderWay();
  confirmRegularly(customer);
  confirmRegularly(agent);
  customer.on('message', (raw) => {
    const text = String(raw);
    if (!isAck(text)) return;
    const ack = Ack.parse(JSON.parse(text));
    upTo = Math.max(upTo, ack.upTo);
    underWay.ack(ack.id);
  });
  agent.on('message', (raw) => {
    const text = String(raw);
    if (!heard || !isEvent(text)) return;
    const { event } = EventFrame.parse(JSON.parse(text));
    if (event.text !== undefined) heard(ageOf(event.text));
  });
  return {
    conversation,
    say: () => {
      const { id, acked } = underWay.next();
      send(customer, { t: 'send', id, after: upTo, text: textNow() });
      return acked;
    },
    close: () => {
      customer.terminate();
      agent.terminate();
    },
  };
}

/** A customer who says hello to the bot, reads its answer and falls silent. @returns how to close it */
export async function openIdle(house: House): Promise<() => void> {
  const { conversation, socket } = await house.customer();
  await ask(socket, `hello-${conversation}`.slice(0, 28), 'Hello');
  return () => socket.terminate();
}

/** Asks the bot something and waits until its turn is over. */
export function ask(socket: WebSocket, id: string, text: string, after = 0): Promise<void> {
  return new Promise((resolve, reject) => {
    const closed = (code: number) => reject(new Error(`closed with ${code} while the bot was asked`));
    const listen = (raw: unknown) => {
      if (!/"kind":"(?:message|turn.failed)".*"turn":\d/.test(String(raw))) return;
      socket.off('message', listen);
      socket.off('close', closed);
      resolve();
    };
    socket.on('message', listen);
    socket.once('close', closed);
    send(socket, { t: 'send', id, after, text });
  });
}

export function send(socket: WebSocket, frame: ClientFrame): void {
  socket.send(JSON.stringify(frame));
}

/** Says hello. @returns the head of the log */
export async function hello(socket: WebSocket, has: { logId?: string; seq?: number } = {}): Promise<number> {
  const welcome = nextOf(socket, '{"t":"welcome"');
  send(socket, { t: 'hello', v: PROTOCOL_VERSION, ...has });
  return Welcome.parse(JSON.parse(await welcome)).upTo;
}

/** The next frame that begins so. */
export function nextOf(socket: WebSocket, start: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const closed = (code: number) => reject(new Error(`closed with ${code} while waiting for ${start}`));
    const listen = (raw: unknown) => {
      const text = String(raw);
      if (!text.startsWith(start)) return;
      socket.off('message', listen);
      socket.off('close', closed);
      resolve(text);
    };
    socket.on('message', listen);
    socket.once('close', closed);
  });
}

/** A socket of the protocol, opened with a token. */
export function openThread(url: string, token: string): Promise<WebSocket> {
  return openSocket(url, [SUBPROTOCOL, TOKEN_PREFIX + token]);
}

/** Confirms as every client must; one event in so many is looked at. */
function confirmRegularly(socket: WebSocket): void {
  let count = 0;
  socket.on('message', (raw) => {
    const text = String(raw);
    if (!isEvent(text)) return;
    count += 1;
    if (count % CONFIRM_EVERY_FRAMES !== 0) return;
    send(socket, { t: 'received', upTo: EventFrame.parse(JSON.parse(text)).event.seq });
  });
}
