/** What went wrong, as the log gets it and as whoever may try again reads it. */

/** When whatever met an error of ours may be tried again (ms). */
export const FAILED_RETRY_MS = 5_000;

/** Writes one line of JSON: codes, names and ids, never a text of the thread. */
export function logFailure(event: string, more: Readonly<Record<string, string | number>>): void {
  console.error(JSON.stringify({ event, ...more }));
}

/** The kind of an error. Its message may quote the thread, and is not logged. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/** Whether an object has more to do than it can: trying again at once would make it worse. */
export function isOverloaded(error: unknown): boolean {
  return isMarked(error, 'overloaded');
}

/** Whether the platform says that the failure passes: the object was moved, restarted or updated. */
export function isRetryable(error: unknown): boolean {
  return isMarked(error, 'retryable');
}

function isMarked(error: unknown, mark: 'overloaded' | 'retryable'): boolean {
  return error instanceof Error && Reflect.get(error, mark) === true;
}
