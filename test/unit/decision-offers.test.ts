import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Asked,
  assessMessage,
  assessOutcome,
  BUILT_IN,
  type Ending,
  NO_OFFERS,
  NOTHING_ASKED,
  type OfferMemory,
  rememberOffer,
  rememberQuestion,
  rememberRefusal,
  turnsOf,
} from '../../src/escalation/index.ts';
import type { Reason } from '../../src/protocol/index.ts';

/** The built-in policy at both points of assessment, over a conversation. */

const RETURNS = { id: 'returns', title: 'Returns' };

const answered = (confidence: number, documents = [RETURNS]): Ending => ({
  outcome: 'answered',
  confidence,
  documents,
});
const failed: Ending = { outcome: 'timeout' };

function assess(
  ending: Ending,
  more: { question?: string; asked?: Asked; offers?: OfferMemory; turn?: number; agents?: number } = {},
) {
  const { question = 'can I return beans', asked = NOTHING_ASKED, offers = NO_OFFERS, turn = 1 } = more;
  return assessOutcome({
    ...ending,
    question,
    history: turnsOf(asked),
    noticed: [],
    offers,
    turn,
    rules: BUILT_IN,
    rev: 7,
    there: { agents: more.agents ?? 1 },
  });
}
const message = (text: string) =>
  assessMessage({ text, history: [], rules: BUILT_IN, rev: 3, offers: NO_OFFERS, turn: 1 });
const kinds = (reasons: Reason[]) => reasons.map((reason) => reason.kind);
const LOW: Reason[] = [{ kind: 'low_confidence', score: 0.7, evidence: [] }];
const LOOP: Reason[] = [{ kind: 'loop', score: 1, evidence: [] }];

describe('a message', () => {
  it('H1: that asks for a person escalates, with the words, the bar and both revisions', () => {
    const { action, reasons, rev, policy } = message('talk to a human');
    expect([action, rev, policy]).toEqual(['escalate', 3, 0]);
    expect(reasons[0]).toMatchObject({ kind: 'human_request', does: 'act', bar: 0.5 });
    expect(reasons[0]?.evidence.length).toBeGreaterThan(0);
  });
  it('that does not, does nothing', () => {
    expect(message('are you a human?')).toMatchObject({ action: 'none', reasons: [] });
  });
});

describe('an outcome', () => {
  it('that is sure does nothing', () => {
    expect(assess(answered(0.55))).toEqual({ action: 'none', reasons: [], rev: 7, policy: 0 });
  });
  it('H2: below 0.55 offers, and says what was found and what it was held to', () => {
    const { action, reasons } = assess(answered(0.5));
    expect(action).toBe('offer');
    expect(reasons).toMatchObject([
      {
        kind: 'low_confidence',
        does: 'offer',
        confidence: 0.5,
        bar: 0.55,
        evidence: ['confidence 0.50', 'Returns'],
      },
    ]);
    expect(reasons[0]?.score).toBeGreaterThanOrEqual(0.5);
  });
  it('below 0.55 offers nothing when nobody is online, and still says why it would', () => {
    const { action, reasons, held } = assess(answered(0.2), { agents: 0 });
    expect([action, kinds(reasons), held]).toEqual(['none', ['low_confidence'], 'nobody_there']);
  });
  it('H2: that failed escalates when somebody is online', () => {
    expect(assess(failed, { agents: 2 })).toMatchObject({
      action: 'escalate',
      reasons: [{ kind: 'bot_failed', score: 1, evidence: ['timeout'] }],
    });
    expect(assess(failed, { agents: 0 })).toMatchObject({ action: 'none', held: 'nobody_there' });
  });
  it.each(['error', 'empty', 'refused'] as const)('of %s has failed, too', (outcome) => {
    expect(assess({ outcome })).toMatchObject({ action: 'escalate', reasons: [{ evidence: [outcome] }] });
  });
  it('that failed escalates whatever was offered before', () => {
    const offers = rememberRefusal(rememberOffer(NO_OFFERS, LOW, 1), 1);
    expect(assess(failed, { offers, turn: 2 }).action).toBe('escalate');
  });
});

