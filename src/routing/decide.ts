import { bringNear } from './clock.ts';
import { type Changes, Draft, type Effect } from './draft.ts';
import type { Floor } from './floor.ts';
import { endLapsed } from './misses.ts';
import { endGraces } from './presence.ts';
import { callAgain } from './retries.ts';
import { settle } from './settle.ts';

/** What came of an action: what has changed and is stored, what to do now, and the answer. */
export type Decision<Reply> = Changes & { effects: readonly Effect[]; reply: Reply };

/**
 * Takes one action on the desk, settles what follows from it, and has it stored. Whatever throws on the way, the action
 * or the store, leaves the floor as it was, and is thrown on.
 * @param now server ms
 * @param act one of the actions of this folder
 * @param store writes the rows, all or none; not called when there are none to write
 */
export function decide<Reply>(
  floor: Floor,
  now: number,
  act: (draft: Draft) => Reply,
  store: (changes: Changes) => void,
): Decision<Reply> {
  const draft = new Draft(floor, now);
  try {
    floor.advance(now);
    if (now < floor.settledAt) bringNear(draft);
    const reply = act(draft);
    settle(draft);
    const changes = draft.changes();
    if (changes.handoffs.size + changes.agents.size + changes.records.length > 0) store(changes);
    floor.settled(now);
    return { ...changes, effects: draft.effects, reply };
  } catch (error) {
    draft.rollback();
    throw error;
  }
}

/** Does what time has made due. */
export function tick(draft: Draft): void {
  endLapsed(draft);
  endGraces(draft);
  callAgain(draft);
}
