import { SIGNAL_KINDS } from '../protocol/index.ts';
import type { Policy } from './policy.ts';
import type { Signal } from './signal.ts';
import { fold, words } from './text.ts';

/** A phrase of the site's own is sure, but not surer than what the engine itself has seen. */
const SCORE = 0.9;

/**
 * The site's own words for a signal. Compared word by word, folded (case, accents, punctuation); scripts without spaces
 * between words are looked for as they stand.
 */
export function phraseSignals(text: string, phrases: Policy['phrases']): Signal[] {
  if (phrases.length === 0) return [];
  const folded = fold(text);
  const said = ` ${words(folded).join(' ')} `;
  return phrases.flatMap(({ signal, any }) => {
    const found = any.filter((phrase) => isIn(phrase, said, folded));
    const [name, topic] = signal.split(':');
    const kind = SIGNAL_KINDS.find((known) => known === name);
    if (found.length === 0 || kind === undefined) return [];
    return [{ kind, ...(topic !== undefined && { topic }), score: SCORE, evidence: found }];
  });
}

function isIn(phrase: string, said: string, folded: string): boolean {
  const wanted = fold(phrase);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(wanted))
    return folded.includes(wanted);
  const joined = words(wanted).join(' ');
  return joined !== '' && said.includes(` ${joined} `);
}
