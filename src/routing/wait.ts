import type { Waiting } from '../protocol/index.ts';
import type { Floor } from './floor.ts';
import { firstRing, ringStartsAt } from './rings.ts';
import { type Agent, type Handoff, isCallable } from './state.ts';
import { estimateWaits, type Server, type WaitView } from './wait-estimate.ts';
import { type Expectation, rangeOf } from './wait-range.ts';
import type { Wait } from './wait-told.ts';

/** What customers may be told of the line: their place in it, and a range for what remains of the wait. */

/** Places up to this are told exactly; beyond, they change too often to be worth believing. */
const EXACT_PLACES = 5;

/** The last places of the bands beyond; who is further back is told only where the last one ends. */
const BANDS = [10, 20, 50, 100];

/** Everybody who waits, in order, with what they may be told now. @param now server ms */
export function waitsOf(floor: Floor, now: number): Wait[] {
  const line = [...floor.line()];
  const expectations = estimateWaits(waitView(floor, line, now));
  const places = new Map<string, number>();
  return line.map((handoff, index) => {
    const { key } = floor.needs(handoff);
    const place = (places.get(key) ?? 0) + 1;
    places.set(key, place);
    const waiting = waitingOf(handoff, place, expectations[index] ?? null);
    return { conversation: handoff.conversation, handoff: handoff.handoff, epoch: handoff.epoch, waiting };
  });
}

function waitingOf({ stage }: Handoff, place: number, expected: Expectation | null): Waiting {
  const wait = expected === null ? null : rangeOf(expected);
  return {
    ...placeOf(place),
    ...(wait === null ? {} : { wait }),
    ...(stage.state === 'queued' ? {} : { ringing: true }),
  };
}

function placeOf(place: number): Waiting {
  if (place <= EXACT_PLACES) return { position: place };
  const index = BANDS.findIndex((last) => place <= last);
  const from = (index === 0 ? EXACT_PLACES : (BANDS.at(index - 1) ?? 0)) + 1;
  return { far: true, band: index === -1 ? { from } : { from, to: BANDS[index] } };
}

/** The floor as an estimate sees it. Conversations that weigh more than one are taken for one: few do. */
export function waitView(floor: Floor, line: readonly Handoff[], now: number): WaitView {
  const needs = new Map(line.map((handoff) => [floor.needs(handoff).key, floor.needs(handoff)]));
  return {
    line: line.map((handoff) => ({
      group: floor.needs(handoff).key,
      waitedMs: now - handoff.queuedAt,
      heldMs: handoff.wish === undefined ? 0 : Math.max(0, handoff.wish.until - now),
      called: handoff.stage.state !== 'queued',
    })),
    servers: [...floor.agents()].map((agent) => serverOf(floor, agent, now)),
    patience: floor.patience,
    opensAfter(group, id) {
      const [need, agent] = [needs.get(group), floor.agent(id)];
      if (need === undefined || agent === undefined) return Infinity;
      return ringStartsAt(firstRing(need, agent), floor.settings);
    },
  };
}

function serverOf(floor: Floor, agent: Agent, now: number): Server {
  return {
    id: agent.id,
    online: isCallable(agent),
    handling: agent.handling,
    free: Math.max(0, Math.floor(agent.capacity - floor.load(agent.id))),
    // Whoever is being called or is about to begin has the whole conversation before them.
    busyMs: floor.held(agent.id).map(({ stage }) => (stage.state === 'active' ? now - (stage.at ?? now) : 0)),
  };
}
