import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod/mini';

/** Labelled public text, as JSON Lines. */

/** Where the data lies unless `--data` says otherwise, from the project's folder. */
export const DATA = '../shared/data';

/** @throws Error naming the line that does not fit the schema */
export function readRows<T>(data: string, file: string, schema: z.ZodMiniType<T>): T[] {
  const lines = readFileSync(join(data, file), 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const row = schema.safeParse(JSON.parse(line));
    if (!row.success) throw new Error(`${file}:${at + 1} is not as expected: ${row.error.message}`);
    return [row.data];
  });
}

/** The fifth that nothing is ever trained on, by a text or a conversation's id: sha256 mod 5 = 0. */
export function isValidation(text: string): boolean {
  return (
    createHash('sha256')
      .update(text)
      .digest()
      .reduce((rest, byte) => (rest * 256 + byte) % 5, 0) === 0
  );
}