describe('the same question again', () => {
  const asked = rememberQuestion(NOTHING_ASKED, 'How can I return the beans?', { document: 'returns' });
  it('in the same words, however written', () => {
    const { action, reasons } = assess(answered(0.9), { question: 'how can i RETURN the beans', asked });
    expect([action, kinds(reasons)]).toEqual(['offer', ['loop']]);
  });
  it('in similar words, answered from the same document', () => {
    expect(kinds(assess(answered(0.8), { question: 'return beans', asked }).reasons)).toEqual(['loop']);
  });
  it('is not small talk', () => {
    const thanks = rememberQuestion(NOTHING_ASKED, 'thanks');
    expect(assess(answered(1, []), { question: 'Thanks!', asked: thanks }).reasons).toEqual([]);
  });
  it('also counts when the bot does not know', () => {
    const unknown = rememberQuestion(NOTHING_ASKED, 'do you sell tea');
    const { reasons } = assess(answered(0, []), { question: 'Do you sell tea?', asked: unknown });
    expect(kinds(reasons).sort()).toEqual(['loop', 'low_confidence']);
  });
});

describe('the offer rule', () => {
  const offered = rememberOffer(NO_OFFERS, LOW, 3);
  const loopAt = (turn: number, offers: OfferMemory) =>
    assess(answered(0.9), {
      question: 'where is the parcel',
      asked: rememberQuestion([], 'where is the parcel', { document: 'returns' }),
      offers,
      turn,
    });

  it('H3: does not repeat an open offer', () => {
    expect(loopAt(4, offered)).toMatchObject({ action: 'none', held: 'offer_open' });
  });
  it('H3: rests for six turns after a no, then offers for another reason only', () => {
    const refused = rememberRefusal(offered, 3);
    expect([4, 9, 10].map((turn) => loopAt(turn, refused).action)).toEqual(['none', 'none', 'offer']);
    expect(loopAt(9, refused).held).toBe('said_no');
    expect(assess(answered(0.1), { offers: refused, turn: 10 })).toMatchObject({
      action: 'none',
      held: 'offered_before',
    });
  });
  it('H3: takes two turns of silence for a no', () => {
    expect([5, 11, 12].map((turn) => loopAt(turn, offered).action)).toEqual(['none', 'none', 'offer']);
  });
  it('H3: never makes a third offer', () => {
    const twice = rememberOffer({ ...rememberRefusal(offered, 3), kinds: [] }, LOOP, 12);
    expect(loopAt(100, { ...twice, kinds: [] })).toMatchObject({ action: 'none', held: 'enough_offers' });
  });

  it('H3: holds whatever happens, in whatever order', () => {
    const step = fc.record({ low: fc.boolean(), again: fc.boolean(), refuse: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let offers = NO_OFFERS;
        let asked = NOTHING_ASKED;
        let lastNo = Number.NEGATIVE_INFINITY;
        const offeredFor: string[] = [];
        for (const [index, { low, again, refuse }] of steps.entries()) {
          const turn = index + 1;
          const question = again ? 'the same thing' : `question ${turn}`;
          const { action, reasons } = assess(answered(low ? 0.3 : 0.9), { question, asked, offers, turn });
          asked = rememberQuestion(asked, question, { document: `document ${again ? 0 : turn}` });
          if (action !== 'offer') continue;
          expect(turn - lastNo).toBeGreaterThan(6);
          expect(kinds(reasons).some((kind) => !offeredFor.includes(kind))).toBe(true);
          offeredFor.push(...kinds(reasons));
          offers = rememberOffer(offers, reasons, turn);
          if (refuse) {
            offers = rememberRefusal(offers, turn);
            lastNo = turn;
          } else lastNo = turn + 2;
        }
        expect(offers.made).toBeLessThanOrEqual(2);
        expect(asked.length).toBeLessThanOrEqual(5);
        expect(JSON.parse(JSON.stringify({ offers, asked }))).toEqual({ offers, asked });
      }),
    );
  });
});
