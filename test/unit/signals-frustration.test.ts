import { describe, expect, it } from 'vitest';
import { frustrationSignal } from '../../src/escalation/frustration.ts';
import { sentimentDrop, sentimentOf } from '../../src/escalation/sentiment.ts';
import { COUNTS_FROM, type PastTurn } from '../../src/escalation/signal.ts';

const says = (text: string): PastTurn => ({ author: 'customer', text });
const answers = (text = 'Have a look at our help pages.'): PastTurn => ({
  author: 'bot',
  text,
  outcome: 'answered',
});
const score = (text: string, history: PastTurn[] = [], language = 'en') =>
  frustrationSignal({ text, language, history })?.score ?? 0;

describe('frustrationSignal', () => {
  it.each([
    'damn, where is my parcel',
    'WHERE IS MY ORDER NOW',
    'where is it??',
    'it does not turn on and does not charge',
    'ugh',
    'I have been waiting for two weeks',
  ])('needs a second kind beside %j', (text) => {
    expect(score(text)).toBeGreaterThan(0);
    expect(score(text)).toBeLessThan(COUNTS_FROM);
  });

  it.each([
    'WHERE IS MY DAMN ORDER',
    'damn, still waiting for ages',
    'what the f*** where is it??',
    'I have been waiting for two weeks!! damn',
  ])('counts two kinds in %j', (text) => {
    expect(score(text)).toBeGreaterThanOrEqual(COUNTS_FROM);
  });

  it('adds up over the turns', () => {
    const before = [says('damn, where is my parcel'), answers()];
    expect(score('still waiting for it, hello?? anyone there?', before)).toBeGreaterThan(
      score('still waiting for it, hello?? anyone there?'),
    );
  });

  it('fades with each turn that follows', () => {
    const swore = [says('this is a damn mess'), answers()];
    const calm = [says('order 4711'), answers()];
    const soon = score('where is it??', swore);
    const later = score('where is it??', [...swore, ...calm]);
    const gone = score('where is it??', [...swore, ...calm, ...calm, ...calm]);
    expect(soon).toBeGreaterThan(later);
    expect(later).toBeGreaterThan(gone);
    expect(gone).toBe(score('where is it??'));
  });

  it('says nothing about a message that shows nothing', () => {
    expect(
      frustrationSignal({ text: 'thanks', language: 'en', history: [says('you idiot'), answers()] }),
    ).toBeNull();
  });

  it('takes capitals for a habit when all is written in them', () => {
    const history = [says('HELLO I HAVE A QUESTION'), answers()];
    expect(score('WHERE IS MY ORDER', history)).toBe(0);
  });

  it('hears a call into silence', () => {
    const left = [says('where is my order 4711')];
    expect(score('hello?? is anyone there?', left)).toBeGreaterThanOrEqual(COUNTS_FROM);
    expect(score('is anyone there?', [...left, answers()])).toBeLessThan(COUNTS_FROM);
  });

  it('takes no agent and no bot for the customer', () => {
    const others: PastTurn[] = [
      { author: 'bot', text: 'you idiot' },
      { author: 'agent', text: 'damn' },
    ];
    expect(score('where is it??', others)).toBe(score('where is it??'));
  });

  it('stays between 0 and 1', () => {
    const text =
      'YOU ARE A USELESS IDIOT!!! SHUT UP, I ALREADY TOLD YOU, WORST SERVICE EVER, I AM FURIOUS, DAMN';
    expect(score(text)).toBeLessThanOrEqual(1);
    expect(score(text)).toBeGreaterThan(0.9);
  });
});

describe('sentimentOf', () => {
  it.each([
    ['where is my order', 'en', 'calm'],
    ['thank you, great help', 'en', 'positive'],
    ['vielen Dank, super', 'de', 'positive'],
    ['not good', 'en', 'negative'],
    ['the parcel arrived broken and I am sad', 'en', 'negative'],
    ['that does not answer my question', 'en', 'frustrated'],
    ['you useless idiot, I am furious', 'en', 'angry'],
    ['estoy muy enfadado, eres un inútil', 'es', 'angry'],
    ['太好了谢谢', 'zh', 'positive'],
  ])('%j is %s %s', (text, language, label) => {
    const sentiment = sentimentOf(text, language);
    expect(sentiment.label).toBe(label);
    expect(sentiment.score).toBeGreaterThan(0);
    expect(sentiment.score).toBeLessThanOrEqual(1);
  });
});

describe('sentimentDrop', () => {
  const drop = (text: string, history: PastTurn[]) =>
    sentimentDrop({ text, language: 'en', history })?.score ?? 0;

  it('sees good turn to bad', () => {
    const history = [says('great, thank you'), answers(), says('perfect'), answers()];
    expect(drop('this is useless, you stupid bot', history)).toBeGreaterThanOrEqual(COUNTS_FROM);
  });

  it('needs something to drop from', () => {
    expect(drop('this is useless, you stupid bot', [])).toBe(0);
    expect(drop('you stupid bot', [says('you useless bot, shut up'), answers()])).toBe(0);
  });

  it('sees no drop where nothing is bad', () => {
    expect(drop('where is my order', [says('great, thank you'), answers()])).toBe(0);
  });
});
