/**
 * Breaks everything that can break, again and again, and then reads every thread afresh and compares.
 * Exit code 0: nothing lost, doubled, out of order, said without control, ownerless, and clients were back in time.
 * 1: something was. 2: cannot be run.
 */
import { type ChaosOptions, readOptions, USAGE } from './chaos/options.ts';
import { report } from './chaos/report.ts';
import { Run } from './chaos/run.ts';
import { UsageError } from './replay/options.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  let options: ChaosOptions;
  try {
    options = readOptions(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\nusage: ${USAGE}`);
    return 2;
  }
  const run = await Run.start(options);
  try {
    await run.rage();
    await run.settle();
    await run.check();
  } finally {
    await run.stop();
  }
  const { text, passed } = report(run.counts, options);
  console.log(text);
  return passed ? 0 : 1;
}
