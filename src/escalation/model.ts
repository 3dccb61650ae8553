import * as z from 'zod/mini';
import { PIECES, type Pieces, piecesOf } from './hashing.ts';

/** Of the stored form and of the hashing it was trained with. */
export const MODEL_VERSION = 1;

/**
 * A linear model over hashed pieces of text. Four bits a weight: twice the buckets of eight bits in the same bytes,
 * which is worth more than the precision (docs/design/models.md has the figures).
 */
export type Model = {
  pieces: Pieces;
  /** What a text may be. `null`: none of the others. */
  labels: readonly (string | null)[];
  /** What scores are divided by, so that a confidence of 0.8 is right eight times in ten. */
  temperature: number;
  /** The sources it was trained on, with their licences. */
  trainedOn: readonly string[];
  /** One per bucket: how telling its pieces are, 0..255. */
  telling: Uint8Array;
  /** One per bucket: what a step of its weights is worth, in steps of `finest`. */
  steps: Uint16Array;
  finest: number;
  /** Per bucket one row of weights, two in a byte, each 0..15 with 8 for nothing. */
  rows: Uint8Array;
};

/** A label and how likely it is, 0..1. */
export type Likely = { label: string | null; probability: number };

/** Bytes of one bucket: its row of weights, its step and how telling it is. */
export function bytesPerBucket(labels: number): number {
  return rowBytes(labels) + 3;
}

export function rowBytes(labels: number): number {
  return Math.ceil(labels / 2);
}

/** What a text's pieces count: rare ones more, repeated ones little more, all together 1. */
export function weigh(counts: ReadonlyMap<number, number>, telling: Uint8Array): Map<number, number> {
  let squares = 0;
  const weighed = new Map<number, number>();
  for (const [bucket, count] of counts) {
    const weight = (1 + Math.log(count)) * (telling[bucket] ?? 0);
    weighed.set(bucket, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [bucket, weight] of weighed) weighed.set(bucket, weight / length);
  return weighed;
}

/** The pieces of a text as the model weighs them. */
export function weighedPieces(model: Model, text: string): Map<number, number> {
  const { pieces, telling } = model;
  return weigh(piecesOf(text, pieces, telling.length), telling);
}

/** One score per label, in the labels' order; higher is likelier. */
export function scoresOf(model: Model, text: string): Float64Array {
  return scoresFrom(model, weighedPieces(model, text));
}

/** The same, of pieces that are weighed already. */
export function scoresFrom(model: Model, weighed: ReadonlyMap<number, number>): Float64Array {
  const { labels, steps, finest, rows } = model;
  const bytes = rowBytes(labels.length);
  const scores = new Float64Array(2 * bytes);
  let middle = 0;
  for (const [bucket, weight] of weighed) {
    const step = weight * finest * (steps[bucket] ?? 0);
    middle += 8 * step;
    const row = bucket * bytes;
    for (let at = 0; at < bytes; at++) {
      const two = rows[row + at] ?? 0;
      scores[2 * at] = (scores[2 * at] ?? 0) + step * (two & 15);
      scores[2 * at + 1] = (scores[2 * at + 1] ?? 0) + step * (two >> 4);
    }
  }
  return scores.map((score) => score - middle).subarray(0, labels.length);
}

/** Softmax, steadied by the temperature. */
export function probabilitiesOf(scores: Float64Array, temperature: number): Float64Array {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp((score - highest) / temperature));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
}

/** The likeliest labels, best first. */
export function likeliest(model: Model, text: string): Likely[] {
  const probabilities = probabilitiesOf(scoresOf(model, text), model.temperature);
  return model.labels
    .map((label, at) => ({ label, probability: probabilities[at] ?? 0 }))
    .sort((one, other) => other.probability - one.probability);
}

const MAGIC = 0x424d4c00;
const PREFIX_BYTES = 8;

const Header = z.object({
  pieces: z.enum(PIECES),
  labels: z.array(z.nullable(z.string())).check(z.minLength(1)),
  temperature: z.number().check(z.positive()),
  trainedOn: z.array(z.string()),
  buckets: z.int().check(z.positive()),
  finest: z.number(),
});

/** The stored form: four bytes of name and version, the header's length, the header as JSON, then the tables. */
export function encode({ telling, steps, rows, ...model }: Model): Uint8Array {
  const header = new TextEncoder().encode(JSON.stringify({ ...model, buckets: telling.length }));
  const bytes = new Uint8Array(PREFIX_BYTES + header.length + telling.length * 3 + rows.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC + MODEL_VERSION);
  view.setUint32(4, header.length);
  bytes.set(header, PREFIX_BYTES);
  let at = PREFIX_BYTES + header.length;
  bytes.set(telling, at);
  at += telling.length;
  for (const step of steps) {
    view.setUint16(at, step);
    at += 2;
  }
  bytes.set(rows, at);
  return bytes;
}

/** @throws Error when the bytes are no model, are cut short, or are of a version that cannot be read */
export function decode(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PREFIX_BYTES || view.getUint32(0) >>> 8 !== MAGIC >>> 8) throw new Error('no model');
  if (view.getUint32(0) !== MAGIC + MODEL_VERSION) {
    throw new Error(
      `a model of version ${view.getUint32(0) - MAGIC}, this reads ${MODEL_VERSION}: train it again`,
    );
  }
  const start = PREFIX_BYTES + view.getUint32(4);
  const { buckets, ...header } = Header.parse(
    JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX_BYTES, start))),
  );
  if (bytes.length !== start + buckets * bytesPerBucket(header.labels.length)) {
    throw new Error('a model that does not hold what it says: train it again');
  }
  return {
    ...header,
    telling: bytes.slice(start, start + buckets),
    steps: Uint16Array.from({ length: buckets }, (_, bucket) => view.getUint16(start + buckets + 2 * bucket)),
    rows: bytes.slice(start + 3 * buckets),
  };
}
