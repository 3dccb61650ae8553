import type { HandoffReport } from '../../src/contracts.ts';

/** `sam` is Sam. */
export function nameOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

/** A report with everything that does not matter filled in. */
export function newsOf(
  conversation: string,
  epoch: number,
  state: HandoffReport['state'],
  more: Partial<HandoffReport> = {},
): HandoffReport {
  return {
    ...{ conversation, epoch, state, handoff: `${conversation}-1`, since: 1_000, reason: 'requested' },
    visitor: `visitor of ${conversation}`,
    ...more,
  };
}
