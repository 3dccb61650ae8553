import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPieces, PIECES } from '../../src/escalation/hashing.ts';
import { classify, MODEL_BYTES, train } from '../../src/escalation/intent.ts';
import { defaultIntents } from '../../src/escalation/intent-default.ts';
import { decode, encode, likeliest } from '../../src/escalation/model.ts';
import type { Example } from '../../src/escalation/model-train.ts';
import { HOSTILE } from './models-hostile.ts';

const SHOP: Record<string, string[]> = {
  track_order: [
    'where is my order',
    'track my parcel',
    'when will my package arrive',
    'has my order shipped yet',
    'my delivery is late',
    'what is the status of my delivery',
  ],
  returns: [
    'I want to return these shoes',
    'how do I send something back',
    'can I exchange the jacket for another size',
    'return label please',
    'what is your return policy',
    'the shirt does not fit, I would like to send it back',
  ],
  opening_hours: [
    'when do you open',
    'are you open on Sundays',
    'what are your opening hours',
    'how late is the shop open today',
    'do you close on holidays',
    'opening times of the store',
  ],
};
const EXAMPLES: Example[] = Object.entries(SHOP).flatMap(([label, phrases]) =>
  phrases.map((text) => ({ text, label })),
);
const shop = train(EXAMPLES, ['written for this test']);

describe('a site of its own', () => {
  it.each([
    ['where has my parcel gone', 'track_order'],
    ['can I send the shoes back?', 'returns'],
    ['are you open tomorrow', 'opening_hours'],
    ['WHEN DOES MY ORDER ARRIVE??', 'track_order'],
  ])('knows what %j is about', (text, intent) => {
    expect(classify(shop, text)?.intent).toBe(intent);
  });

  it('is less sure of what it was never told about', () => {
    const known = classify(shop, 'where is my order now')?.confidence ?? 0;
    const unknown = classify(shop, 'my screen stays black')?.confidence ?? 1;
    expect(known).toBeGreaterThan(0.8);
    expect(unknown).toBeLessThan(known - 0.2);
  });

  it('learns what is none of its business, and never answers with it', () => {
    const chatter = ['tell me a joke', 'who won the match', 'what is the weather like', 'sing me a song'];
    const model = train([...EXAMPLES, ...chatter.map((text) => ({ text, label: null }))], []);
    const joke = classify(model, 'do you know a joke');
    expect(Object.keys(SHOP)).toContain(joke?.intent);
    expect(joke?.confidence).toBeLessThan(0.5);
  });

  it('has nothing to say of a text without a word', () => {
    expect(['', '   ', '?!', '🎉🎉', '\ud800'].map((text) => classify(shop, text))).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });

  it('needs two intents', () => {
    expect(() => train([{ text: 'hello', label: 'greeting' }], [])).toThrow('two intents');
  });

  it('is the same model however often it is trained', () => {
    expect(encode(train(EXAMPLES, ['written for this test']))).toEqual(encode(shop));
  });

  it('says what it was trained on', () => {
    expect(decode(encode(shop)).trainedOn).toEqual(['written for this test']);
  });
});

describe('the stored form', () => {
  const bytes = encode(shop);

  it('reads as the same model', () => {
    const read = decode(bytes);
    for (const { text } of EXAMPLES) expect(likeliest(read, text)).toEqual(likeliest(shop, text));
  });

  it('reads from the middle of a larger buffer', () => {
    const padded = new Uint8Array(bytes.length + 3);
    padded.set(bytes, 3);
    expect(encode(decode(padded.subarray(3)))).toEqual(bytes);
  });

  it('refuses what is no model, is cut short, or is of another version', () => {
    expect(() => decode(new Uint8Array(0))).toThrow('no model');
    expect(() => decode(new TextEncoder().encode('{"not":"a model"}'))).toThrow('no model');
    expect(() => decode(bytes.subarray(0, -1))).toThrow('does not hold');
    const later = bytes.slice();
    later[3] = 9;
    expect(() => decode(later)).toThrow('version 9');
  });
});

describe('the intents that ship', () => {
  it('fit the limit, and name their sources with licences', () => {
    const model = defaultIntents();
    expect(encode(model).length).toBeLessThanOrEqual(MODEL_BYTES);
    expect(model.labels).toHaveLength(104);
    for (const source of model.trainedOn) expect(source).toMatch(/CC BY 4\.0|CDLA-Sharing-1\.0|MIT/);
  });

  it.each([
    ['my card still has not come in the post', 'card_arrival'],
    ['somebody stole my phone, what now', 'lost_or_stolen_phone'],
    ['what delivery options do you have', 'delivery_options'],
    ['I want to sign up for the newsletter', 'newsletter_subscription'],
  ])('know what %j is about', (text, intent) => {
    expect(classify(defaultIntents(), text)?.intent).toBe(intent);
  });
});

describe('hostile text', () => {
  it.each(HOSTILE)('is read without complaint: %s', (_, text) => {
    const answer = classify(shop, text);
    if (answer !== null) expect(answer.confidence).toBeGreaterThan(0);
  });

  it('is cut before it is looked at', () => {
    for (const pieces of PIECES) {
      expect(countPieces(`${'order '.repeat(1_000)}refund`, pieces, 4_096)).toEqual(
        countPieces('order '.repeat(1_000), pieces, 4_096),
      );
    }
  });

  it('gives probabilities, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const sum = likeliest(shop, text).reduce((total, { probability }) => total + probability, 0);
        expect(sum).toBeCloseTo(1, 9);
      }),
    );
  });
});
