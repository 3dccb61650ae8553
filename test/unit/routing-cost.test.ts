import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HandoffReport } from '../../src/contracts.ts';
import { DEFAULT_LIMITS } from '../../src/protocol/index.ts';
import {
  accept,
  connect,
  type Draft,
  decide,
  decline,
  type Effect,
  endAccept,
  Floor,
  report,
} from '../../src/routing/index.ts';
import { Peers } from '../../src/routing/staff.ts';
import { newsOf } from '../support/report.ts';
import { profileOf, settingsOf } from './routing-world.ts';

/** What an action costs, counted in looks at a handoff, at an agent, and at what suits whom. Time is for benchmarks. */

const AGENTS = 1_000;
const SKILLS = ['a', 'b', 'c', 'd'];
const LANGUAGES = ['en', 'de'];
const NOTHING_PAST = { tombstone: null, startsOfVisitor: 0, startsOfAddress: 0, blocked: false };

afterEach(() => vi.restoreAllMocks());

/** A customer who has waited long enough for anybody, with one of eight needs: ten of them have them all. */
function customerOf(index: number): Partial<HandoffReport> {
  const skill = SKILLS[index % SKILLS.length] ?? '';
  const language = LANGUAGES[(index >> 2) % LANGUAGES.length] ?? '';
  return { since: index, skills: [skill], language, tier: index % 7 === 0 ? 'gold' : 'basic' };
}

/** A full house, every agent with somebody, and so many in the line. */
class FullHouse {
  readonly floor = new Floor(settingsOf({ tiers: { gold: { senior: true, headStartSeconds: 30 } } }));
  now = 1_000_000;

  constructor(waiting: number) {
    for (let index = 0; index < AGENTS; index += 1) {
      const id = `agent${index}`;
      const skills = { [SKILLS[index % 4] ?? '']: 1 + (index % 5), [SKILLS[(index + 1) % 4] ?? '']: 3 };
      const languages = { [LANGUAGES[index % 2] ?? '']: 'native' } as const;
      const profile = profileOf({ capacity: 1, skills, languages, senior: index % 10 === 0 });
      this.run((draft) => connect(draft, { id, name: id }, profile));
      this.report(newsOf(`with ${id}`, 2, 'active', { agent: { id, name: id } }));
    }
    for (let index = 0; index < waiting; index += 1) {
      this.report(newsOf(`c${index}`, 1, 'queued', customerOf(index)));
    }
  }

  run(act: (draft: Draft) => unknown): readonly Effect[] {
    return decide(this.floor, this.now, act, () => {}).effects;
  }
  report(news: HandoffReport): readonly Effect[] {
    return this.run((draft) => report(draft, news, NOTHING_PAST, DEFAULT_LIMITS));
  }

  /** So many are over; whoever is first is called instead, and accepts, some at the second call. Others join the line. */
  serve(handoffs: number): void {
    for (let index = 0; index < handoffs; index += 1) {
      this.now += 10;
      this.report(newsOf(`new${index}`, 1, 'queued', customerOf(AGENTS * 10 + index)));
      let ring = this.report(newsOf(`with agent${index}`, 3, 'over')).find(isRing);
      if (ring === undefined) expect.fail('nobody was called');
      if (index % 10 === 0) {
        const { agent, conversation } = ring;
        ring = this.run((draft) => decline(draft, agent, conversation, 1)).find(isRing) ?? ring;
      }
      const { agent: id, conversation } = ring;
      const asked = this.run((draft) => accept(draft, { id, name: id }, conversation, 1, false));
      for (const { request } of asked.filter((effect) => effect.type === 'acceptControl')) {
        this.run((draft) => endAccept(draft, conversation, request, { ok: true, epoch: 2 }));
      }
    }
  }
}

function isRing(effect: Effect): effect is Extract<Effect, { type: 'ring' }> {
  return effect.type === 'ring';
}

/** Counts the looks that the actions take; going through all handoffs or agents is not to happen at all. */
function looksOf({ floor }: FullHouse, act: () => void): number {
  const never = (): never => expect.fail('went through everybody');
  vi.spyOn(floor, 'handoffs').mockImplementation(never);
  vi.spyOn(floor, 'agents').mockImplementation(never);
  vi.spyOn(floor, 'line').mockImplementation(never);
  const spies = [
    vi.spyOn(floor, 'handoff'),
    vi.spyOn(floor, 'agent'),
    vi.spyOn(floor, 'needs'),
    vi.spyOn(Peers.prototype, 'fit'),
  ];
  act();
  const looks = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  vi.restoreAllMocks();
  return looks;
}

describe('the cost of an action', () => {
  it('Q13: does not grow from 10 to 5,000 who wait', { timeout: 60_000 }, () => {
    const [few = 0, many] = [10, 5_000].map((waiting) => {
      const house = new FullHouse(waiting);
      return looksOf(house, () => house.serve(200));
    });
    expect(few).toBeGreaterThan(200);
    expect(many).toBeLessThanOrEqual(1.3 * few);
  });
});
