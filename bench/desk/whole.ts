import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { type ClientFrame, PROTOCOL_VERSION, ServerFrame, SUBPROTOCOL } from '../../src/protocol/index.ts';
import { randomId } from '../../src/protocol/random-id.ts';
import { cpuMs } from '../processes.ts';
import type { Running } from '../servers/running.ts';
import { startDesk } from '../servers/workerd.ts';
import { quantile } from '../stats.ts';
import { Agents, profileOf } from './agents.ts';
import { socketUrl } from './figures.ts';

/** The whole path, with real conversations: a customer's words, the offer, the accept, the end. */

const AGENTS = 100;

export type Whole = {
  rate: number;
  done: number;
  /** From the customer's words to an agent's socket (ms). */
  offered: { p50: number; p99: number };
  /** From the customer's words to the news that a person is there (ms). */
  joined: { p50: number; p99: number };
  /** The server's core, both objects and their sockets, for each handoff (ms). */
  cpuMs: number;
};

export async function wholePath(rate: number, seconds: number): Promise<Whole> {
  const server = await startDesk(true);
  const said = new Map<string, number>();
  const [offered, joined]: [number[], number[]] = [[], []];
  const takers = new Map<string, (taken: { epoch: number; agent: string }) => void>();
  const agents = new Agents({
    called: ({ item }) => offered.push(performance.now() - (said.get(item.conversation) ?? Number.NaN)),
    taken: (conversation, epoch, agent) => takers.get(conversation)?.({ epoch, agent }),
  });
  try {
    await agents.arrive(socketUrl(server), AGENTS);
    const handoff = async (): Promise<void> => {
      const conversation = randomId();
      const taken = new Promise<{ epoch: number; agent: string }>((resolve) =>
        takers.set(conversation, resolve),
      );
      const customer = await thread(server, conversation);
      said.set(conversation, performance.now());
      const there = customer.until(
        (frame) => frame.t === 'event' && JSON.stringify(frame).includes('"accepted"'),
      );
      customer.send({ t: 'send', id: randomId(), after: 0, text: 'I want to talk to a human' });
      const { epoch, agent } = await taken;
      await there;
      joined.push(performance.now() - (said.get(conversation) ?? Number.NaN));
      const desk = await thread(server, conversation, agent);
      desk.send({ t: 'resolve', ref: randomId(), epoch });
      await desk.until((frame) => frame.t === 'done');
      desk.close();
      customer.close();
    };
    await handoff();
    offered.length = 0;
    joined.length = 0;
    const cpu = cpuMs(server.pid);
    const start = performance.now();
    const all: Promise<void>[] = [];
    for (const total = rate * seconds; all.length < total; await pause(1)) {
      const due = Math.min(total, Math.floor(((performance.now() - start) * rate) / 1_000) + 1);
      while (all.length < due) all.push(handoff());
    }
    await Promise.all(all);
    return {
      rate,
      done: all.length,
      offered: { p50: quantile(offered, 0.5), p99: quantile(offered, 0.99) },
      joined: { p50: quantile(joined, 0.5), p99: quantile(joined, 0.99) },
      cpuMs: (cpuMs(server.pid) - cpu) / all.length,
    };
  } finally {
    agents.leave();
    await server.stop();
  }
}

/** A socket on a thread that has said hello: the customer's, or an agent's. */
async function thread(server: Running, conversation: string, agent?: string) {
  const as = agent === undefined ? '' : `?agent=${encodeURIComponent(JSON.stringify(profileNamed(agent)))}`;
  const socket = new WebSocket(`${socketUrl(server)}/thread/${conversation}${as}`, SUBPROTOCOL);
  const waiting = new Set<(frame: ServerFrame) => void>();
  socket.on('message', (data) => {
    const frame = ServerFrame.parse(JSON.parse(String(data)));
    for (const hear of waiting) hear(frame);
  });
  await once(socket, 'open');
  const send = (frame: ClientFrame) => socket.send(JSON.stringify(frame));
  const until = (isIt: (frame: ServerFrame) => boolean) =>
    new Promise<void>((resolve) => {
      waiting.add(function hear(frame) {
        if (!isIt(frame)) return;
        waiting.delete(hear);
        resolve();
      });
    });
  const welcomed = until((frame) => frame.t === 'welcome');
  send({ t: 'hello', v: PROTOCOL_VERSION });
  await welcomed;
  return { send, until, close: () => socket.close() };
}

function profileNamed(id: string) {
  return profileOf(Number(id.slice('agent-'.length)));
}
