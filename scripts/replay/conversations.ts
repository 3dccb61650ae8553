import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { UsageError } from './options.ts';

const Line = z.object({ turns: z.array(z.string()).check(z.minLength(1)) });

/**
 * The customers' turns of a JSON Lines file, one conversation a line; fields other than `turns` are ignored.
 * @throws UsageError naming the line that cannot be used
 */
export function readConversations(file: string): string[][] {
  const lines = textOf(file).split('\n');
  const conversations = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [turnsOf(line, `${file}, line ${index + 1}`)],
  );
  if (conversations.length === 0) throw new UsageError(`${file} holds no conversation`);
  return conversations;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read`);
  }
}

function turnsOf(line: string, place: string): string[] {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new UsageError(`${place}: not JSON`);
  }
  const parsed = Line.safeParse(json);
  if (!parsed.success) throw new UsageError(`${place}: "turns" must be a list of texts, and not empty`);
  return parsed.data.turns;
}
