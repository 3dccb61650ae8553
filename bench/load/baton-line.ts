import type { WebSocket } from 'ws';
import * as z from 'zod/mini';
import { CONFIRM_EVERY_FRAMES } from '../../src/protocol/index.ts';
import { ask, hello, send } from './baton-socket.ts';
import type { House } from './house.ts';
import { ageOf, type Heard, type Line, textNow, UnderWay } from './line.ts';
import { isAck, isEvent } from './plain-line.ts';

const Ack = z.object({ id: z.string(), upTo: z.int() });
const EventFrame = z.object({ event: z.object({ seq: z.int(), text: z.optional(z.string()) }) });

/** A conversation of a customer with an agent, in which the customer speaks. */
export async function openBatonLine(
  house: House,
  heard?: Heard,
): Promise<Line & { conversation: string; token: string }> {
  const { conversation, token, socket: customer } = await house.customer();
  const agent = await house.handOff(conversation, customer);
  let upTo = await hello(agent);
  const underWay = new UnderWay();
  confirmRegularly(customer);
  confirmRegularly(agent);
  customer.on('message', (raw) => {
    const text = String(raw);
    if (text.startsWith('{"t":"error"')) underWay.fail(text);
    if (!isAck(text)) return;
    const ack = Ack.parse(JSON.parse(text));
    upTo = Math.max(upTo, ack.upTo);
    underWay.ack(ack.id);
  });
  for (const socket of [customer, agent]) socket.on('close', (code) => underWay.fail(`closed with ${code}`));
  agent.on('message', (raw) => {
    const text = String(raw);
    if (!heard || !isEvent(text)) return;
    const { event } = EventFrame.parse(JSON.parse(text));
    if (event.text !== undefined) heard(ageOf(event.text));
  });
  return {
    conversation,
    token,
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

/** Confirms as every client must; one event in so many is looked at. */
export function confirmRegularly(socket: WebSocket): void {
  let count = 0;
  socket.on('message', (raw) => {
    const text = String(raw);
    if (!isEvent(text)) return;
    count += 1;
    if (count % CONFIRM_EVERY_FRAMES !== 0) return;
    send(socket, { t: 'received', upTo: EventFrame.parse(JSON.parse(text)).event.seq });
  });
}
