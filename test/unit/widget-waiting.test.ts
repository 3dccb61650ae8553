import { describe, expect, it } from 'vitest';
import { SiteWords, type Waiting, wordsFor } from '../../src/protocol/index.ts';
import { expected, newsIn, standing } from '../../widget/app/waiting.ts';
import { words as ar } from '../../widget/words/ar.ts';
import { words as de } from '../../widget/words/de.ts';
import { en } from '../../widget/words/en.ts';
import { inOwnWords } from '../../widget/words/own.ts';
import { speechIn } from '../../widget/words/speech.ts';

const english = speechIn(en, 'en', 'en');
const minutes = (from: number, to: number) => ({ from: from * 60_000, to: to * 60_000 });

describe('where a customer stands', () => {
  it('is exact up to 5 and a band beyond', () => {
    expect(standing(english, { position: 3 })).toBe('You are number 3 in line');
    expect(standing(english, { far: true, band: { from: 6, to: 10 } })).toBe('Your place in line: 6–10');
    expect(standing(english, { far: true, band: { from: 101 } })).toBe('Your place in line: 101+');
    expect(standing(english, { far: true })).toBe('There are several people ahead of you');
    expect(standing(english, undefined)).toBe('You are in line');
  });

  it('says that somebody is being asked, and nobody’s name', () => {
    expect(standing(english, { ringing: true, position: 1 })).toBe(
      'We are asking someone on our team right now',
    );
    expect(expected(english, { ringing: true, wait: minutes(1, 2) })).toBe('');
  });
});

describe('how long it takes', () => {
  it('is a range that is rounded outwards', () => {
    expect(expected(english, { wait: { from: 130_000, to: 481_000 } })).toBe('Expected wait: 2–9 minutes');
    expect(expected(english, { wait: minutes(3, 3) })).toBe('Expected wait: 3 minutes');
    expect(expected(english, { wait: minutes(100, 150) })).toBe('Expected wait: 1–3 hours');
  });

  it('has no lower end where that is under a minute', () => {
    expect(expected(english, { wait: { from: 0, to: 20_000 } })).toBe('Expected wait: less than 1 minute');
    expect(expected(english, { wait: minutes(0.5, 4) })).toBe('Expected wait: less than 4 minutes');
  });

  it('is said to be longer than before, and to be unknown when it is', () => {
    expect(expected(english, { wait: minutes(10, 20), grew: true })).toBe(
      'It takes longer than we said. Expected wait: 10–20 minutes',
    );
    expect(expected(english, { position: 2 })).toBe('We cannot say yet how long it will take.');
    expect(expected(english, undefined)).toBe('');
  });

  it('is read out when it is news: a first range, one that grew, and that it cannot be said', () => {
    const told = (waiting: Waiting | undefined, before = '') => newsIn(waiting, before) !== before;
    const range = newsIn({ wait: minutes(3, 8) }, '');
    expect(told({ wait: minutes(3, 8) })).toBe(true);
    expect(told({ wait: minutes(2, 7) }, range)).toBe(false);
    expect(told({ wait: minutes(10, 20), grew: true }, range)).toBe(true);
    const grew = newsIn({ wait: minutes(10, 20), grew: true }, range);
    expect(told({ wait: minutes(9, 18) }, grew)).toBe(false);
    expect(told({ wait: minutes(15, 30), grew: true }, grew)).toBe(true);
    expect(told({ position: 2 })).toBe(true);
    expect(told({ position: 2 }, range)).toBe(true);
    expect(told({ position: 1 }, newsIn({ position: 2 }, ''))).toBe(false);
    // A call that nobody takes leaves what was said as it was; another wait begins anew.
    expect(told({ ringing: true }, range)).toBe(false);
    expect(newsIn(undefined, range)).toBe('');
  });

  it('is written as the language writes it', () => {
    expect(expected(speechIn(de, 'de', 'de'), { wait: minutes(3, 8) })).toBe(
      'Voraussichtliche Wartezeit: 3–8 Minuten',
    );
    expect(expected(speechIn(ar, 'ar', 'ar-EG'), { wait: minutes(3, 8) })).toMatch(/٣.+٨ دقائق/);
  });
});

describe("a site's own words", () => {
  const own = { wait: 'Somewhere about {range}', joined: '{name} is here', acknowledge: 'One moment' };

  it('take the place of the catalogue’s, slot by slot, and leave the others', () => {
    const speech = inOwnWords(english, own);
    expect(expected(speech, { wait: minutes(3, 8) })).toBe('Somewhere about 3–8 minutes');
    expect(speech.say('notice.accepted', { name: 'Sam' })).toBe('Sam is here');
    expect(speech.say('notice.offer_accepted')).toBe('One moment');
    expect(speech.say('line.plain')).toBe(en['line.plain']);
  });

  it('are picked by language, exactly or by its base', () => {
    const words = { en: own, 'de-AT': { joined: 'Servus, {name} hier' } };
    expect(wordsFor(words, 'en-GB')).toBe(own);
    expect(wordsFor(words, 'de-AT')).toBe(words['de-AT']);
    expect(wordsFor(words, 'de')).toBeUndefined();
    expect(wordsFor(undefined, 'en')).toBeUndefined();
  });

  it('are short, known, and have only slots that are filled: no name before somebody has accepted', () => {
    const good = (words: object) => SiteWords.safeParse({ en: words }).success;
    expect(good(own)).toBe(true);
    expect(good({ position: 'Number {n}', closed: 'Back {day}, {time}' })).toBe(true);
    expect(good({ ringing: '{name} is being asked' })).toBe(false);
    expect(good({ position: 'Wait {range}' })).toBe(false);
    expect(good({ position: '' })).toBe(false);
    expect(good({ position: 'x'.repeat(201) })).toBe(false);
    expect(good({ promise: 'Right away' })).toBe(false);
  });
});
