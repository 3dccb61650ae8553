import { signal } from '@preact/signals';
import { ClientError } from '../../src/client/index.ts';
import { words } from '../words/index.ts';

/** What is read out to users of screen readers; the region that holds it is there from the start. */
export const announcement = signal('');

/** Has a text read out politely. */
export function announce(text: string): void {
  announcement.value = text;
}

/** A message across the top of the screen, until it is dismissed or another takes its place. */
export const notice = signal<string | null>(null);

/** A refusal in words: the catalogue's, never the server's. */
export function inWords(code: string, by?: string): string {
  if (code === 'taken' && by !== undefined) return words.takenBy(by);
  const known: Partial<Record<string, string>> = words.errors;
  return known[code] ?? words.errorOther(code);
}

/** Runs an action of the agent's and tells of its failure. @returns whether it succeeded */
export async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    notice.value = null;
    return true;
  } catch (error) {
    notice.value =
      error instanceof ClientError ? inWords(error.code, error.by) : words.errorOther('unexpected');
    return false;
  }
}
