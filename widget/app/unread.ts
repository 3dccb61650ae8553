import type { ThreadView } from '../../src/client/types.ts';

/** The last seq of the visible log that this browser holds; 0 without any. */
export function lastSeq(view: ThreadView): number {
  return view.events.at(-1)?.seq ?? 0;
}

/** How many messages of the bot or the team came after what the customer looked at, on any of their devices. */
export function unreadIn({ events, seen }: ThreadView): number {
  return events.filter(
    (event) => event.kind === 'message' && event.seq > seen.customer && event.author.type !== 'customer',
  ).length;
}
