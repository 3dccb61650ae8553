import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../src/conversation/index.ts';
import { ControlReason, ThreadEvent } from '../../src/protocol/index.ts';
import { type Program, programs } from '../support/conversation-steps.ts';
import { World } from '../support/conversation-world.ts';
import { SAM } from '../support/thread.ts';

const MINUTE = 60_000;

/** The clock is set back while a turn is under way, and forward again: nothing to do, and yet something was due. */
const CLOCK_BACK_IN_A_TURN: Program = {
  steps: [
    { do: 'say', text: 0 },
    { do: 'pass', ms: -3 * 24 * 60 * MINUTE, tick: false },
    { do: 'say', text: 0 },
    { do: 'pass', ms: 24 * 60 * MINUTE, tick: false },
  ],
  afterBlock: [],
};

/** A customer who waits, goes away, and is back before the place is lost. */
const AWAY_AND_BACK: Program = {
  steps: [
    { do: 'say', text: 6 },
    { do: 'presence', here: false },
    { do: 'pass', ms: 5 * MINUTE, tick: true },
    { do: 'presence', here: true },
  ],
  afterBlock: [],
};

/** An agent passes the conversation on, with a word for the next. */
const PASSED_ON: Program = {
  steps: [
    { do: 'say', text: 6 },
    { do: 'accept', agent: SAM, own: true },
    { do: 'transfer', agent: SAM, own: true, note: true },
  ],
  afterBlock: [],
};

/** What was asked twice is quoted by the offer that follows, and then redacted. */
const answer = {
  do: 'answer',
  own: true,
  ok: true,
  confidence: 0.9,
  document: 'shipping',
  online: 1,
} as const;
const QUOTED_THEN_REDACTED: Program = {
  steps: [{ do: 'say', text: 7 }, answer, { do: 'say', text: 7 }, answer, { do: 'redact', back: 4 }],
  afterBlock: [],
};

/** Random lives of a conversation; the rules are checked after every step (`test/support/conversation-rules.ts`). */
describe('whatever happens to a conversation', () => {
  it('L1 L3 V3 A1 A2 C1 C2 C3 C4 T2 H3 H5 H11 H13 H14 N6 N7 X2: its rules hold, and its log folds to its state', () => {
    const happened = new Map<string, number>();
    fc.assert(
      fc.property(programs, ({ steps, afterBlock }) => {
        const world = new World();
        for (const step of steps) world.run(step);
        if (afterBlock.length > 0) world.block();
        for (const step of afterBlock) world.run(step);
        expect(world.log.map(({ seq }) => seq)).toEqual(world.log.map((_, index) => index + 1));
        expect(world.refolded()).toEqual(world.state);
        expect(readSnapshot(JSON.stringify(world.state))).toEqual({ state: world.state });
        for (const event of world.log) {
          for (const what of event.kind === 'control.passed' ? [event.kind, event.reason] : [event.kind])
            happened.set(what, (happened.get(what) ?? 0) + 1);
        }
      }),
      {
        numRuns: 400,
        examples: [[CLOCK_BACK_IN_A_TURN], [AWAY_AND_BACK], [QUOTED_THEN_REDACTED], [PASSED_ON]],
      },
    );
    // A model that never gets anywhere proves nothing.
    const kinds = ThreadEvent.def.options.flatMap((option) => option.def.shape.kind.def.values);
    const all: string[] = [...kinds, ...ControlReason.options];
    expect(all.filter((what) => !happened.has(what))).toEqual([]);
  }, 60_000);
});
