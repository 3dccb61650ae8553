import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailsIn } from '../../src/escalation/details.ts';
import { sentimentOf } from '../../src/escalation/sentiment.ts';
import type { PastTurn } from '../../src/escalation/signal.ts';
import { textSignals } from '../../src/escalation/text-signals.ts';
import { ASSESSED_LENGTH, read } from '../../src/escalation/text-units.ts';
import { processorMs } from '../support/processor.ts';

const HOSTILE: [string, string][] = [
  ['100,000 letters', 'a'.repeat(100_000)],
  ['100,000 spaces', ' '.repeat(100_000)],
  ['lone surrogates', '\ud800 agent \udfff please \ud83d'.repeat(2_000)],
  ['zero-width characters', 'h\u200bu\u200dm\ufeffan '.repeat(9_000)],
  ['right-to-left', '\u202eagent \u202d\u2067موظف '.repeat(5_000)],
  ['10,000 emoji', '😡👨‍👩‍👧‍👦'.repeat(5_000)],
  ['marks on marks', `a${'\u0301'.repeat(50_000)}`],
  ['one word again', 'money not received but '.repeat(4_000)],
  ['one phrase again', 'you are so so so so useless '.repeat(4_000)],
  ['digits', '1 '.repeat(50_000)],
  ['phones', '+1-'.repeat(30_000)],
  ['at signs', 'a@'.repeat(50_000)],
  ['order order', 'order #'.repeat(20_000)],
  ['ligatures', 'ﷺ'.repeat(50_000)],
  ['nothing', ''],
  ['null', '\u0000'.repeat(5_000)],
  ['asterisks', `f${'*'.repeat(50_000)}`],
  ['Chinese', '你不'.repeat(30_000)],
];

describe('hostile text', () => {
  it.each(HOSTILE)('is assessed like any other: %s', (_, text) => {
    const history: PastTurn[] = [{ author: 'customer', text }];
    for (const { score, evidence } of textSignals({ text, language: 'en', history })) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(evidence.join('')).not.toBe('');
    }
    expect(sentimentOf(text, 'xx').score).toBeGreaterThan(0);
    for (const { start, end, value } of detailsIn(text)) expect(text.slice(start, end)).toBe(value);
  });

  it.each(HOSTILE)('is cut before anything looks at it: %s', (_, text) => {
    const input = { language: 'en', history: [] };
    const head = text.slice(0, ASSESSED_LENGTH);
    expect(textSignals({ ...input, text })).toEqual(textSignals({ ...input, text: head }));
    expect(detailsIn(text)).toEqual(detailsIn(head));
    expect(read(text).units.length).toBeLessThanOrEqual(ASSESSED_LENGTH);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        textSignals({ text, language: 'en', history: [{ author: 'customer', text }] });
        detailsIn(text, [{ author: 'bot', text }]);
      }),
    );
  });

  it('evidence is whole characters', () => {
    const text = `you are so ${'😀'.repeat(100)} useless`;
    for (const { evidence } of textSignals({ text, language: 'en', history: [] }))
      for (const words of evidence) expect(/\p{Surrogate}/u.test(words)).toBe(false);
  });
});

/** What asks in general, and what asks why, as close together as they fit: each is looked at beside the other. */
const CROWDED: [string, string][] = [
  ['clauses that ask why, then clauses that ask', 'why,'.repeat(520) + 'if,'.repeat(640)],
  ['sentences that ask why, then one that asks', 'why.'.repeat(500) + 'if '.repeat(660)],
  ['both by turns', 'why,if,'.repeat(570)],
  ['one clause of both', 'why if '.repeat(570)],
];

/** Processor time that any text may take (ms), once its words have been seen; most take 1 or 2. */
const MOST_MS = 100;

describe('text that is crowded with what rules look for', () => {
  it.each(CROWDED)('takes no longer than other text: %s', (_, text) => {
    const assess = () => void textSignals({ text, language: 'en', history: [] });
    assess();
    expect(processorMs(assess)).toBeLessThan(MOST_MS);
  });
});

/** Ways through one start that a pattern may try at most. */
const MOST_WAYS = 20_000;

