import { AFTER_WINDOW, type AnyEvent, type Author, type ErrorCode } from '../protocol/index.ts';

/**
 * Exactly once. A message has a random id and `after`: "my id is not in the log up to here". A retry is found by looking
 * only behind `after`, so no index is needed and a message costs one row.
 */

/** Whether the log behind `after` may be searched for the id: not beyond the head, not too far behind it. */
export function placeOf(after: number, head: number): Extract<ErrorCode, 'reset' | 'stale'> | null {
  if (after > head) return 'reset';
  if (head - after > AFTER_WINDOW) return 'stale';
  return null;
}

/**
 * Whether a stored event is this very message, sent again. A body that was redacted in the meantime cannot be compared
 * and counts as the same.
 */
export function isSame(stored: AnyEvent, kind: 'message' | 'note', author: Author, text: string): boolean {
  if (stored.kind !== kind || stored.author.type !== author.type) return false;
  if (stored.author.type === 'agent' && author.type === 'agent' && stored.author.id !== author.id)
    return false;
  return stored.redacted === true || stored.text === text;
}
