import type { AnyEvent, Reason } from '../../src/protocol/index.ts';

/**
 * What the rules notice in the customer's messages while an agent has control. Nothing follows from it by itself: the
 * agent is told, until they have answered. Somebody in danger stays in sight for as long as this agent has control.
 */
export function noticed(events: readonly AnyEvent[]): Reason[] {
  let found: Reason[] = [];
  for (const event of events) {
    // Why the conversation came to people is on the card.
    if (event.kind === 'control.passed' && event.to.owner !== 'agent') found = [];
    if (event.kind !== 'message' || event.redacted) continue;
    if (event.author.type === 'agent') found = found.filter(({ kind }) => kind === 'self_harm');
    const seen = event.author.type === 'customer' ? (event.staff?.assessment?.reasons ?? []) : [];
    for (const reason of seen.filter(counts))
      found = [...found.filter((one) => !isSame(one, reason)), reason];
  }
  return found;
}

function counts({ does, score, bar }: Reason): boolean {
  return does !== undefined && does !== 'note' && score >= (bar ?? 0);
}

function isSame(one: Reason, other: Reason): boolean {
  return one.kind === other.kind && one.topic === other.topic;
}
