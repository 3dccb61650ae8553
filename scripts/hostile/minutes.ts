import type { Verdict } from '../../bench/stats.ts';
import { CLOSE } from '../../src/protocol/index.ts';
import type { Curve } from './sampler.ts';
import { LoadError, type Minute, minute } from './stopped-reader.ts';

/** With a reader who has stopped, the server may grow by so many times as much as with one who reads: the thread grows in both. */
const MOST = 1.2;
/** And this much more may be alive on its heap: what a reader may leave unconfirmed, MB. */
const UNCONFIRMED_MB = 1;
/** Below this share of the rate it was asked for, a minute shows nothing. */
const REACHED = 0.98;

export type Minutes = { lines: string[]; verdict: Verdict };

/** The same minute twice, each on a server of its own: with a reader who reads, and with one who has stopped. */
export async function compareMinutes(perSecond: number, ms: number): Promise<Minutes> {
  try {
    return judged(await minute(false, perSecond, ms), await minute(true, perSecond, ms), perSecond);
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return { lines: [`the load itself could not keep up: ${error.message}`], verdict: 'inconclusive' };
  }
}

function judged(reading: Minute, stopped: Minute, perSecond: number): Minutes {
  const growth = grownIn(stopped.rssMb) / grownIn(reading.rssMb);
  const kept = ({ liveMb }: Minute) => liveMb.after - liveMb.before;
  const musts: [holds: boolean, what: string][] = [
    [growth <= MOST, `memory grew ${growth.toFixed(2)} times as much (must <= ${MOST})`],
    [
      kept(stopped) - kept(reading) <= UNCONFIRMED_MB,
      `${(kept(stopped) - kept(reading)).toFixed(2)} MB more alive on the heap (must <= ${UNCONFIRMED_MB})`,
    ],
    [stopped.closed?.code === CLOSE.lagging.code, `closed with ${stopped.closed?.code}`],
    [
      stopped.wrong + reading.wrong === 0,
      `${stopped.wrong + reading.wrong} messages lost, doubled or out of order`,
    ],
  ];
  const isFast = Math.min(reading.rate, stopped.rate) >= REACHED * perSecond;
  const holds = musts.every(([each]) => each);
  return {
    lines: [
      ...linesOf(reading),
      ...linesOf(stopped),
      ...musts.map(([each, what]) => `${each ? 'met' : 'MISSED'}: ${what}`),
    ],
    verdict: holds ? (isFast ? 'met' : 'inconclusive') : 'missed',
  };
}

function grownIn({ start, max }: Curve): number {
  return max - start;
}

function linesOf({
  stopped,
  rate,
  acked,
  p50,
  p99,
  rssMb,
  heapMb,
  liveMb,
  closed,
  read,
  wrong,
}: Minute): string[] {
  const curve = ({ start, max, end, slope }: Curve) =>
    `start ${start.toFixed(1)}, max ${max.toFixed(1)}, end ${end.toFixed(1)} MB, ${slope.toFixed(1)} MB a minute at last`;
  return [
    `a reader who ${stopped ? 'has stopped' : 'reads'}: ${acked} messages acked at ${rate.toFixed(0)} a second; ` +
      `customer to agent ${p50.toFixed(1)} ms (p99 ${p99.toFixed(1)})`,
    `  memory: ${curve(rssMb)}`,
    `  heap: ${curve(heapMb)}; alive ${liveMb.before.toFixed(1)} before, ${liveMb.after.toFixed(1)} MB after`,
    closed
      ? `  closed with ${closed.code} after ${closed.messages} messages (${closed.ms} ms); has ${read} in the end, ${wrong} wrong`
      : `  not closed; has ${read} in the end, ${wrong} wrong`,
  ];
}
