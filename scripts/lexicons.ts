/** Writes the phrases of all lexicons as the data that the Worker has beside its script: `npx node scripts/lexicons.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FRUSTRATION, MONEY, OUTRAGE, TOPICS } from '../src/escalation/lexicons/index.ts';

/** Where they lie. */
export const LEXICONS = join(import.meta.dirname, '../src/escalation/data/lexicons.bin');

/** As they are stored: what `OUTRAGE` repeats of `FRUSTRATION` is left out. */
export function written(): string {
  const more = OUTRAGE.slice(Object.keys(FRUSTRATION).length);
  return JSON.stringify({ FRUSTRATION, OUTRAGE: more, TOPICS, MONEY });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(LEXICONS, written());
