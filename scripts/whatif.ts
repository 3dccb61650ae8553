/**
 * Shows where two policies would have decided differently on past conversations, turn by turn, with totals.
 * `npm run whatif -- --policy a.json --policy b.json [--site file] < conversations.jsonl`; docs/escalation.md has the fields.
 */
import { parseArgs } from 'node:util';
import { readLines } from './assess/lines.ts';
import { readPolicyFile, readSiteFile, SiteFileError } from './assess/site-file.ts';
import { Comparison } from './whatif/compare.ts';
import { readConversation } from './whatif/conversation.ts';

const USAGE = 'usage: npm run whatif -- --policy a.json --policy b.json [--site file] < conversations.jsonl';

const { values } = parseArgs({
  options: { policy: { type: 'string', multiple: true }, site: { type: 'string' } },
});
try {
  const [a, b, ...others] = values.policy ?? [];
  if (a === undefined || b === undefined || others.length > 0) throw new SiteFileError(USAGE);
  const site = readSiteFile(values.site);
  const comparison = new Comparison(
    { ...site, policy: readPolicyFile(a) },
    { ...site, policy: readPolicyFile(b) },
  );
  let number = 0;
  for await (const line of readLines(process.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const conversation = readConversation(line, `line ${number}`);
    if ('problem' in conversation) comparison.unreadable(conversation.problem);
    else comparison.add(conversation);
    for (const told of comparison.take()) console.log(told);
  }
  for (const told of comparison.totals()) console.log(told);
  if (comparison.problems > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof SiteFileError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
