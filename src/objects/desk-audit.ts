import type { Floor, Handoff } from '../routing/index.ts';

/** Whom to ask whether they and the desk agree: everybody in turn, a bounded number at a time. */

/** The length of a turn (ms), in how many turns each live handoff has one, and about how many share one at most. */
const TURN_MS = 60_000;
const TURNS = 5;
const MOST = 100;

/** The number of the present turn. */
export function turnAt(now: number): number {
  return Math.floor(now / TURN_MS);
}

/**
 * The handoffs whose turn this is. Which ones follows from the clock and their ids alone, so nothing is kept, and a
 * desk that has just woken asks no more than one that was up.
 */
export function auditees(floor: Floor, turn: number): Handoff[] {
  const turns = Math.max(TURNS, Math.ceil(floor.handoffCount / MOST));
  return [...floor.handoffs()].filter(({ conversation }) => numberOf(conversation) % turns === turn % turns);
}

/** A number that spreads ids evenly. */
function numberOf(id: string): number {
  let number = 0;
  for (let at = 0; at < id.length; at += 1) number = (number * 31 + id.charCodeAt(at)) >>> 0;
  return number;
}
