import { readFileSync } from 'node:fs';

/** `#models` in Node: see src/escalation/data/models.d.ts. */
export const intents = read('intents');
export const language = read('language');

function read(name: string): Uint8Array {
  return readFileSync(new URL(`../src/escalation/data/${name}.bin`, import.meta.url));
}