describe('the regular expressions of the folder', () => {
  const folder = 'src/escalation';
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('data'))
    .flatMap((file) =>
      expressionsIn(readFileSync(`${folder}/${file}`, 'utf8')).map((source) => [file, source] as const),
    );

  it('are found', () => {
    expect(sources.length).toBeGreaterThan(30);
  });

  it.each(sources)('%s: %s cannot backtrack far', (_, source) => {
    expect(() => new RegExp(source, 'u')).not.toThrow();
    expect(waysThrough(source)).toBeLessThanOrEqual(MOST_WAYS);
  });

  it.each(['(a+)+b', '(a|b*)*', '.*x', 'a+b', '(?:a{1,50}){1,50}(?:a{1,50}){1,50}', '(a)\\1{2,}'])(
    'would refuse %j',
    (source) => {
      expect(waysThrough(source)).toBeGreaterThan(MOST_WAYS);
    },
  );
});

/** The regular expressions written in a source, by what may stand before one. */
function expressionsIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const literal = /(?:[(=,:!&|?[{;]|return|=>)\s*\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[dgimsuvy]*/g;
  return [...code.matchAll(literal)].map(([, expression = '']) => expression);
}

/**
 * How many ways an engine may try from one start: the product of what each quantifier allows. Without an upper bound a
 * quantifier is harmless only on a single character, outside of every other one, and with nothing after it that could fail.
 */
function waysThrough(source: string): number {
  const tokens =
    source.match(
      /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-f]{4}|\\.|\[(?:[^\]\\]|\\.)*\]|\(\?(?:<?[=!]|:|<\w+>)|[()|]|\{\d+(?:,\d*)?\}\??|[*+?]\??|./gu,
    ) ?? [];
  let at = 0;

  const alternatives = (isLast: boolean, isRepeated: boolean): number => {
    let ways = 0;
    do ways = Math.max(ways, sequence(isLast, isRepeated));
    while (tokens[at] === '|' && ++at > 0);
    return Math.max(1, ways);
  };

  const sequence = (isLast: boolean, isRepeated: boolean): number => {
    let ways = 1;
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')') {
      const token = tokens[at++] ?? '';
      if (/^\\[1-9]/.test(token)) return Number.POSITIVE_INFINITY;
      const isGroup = token.startsWith('(');
      const closes = isGroup ? closeOf(at) : at;
      const most = isGroup ? mostOf(tokens[closes + 1]) : mostOf(tokens[at]);
      const after = (isGroup ? closes + 1 : at) + (most === null ? 0 : 1);
      const last = isLast && canBeEmpty(after);
      if (isGroup) {
        ways *= alternatives(last && (most ?? 1) <= 1, isRepeated || (most ?? 1) > 1);
        at = closes + 1;
      }
      if (most === null) continue;
      at = after;
      if (most !== Number.POSITIVE_INFINITY) ways *= Math.max(1, most);
      else if (isGroup || isRepeated || !last) return Number.POSITIVE_INFINITY;
    }
    return ways;
  };

  const closeOf = (from: number): number => {
    let depth = 1;
    for (let index = from; index < tokens.length; index++) {
      if (tokens[index]?.startsWith('(')) depth++;
      if (tokens[index] === ')' && --depth === 0) return index;
    }
    return tokens.length;
  };

  /** Whether all that follows in this alternative may be left out. */
  const canBeEmpty = (from: number): boolean => {
    for (let index = from; index < tokens.length; index++) {
      const token = tokens[index] ?? '';
      if (token === '|' || token === ')') return true;
      const end = token.startsWith('(') ? closeOf(index + 1) : index;
      if (!/^(?:[?*]|\{0,)/.test(tokens[end + 1] ?? '')) return false;
      index = end + 1;
    }
    return true;
  };

  return alternatives(true, false);
}

function mostOf(token: string | undefined): number | null {
  if (token === undefined) return null;
  if (/^[*+]/.test(token)) return Number.POSITIVE_INFINITY;
  if (token.startsWith('?')) return 1;
  const bounds = /^\{(\d+)(,?)(\d*)\}/.exec(token);
  if (bounds === null) return null;
  const [, least = '0', comma, most = ''] = bounds;
  if (comma === '') return 1;
  return most === '' ? Number.POSITIVE_INFINITY : Number(most) - Number(least) + 1;
}
