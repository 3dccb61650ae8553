import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../random.ts';
import type { Doors } from '../replay/doors.ts';
import { inParallel } from '../replay/parallel.ts';
import { Peer } from './peer.ts';
import { RawSocket } from './raw-socket.ts';

/** What the worst clients do. Each attack says what it was answered with. */

export type Target = {
  /** `http://host:port` */
  url: string;
  doors: Doors;
  /** Of an agent at the site. */
  agent: string;
  random: Random;
};

/** @param size how much of it; what it counts is said at each attack, and some have but one size */
export type Attack = (target: Target, size?: number) => Promise<string[]>;

const id = (count: number) => `hostile-${String(count).padStart(20, '0')}`;

async function customer({ doors }: Target, hello: object | null = {}): Promise<Peer> {
  const { token } = await doors.openConversation();
  return Peer.open(doors.customer(token), hello);
}

/** Frames as fast as they go: refused, then closed. @param size frames */
export const flood: Attack = async (target, size = 1) => {
  const peer = await customer(target);
  for (let count = 0; count < size; count += 1) peer.say({ t: 'typing' });
  await peer.until(() => peer.closed !== null, 'a close');
  return [...peer.refusals.keys(), `close ${peer.closed}`];
};

/** Written at a time by a client that is deaf, and how often in a second. */
const VOLLEYS = 100;

/** Frames evenly over a second from a client that hears no close, and goes on. @param size frames */
export const deafFlood: Attack = async (target, size = 1) => {
  const { token } = await target.doors.openConversation();
  const socket = await RawSocket.open(target.doors.customer(token));
  const start = performance.now();
  for (let volley = 0; volley < VOLLEYS && !socket.gone; volley += 1) {
    await pause(Math.max(0, start + (volley * 1_000) / VOLLEYS - performance.now()));
    await socket.say('{"t":"typing"}', size / VOLLEYS);
  }
  const end = socket.gone ? 'gone' : 'still connected';
  socket.close();
  return [`told ${socket.told}`, end];
};

/** One text of so many characters. */
export const longText: Attack = async (target, size = 1) => {
  const peer = await customer(target);
  const code = await peer.refusedWith({ t: 'send', id: id(1), after: 0, text: 'x'.repeat(size) });
  peer.close();
  return [code];
};

/** One text of so many characters that is small on the wire, if the server lets it be. */
export const squeezed: Attack = async (target, size = 1) => {
  const peer = await customer(target);
  const code = await peer.refusedWith('x'.repeat(size));
  const taken = peer.socket.extensions === '' ? 'sent as it is' : 'sent compressed';
  peer.close();
  return [code, taken];
};

/** Arrays in arrays, as many as fit a frame. */
export const deepJson: Attack = async (target, size = 1) => {
  const peer = await customer(target);
  const depth = '['.repeat(size);
  const codes = [
    await peer.refusedWith(depth),
    await peer.refusedWith(`{"t":"send","text":${depth}${']'.repeat(size)}}`),
  ];
  peer.close();
  return codes;
};

export const binary: Attack = async (target, size = 1) => {
  const peer = await customer(target);
  const code = await peer.refusedWith(new Uint8Array(size));
  peer.close();
  return [code];
};

/** Frames before the hello, a second hello, and frames of another role. */
export const wrongOrder: Attack = async (target) => {
  const early = await customer(target, null);
  const codes = [await early.refusedWith({ t: 'pull', after: 0 })];
  early.say({ t: 'hello', v: 2 });
  codes.push(await early.refusedWith({ t: 'hello', v: 2 }));
  codes.push(await early.refusedWith({ t: 'resolve', ref: id(1), epoch: 1 }));
  codes.push(await early.refusedWith({ t: 'accept', ref: id(2), conversation: id(3), epoch: 1 }));
  codes.push(await early.refusedWith({ t: 'send', id: id(4), after: 10, text: 'x' }));
  codes.push(await early.refusedWith({ t: 'send', id: id(5), after: 0, text: 'x' }));
  early.close();
  return codes;
};

/** Tokens at doors they do not open, and positions in a log that is another's. */
export const otherConversation: Attack = async (target) => {
  const { doors, agent } = target;
  const mine = await doors.openConversation();
  const wrong = [
    doors.agentThread(mine.conversation, mine.token),
    doors.customer(agent),
    doors.desk(mine.token),
    doors.agentThread(id(5).slice(0, 22), agent),
  ];
  const codes = await Promise.all(
    wrong.map(async (door) => {
      const peer = await Peer.open(door);
      await peer.until(() => peer.closed !== null, 'a close');
      return `close ${peer.closed}`;
    }),
  );
  const peer = await Peer.open(doors.customer(mine.token), { logId: 'of-somebody-else.1', seq: 7 });
  const reset = peer.heard.some((frame) => frame.t === 'welcome' && 'reset' in frame);
  peer.close();
  return [...codes, reset ? 'reset' : 'no reset'];
};

