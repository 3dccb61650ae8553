import { parseArgs } from 'node:util';
import { describeMachine } from '../bench/machine.ts';
import { pinLoad } from '../bench/processes.ts';
import { type Compared, compare } from './hostile/compare.ts';
import { compareMinutes } from './hostile/minutes.ts';
import { ATTACKS } from './hostile/orders.ts';

/**
 * `npm run hostile`: what the worst clients do to a server that has one core, and what others notice of it. About thirteen
 * minutes; `--quick` says in one whether it runs, `--only reader,headers,…` takes what has such a word in its name.
 * Exits with 1 when a must is missed. A spread on both sides of a bar is `inconclusive`.
 */

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});

/** How many pairs of calm and attack, how long each half is, and how much is said to the reader who stops. */
const FULL = { rounds: 7, halfMs: 2_000, perSecond: 1_000, minuteMs: 60_000 };
/** Says whether it runs; what it measures means little. */
const QUICK = { rounds: 1, halfMs: 500, perSecond: 80, minuteMs: 8_000 };
const scale = values.quick ? QUICK : FULL;
const words = values.only.split(',');
const isAsked = (name: string) => words.some((word) => name.includes(word));

pinLoad();
console.log(describeMachine());
const start = performance.now();
const verdicts: string[] = [];

const attacks = ATTACKS.filter(({ name, order }) => order === null || isAsked(name));
if (attacks.length > 1) {
  let isQuiet = true;
  await compare(attacks, scale, (row) => {
    const isNobody = row.outcome.length === 0;
    if (isNobody) isQuiet = row.verdict === 'met';
    // Where nobody makes that much of a difference, the machine is what was measured.
    const verdict = isQuiet ? row.verdict : 'inconclusive';
    if (!isNobody) verdicts.push(verdict);
    console.log(lineOf({ ...row, verdict }));
  });
}
if (isAsked('a reader who stops')) {
  const { lines, verdict } = await compareMinutes(scale.perSecond, scale.minuteMs);
  verdicts.push(verdict);
  for (const line of lines) console.log(line);
  console.log(`  ${verdict}`);
}
console.log(`took ${((performance.now() - start) / 1_000).toFixed(0)} s`);
process.exit(verdicts.includes('missed') && !values.quick ? 1 : 0);

function lineOf({ name, outcome, perSecond, p50, p99, calmMs, busy, grownMb, verdict }: Compared): string {
  const ratio = ({ median, low, high }: Compared['p50']) =>
    `${median.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
  const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
  const made = perSecond > 0 ? `, made ${perSecond.toFixed(1)} times a second` : '';
  return [
    `${verdict}: ${name}${made}: ${outcome.join(', ')}`,
    `  others' median ${ratio(p50)} of ${calmMs.toFixed(1)} ms, p99 ${ratio(p99)}; ` +
      `core busy ${percent(busy.calm)} → ${percent(busy.attacked)}; memory ${grownMb >= 0 ? '+' : ''}${grownMb.toFixed(0)} MB`,
  ].join('\n');
}
