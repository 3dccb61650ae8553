import { trainCalibrated } from './calibrate.ts';
import { hashesOf } from './hashing.ts';
import { MEANINGS } from './meanings-words.ts';
import { bytesPerBucket, likeliest, type Model } from './model.ts';
import { UNITS } from './model-hidden.ts';
import { bytesOfLayer } from './model-layer.ts';
import type { Example } from './model-train.ts';

/** What a text is about, and how likely that is right, 0..1. */
export type Intent = { intent: string; confidence: number };

/**
 * Largest stored model, bytes: it travels with a site's documents and is read on a first message. What is trained here
 * leaves room for the table of meanings too, which is of no use without a model.
 */
export const MODEL_BYTES = 300_000;

/** More buckets than this gained nothing measurable on 77 intents. */
const MOST_BUCKETS = 8_192;
/** With fewer examples a layer learns nothing that a linear model does not, and takes longer over it. */
const LAYER_FROM = 2_000;
/** How often every example is shown to a model with a layer: 20 times gained nothing. */
const LAYER_ROUNDS = 15;
/** Few examples are shown more often. */
const ROUNDS = { shown: 24_000, least: 6, most: 60 };

/**
 * Trains a model of intents: seconds for thousands of phrases, less than one for a site's own.
 * @param examples phrases with their intent; `label: null` are phrases of none of them
 * @param trainedOn the sources, with their licences
 * @param most how many bytes it may have stored, with the table of meanings
 * @throws Error when there are fewer than two intents
 */
export function train(
  examples: readonly Example[],
  trainedOn: readonly string[],
  most: number = MODEL_BYTES,
): Model {
  const intents = new Set(examples.map(({ label }) => label));
  if (intents.size < 2) throw new Error('a model needs phrases of two intents or more');
  const distinct = new Set(examples.flatMap(({ text }) => [...hashesOf(text, 'meanings')]));
  const header = JSON.stringify([...intents, ...trainedOn]).length + 500;
  const table = JSON.stringify(MEANINGS).length;
  const hasLayer = examples.length >= LAYER_FROM;
  const bytes = most - table - header - (hasLayer ? bytesOfLayer(UNITS, intents.size) : 0);
  const fitting = Math.floor(bytes / bytesPerBucket(hasLayer ? UNITS : intents.size));
  const shown = Math.round(ROUNDS.shown / examples.length);
  return trainCalibrated(examples, {
    pieces: 'meanings',
    buckets: Math.max(1, Math.min(MOST_BUCKETS, fitting, 2 * distinct.size)),
    rounds: hasLayer ? LAYER_ROUNDS : Math.min(ROUNDS.most, Math.max(ROUNDS.least, shown)),
    hasLayer,
    trainedOn,
  });
}

/**
 * The likeliest intent. The confidence of a text out of scope is low; so is that of one that fits two intents.
 * @returns `null` for a text without a word
 */
export function classify(model: Model, text: string): Intent | null {
  if (!/[\p{L}\p{N}]/u.test(text.slice(0, 4_000))) return null;
  const best = likeliest(model, text).find(({ label }) => label !== null);
  return best === undefined || best.label === null
    ? null
    : { intent: best.label, confidence: best.probability };
}
