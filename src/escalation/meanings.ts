import { MEANINGS } from './meanings-words.ts';

/**
 * What the words of a text mean, as far as `meanings-words.ts` knows them: "the cash machine kept it" and "the ATM ate
 * it" share no telling word, and two meanings. A shipped model only fits the meanings it was trained with, so that
 * nothing here or in the table may change without a new `MODEL_VERSION`.
 */

/** Words of the longest phrase that is looked for. */
const LONGEST = 3;
/** A stem of fewer letters says nothing. */
const SHORTEST = 3;
const ENDINGS = ['ing', 'ed', 'e', 'ly'];

const NO_MEANINGS: readonly string[] = [];

/** Stemmed phrase to its meanings. Made on first use: it is not needed to start. */
let known: Map<string, string[]> | undefined;

/**
 * The names of what is meant, one for every word or phrase that means something, in the order of the text; one that
 * means two things is told twice.
 * @param words folded, as `countPieces` reads them
 */
export function meaningsOf(words: readonly string[]): string[] {
  known ??= stemmedTable();
  const stems = words.map(stem);
  const found: string[] = [];
  for (let from = 0; from < stems.length; from++) {
    let phrase = '';
    for (let to = from; to < Math.min(stems.length, from + LONGEST); to++) {
      phrase = to === from ? (stems[to] ?? '') : `${phrase} ${stems[to] ?? ''}`;
      for (const meaning of known.get(phrase) ?? NO_MEANINGS) found.push(meaning);
    }
  }
  return found;
}

function stemmedTable(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [meaning, phrases] of Object.entries(MEANINGS)) {
    for (const phrase of new Set(phrases.split('|').map(stemmed))) {
      table.set(phrase, [...(table.get(phrase) ?? []), meaning]);
    }
  }
  return table;
}

function stemmed(phrase: string): string {
  return phrase.split(' ').map(stem).join(' ');
}

/** What is left of an English word without its ending: crude, and the same for table and text. */
function stem(word: string): string {
  const one = word.length > SHORTEST ? withoutPlural(word) : word;
  const ending = ENDINGS.find((end) => one.endsWith(end) && one.length - end.length >= SHORTEST);
  const bare = ending === undefined ? one : one.slice(0, -ending.length);
  const last = bare.length - 1;
  const isDoubled = last > 0 && bare[last] === bare[last - 1] && !'aeiou'.includes(bare[last] ?? '');
  const single = isDoubled ? bare.slice(0, -1) : bare;
  return single.length > SHORTEST && single.endsWith('y') ? `${single.slice(0, -1)}i` : single;
}

function withoutPlural(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
