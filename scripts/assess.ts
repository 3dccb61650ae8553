/**
 * Tells what the escalation rules make of messages: JSON Lines in, JSON Lines out, one answer a line and in order.
 * `npm run -s assess [-- --site file] < messages.jsonl`; docs/escalation.md has the fields.
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { assessLine } from './assess/line.ts';
import { readLines } from './assess/lines.ts';
import { readSiteFile, SiteFileError } from './assess/site-file.ts';

const { values } = parseArgs({ options: { site: { type: 'string' } } });
try {
  const site = readSiteFile(values.site);
  for await (const line of readLines(process.stdin)) {
    const written = process.stdout.write(`${JSON.stringify(assessLine(line, site))}\n`);
    if (!written) await once(process.stdout, 'drain');
  }
} catch (error) {
  if (!(error instanceof SiteFileError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
