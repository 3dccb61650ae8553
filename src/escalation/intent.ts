import { trainCalibrated } from './calibrate.ts';
import { piecesOf } from './hashing.ts';
import { bytesPerBucket, likeliest, type Model } from './model.ts';
import type { Example } from './model-train.ts';

/** What a text is about, and how likely that is right, 0..1. */
export type Intent = { intent: string; confidence: number };

/** Largest stored model, bytes: it travels with a site's documents and is read on a first message. */
export const MODEL_BYTES = 300_000;

/** More buckets than this gained nothing measurable on 77 intents. */
const MOST_BUCKETS = 8_192;
/** Few examples are shown more often. */
const ROUNDS = { shown: 24_000, least: 6, most: 60 };
/** Enough hashes that two pieces hardly ever share one. */
const APART = 2 ** 30;

/**
 * Trains a model of intents: seconds for thousands of phrases, less than one for a site's own.
 * @param examples phrases with their intent; `label: null` are phrases of none of them
 * @param trainedOn the sources, with their licences
 * @throws Error when there are fewer than two intents
 */
export function train(examples: readonly Example[], trainedOn: readonly string[]): Model {
  const intents = new Set(examples.map(({ label }) => label));
  if (intents.size < 2) throw new Error('a model needs phrases of two intents or more');
  const distinct = new Set(examples.flatMap(({ text }) => [...piecesOf(text, 'words', APART).keys()]));
  const header = JSON.stringify([...intents, ...trainedOn]).length + 500;
  const fitting = Math.floor((MODEL_BYTES - header) / bytesPerBucket(intents.size));
  return trainCalibrated(examples, {
    pieces: 'words',
    buckets: Math.max(1, Math.min(MOST_BUCKETS, fitting, 2 * distinct.size)),
    rounds: Math.min(ROUNDS.most, Math.max(ROUNDS.least, Math.round(ROUNDS.shown / examples.length))),
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
