import { defaultIntents } from './intent-default.ts';
import { type Model, probabilitiesOf, sumsFrom, weighedPieces } from './model.ts';
import { active, through } from './model-layer.ts';

/** A text as it is compared with others: its words, and what they lean towards. */
export type Sketch = {
  /** Hashed words and parts of words, of length 1. */
  pieces: ReadonlyMap<number, number>;
  /** What it means, of length 1: the units of the model's layer that speak. */
  meaning: Float64Array;
  /** What it leans towards among the intents that ship, of length 1; what it leans away from says little. */
  leaning: Float64Array;
  /** The square roots of how likely each of them is. */
  likely: Float64Array;
  /** How far it leans, the likeliest intent's score above the average one's. */
  lean: number;
};

/**
 * How much words, meaning, leaning and likelihood count. Meaning and leaning also compare what belongs to no shipped
 * intent; likelihood counts least, as it is sharp where the model knows the subject and chance where it does not.
 * docs/design/models.md.
 */
const SHARES = { pieces: 0.3, meaning: 0.4, leaning: 0.2, likely: 0.1 };

/** From here on a text's meaning says more than chance, and can be compared. */
const COMPARES = 2;
/** From here on it is about a known subject: names, dates and numbers that were asked for are not. */
export const KNOWN_SUBJECT = 3;

/** What of a text is compared, UTF-16 code units: an account of everything is alike to anything. */
const LIMIT = 400;

/** A conversation's few messages are compared again and again. */
const KEPT = 100;
const kept = new Map<string, Sketch>();

/** @param model another one only to measure what a text the model was trained on would hide */
export function sketchOf(text: string, model?: Model): Sketch {
  if (model !== undefined) return draw(text, model);
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= KEPT) kept.clear();
  const sketch = draw(text, defaultIntents());
  kept.set(text, sketch);
  return sketch;
}

function draw(text: string, model: Model): Sketch {
  const weighed = weighedPieces(model, text.slice(0, LIMIT));
  const sums = sumsFrom(model, weighed);
  const { hidden } = model;
  const scores = hidden === undefined ? sums : through(hidden, sums);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return {
    pieces: new Map(weighed.buckets.map((bucket, at) => [bucket, weighed.weights[at] ?? 0])),
    lean: Math.max(...scores) - mean,
    meaning: ofLengthOne(hidden === undefined ? sums : active(hidden, sums)),
    leaning: ofLengthOne(scores.map((score) => Math.max(0, score - mean))),
    likely: probabilitiesOf(scores, model.temperature).map(Math.sqrt),
  };
}

/** How alike two texts are, about 0 to 1. */
export function likeness(one: Sketch, other: Sketch): number {
  const words = shared(one, other);
  // What leans nowhere (another language, an unknown subject) is compared by its words alone.
  if (Math.min(one.lean, other.lean) < COMPARES) return words;
  return (
    SHARES.pieces * words +
    SHARES.meaning * product(one.meaning, other.meaning) +
    SHARES.leaning * product(one.leaning, other.leaning) +
    SHARES.likely * product(one.likely, other.likely)
  );
}

function ofLengthOne(values: Float64Array): Float64Array {
  const length = Math.sqrt(product(values, values)) || 1;
  return values.map((value) => value / length);
}

function product(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

/** How many of their words two texts have in common, 0 to 1. */
function shared({ pieces: one }: Sketch, { pieces: other }: Sketch): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [bucket, weight] of few) sum += weight * (many.get(bucket) ?? 0);
  return sum;
}
