import { FRUSTRATION } from '#lexicons';
import type { FrustrationTag } from './lexicons/frustration.ts';
import { saidIn } from './said.ts';
import type { Signal, TextToAssess } from './signal.ts';
import { PAUSE, type Read, read, STOP, wordsAt } from './text-units.ts';

/** What can be seen of frustration in a text: what is said, and how. */
export type FrustrationKind = FrustrationTag | 'swearing' | 'capitals' | 'punctuation' | 'negations';

/**
 * What each kind weighs alone. A phrase that judges the bot, its answer or the service is two things at once (a
 * judgement, and whom it is about) and counts alone; the others need company.
 */
const WEIGHTS: Readonly<Record<FrustrationKind, number>> = {
  at_bot: 0.6,
  silence: 0.6,
  anger: 0.6,
  answer: 0.55,
  repeats: 0.55,
  complaint: 0.55,
  swearing: 0.4,
  sigh: 0.3,
  capitals: 0.25,
  waiting: 0.25,
  attention: 0.25,
  punctuation: 0.2,
  negations: 0.2,
};

/**
 * An outburst is short. Who tells a whole story and is angry or complains in it wants the matter solved first: these
 * kinds weigh less in a longer message, and need company. A sign of Chinese or Japanese is half a word.
 */
const STORY_WORDS = 15;
/** Japanese and Chinese signs begin here. */
const FIRST_SIGN = 0x3040;
const IN_A_STORY: Readonly<Partial<Record<FrustrationKind, number>>> = { anger: 0.4, complaint: 0.4 };

/** Customer turns that are looked back on, and what a turn's evidence keeps of its weight with each turn that follows. */
const TURNS_BACK = 3;
const KEEPS = 0.6;
/** A call for attention while an earlier message has no answer. */
const UNANSWERED = 0.45;
/** Fewer capitals than this, in fewer words, are a name or a code. */
const CAPITALS = 8;
const CAPITAL_WORDS = 2;
/** Negations from which on something does not work. */
const MANY_NEGATIONS = 2;

/** As the sources of swearing and negations are numbered. */
const LANGUAGES = Object.keys(FRUSTRATION);

type Evidence = ReadonlyMap<FrustrationKind, { weight: number; words: string }>;

/**
 * How frustrated the customer is: evidence of this message and, fading, of the turns before it. At least two kinds are
 * needed; nothing counts when this message itself shows nothing.
 */
export function frustrationSignal(
  { text, language, history }: TextToAssess,
  taken: Read = read(text),
): Signal | null {
  const present = new Map(evidenceIn(taken, language));
  if (present.size === 0) return null;
  const turns = history
    .filter(({ author }) => author === 'customer')
    .slice(-TURNS_BACK)
    .reverse();
  if (turns.some((turn) => isShouted(turn.text))) present.delete('capitals');
  const calling = present.get('attention');
  if (calling !== undefined && history.at(-1)?.author === 'customer')
    present.set('attention', { ...calling, weight: UNANSWERED });
  const all = new Map(present);
  let keeps = 1;
  for (const turn of turns) {
    keeps *= KEEPS;
    for (const [kind, { weight, words }] of evidenceIn(read(turn.text), language)) {
      if ((all.get(kind)?.weight ?? 0) < weight * keeps) all.set(kind, { weight: weight * keeps, words });
    }
  }
  const evidence = [...all.values()].sort((a, b) => b.weight - a.weight).map(({ words }) => words);
  return present.size === 0 ? null : { kind: 'frustration', score: together(all), evidence };
}

/** How frustrated a text is by itself, 0..1, and what of. */
export function frustrationIn(text: Read, language: string): { score: number; kinds: Set<FrustrationKind> } {
  const evidence = evidenceIn(text, language);
  return { score: together(evidence), kinds: new Set(evidence.keys()) };
}

