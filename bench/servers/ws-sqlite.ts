import { type WebSocket, WebSocketServer } from 'ws';
import { readSaid } from '../workers/wire.ts';
import { Rooms } from './store.ts';

/** The same room on `ws` and SQLite. Run with a port and a folder. */

const [port, folder = ''] = process.argv.slice(2);
const rooms = new Rooms(folder);
const readers = new Map<string, Set<WebSocket>>();

new WebSocketServer({ host: '127.0.0.1', port: Number(port), perMessageDeflate: false }).on(
  'connection',
  (socket, { url: room = '' }) => {
    const here = readers.get(room) ?? new Set();
    readers.set(room, here.add(socket));
    socket.on('close', () => here.delete(socket));
    socket.on('message', (raw) => {
      const { id, text } = readSaid(String(raw));
      const event = rooms.keep(room, id, text);
      const frame = JSON.stringify({ t: 'event', event });
      for (const reader of here) reader.send(frame);
      socket.send(JSON.stringify({ t: 'ack', id, seq: event.seq }));
    });
  },
);
