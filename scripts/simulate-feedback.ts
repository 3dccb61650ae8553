/**
 * Shows that what agents' marks teach settles and stays within bounds: `npm run simulate:feedback [-- --seed n]`.
 * Each intent has a confidence at which people are as likely to be needed as not. Customers come with random
 * confidences; whoever is offered a person too early is marked "wrong", whoever gets one only after asking is "late".
 * The exit code is 1 when a bar leaves its bounds, or ends further from where it should be than it began.
 */
import { parseArgs } from 'node:util';
import { simulate } from './simulate-feedback/world.ts';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } });
const seed = Number(values.seed);
const results = simulate(seed);

console.log('intent should be   begins   ends   last 200 ±   reached ± 0.05 after   least   most');
for (const { best, begins, ends, spread, settledAt, least, most } of results) {
  const cells = [best, begins, ends, spread].map((value) => value.toFixed(3).padStart(9));
  const bounds = [least, most].map((value) => value.toFixed(3).padStart(8));
  console.log(`${cells.join('')}${String(settledAt ?? 'never').padStart(20)}${bounds.join('')}`);
}
const failed = results.filter(({ ok }) => !ok);
console.log(failed.length === 0 ? 'all settle within bounds' : `${failed.length} do not settle`);
if (failed.length > 0) process.exitCode = 1;