/** Independent pieces of evidence: what none of them leaves in doubt. Two decimals. */
function together(evidence: Evidence): number {
  let doubt = 1;
  for (const { weight } of evidence.values()) doubt *= 1 - weight;
  return Math.round((1 - doubt) * 100) / 100;
}

/** What was found in a text lives as long as its reading does: the mood asks for it, too, and every turn that follows. */
const found = new WeakMap<Read, { language: string; evidence: Evidence }>();

function evidenceIn(text: Read, language: string): Evidence {
  const known = found.get(text);
  if (known?.language === language) return known.evidence;
  const evidence = look(text, language);
  found.set(text, { language, evidence });
  return evidence;
}

function look(text: Read, language: string): Evidence {
  const evidence = new Map<FrustrationKind, { weight: number; words: string }>();
  const isStory = wordsOf(text) > STORY_WORDS;
  const add = (kind: FrustrationKind, words: string) => {
    if (evidence.has(kind)) return;
    evidence.set(kind, { weight: (isStory ? IN_A_STORY[kind] : undefined) ?? WEIGHTS[kind], words });
  };
  for (const { tag, from, to } of saidIn(text).outrage) add(tag, wordsAt(text, from, to));
  const swearing = swearingIn(text, language);
  if (swearing !== null) add('swearing', swearing);
  if (isShouted(text.text)) add('capitals', text.text.slice(0, 60));
  const marks = /[!?！？]{2,6}/u.exec(text.text);
  if (marks !== null) add('punctuation', marks[0]);
  const negations = negationsIn(text, language);
  if (negations.length >= MANY_NEGATIONS) add('negations', negations.join(' … '));
  return evidence;
}

function wordsOf({ units }: Read): number {
  let words = 0;
  for (const { word } of units) {
    if (word === PAUSE || word === STOP) continue;
    words += word.charCodeAt(0) >= FIRST_SIGN ? 0.5 : 1;
  }
  return words;
}

/** Two capitals in a row, or letters of which only Unicode's tables know what they are. */
const MAY_SHOUT = /[A-Z]{2}|[^\0-\x7f]/;

/** Most of the letters are capitals, in more than one word. */
function isShouted(text: string): boolean {
  if (!MAY_SHOUT.test(text)) return false;
  const words = text.slice(0, 1_000).match(/\p{L}{2,}/gu) ?? [];
  const loud = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  return (
    loud.length >= CAPITAL_WORDS &&
    loud.join('').length >= CAPITALS &&
    loud.join('').length * 10 >= words.join('').length * 7
  );
}

/** Swear words of the language and of English; letters behind asterisks are none of another word. */
function swearingIn(text: Read, language: string): string | null {
  const found = saidIn(text).swearing.find(({ source }) => isOf(source, 'en') || isOf(source, language));
  if (found !== undefined) return wordsAt(text, found.from, found.to);
  if (!text.text.includes('*')) return null;
  const masked = text.units.find(({ word }) =>
    /^[abcdfmpsw]\p{L}{0,2}\*{1,5}\p{L}{1,6}$|^[abcdfmpsw]\p{L}{0,2}\*{2,6}$/u.test(word),
  );
  return masked === undefined ? null : text.text.slice(masked.start, masked.end);
}

/** The negations of a message, without "no." for "number" and a no that is the whole answer. */
function negationsIn(text: Read, language: string): string[] {
  return saidIn(text)
    .negations.filter(({ source }) => isOf(source, language))
    .filter(({ from, to }) => {
      const next = text.units[to]?.word ?? STOP;
      const isNumbered = next === STOP ? /^\d/u.test(text.units[to + 1]?.word ?? '') : /^\d/u.test(next);
      const isAnswer = from === 0 && (next === PAUSE || next === STOP);
      return !isNumbered && !isAnswer;
    })
    .map(({ from, to }) => wordsAt(text, from, to));
}

function isOf(source: number, language: string): boolean {
  return LANGUAGES[source] === language;
}
