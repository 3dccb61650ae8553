import type { HandoffReport } from '../../src/contracts.ts';
import type { Random } from '../random.ts';
import { HANDLING_CV, HOUR, PATIENCE_MS, type Scenario } from './scenario.ts';

/** Customers as they come: what they need, and how long they would wait. */

/** A customer of one of the last days is sent to the agent they had, this often. */
const KNOWN_SHARE = 0.1;

/** What they need takes a second skill, this often. */
const SECOND_SKILL_SHARE = 0.1;

/** The conversation is passed on to somebody with another skill half way through, this often. */
const TRANSFER_SHARE = 0.03;

export type Customer = {
  /** What the desk was told last. */
  report: HandoffReport;
  tier: string;
  arrivedAt: number;
  patienceMs: number;
  /** What the conversation takes, as a share of what the agent takes on average. */
  effort: number;
  transfersTo: string | null;
  state: 'waiting' | 'served' | 'left' | 'refused' | 'done';
};

export function arrive(scenario: Scenario, random: Random, number: number, now: number): Customer {
  const { skills, languages, tiers, agents } = scenario;
  const skill = random.pickWeighted(skills);
  const second = random.pickWeighted(skills);
  const tier = random.pickWeighted(tiers);
  const known = random.pick(agents);
  const conversation = `c${String(number).padStart(21, '0')}`;
  return {
    report: {
      conversation,
      handoff: `h${number}`,
      epoch: 1,
      state: 'queued',
      since: now,
      reason: 'requested',
      visitor: `v${number}`,
      channel: 'web',
      language: random.pickWeighted(languages),
      skills: random.chance(SECOND_SKILL_SHARE) ? [...new Set([skill, second])] : [skill],
      tier,
      ...(random.chance(KNOWN_SHARE) ? { lastAgent: { id: known.id, at: now - 48 * HOUR } } : {}),
    },
    tier,
    arrivedAt: now,
    patienceMs: random.after(PATIENCE_MS),
    effort: random.logNormal(1, HANDLING_CV),
    transfersTo: random.chance(TRANSFER_SHARE) ? random.pickWeighted(skills) : null,
    state: 'waiting',
  };
}
