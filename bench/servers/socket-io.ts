import { Server } from 'socket.io';
import { readSaid } from '../workers/wire.ts';
import { Rooms } from './store.ts';

/** The same room on Socket.IO, with its own acknowledgements. Run with a port and a folder. */

const [port, folder = ''] = process.argv.slice(2);
const rooms = new Rooms(folder);

new Server(Number(port), { transports: ['websocket'], serveClient: false }).on(
  'connection',
  async (socket) => {
    const room = String(socket.handshake.query.room);
    await socket.join(room);
    socket.on('send', (raw: string, ack: (seq: number) => void) => {
      const { id, text } = readSaid(raw);
      const event = rooms.keep(room, id, text);
      socket.nsp.to(room).emit('event', event);
      ack(event.seq);
    });
  },
);
