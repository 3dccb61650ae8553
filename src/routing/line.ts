import type { Waiting } from '../protocol/index.ts';
import type { DeskState, Handoff } from './state.ts';

/** The waiting line: earliest `since` first, whoever has been waiting longest. */

/** Positions up to this are told exactly; beyond, they change too often to be worth believing. */
const EXACT_POSITIONS = 5;

const WAITING = new Set(['queued', 'offered', 'accepting']);

/** Orders handoffs by their place; ids break ties so that the order never wavers. */
export function byPlace(a: Handoff, b: Handoff): number {
  return a.since - b.since || (a.conversation < b.conversation ? -1 : 1);
}

/** Those who wait, in order: also while they ring and until an agent has taken over. */
export function lineOf(state: DeskState): Handoff[] {
  return [...state.handoffs.values()].filter(({ stage }) => WAITING.has(stage.state)).sort(byPlace);
}

/** What each waiting customer may be told, by conversation. */
export function waitingsOf(state: DeskState): Map<string, Waiting> {
  return new Map(
    lineOf(state).map(({ conversation, stage }, index) => {
      const place: Waiting = index < EXACT_POSITIONS ? { position: index + 1 } : { far: true };
      return [conversation, stage.state === 'queued' ? place : { ...place, ringing: true }];
    }),
  );
}

/** Whether both say the same to a customer. */
export function sameWaiting(a: Waiting | undefined, b: Waiting): boolean {
  return a !== undefined && a.position === b.position && a.far === b.far && a.ringing === b.ringing;
}
