import { describe, expect, it } from 'vitest';
import { repetitionSignals } from '../../src/escalation/repetition.ts';
import type { PastTurn, Signal } from '../../src/escalation/signal.ts';
import { HOSTILE } from './models-hostile.ts';

const bot = (outcome: NonNullable<PastTurn['outcome']>): PastTurn => ({ author: 'bot', text: '', outcome });
const asked = (text: string, more: Partial<PastTurn> = {}): PastTurn => ({
  author: 'customer',
  text,
  ...more,
});

/** What the last of these messages shows. */
function lastOf(...texts: string[]): Signal | undefined {
  const [text = '', ...before] = texts.reverse();
  return repetitionSignals({ text, history: before.reverse().map((earlier) => asked(earlier)) })[0];
}

describe('by its words', () => {
  it.each([
    ['Where is my order?', 'where is my ORDER'],
    ['Où est ma commande ?', 'ou est ma commande'],
    ['我的订单在哪里？', '我的订单在哪里'],
    ['How do I reset my password', 'I forgot my password, how do I reset it'],
  ])('%j and %j are one question', (one, other) => {
    expect(lastOf(one, other)?.kind).toBe('loop');
  });

  it.each([
    ['How do I reset my password', 'Which cards do you accept'],
    ['Where is my order?', 'How do I delete my account'],
    ['I want to cancel my order', 'What do I pay for a transfer abroad'],
  ])('%j and %j are two', (one, other) => {
    expect(lastOf(one, other)).toBeUndefined();
  });

  it('a third time is told by three messages that are alike, none of them a copy', () => {
    const third = lastOf(
      'My parcel has not arrived',
      'How much is express delivery to Spain',
      'the delivery is late, where is my package?',
      'when will my package arrive',
    );
    expect(third?.kind).toBe('rephrase');
    expect(third?.score).toBeGreaterThanOrEqual(0.5);
    expect(third?.evidence).toEqual([
      'My parcel has not arrived',
      'the delivery is late, where is my package?',
    ]);
  });

  it('answers to what the bot asked are no questions', () => {
    for (const text of ['yes please', 'thank you very much', '4711', 'ok', '👍', 'the second']) {
      expect(lastOf(text, text, text), text).toBeUndefined();
    }
  });

  it('looks back five messages, no further', () => {
    const between = [
      'Which cards do you accept',
      'How do I delete my account',
      'What are your opening hours',
      'Do you ship to Norway',
    ];
    expect(lastOf('Where is my order?', ...between, 'Where is my order?')?.kind).toBe('loop');
    expect(
      lastOf('Where is my order?', ...between, 'Can I pay in cash', 'Where is my order?'),
    ).toBeUndefined();
  });
});

describe('by its intent or document', () => {
  const again = (intent: string, confidence?: number): PastTurn =>
    asked('whatever was said', { intent, ...(confidence !== undefined && { confidence }) });

  it('is a second time, whatever the words', () => {
    const [signal] = repetitionSignals({ text: 'nope', intent: 'returns', history: [again('returns')] });
    expect(signal).toMatchObject({ kind: 'loop', evidence: ['whatever was said', 'returns'] });
    expect(signal?.score).toBeGreaterThanOrEqual(0.5);
  });

  it('is a third time', () => {
    const history = [again('returns'), again('hours'), again('returns')];
    expect(repetitionSignals({ text: 'nope', intent: 'returns', history })).toMatchObject([
      { kind: 'rephrase', score: 1 },
    ]);
  });

  it('counts a document as well', () => {
    expect(
      repetitionSignals({ text: 'hm', document: 'returns-policy', history: [again('returns-policy')] }),
    ).toMatchObject([{ kind: 'loop' }]);
  });

  it('does not count an intent that nobody is sure of, unless the words agree a little', () => {
    expect(
      repetitionSignals({ text: 'nope', intent: 'returns', confidence: 0.2, history: [again('returns')] }),
    ).toEqual([]);
    expect(repetitionSignals({ text: 'nope', intent: 'returns', history: [again('returns', 0.2)] })).toEqual(
      [],
    );
    const history = [asked('can I return these shoes', { intent: 'returns', confidence: 0.2 })];
    const text = 'how do I return the shoes';
    expect(repetitionSignals({ text, intent: 'returns', confidence: 0.2, history })).toMatchObject([
      { kind: 'loop' },
    ]);
  });

  it('tells apart what only sounds alike', () => {
    const history = [asked('How do I reset my password', { intent: 'password' })];
    const text = 'I forgot my password, how do I reset it';
    expect(repetitionSignals({ text, history })).toMatchObject([{ kind: 'loop' }]);
    expect(repetitionSignals({ text: 'How do I get my money back', intent: 'refund', history })).toEqual([]);
  });
});

describe('a bot that only asks back', () => {
  it('has done so three times in a row', () => {
    const history = [asked('a'), bot('clarified'), asked('b'), bot('clarified'), asked('c')];
    expect(repetitionSignals({ text: 'c', history: history.slice(0, -1) })).toEqual([]);
    expect(
      repetitionSignals({ text: 'c', outcome: 'clarified', history: history.slice(0, -1) }),
    ).toMatchObject([{ kind: 'rephrase', score: 1 }]);
    expect(repetitionSignals({ text: 'd', history: [...history, bot('clarified')] })).toMatchObject([
      { kind: 'rephrase', score: 1 },
    ]);
  });

  it('has not, with an answer in between', () => {
    const history = [bot('clarified'), bot('clarified'), bot('answered'), bot('clarified')];
    expect(repetitionSignals({ text: 'x', outcome: 'clarified', history })).toEqual([]);
  });
});

it('what was asked before an agent spoke is settled', () => {
  const history = [asked('Where is my order?'), { author: 'agent' as const, text: 'On its way.' }];
  expect(repetitionSignals({ text: 'Where is my order?', history })).toEqual([]);
});

it.each(HOSTILE)('hostile text is compared without complaint: %s', (_, text) => {
  for (const { score } of repetitionSignals({ text, history: [asked(text), asked(text)] })) {
    expect(score).toBeGreaterThanOrEqual(0.5);
    expect(score).toBeLessThanOrEqual(1);
  }
});
