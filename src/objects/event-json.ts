import type { AnyEvent } from '../protocol/index.ts';

const written = new WeakMap<AnyEvent, string>();

/** An event as JSON, written once for its row and for all who read it live. Events are never changed. */
export function jsonOf(event: AnyEvent): string {
  const known = written.get(event);
  if (known !== undefined) return known;
  const text = JSON.stringify(event);
  written.set(event, text);
  return text;
}
