import { hash } from 'node:crypto';
import type { Control, ThreadEvent } from './frames.ts';

/**
 * What one client has seen of a thread. Of each event a print is kept, not the event: in a long run thousands of
 * clients see threads of thousands of events.
 */
export class Seen {
  /** Of each event, in order. */
  readonly prints: number[] = [];
  /** The log up to here is known. */
  upTo = 0;
  /** Who holds control, as far as has been seen. */
  control: Control | undefined;

  keep(event: ThreadEvent): void {
    this.prints.push(printOf(event));
    this.upTo = event.seq;
    if (event.kind === 'control.passed') this.control = event.to;
  }
}

/** @returns 48 bits that are the same for two events with the same fields, in whatever order */
export function printOf(event: object): number {
  return hash('sha1', JSON.stringify(event, sorted), 'buffer').readUIntBE(0, 6);
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
