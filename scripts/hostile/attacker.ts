import { setPriority } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { Random } from '../random.ts';
import { Doors } from '../replay/doors.ts';
import * as attacks from './attacks.ts';

/**
 * The process of a hostile client: told what to do, it does it until told to stop, and says what it was answered with.
 * Run by `fork` only. Its core is the measuring process' too, so it goes behind it.
 */

/** Attacks that are made again and again; `silence` is made once, and lasts. */
const REPEATED = {
  flood: attacks.flood,
  deafFlood: attacks.deafFlood,
  longText: attacks.longText,
  squeezed: attacks.squeezed,
  deepJson: attacks.deepJson,
  binary: attacks.binary,
  wrongOrder: attacks.wrongOrder,
  otherConversation: attacks.otherConversation,
  manyHeaders: attacks.manyHeaders,
  fuzz: attacks.fuzz,
};

export type Order = {
  /** `http://host:port` */
  url: string;
  attack: keyof typeof REPEATED | 'silence';
  size: number;
  /** From one begin to the next, ms; longer when it takes longer. */
  everyMs: number;
};

/** `under way` once the first is made. */
export type Word = 'under way' | Report;
/** What the last was answered with, how many were made, and in what time (ms). */
export type Report = { outcome: string[]; times: number; ms: number };

const LOWEST = 19;
setPriority(LOWEST);

const random = new Random('hostile');
let stop = () => {};

process.on('message', (order: Order | 'stop') => {
  if (order === 'stop') return stop();
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  void carryOut(order, stopped).then(tell);
});
process.once('disconnect', () => process.exit());

function tell(word: Word): void {
  process.send?.(word);
}

async function carryOut({ url, attack, size, everyMs }: Order, stopped: Promise<void>): Promise<Report> {
  const doors = new Doors(url.replace('http', 'ws'), 'demo');
  const { token: agent } = await doors.signIn('agent-0');
  const target = { url, doors, agent, random };
  const start = performance.now();
  if (attack === 'silence') {
    const peers = await attacks.silent(target, size);
    tell('under way');
    await stopped;
    const open = peers.filter(({ closed }) => closed === null).length;
    for (const peer of peers) peer.close();
    return { outcome: [`${open} of ${size} open`], times: 1, ms: performance.now() - start };
  }
  let outcome: string[] = [];
  let times = 0;
  let goesOn = true;
  void stopped.then(() => {
    goesOn = false;
  });
  for (let due = start; goesOn; due = Math.max(due + everyMs, performance.now())) {
    await Promise.race([pause(Math.max(0, due - performance.now())), stopped]);
    if (!goesOn) break;
    if (times === 0) tell('under way');
    outcome = await REPEATED[attack](target, size);
    times += 1;
  }
  return { outcome, times, ms: performance.now() - start };
}
