/** Routing: the waiting line, who is called, who holds what. Pure; `src/objects/desk.ts` gives it rows and sockets. */
export { type AcceptReply, accept, endAccept } from './accept.ts';
export { type Decision, decide, tick } from './decide.ts';
export type { Draft, Effect, PastRecord, Tombstone } from './draft.ts';
export { lineOf, waitingsOf } from './line.ts';
export { decline } from './offers.ts';
export { connect, disconnect, setAvailability } from './presence.ts';
export { type Remembered, report } from './report.ts';
export { callFailed } from './retries.ts';
export { endReturn } from './returns.ts';
export { Agent, type DeskState, EMPTY_DESK, Handoff, holderOf, loadsOf, onlineCount } from './state.ts';
export { AGENT_GRACE_MS, RING_MS, START_MS, TOMBSTONE_MS } from './timing.ts';
export { type Board, boardOf, callOf, callsFor, changedBetween } from './views.ts';
export { dueAt, resume } from './wake.ts';
