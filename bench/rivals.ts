import { openBatonLine, openIdle } from './load/baton-line.ts';
import { House } from './load/house.ts';
import type { Heard, Line } from './load/line.ts';
import { openPlainLine } from './load/plain-line.ts';
import { openSocketIoLine } from './load/socket-io-line.ts';
import { startNode } from './servers/node.ts';
import type { Running } from './servers/running.ts';
import { startBaton, startRoom } from './servers/workerd.ts';

/** A server that is compared, under way. */
export type Rival = {
  name: string;
  pid: number;
  /** Opens a conversation of its own with two readers. */
  open(heard?: Heard): Promise<Line>;
  /** Opens a conversation with one socket, which says one thing and falls silent. @returns how to close it */
  idle(): Promise<() => void>;
  stop(): Promise<void>;
};

let rooms = 0;
const newRoom = () => `room-${rooms++}`;

/** How each is started, and how it stores. All of them ack after the sync. */
export const RIVALS = {
  baton: async (): Promise<Rival> => {
    const server = await startBaton();
    const house = await House.staffed(server);
    const stop = () => {
      house.close();
      return server.stop();
    };
    const idle = () => openIdle(house);
    return { name: 'baton', pid: server.pid, open: (heard) => openBatonLine(house, heard), idle, stop };
  },
  bare: async (): Promise<Rival> => plain('bare', await startRoom('bare'), (room) => `/${room}`),
  partyserver: async (): Promise<Rival> =>
    plain('partyserver', await startRoom('party'), (room) => `/parties/room/${room}`),
  'ws+sqlite': async (): Promise<Rival> =>
    plain('ws+sqlite', await startNode('ws-sqlite'), (room) => `/${room}`),
  'socket.io': async (): Promise<Rival> => {
    const { url, pid, stop } = await startNode('socket-io');
    const open = (heard?: Heard) => openSocketIoLine(url, newRoom(), heard);
    return {
      name: 'socket.io',
      pid,
      open,
      idle: () => idleOf(openSocketIoLine(url, newRoom(), undefined, false)),
      stop,
    };
  },
} as const;

export type RivalName = keyof typeof RIVALS;

function plain(name: string, { url, pid, stop }: Running, path: (room: string) => string): Rival {
  const open = (heard?: Heard) => openPlainLine(url + path(newRoom()), heard);
  return {
    name,
    pid,
    open,
    idle: () => idleOf(openPlainLine(url + path(newRoom()), undefined, false)),
    stop,
  };
}

async function idleOf(opening: Promise<Line>): Promise<() => void> {
  const line = await opening;
  await line.say();
  return line.close;
}
