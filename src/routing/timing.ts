/** Every span of time the desk works with that no site may set, in ms. Those it may are in `RoutingSettings`. */

export { ANSWER_MS } from '../contracts.ts';

/** How long an agent without a socket still counts as there, and keeps their conversations. */
export const AGENT_GRACE_MS = 60_000;

/** An agent who declined or missed a call is not asked for the same handoff again before this. */
export const COOLDOWN_MS = 30_000;

/** A grace that ran out this long before anybody looked was not watched: the server was down, so it starts anew. */
export const UNWATCHED_MS = 10_000;

/** How long the end of a handoff, a start that counts towards the limits, and a block are remembered. */
export const TOMBSTONE_MS = 86_400_000;
export const START_MS = 3_600_000;
export const BLOCK_MS = 86_400_000;

/**
 * How many calls to conversations are made together, and what passes before the next lot (ms). The platform's free plan
 * allows an invocation 50 calls to others; the rest is for what else is called in it.
 */
export const CALLS_TOGETHER = 40;
export const CALLS_EVERY_MS = 250;

/** A call that waits longer than this for its time (ms) was put off by another clock, or stands behind ten thousand others. */
export const LONGEST_PAUSE_MS = 60_000;

export const SECOND_MS = 1_000;
export const DAY_MS = 86_400_000;
