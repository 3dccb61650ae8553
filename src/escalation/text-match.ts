import { type Condition, type Element, PREFIX_KEY, type Term, type Words } from './text-notation.ts';
import { PAUSE, STOP, type Unit } from './text-units.ts';

const NOWHERE: number[] = [];
const NONE = -1;
const FORKS = -2;
const NO_TERMS: readonly Term[] = [];
const LOOK_BACK = 4;

/**
 * Where the phrase that begins at `from` ends: the furthest place; `-1` when it does not stand there. Most phrases fail at
 * their second word, and have one place to go on from until then: only what forks is followed as a set.
 */
export function endOf(elements: readonly Element[], units: readonly Unit[], from: number): number {
  let place = from;
  for (const [at, element] of elements.entries()) {
    if (element.type === 'words') {
      const end = onlyEnd(element.words, units, place);
      if (end === FORKS || (end !== NONE && element.optional))
        return furthest(elements.slice(at), units, place);
      if (end !== NONE) place = end;
      else if (!element.optional) return NONE;
    } else if (element.type === 'gap') return furthest(elements.slice(at), units, place);
    else if (!holds(element, units, place)) return NONE;
  }
  return place;
}

function furthest(elements: readonly Element[], units: readonly Unit[], from: number): number {
  let places = [from];
  for (const element of elements) {
    places = step(element, units, places);
    if (places.length === 0) return NONE;
  }
  return Math.max(...places);
}

/** All places after one element: the set stays as small as the gaps are short, whatever the text. */
function step(element: Element, units: readonly Unit[], places: readonly number[]): number[] {
  if (element.type === 'words') {
    const [place] = places;
    if (places.length === 1 && place !== undefined) {
      const ends = endsOf(element.words, units, place);
      return element.optional ? [place, ...ends] : ends;
    }
    const next = new Set(element.optional ? places : []);
    for (const each of places) for (const end of endsOf(element.words, units, each)) next.add(end);
    return [...next];
  }
  if (element.type === 'gap') {
    const next = new Set<number>();
    for (const place of places) {
      for (let end = place; end <= Math.min(place + element.most, units.length); end++) {
        next.add(end);
        const word = units[end]?.word;
        if (word === STOP || (word === PAUSE && !element.crosses)) break;
      }
    }
    return [...next];
  }
  return places.filter((place) => holds(element, units, place));
}

function holds(element: Condition, units: readonly Unit[], place: number): boolean {
  if (element.type === 'begin') return isBoundary(units[place - 1]);
  if (element.type === 'end') return isBoundary(units[place]);
  if (element.type === 'not') return endsOf(element.words, units, place).length === 0;
  for (let back = place - 1; back >= 0 && place - back <= LOOK_BACK; back--) {
    if (isBoundary(units[back])) return true;
    if (endsOf(element.words, units, back).length > 0) return false;
  }
  return true;
}

function isBoundary(unit: Unit | undefined): boolean {
  return unit === undefined || unit.word === STOP || unit.word === PAUSE;
}

function endsOf(words: Words, units: readonly Unit[], place: number): number[] {
  const word = units[place]?.word;
  if (word === undefined) return NOWHERE;
  const exact = words.starts.get(word);
  const prefixed = words.prefixes.size === 0 ? undefined : words.prefixes.get(word.slice(0, PREFIX_KEY));
  if (exact === undefined && prefixed === undefined) return NOWHERE;
  const ends: number[] = [];
  for (const term of exact ?? []) if (stands(term, units, place)) ends.push(place + term.units.length);
  for (const term of prefixed ?? []) if (stands(term, units, place)) ends.push(place + 1);
  return ends;
}

/** The one place after these words; `NONE`, or `FORKS` when there are several. */
function onlyEnd(words: Words, units: readonly Unit[], place: number): number {
  const word = units[place]?.word;
  if (word === undefined) return NONE;
  let only = NONE;
  for (const term of words.starts.get(word) ?? NO_TERMS) {
    if (!stands(term, units, place)) continue;
    if (only !== NONE) return FORKS;
    only = place + term.units.length;
  }
  if (words.prefixes.size === 0) return only;
  for (const term of words.prefixes.get(word.slice(0, PREFIX_KEY)) ?? NO_TERMS) {
    if (!stands(term, units, place)) continue;
    if (only !== NONE && only !== place + 1) return FORKS;
    only = place + 1;
  }
  return only;
}

/** The first word of a term is known to stand there when it is whole. */
function stands({ units: wanted, isPrefix }: Term, units: readonly Unit[], place: number): boolean {
  const last = wanted.length - 1;
  for (let index = isPrefix ? 0 : 1; index <= last; index++) {
    const word = units[place + index]?.word ?? '';
    const want = wanted[index] ?? '';
    if (isPrefix && index === last ? !word.startsWith(want) : word !== want) return false;
  }
  return true;
}
