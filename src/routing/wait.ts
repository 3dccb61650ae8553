import type { Waiting } from '../protocol/index.ts';
import type { Floor } from './floor.ts';
import { firstRing, type Needs, ringStartsAt } from './rings.ts';
import { type Agent, type Handoff, isCallable } from './state.ts';
import { classesOf } from './wait-classes.ts';
import { estimateWaits, type Server, type WaitView } from './wait-estimate.ts';
import { placesOf } from './wait-places.ts';
import { type Expectation, type Range, rangeOf } from './wait-range.ts';
import type { Wait } from './wait-told.ts';

/** What customers may be told of the line: their place in it, and a range for what remains of the wait. */

/** Places up to this are told exactly; beyond, they change too often to be worth believing. */
const EXACT_PLACES = 5;

/** The last places of the bands beyond; who is further back is told only where the last one ends. */
const BANDS = [10, 20, 50, 100];

/** Everybody who waits, in order, with what they may be told now. @param now server ms */
export function waitsOf(floor: Floor, now: number): Wait[] {
  const line = floor.line();
  const view = waitView(floor, line, now);
  const classes = classesOf(view);
  return sayable(line, placesOf(view.line, classes), estimateWaits(view, classes));
}

/** @param places,expectations of the line, in its order */
export function sayable(
  line: readonly Handoff[],
  places: readonly number[],
  expectations: readonly (Expectation | null)[],
): Wait[] {
  const ranges = new Map([...new Set(expectations)].map((one) => [one, one === null ? null : rangeOf(one)]));
  return line.map((waiting, index) => {
    const { conversation, handoff, epoch } = waiting;
    const range = ranges.get(expectations[index] ?? null) ?? null;
    return { conversation, handoff, epoch, waiting: waitingOf(waiting, places[index] ?? 1, range) };
  });
}

function waitingOf({ stage }: Handoff, place: number, wait: Range | null): Waiting {
  return {
    ...placeOf(place),
    ...(wait === null ? {} : { wait }),
    ...(stage.state === 'queued' ? {} : { ringing: true }),
  };
}

function placeOf(place: number): Waiting {
  if (place <= EXACT_PLACES) return { position: place };
  const to = BANDS.find((last) => place <= last);
  const from = [EXACT_PLACES, ...BANDS].findLast((last) => last < place) ?? EXACT_PLACES;
  return { far: true, band: to === undefined ? { from: from + 1 } : { from: from + 1, to } };
}

/** The floor as an estimate sees it. Conversations that weigh more than one are taken for one: few do. */
export function waitView(floor: Floor, line: readonly Handoff[], now: number): WaitView {
  const needs = new Map<string, Needs>();
  return {
    line: line.map((handoff) => {
      const asked = floor.queue.groupOf(handoff.conversation);
      const needed = asked !== undefined && 'needs' in asked ? asked.needs : floor.needs(handoff);
      needs.set(needed.key, needed);
      return {
        group: needed.key,
        waitedMs: now - handoff.queuedAt,
        heldMs: handoff.wish === undefined ? 0 : Math.max(0, handoff.wish.until - now),
        called: handoff.stage.state !== 'queued',
      };
    }),
    servers: [...floor.agents()].map((agent) => serverOf(floor, agent, now)),
    patience: floor.patience,
    opensAfter(group, id) {
      const [needed, agent] = [needs.get(group), floor.agent(id)];
      if (needed === undefined || agent === undefined) return Infinity;
      return ringStartsAt(ringOf(needed, agent), floor.settings);
    },
  };
}

/** By what is needed and the skills it was found for: both are replaced when they change. */
const rings = new WeakMap<Needs, WeakMap<Agent['skills'], { languages: Agent['languages']; ring: number }>>();

function ringOf(needs: Needs, { skills, languages }: Agent): number {
  let found = rings.get(needs);
  if (found === undefined) {
    found = new WeakMap();
    rings.set(needs, found);
  }
  const known = found.get(skills);
  if (known?.languages === languages) return known.ring;
  const ring = firstRing(needs, { skills, languages });
  found.set(skills, { languages, ring });
  return ring;
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
