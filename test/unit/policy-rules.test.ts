import { describe, expect, it } from 'vitest';
import {
  barFor,
  DEFAULT_POLICY,
  decide,
  helpFor,
  NO_OFFERS,
  type Noticed,
  type Policy,
  type Presence,
  readPolicy,
  ruleFor,
} from '../../src/escalation/index.ts';
import { phraseSignals } from '../../src/escalation/phrases.ts';
import { SIGNAL_KINDS } from '../../src/protocol/index.ts';

/** A policy from its file, as an operator writes it. */
function policyOf(json: object): Policy {
  const read = readPolicy({ version: 1, ...json });
  if ('problems' in read) throw new Error(read.problems.join('; '));
  return read.policy;
}
const signal = (kind: Noticed['kind'], more: Partial<Noticed> = {}): Noticed => ({
  kind,
  score: 0.9,
  evidence: ['words'],
  ...more,
});
const decided = (signals: Noticed[], policy = DEFAULT_POLICY, there: Presence = { agents: 1, open: true }) =>
  decide({ signals, policy, there, offers: NO_OFFERS, turn: 1 });

describe('E1: the built-in policy', () => {
  it.each([
    'human_request',
    'bot_failed',
    'rephrase',
    'regulated',
    'high_value_intent',
    'self_harm',
  ] as const)('%s acts at once', (kind) => expect(decided([signal(kind)]).action).toBe('escalate'));
  it.each([
    'loop',
    'low_confidence',
    'frustration',
    'urgency',
    'money_missing',
    'complexity',
    'callback_request',
    'channel_hop',
  ] as const)('%s offers', (kind) => expect(decided([signal(kind)]).action).toBe('offer'));
  it.each(['sentiment_drop', 'high_value_account'] as const)('%s is only noted', (kind) => {
    const { action, reasons, held } = decided([signal(kind)]);
    expect([action, reasons[0]?.does, held]).toEqual(['none', 'note', undefined]);
  });
  it('counts from 0.5, and names what it did not count', () => {
    const weak = signal('frustration', { score: 0.49 });
    expect(decided([weak])).toMatchObject({ action: 'none', reasons: [{ kind: 'frustration', bar: 0.5 }] });
    expect(decided([{ ...weak, score: 0.5 }]).action).toBe('offer');
  });
});

describe('E2: a policy of the site', () => {
  it('says what a signal does, for a kind or for one topic of it', () => {
    const policy = policyOf({
      signals: { regulated: { does: 'offer' }, 'regulated:legal': { does: 'act', from: 0.95 } },
    });
    expect(decided([signal('regulated', { topic: 'refund' })], policy).action).toBe('offer');
    expect(decided([signal('regulated', { topic: 'legal' })], policy).action).toBe('none');
    expect(decided([signal('regulated', { topic: 'legal', score: 0.95 })], policy).action).toBe('escalate');
  });
  it('has bars by intent, and a higher one for high tiers', () => {
    const policy = policyOf({
      confidence: { bar: 0.5, intents: { billing: 0.7 } },
      tiers: { Gold: { raise: 0.2 } },
    });
    expect(barFor(policy, undefined)).toBe(0.5);
    expect(barFor(policy, 'billing')).toBe(0.7);
    expect(barFor(policy, 'billing', -0.1)).toBe(0.6);
    expect(barFor(policy, 'billing', 0, 'gold')).toBe(0.9);
    expect(barFor(policy, 'billing', 0.25, 'gold')).toBe(0.99);
    expect(barFor(policy, 'constructor', 0, 'silver')).toBe(0.5);
  });
  it('leaves no rule to self-harm: it acts, whatever the policy says', () => {
    expect(readPolicy({ version: 1, signals: { self_harm: { does: 'note' } } })).toHaveProperty('problems');
    expect(ruleFor(DEFAULT_POLICY, { kind: 'self_harm' }).does).toBe('act');
  });
  it('has its own words, folded and whole', () => {
    const phrases = policyOf({
      phrases: [{ signal: 'regulated:tobacco', any: ['Nicotine', 'e-cigarette', '電子タバコ'] }],
    }).phrases;
    const found = (text: string) =>
      phraseSignals(text, phrases).map(({ topic, evidence }) => [topic, ...evidence]);
    expect(found('Is there NICOTINE in it?')).toEqual([['tobacco', 'Nicotine']]);
    expect(found('an E-Cigarette?')).toEqual([['tobacco', 'e-cigarette']]);
    expect(found('この電子タバコは')).toEqual([['tobacco', '電子タバコ']]);
    expect(found('nicotinelike')).toEqual([]);
  });
  it.each([
    [{ version: 2 }, 'version'],
    [{ version: 1, signal: {} }, 'policy'],
    [{ version: 1, signals: { humans: { does: 'act' } } }, 'signals.humans'],
    [{ version: 1, signals: { loop: { does: 'maybe' } } }, 'signals.loop.does'],
    [{ version: 1, confidence: { bar: 1.5 } }, 'confidence.bar'],
    [{ version: 1, offers: { most: -1 } }, 'offers.most'],
    ['text', 'policy'],
  ])('%j is refused, with the place', (json, place) => {
    const read = readPolicy(json);
    expect('problems' in read && read.problems[0]?.startsWith(`${place}:`)).toBe(true);
  });
});

describe('E3: no promise of a person when there is none', () => {
  it.each([
    [{ agents: 0, open: true }, 'nobody_there'],
    [{ agents: 3, open: false }, 'closed'],
  ] as const)('%j', (there, held) => {
    for (const kind of SIGNAL_KINDS)
      expect(decided([signal(kind)], DEFAULT_POLICY, there).action).toBe('none');
    expect(decided([signal('human_request')], DEFAULT_POLICY, there).held).toBe(held);
  });
  it('what is not known is left to the desk', () => {
    expect(decided([signal('human_request')], DEFAULT_POLICY, {}).action).toBe('escalate');
  });
});

describe('E4: a decision is explained', () => {
  it('by everything that was noticed, the weightiest first', () => {
    const { action, reasons } = decided([
      signal('sentiment_drop', { score: 1 }),
      signal('urgency', { score: 0.6 }),
      signal('frustration', { score: 0.8 }),
      signal('human_request', { score: 0.7 }),
    ]);
    expect(action).toBe('escalate');
    expect(reasons.map(({ kind, does }) => [kind, does])).toEqual([
      ['human_request', 'act'],
      ['frustration', 'offer'],
      ['urgency', 'offer'],
      ['sentiment_drop', 'note'],
    ]);
    expect(reasons.every(({ bar }) => bar !== undefined)).toBe(true);
  });
});

describe('E5: the help text', () => {
  it("is the site's in the customer's language, else the built-in one, else the nearest there is", () => {
    const policy = policyOf({ help: { en: 'Call 555.', fi: 'Soita 555.' } });
    expect(helpFor(policy, 'en-GB')).toBe('Call 555.');
    expect(helpFor(policy, 'fi')).toBe('Soita 555.');
    expect(helpFor(policy, 'de')).toContain('Notruf');
    expect(helpFor(policy, 'tlh')).toBe('Call 555.');
    expect(helpFor(DEFAULT_POLICY, undefined)).toContain('emergency number');
  });
});
