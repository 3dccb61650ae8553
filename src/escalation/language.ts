import { language as languageBytes } from '#models';
import { countWords, languageWords } from './hashing.ts';
import { LANGUAGES, mostWritten } from './language-scripts.ts';
import { decode, type Model, probabilitiesOf, scoresFrom, weigh } from './model.ts';

/** A language (ISO 639-1, `und` when there is nothing to tell it by) and how likely it is, 0..1. */
export type Language = { language: string; confidence: number };

export const UNKNOWN_LANGUAGE: Language = { language: 'und', confidence: 0 };

/** A longer text tells nothing new, UTF-16 code units. */
const LIMIT = 600;
/** So much of one tells whether the language is still the one that was settled on. */
const BEGINNING = 60;
/** A language that was settled on is left only for at least so many letters in another; signs count as above. */
const ENOUGH_LETTERS = 12;
/** … and only when the model is this sure, with the settled language counted this much likelier beforehand. */
const SURE = 0.8;
const SETTLED_COUNTS = 4;

/**
 * Which language a text is in. Never throws.
 * @param sticky the language the conversation has settled on: a word or two never change it, a sentence does
 */
export function detectLanguage(text: string, sticky?: string): Language {
  const settled = sticky !== undefined && sticky !== UNKNOWN_LANGUAGE.language;
  const said = languageWords(text.slice(0, settled ? BEGINNING : LIMIT));
  const { script, letters } = mostWritten(said.join(' '));
  const candidates = LANGUAGES[script];
  const best = candidates.length > 1 ? likeliestOf(said, candidates, sticky) : onlyOne(candidates);
  if (!settled || best.language === sticky) return best;
  const changes = letters >= ENOUGH_LETTERS || (candidates.length === 1 && letters > 3);
  return changes && best.confidence >= SURE ? best : { language: sticky, confidence: 1 - best.confidence };
}

function onlyOne([language]: readonly string[]): Language {
  return language === undefined ? UNKNOWN_LANGUAGE : { language, confidence: 1 };
}

let model: Model | undefined;

function likeliestOf(
  said: readonly string[],
  candidates: readonly string[],
  sticky: string | undefined,
): Language {
  // Decoded on first use: most isolates start for something else.
  model ??= decode(languageBytes);
  const { labels, temperature, telling, pieces } = model;
  const weighed = weigh(countWords(said, pieces, telling.length), telling);
  const scores = scoresFrom(model, weighed);
  for (let at = 0; at < scores.length; at++) {
    const label = labels[at] ?? '';
    if (label === sticky) scores[at] = (scores[at] ?? 0) + temperature * Math.log(SETTLED_COUNTS);
    if (!candidates.includes(label)) scores[at] = Number.NEGATIVE_INFINITY;
  }
  return probabilitiesOf(scores, temperature).reduce<Language>(
    (best, confidence, at) =>
      confidence > best.confidence ? { language: labels[at] ?? best.language, confidence } : best,
    UNKNOWN_LANGUAGE,
  );
}
