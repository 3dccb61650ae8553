/** Routing: the waiting line, who is called, who holds what. Pure; `src/objects/desk.ts` gives it rows and sockets. */
export { type AcceptReply, accept, endAccept } from './accept.ts';
export { type Decision, decide, tick } from './decide.ts';
export type { Changes, Draft, Effect, PastRecord, Tombstone } from './draft.ts';
export { Floor } from './floor.ts';
export { byPlace, type Place, placeOf } from './line.ts';
export { decline } from './offers.ts';
export { connect, disconnect, setAvailability, signOut } from './presence.ts';
export { editProfile, setSettings } from './profiles.ts';
export { type Remembered, report } from './report.ts';
export { callFailed } from './retries.ts';
export { endReturn } from './returns.ts';
export { firstRing, LAST_RING, type Needs, ringAt, ringStartsAt } from './rings.ts';
export { Agent, Handoff, holderOf, isCallable, isPresent, isWaiting, Wish } from './state.ts';
export {
  AGENT_GRACE_MS,
  ANSWER_MS,
  CALLS_EVERY_MS,
  CALLS_TOGETHER,
  COOLDOWN_MS,
  START_MS,
  TOMBSTONE_MS,
} from './timing.ts';
export { agentItem, callOf, callsFor, countsOf, lineItem } from './views.ts';
export { waitsOf } from './wait.ts';
export { ownUp, type Promised } from './wait-promise.ts';
export { type Told, tell, type Wait } from './wait-told.ts';
export { dueAt, resume, stillHere } from './wake.ts';