/** @param size headers on one upgrade */
export const manyHeaders: Attack = async ({ url }, size = 1) => {
  const headers = Object.fromEntries(
    Array.from({ length: size }, (_, index) => [`x-hostile-${index}`, 'y'.repeat(20)]),
  );
  const asked = request(`${url}/v1/thread`, {
    headers: { ...headers, Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': '13' },
  });
  const answered = once(asked, 'response').then(([response]) => `status ${response.statusCode}`);
  const cut = once(asked, 'error').then(() => 'connection closed');
  asked.end();
  const outcome = await Promise.race([answered, cut]);
  asked.destroy();
  return [outcome];
};

/** Sockets that never say a word, each on a conversation of its own. @param size sockets */
export const idleSockets: Attack = async (target, size = 1) => {
  const peers = await silent(target, size);
  const open = peers.filter(({ closed }) => closed === null).length;
  const speaks = await customer(target);
  speaks.say({ t: 'send', id: id(6), after: 0, text: 'Hello' });
  await speaks.until(() => speaks.heard.some(({ t }) => t === 'ack'), 'an ack');
  for (const peer of [...peers, speaks]) peer.close();
  return [`${open} of ${size} open`, 'ack'];
};

/** So many sockets, not greeted. */
export async function silent(target: Target, size: number): Promise<Peer[]> {
  const peers: Peer[] = [];
  await inParallel(Array.from({ length: size }), 32, async () => {
    peers.push(await customer(target, null));
  });
  return peers;
}

const SAMPLES = [
  '{"t":"hello","v":2,"logId":"x.1","seq":1}',
  '{"t":"pull","after":0}',
  '{"t":"send","id":"hostile-00000000000000000007","after":0,"text":"Hello"}',
  '{"t":"rate","ref":"hostile-00000000000000000008","resolution":1,"score":5}',
  '{"t":"intake","ref":"hostile-00000000000000000009","values":{"order_id":"1"}}',
  '{"t":"received","upTo":1}',
];

/** Frames of the protocol with a few characters changed, taken out or put in. @param size frames */
export const fuzz: Attack = async (target, size = 1) => {
  const { random } = target;
  const codes = new Set<string>();
  let peer = await customer(target);
  for (let count = 0; count < size; count += 1) {
    if (peer.closed !== null) peer = await customer(target);
    peer.say(mutated(random.pick(SAMPLES), random));
    // A pong comes in its turn: the frame before it has been answered.
    if (count % 20 === 19) await settled(peer);
    for (const code of peer.refusals.keys()) codes.add(code);
    if (peer.closed !== null) codes.add(`close ${peer.closed}`);
  }
  peer.close();
  return [...codes].sort();
};

async function settled(peer: Peer): Promise<void> {
  const before = peer.heard.length;
  peer.say({ t: 'pull', after: 0 });
  await peer.until(() => peer.heard.length > before || peer.closed !== null, 'an answer');
}

function mutated(text: string, random: Random): string {
  let result = text;
  for (let times = random.between(0, 4); times > 0; times -= 1) {
    const at = Math.floor(random.next() * result.length);
    const put = random.pick(['', '"', '{', ']', '9', '-', '\u0000', '\\u202e', 'null', 'e9', '\ud800', ',']);
    result = result.slice(0, at) + put + result.slice(at + Math.floor(random.next() * 3));
  }
  return result;
}

/**
 * A reader that stops reading while so many notes are written, as fast as they are acked: closed, and resumed without a
 * loss. Needs a server with raised limits of frames.
 */
export const silentReader: Attack = async ({ doors, agent }, size = 1) => {
  const { conversation, token } = await doors.openConversation();
  const speaker = await Peer.open(doors.customer(token));
  speaker.say({ t: 'send', id: id(10), after: 0, text: 'Hello' });
  await speaker.until(() => speaker.heard.some(({ t }) => t === 'ack'), 'an ack');
  const door = doors.agentThread(conversation, agent);
  const writer = await Peer.open(door);
  const reader = await Peer.open(door);
  reader.socket.pause();
  let acks = 0;
  for (let count = 0; count < size; count += 1) {
    const after = writer.heard.findLast(({ t }) => t === 'ack')?.upTo ?? 0;
    writer.say({ t: 'note', id: id(100 + count), after, text: 'A note of some length, '.repeat(8) });
    if (count % 40 !== 39 && count !== size - 1) continue;
    await writer.until(() => writer.heard.filter(({ t }) => t === 'ack').length > count, 'the acks');
    writer.say({ t: 'received', upTo: writer.heard.findLast(({ t }) => t === 'ack')?.upTo ?? 0 });
    acks = writer.heard.filter(({ t }) => t === 'ack').length;
  }
  reader.socket.resume();
  await reader.until(() => reader.closed !== null, 'a close');
  const seen = reader.heard.flatMap(({ event }) => (event ? [event.seq] : []));
  const again = await Peer.open(door);
  for (let after = seen.at(-1) ?? 0; ; ) {
    const pages = () => again.heard.filter(({ t }) => t === 'page');
    const before = pages().length;
    again.say({ t: 'pull', after });
    await again.until(() => pages().length > before, 'a page');
    const page = pages().at(-1);
    for (const { seq } of page?.events ?? []) seen.push(seq);
    after = seen.at(-1) ?? after;
    again.say({ t: 'received', upTo: after });
    if (!page?.more) break;
  }
  for (const peer of [speaker, writer, reader, again]) peer.close();
  const gaps = seen.filter((seq, index) => index > 0 && seq !== (seen[index - 1] ?? 0) + 1).length;
  return [`close ${reader.closed}`, `${acks} acks`, gaps === 0 ? 'resumed without a gap' : `${gaps} gaps`];
};
