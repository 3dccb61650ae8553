/** Writes the phrases of all lexicons as the data that the Worker has beside its script: `npx node scripts/lexicons.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LEXICONS } from '../src/escalation/lexicons/index.ts';

/** Where they lie. */
export const STORED = join(import.meta.dirname, '../src/escalation/data/lexicons.bin');

/** As they are stored. */
export function written(): string {
  return JSON.stringify(LEXICONS);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(STORED, written());
