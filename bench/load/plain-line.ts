import { once } from 'node:events';
import { WebSocket } from 'ws';
import * as z from 'zod/mini';
import { ageOf, type Heard, type Line, textNow, UnderWay } from './line.ts';

const Ack = z.object({ id: z.string() });
const EventFrame = z.object({ event: z.object({ text: z.string() }) });

/** A room of the plain servers: two sockets, one of which speaks; or only that one. */
export async function openPlainLine(url: string, heard?: Heard, withReader = true): Promise<Line> {
  const [speaker, reader] = await Promise.all([openSocket(url), withReader ? openSocket(url) : null]);
  const underWay = new UnderWay();
  speaker.on('message', (raw) => {
    const text = String(raw);
    if (isAck(text)) underWay.ack(Ack.parse(JSON.parse(text)).id);
  });
  for (const socket of [speaker, reader]) socket?.on('close', (code) => underWay.fail(`closed with ${code}`));
  reader?.on('message', (raw) => {
    const text = String(raw);
    if (heard && isEvent(text)) heard(ageOf(EventFrame.parse(JSON.parse(text)).event.text));
  });
  return {
    say: () => {
      const { id, acked } = underWay.next();
      speaker.send(JSON.stringify({ t: 'send', id, text: textNow() }));
      return acked;
    },
    close: () => {
      speaker.terminate();
      reader?.terminate();
    },
  };
}

/** Frames are told apart by how they begin: to parse what nobody looks at would measure the load. */
export const isAck = (text: string) => text.startsWith('{"t":"ack"');
export const isEvent = (text: string) => text.startsWith('{"t":"event"');

export async function openSocket(url: string, protocols: string[] = []): Promise<WebSocket> {
  const socket = new WebSocket(url.replace(/^http/, 'ws'), protocols, { perMessageDeflate: false });
  await once(socket, 'open');
  return socket;
}
