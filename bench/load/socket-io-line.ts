import { io, type Socket } from 'socket.io-client';
import { ageOf, type Heard, type Line, textNow, UnderWay } from './line.ts';

/** A room of the Socket.IO server: two clients of its own kind, one of which speaks; or only that one. */
export async function openSocketIoLine(
  url: string,
  room: string,
  heard?: Heard,
  withReader = true,
): Promise<Line> {
  const [speaker, reader] = await Promise.all([
    openClient(url, room),
    withReader ? openClient(url, room) : null,
  ]);
  const underWay = new UnderWay();
  for (const socket of [speaker, reader]) socket?.on('disconnect', (why) => underWay.fail(why));
  reader?.on('event', (event: { text: string }) => heard?.(ageOf(event.text)));
  return {
    say: () => {
      const { id, acked } = underWay.next();
      speaker.emit('send', JSON.stringify({ id, text: textNow() }), () => underWay.ack(id));
      return acked;
    },
    close: () => {
      speaker.disconnect();
      reader?.disconnect();
    },
  };
}

async function openClient(url: string, room: string): Promise<Socket> {
  const socket = io(url, { transports: ['websocket'], forceNew: true, query: { room }, reconnection: false });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}
