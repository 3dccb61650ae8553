import * as z from 'zod/mini';
import { type Counted, countPieces, PIECES, type Pieces } from './hashing.ts';
import { bytesOfLayer, type Hidden, readLayer, through, writeLayer } from './model-layer.ts';

/** Of the stored form and of the hashing it was trained with. */
export const MODEL_VERSION = 1;

/**
 * A model over hashed pieces of text, linear or with one layer in between. Four bits a weight: twice the buckets of eight bits in the same bytes,
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
  /** Per bucket one row of weights of four bits, −8..7: a weight for each label, or for each unit of the layer. */
  rows: Int8Array;
  hidden?: Hidden;
};

/** A label and how likely it is, 0..1. */
export type Likely = { label: string | null; probability: number };

/** Bytes of one bucket: its row of weights, its step and how telling it is. */
export function bytesPerBucket(width: number): number {
  return rowBytes(width) + 3;
}

function rowBytes(width: number): number {
  return Math.ceil(width / 2);
}

/** The pieces of a text, each once: its bucket, and what it weighs. */
export type Weighed = { buckets: readonly number[]; weights: readonly number[] };

/** What a text's pieces count: rare ones more, repeated ones little more, all together 1. */
export function weigh({ buckets, counts }: Counted, telling: Uint8Array): Weighed {
  let squares = 0;
  const weights = buckets.map((bucket, at) => {
    const count = counts[at] ?? 0;
    const weight = (count === 1 ? 1 : 1 + Math.log(count)) * (telling[bucket] ?? 0);
    squares += weight * weight;
    return weight;
  });
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / length;
  return { buckets, weights };
}

/** The pieces of a text as the model weighs them. */
export function weighedPieces({ pieces, telling }: Model, text: string): Weighed {
  return weigh(countPieces(text, pieces, telling.length), telling);
}

/** One score per label, in the labels' order; higher is likelier. */
export function scoresOf(model: Model, text: string): Float64Array {
  return scoresFrom(model, weighedPieces(model, text));
}

/** The same, of pieces that are weighed already. */
export function scoresFrom(model: Model, weighed: Weighed): Float64Array {
  const sums = sumsFrom(model, weighed);
  return model.hidden === undefined ? sums : through(model.hidden, sums);
}

/** What the pieces add up to: one score per label, or one sum per unit of the layer. */
export function sumsFrom(model: Model, { buckets, weights }: Weighed): Float64Array {
  const { labels, steps, finest, rows, hidden } = model;
  const width = hidden?.biases.length ?? labels.length;
  const sums = new Float64Array(width);
  const worth = buckets.map((bucket, piece) => (weights[piece] ?? 0) * finest * (steps[bucket] ?? 0));
  // Four sums at a time stay in registers: a third less time than piece by piece, and the same sums to the last bit.
  for (let at = 0; at < width; at += 4) {
    let one = 0;
    let two = 0;
    let three = 0;
    let four = 0;
    for (let piece = 0; piece < buckets.length; piece++) {
      const row = (buckets[piece] ?? 0) * width + at;
      const step = worth[piece] ?? 0;
      one += step * (rows[row] ?? 0);
      two += step * (rows[row + 1] ?? 0);
      three += step * (rows[row + 2] ?? 0);
      four += step * (rows[row + 3] ?? 0);
    }
    // What lies past the last sum is dropped by the array.
    sums[at] = one;
    sums[at + 1] = two;
    sums[at + 2] = three;
    sums[at + 3] = four;
  }
  return sums;
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
  /** Of the layer, where there is one. */
  units: z.optional(z.int().check(z.positive())),
});

/** The stored form: four bytes of name and version, the header's length, the header as JSON, the tables, the layer. */
export function encode({ telling, steps, rows, hidden, ...model }: Model): Uint8Array {
  const units = hidden?.biases.length;
  const width = units ?? model.labels.length;
  const header = new TextEncoder().encode(JSON.stringify({ ...model, buckets: telling.length, units }));
  const start = PREFIX_BYTES + header.length;
  const layer = start + telling.length * bytesPerBucket(width);
  const bytes = new Uint8Array(layer + (units === undefined ? 0 : bytesOfLayer(units, model.labels.length)));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC + MODEL_VERSION);
  view.setUint32(4, header.length);
  bytes.set(header, PREFIX_BYTES);
  bytes.set(telling, start);
  steps.forEach((step, bucket) => {
    view.setUint16(start + telling.length + 2 * bucket, step);
  });
  pack(rows, width, bytes.subarray(start + 3 * telling.length, layer));
  if (hidden !== undefined) writeLayer(hidden, bytes.subarray(layer));
  return bytes;
}

/** Two weights in a byte, each 0..15 with 8 for nothing; a row begins with a byte of its own. */
function pack(rows: Int8Array, width: number, into: Uint8Array): void {
  into.fill(0x88);
  rows.forEach((weight, at) => {
    const byte = Math.floor(at / width) * rowBytes(width) + ((at % width) >> 1);
    const both = into[byte] ?? 0;
    into[byte] = (at % width) % 2 === 0 ? (both & 0xf0) | (weight + 8) : (both & 0x0f) | ((weight + 8) << 4);
  });
}

function unpack(bytes: Uint8Array, width: number, buckets: number): Int8Array {
  const rows = new Int8Array(buckets * width);
  let to = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const from = bucket * rowBytes(width);
    for (let at = 0; at < width; at++) {
      const two = bytes[from + (at >> 1)] ?? 0;
      rows[to++] = (at % 2 === 0 ? two & 15 : two >> 4) - 8;
    }
  }
  return rows;
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
  const { buckets, units, ...header } = Header.parse(
    JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX_BYTES, start))),
  );
  const width = units ?? header.labels.length;
  const layer = start + buckets * bytesPerBucket(width);
  if (bytes.length !== layer + (units === undefined ? 0 : bytesOfLayer(units, header.labels.length))) {
    throw new Error('a model that does not hold what it says: train it again');
  }
  return {
    ...header,
    telling: bytes.slice(start, start + buckets),
    steps: Uint16Array.from({ length: buckets }, (_, bucket) => view.getUint16(start + buckets + 2 * bucket)),
    rows: unpack(bytes.subarray(start + 3 * buckets, layer), width, buckets),
    ...(units !== undefined && { hidden: readLayer(bytes.subarray(layer), units, header.labels.length) }),
  };
}
