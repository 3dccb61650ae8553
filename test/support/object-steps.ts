import fc from 'fast-check';

/** What may happen to real objects, and how often in comparison. */

/** What customers say. */
export const TEXTS = ['Hello', 'Where is my parcel', 'I want to talk to a human', 'yes please', 'no thanks'];
export const AGENTS = ['sam', 'noor'] as const;

const agent = fc.constantFrom(...AGENTS);
const fault = fc.constantFrom('none', 'none', 'none', 'sleep', 'evict', 'abort', 'alarms', 'desk');

/** One thing that happens, and what befalls the objects right after it. `late` is what nobody should get away with. */
const what = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('say'),
      text: fc.nat(TEXTS.length - 1),
      window: fc.nat(1),
      dies: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('sayAgain'), back: fc.nat(5), window: fc.nat(1) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('answer'), late: fc.boolean(), twice: fc.boolean() }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('accept'), agent, race: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('agentSays'), agent, late: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('note'), agent }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('letGo'), how: fc.constantFrom('handBack', 'resolve') }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('redact'), agent, back: fc.nat(6) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('resume'), from: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('go'), window: fc.nat(1) }) },
);
export const programs = fc.array(fc.record({ what, fault }), { minLength: 5, maxLength: 18 });
export type Step = typeof programs extends fc.Arbitrary<(infer T)[]> ? T : never;
