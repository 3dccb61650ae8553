import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TurnOutcome } from '../../src/contracts.ts';
import {
  type Asked,
  assessMessage,
  assessOutcome,
  NO_OFFERS,
  NOTHING_ASKED,
  type OfferMemory,
  rememberOffer,
  rememberQuestion,
  rememberRefusal,
} from '../../src/escalation/index.ts';
import type { Reason } from '../../src/protocol/index.ts';

const RETURNS = { id: 'returns', title: 'Returns' };

function answered(confidence: number, documents = [RETURNS], agentsOnline = 1): TurnOutcome {
  return { turn: 1, epoch: 0, agentsOnline, ok: true, text: 'x', source: { confidence, documents } };
}
function failed(agentsOnline: number): TurnOutcome {
  return { turn: 1, epoch: 0, agentsOnline, ok: false, why: 'timeout' };
}
function assess(
  outcome: TurnOutcome,
  more: { question?: string; asked?: Asked; offers?: OfferMemory; turn?: number } = {},
) {
  const { question = 'can I return beans', asked = NOTHING_ASKED, offers = NO_OFFERS, turn = 1 } = more;
  return assessOutcome({ outcome, question, asked, offers, turn, rev: 7 });
}
const kinds = (reasons: Reason[]) => reasons.map((reason) => reason.kind);
const LOW: Reason[] = [{ kind: 'low_confidence', score: 0.7, evidence: [] }];
const LOOP: Reason[] = [{ kind: 'loop', score: 1, evidence: [] }];

describe('a message', () => {
  it('that asks for a person escalates, with the words and the rev', () => {
    expect(assessMessage({ text: 'talk to a human', rev: 3 })).toEqual({
      action: 'escalate',
      reasons: [{ kind: 'human_request', score: 0.95, evidence: ['talk to a human'] }],
      rev: 3,
    });
  });
  it('that does not, does nothing', () => {
    expect(assessMessage({ text: 'are you a human?', rev: 3 })).toEqual({
      action: 'none',
      reasons: [],
      rev: 3,
    });
  });
});

describe('an outcome', () => {
  it('that is sure does nothing', () => {
    expect(assess(answered(0.55))).toEqual({ action: 'none', reasons: [], rev: 7 });
  });
  it('below 0.55 offers, and says what was found', () => {
    const { action, reasons } = assess(answered(0.5));
    expect(action).toBe('offer');
    expect(reasons).toEqual([
      { kind: 'low_confidence', score: 0.5, evidence: ['confidence 0.50', 'Returns'] },
    ]);
  });
  it('below 0.55 offers nothing when nobody is online, and still says why it would', () => {
    const { action, reasons } = assess(answered(0.2, [RETURNS], 0));
    expect([action, kinds(reasons)]).toEqual(['none', ['low_confidence']]);
  });
  it('that failed escalates when somebody is online', () => {
    expect(assess(failed(2))).toEqual({
      action: 'escalate',
      reasons: [{ kind: 'bot_failed', score: 1, evidence: ['timeout'] }],
      rev: 7,
    });
    expect(assess(failed(0)).action).toBe('none');
  });
  it('that failed escalates whatever was offered before', () => {
    const offers = rememberRefusal(rememberOffer(NO_OFFERS, LOW, 1), 1);
    expect(assess(failed(1), { offers, turn: 2 }).action).toBe('escalate');
  });
});

describe('the same question again', () => {
  const asked = rememberQuestion(NOTHING_ASKED, 'How can I return the beans?', 'returns');
  it('in the same words, however written', () => {
    const { action, reasons } = assess(answered(0.9), { question: 'how can i RETURN the beans', asked });
    expect([action, kinds(reasons)]).toEqual(['offer', ['loop']]);
    expect(reasons[0]?.evidence).toEqual(['how can i return the beans']);
  });
  it('in similar words, answered from the same document', () => {
    expect(kinds(assess(answered(0.8), { question: 'return beans', asked }).reasons)).toEqual(['loop']);
  });
  it('is not another question of the same document', () => {
    expect(assess(answered(0.8), { question: 'who pays the postage for it', asked }).reasons).toEqual([]);
  });
  it('is not similar words answered from another document', () => {
    const other = answered(0.8, [{ id: 'brewing', title: 'Brewing' }]);
    expect(assess(other, { question: 'return beans', asked }).reasons).toEqual([]);
  });
  it('is not more than three questions ago, unless in the same words', () => {
    const later = ['opening hours', 'gift cards', 'grinder warranty'].reduce(
      (before, question) => rememberQuestion(before, question, question),
      asked,
    );
    expect(assess(answered(0.8), { question: 'return beans', asked: later }).reasons).toEqual([]);
    expect(
      kinds(assess(answered(0.8), { question: 'How can I return the beans?', asked: later }).reasons),
    ).toEqual(['loop']);
  });
  it('is not small talk', () => {
    const thanks = rememberQuestion(NOTHING_ASKED, 'thanks');
    expect(assess(answered(1, []), { question: 'Thanks!', asked: thanks }).reasons).toEqual([]);
  });
  it('also counts when the bot does not know', () => {
    const unknown = rememberQuestion(NOTHING_ASKED, 'do you sell tea');
    const { reasons } = assess(answered(0, []), { question: 'Do you sell tea?', asked: unknown });
    expect(kinds(reasons)).toEqual(['low_confidence', 'loop']);
  });
});

describe('the offer rule', () => {
  const offered = rememberOffer(NO_OFFERS, LOW, 3);
  const loopAt = (turn: number, offers: OfferMemory) =>
    assess(answered(0.9), {
      question: 'again',
      asked: rememberQuestion([], 'again', 'returns'),
      offers,
      turn,
    }).action;

  it('does not repeat an open offer', () => {
    expect(loopAt(4, offered)).toBe('none');
  });
  it('rests for six turns after a no, then offers for another reason only', () => {
    const refused = rememberRefusal(offered, 3);
    expect([4, 9, 10].map((turn) => loopAt(turn, refused))).toEqual(['none', 'none', 'offer']);
    expect(assess(answered(0.1), { offers: refused, turn: 10 }).action).toBe('none');
  });
  it('takes two turns of silence for a no', () => {
    expect([5, 11, 12].map((turn) => loopAt(turn, offered))).toEqual(['none', 'none', 'offer']);
  });
  it('never makes a third offer', () => {
    const twice = rememberOffer({ ...rememberRefusal(offered, 3), kinds: [] }, LOOP, 12);
    expect(loopAt(100, twice)).toBe('none');
  });

  it('holds whatever happens, in whatever order', () => {
    const step = fc.record({ low: fc.boolean(), again: fc.boolean(), refuse: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let offers = NO_OFFERS;
        let asked = NOTHING_ASKED;
        let lastNo = Number.NEGATIVE_INFINITY;
        const offeredFor: string[] = [];
        for (const [index, { low, again, refuse }] of steps.entries()) {
          const turn = index + 1;
          const question = again ? 'the same' : `question ${turn}`;
          const { action, reasons } = assess(answered(low ? 0.3 : 0.9), { question, asked, offers, turn });
          asked = rememberQuestion(asked, question, 'returns');
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
