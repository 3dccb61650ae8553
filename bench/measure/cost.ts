import type { WebSocket } from 'ws';
import { openBatonLine } from '../load/baton-line.ts';
import { ask } from '../load/baton-socket.ts';
import type { House } from '../load/house.ts';
import { type Counts, Windows } from '../load/windows.ts';
import type { Baton } from '../servers/workerd.ts';
import type { Row } from '../table.ts';

/**
 * Dollars at Cloudflare's published prices for Durable Objects with SQLite (developers.cloudflare.com/durable-objects/platform/pricing,
 * read on 2026-11-20): what is beyond the paid plan's allowance. 20 incoming frames are one request. Time is left out:
 * it is a few milliseconds a message, and an object that may sleep is not billed while it does nothing.
 */
const DOLLARS = { request: 0.15e-6, rowWritten: 1e-6, rowRead: 0.001e-6 };
const FRAMES_PER_REQUEST = 20;

/** Rows and requests of one thing that happens. */
type Spent = { written: number; read: number; requests: number };

const MESSAGES = 200;
const DAY_MS = 24 * 60 * 60_000;
/** How long a customer thinks between two questions, slow end of the scale (ms): every turn's alarm then rings. */
const THINKING_MS = 60_000;

/** A typical conversation: six questions to the bot, a person, ten messages with them. */
const TYPICAL = { turns: 6, messages: 10 };

/** Counts rows and requests inside the objects, and says what they cost. */
export async function measureCost(server: Baton, house: House): Promise<Row[]> {
  const { handoff, message } = await agentPart(server, house);
  const turnFast = await botTurns(server, house, 0);
  // From here on the clock is put forward, and to the desk its agents' sockets are silent.
  const turnSlow = await botTurns(server, house, THINKING_MS);
  const idleDay = await idle(server, house);
  const typical = sum([
    times(turnSlow, TYPICAL.turns),
    handoff,
    times(message, TYPICAL.messages),
    // Two sockets and a token's worth of coming and going.
    { written: 0, read: 0, requests: 2 },
  ]);
  const verdict = message.written <= 1.1 ? 'met' : 'missed';
  return [
    { ...row('a message under an agent', message), must: { bar: '<= 1.1 rows written', verdict } },
    row('a bot turn (question and answer), typing fast', turnFast),
    row('a bot turn, thinking a minute', turnSlow),
    row('a handoff, from asking to control (with the desk)', handoff),
    row('an idle day after a chat with the bot', idleDay),
    row(`a conversation: ${TYPICAL.turns} turns, a handoff, ${TYPICAL.messages} messages`, typical),
  ];
}

function row(what: string, spent: Spent): Row {
  const { written, read, requests } = spent;
  const dollars = written * DOLLARS.rowWritten + read * DOLLARS.rowRead + requests * DOLLARS.request;
  const counts = `${written.toFixed(2)} written, ${read.toFixed(1)} read, ${requests.toFixed(2)} requests`;
  return {
    figure: `rows of ${what}`,
    cells: { baton: `${counts}; $${(dollars * 1_000).toFixed(4)} per 1,000` },
  };
}

async function botTurns(server: Baton, house: House, thinkingMs: number): Promise<Spent> {
  const { conversation, socket } = await house.customer();
  const windows = new Windows(server.url, conversation);
  await question(socket, 'Hello');
  const before = await windows.meter();
  for (const text of QUESTIONS) {
    if (thinkingMs > 0) await windows.wait(thinkingMs);
    await question(socket, text);
  }
  const spent = alone(before, await windows.meter());
  socket.terminate();
  return times(spent, 1 / QUESTIONS.length);
}

async function agentPart(server: Baton, house: House): Promise<{ handoff: Spent; message: Spent }> {
  const { conversation, socket } = await house.customer();
  const windows = new Windows(server.url, conversation);
  await question(socket, 'Hello');
  const before = await windows.meter();
  await house.handOff(conversation, socket);
  const handoff = between(before, await windows.meter());
  socket.terminate();

  const line = await openBatonLine(house);
  const counted = new Windows(server.url, line.conversation);
  const start = await counted.meter();
  for (let said = 0; said < MESSAGES; said += 1) await line.say();
  const message = times(between(start, await counted.meter()), 1 / MESSAGES);
  line.close();
  return { handoff, message };
}

async function idle(server: Baton, house: House): Promise<Spent> {
  const { conversation, socket } = await house.customer();
  const windows = new Windows(server.url, conversation);
  await question(socket, 'Hello');
  const before = await windows.meter();
  await windows.wait(THINKING_MS);
  await windows.wait(DAY_MS);
  const spent = alone(before, await windows.meter());
  socket.terminate();
  return spent;
}

/** What the demo's bot knows, each asked once: who asks again is offered a person. */
const QUESTIONS = [
  'How long does shipping take?',
  'How do I return my coffee beans?',
  'Which payment methods do you accept?',
  'Is there a warranty on the grinder?',
  'What are your opening hours?',
  'Do you sell gift cards?',
  'How do I pause my subscription?',
  'Where is my parcel?',
];

const question = (socket: WebSocket, text: string) =>
  ask(socket, `question-${text.replaceAll(/[^a-z]/gi, '').slice(0, 40)}`.padEnd(20, '0'), text);

function between(before: Counts, after: Counts): Spent {
  const { written, read, requests } = alone(before, after);
  return {
    written: written + (after.desk.written - before.desk.written),
    read: read + (after.desk.read - before.desk.read),
    requests,
  };
}

/** Without the desk, which writes of its own when the clock jumps: the agents' sockets have fallen silent by then. */
function alone(before: Counts, after: Counts): Spent {
  return {
    written: after.written - before.written,
    read: after.read - before.read,
    requests: after.calls - before.calls + (after.frames - before.frames) / FRAMES_PER_REQUEST,
  };
}

function times({ written, read, requests }: Spent, factor: number): Spent {
  return { written: written * factor, read: read * factor, requests: requests * factor };
}

function sum(all: readonly Spent[]): Spent {
  return all.reduce((a, b) => ({
    written: a.written + b.written,
    read: a.read + b.read,
    requests: a.requests + b.requests,
  }));
}
