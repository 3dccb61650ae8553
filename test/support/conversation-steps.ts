import fc from 'fast-check';
import { NOOR, SAM } from './thread.ts';

/** What may happen to a conversation, and how often in comparison. */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const AGENTS = [SAM, NOOR];

/** What customers say; `{code}` is something that must be nowhere once it was redacted. */
export const TEXTS = [
  'How long does shipping take',
  'How long does delivery of a parcel take',
  'Do you ship to the moon base',
  'hello',
  'yes please',
  'no thanks',
  'I want to talk to a human',
  'Where is my parcel {code} and when will it arrive',
  'My e-mail is ana{code}@example.com and my order is 48{code}',
  '\u0000 \ud800 \u202e مرحبا {code}',
  `long ${'word '.repeat(780)}`,
  'I want to close my account',
];

const agent = fc.constantFrom(...AGENTS);
const own = fc.boolean();

/** One thing that happens. `own: false` makes it what nobody should do: another's, a late, or a garbled one. */
export const steps = fc.oneof(
  { weight: 16, arbitrary: fc.record({ do: fc.constant('say'), text: fc.nat(TEXTS.length - 1) }) },
  {
    weight: 16,
    arbitrary: fc.record({
      do: fc.constant('answer'),
      own: fc.oneof(
        { weight: 6, arbitrary: fc.constant(true) },
        { weight: 1, arbitrary: fc.constant(false) },
      ),
      ok: fc.oneof(
        { weight: 15, arbitrary: fc.constant(true) },
        { weight: 1, arbitrary: fc.constant(false) },
      ),
      confidence: fc.constantFrom(0, 0.3, 0.9, 1),
      document: fc.constantFrom('', 'shipping', 'returns'),
      online: fc.nat(1),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('press'), own, accept: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('accept'), agent, own }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('agentSays'), agent, own }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('note'), agent }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('letGo'),
      agent,
      own,
      how: fc.constantFrom('handBack', 'resolve', 'snooze'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('transfer'), agent, own, note: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('return'),
      own,
      reason: fc.constantFrom('agent_lost', 'agent_left', 'nobody_online'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('refuse'),
      own,
      reason: fc.constantFrom('too_many', 'nobody_online'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('presence'), here: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave'), again: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('intake'), value: fc.nat(3) }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('rate'), own, score: fc.integer({ min: 1, max: 5 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('mark'), own, mark: fc.constantFrom('right', 'wrong', 'late') }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('redact'), back: fc.nat(6) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('customer'), name: fc.constantFrom('Ana', 'Bea') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('hours'), open: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('stranger') }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('tick') }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('pass'),
      tick: fc.boolean(),
      ms: fc.constantFrom(
        1,
        26_000,
        5 * MINUTE,
        11 * MINUTE,
        61 * MINUTE,
        DAY,
        -1_000,
        -20 * MINUTE,
        -3 * DAY,
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reload') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('refold') }) },
);
export type Step = typeof steps extends fc.Arbitrary<infer T> ? T : never;

/** Blocking ends everything, so it comes at most once and late. */
export type Program = { steps: Step[]; afterBlock: Step[] };
export const programs: fc.Arbitrary<Program> = fc.noBias(
  fc.record({
    steps: fc.array(steps, { maxLength: 100, size: 'max' }),
    afterBlock: fc.oneof(
      { weight: 4, arbitrary: fc.constant<Step[]>([]) },
      { weight: 1, arbitrary: fc.array(steps, { minLength: 1, maxLength: 8 }) },
    ),
  }),
);
