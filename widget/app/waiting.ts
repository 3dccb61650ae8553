import type { Waiting } from '../../src/protocol/index.ts';
import type { Speech } from '../words/speech.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Where the customer stands in the line. */
export function standing(speech: Speech, waiting: Waiting | undefined): string {
  if (waiting?.ringing) return speech.say('line.ringing');
  if (waiting?.band) return speech.say('line.band', { range: speech.range(waiting.band) });
  if (waiting?.far) return speech.say('line.far');
  if (waiting?.position === undefined) return speech.say('line.plain');
  return speech.say('line.position', { n: speech.number(waiting.position) });
}

/** How much longer it may take, or that this cannot be said; nothing while somebody is being asked. */
export function expected(speech: Speech, waiting: Waiting | undefined): string {
  if (!waiting || waiting.ringing) return '';
  if (!waiting.wait) return speech.say('line.unknown');
  return speech.say(waiting.grew ? 'line.grew' : 'line.wait', { range: rangeOf(speech, waiting.wait) });
}

/**
 * What of it is to be read out: its first range, one that has grown, and that it cannot be said, for those who do not see
 * that a range has gone. One that only moves with the time is no news.
 * @param before what this has given the last time
 */
export function newsIn(waiting: Waiting | undefined, before: string): string {
  if (waiting?.ringing) return before;
  if (!waiting?.wait) return waiting ? 'unknown' : '';
  if (waiting.grew) return `grew ${waiting.wait.to}`;
  return before.startsWith('grew') ? before : 'range';
}

/** In whole minutes, or in hours from two on; rounded outwards, so that the range stays true. */
function rangeOf(speech: Speech, wait: { from: number; to: number }): string {
  const [unit, unitMs] =
    wait.to < 2 * HOUR_MS ? (['minute', MINUTE_MS] as const) : (['hour', HOUR_MS] as const);
  const from = Math.floor(wait.from / unitMs);
  const to = Math.max(1, Math.ceil(wait.to / unitMs));
  if (from > 0) return speech.range({ from, to }, unit);
  return speech.say('line.under', { time: speech.range({ from: to, to }, unit) });
}
