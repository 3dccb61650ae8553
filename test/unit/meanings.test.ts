import { describe, expect, it } from 'vitest';
import { hashesOf } from '../../src/escalation/hashing.ts';
import { meaningsOf } from '../../src/escalation/meanings.ts';
import { MEANINGS } from '../../src/escalation/meanings-words.ts';

const means = (text: string): string[] => [...new Set(meaningsOf(text.split(' ')))];
/** The pieces that a text has by its meanings alone. */
function meant(text: string): number[] {
  const bare = hashesOf(text, 'words');
  return [...hashesOf(text, 'meanings')].filter((piece) => !bare.has(piece));
}

function common(one: string, other: string): number {
  return meant(one).filter((piece) => meant(other).includes(piece)).length;
}

describe('the table of meanings', () => {
  it.each(Object.entries(MEANINGS))('finds every phrase of %s, none of them too long', (meaning, phrases) => {
    for (const phrase of phrases.split('|')) {
      expect(phrase).toMatch(/^[a-z0-9]+(?:'[a-z]+)?(?: [a-z0-9]+(?:'[a-z]+)?){0,2}$/);
      expect(means(phrase)).toContain(meaning);
    }
  });

  it('names no phrase twice for one meaning', () => {
    for (const phrases of Object.values(MEANINGS)) {
      expect(phrases.split('|')).toEqual([...new Set(phrases.split('|'))]);
    }
  });
});

describe('what words mean', () => {
  it.each([
    ['atm', 'cash machines'],
    ['refunded', 'money back'],
    ['topping up', 'topped up'],
    ['declining', 'turned down'],
    ['verified', 'verifying'],
    ["my daughter's", 'my kids'],
  ])('%j and %j share a meaning', (one, other) => {
    expect(means(other).filter((meaning) => means(one).includes(meaning))).not.toEqual([]);
  });

  it('is nothing for words that are not in the table, whatever they are', () => {
    for (const text of ['', 'zebra', 'constructor', '__proto__ toString', 'ed ing s', 'ü 火 é']) {
      expect(means(text)).toEqual([]);
    }
  });

  it('tells two texts that share no word by what is meant together, in either order', () => {
    const asked = 'the cash machine swallowed it';
    expect(common(asked, 'ATM ate mine')).toBeGreaterThan(common(asked, 'ATM opened'));
    expect(common(asked, 'eaten by an ATM')).toBeGreaterThan(common(asked, 'opened by an ATM'));
  });

  it('is kept out of models that were trained before there were meanings', () => {
    expect(meant('topping up')).not.toEqual([]);
    const without = [...hashesOf('topping up', 'words')];
    expect([...hashesOf('topping up', 'meanings')]).toEqual(expect.arrayContaining(without));
    expect(meant('zebra')).toEqual([]);
  });
});
