import { type Counted, countPieces, type Pieces } from './hashing.ts';
import { type Model, weigh } from './model.ts';
import { trainHidden, UNITS } from './model-hidden.ts';
import { randomFrom, shuffle } from './model-random.ts';

/** A text and what it is. `null`: none of the labels, so that the model learns what it does not know. */
export type Example = { text: string; label: string | null };

export type Training = {
  pieces: Pieces;
  /** More buckets, fewer pieces that share one, a larger model. */
  buckets: number;
  /** How many times every example is shown. */
  rounds: number;
  /** With a layer in between: better where there are thousands of examples, and slower to train. */
  hasLayer?: boolean;
  trainedOn: readonly string[];
};

/** AdaGrad's first step: shown to be flat between 0.2 and 0.4. */
const RATE = 0.3;
/** Share of a text's pieces that are hidden whenever it is shown, so that none is relied on alone. */
const HIDDEN = 0.3;
/** A smaller gradient moves nothing that four bits could hold. */
const NEGLIGIBLE = 1e-5;
const SEED = 1;

/** A text as it is learned from: its pieces, what they weigh, and the number of its label. */
export type Shown = { buckets: Int32Array; weights: Float32Array; label: number };

/** Softmax regression. The same examples in the same order make the same model, on every machine with the same engine. */
export function trainModel(examples: readonly Example[], training: Training): Model {
  const { pieces, buckets, rounds, trainedOn, hasLayer = false } = training;
  const labels = [...new Set(examples.map(({ label }) => label))].sort(byName);
  const counted = examples.map(({ text }) => countPieces(text, pieces, buckets));
  const telling = tellingOf(counted, buckets);
  const shown = examples.map(({ label }, at): Shown => {
    const weighed = weigh(counted[at] ?? { buckets: [], counts: [] }, telling);
    return {
      buckets: Int32Array.from(weighed.buckets),
      weights: Float32Array.from(weighed.weights),
      label: labels.indexOf(label),
    };
  });
  const model = { pieces, labels, temperature: 1, trainedOn, telling };
  if (!hasLayer) {
    const weights = descend(shown, labels.length, buckets, rounds);
    return { ...model, ...quantise(weights, labels.length, buckets) };
  }
  const { weights, hidden } = trainHidden(shown, labels.length, buckets, rounds);
  return { ...model, ...quantise(weights, UNITS, buckets), hidden };
}

function byName(one: string | null, other: string | null): number {
  const [a, b] = [one ?? '', other ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Inverse document frequency, spread over a byte. */
function tellingOf(counted: readonly Counted[], buckets: number): Uint8Array {
  const spread = new Uint32Array(buckets);
  for (const text of counted) for (const bucket of text.buckets) spread[bucket] = (spread[bucket] ?? 0) + 1;
  const most = Math.log(counted.length + 1);
  return Uint8Array.from(spread, (texts) =>
    Math.round((255 * Math.log((counted.length + 1) / Math.max(1, texts))) / most),
  );
}

function descend(examples: readonly Shown[], labels: number, buckets: number, rounds: number): Float32Array {
  const weights = new Float32Array(buckets * labels);
  const squares = new Float32Array(buckets * labels).fill(1e-4);
  const random = randomFrom(SEED);
  const order = [...examples];
  const errors = new Float64Array(labels);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const example of order) {
      const seen = hide(example, HIDDEN, random);
      predict(seen, weights, errors);
      errors[example.label] = (errors[example.label] ?? 0) - 1;
      learn(seen, weights, squares, errors);
    }
  }
  return weights;
}

/** The example with a share of its pieces hidden, of length 1 again. */
export function hide({ buckets, weights, label }: Shown, share: number, random: () => number): Shown {
  const kept: number[] = [];
  let squares = 0;
  for (let at = 0; at < buckets.length; at++) {
    if (random() < share) continue;
    kept.push(at);
    squares += (weights[at] ?? 0) ** 2;
  }
  const length = Math.sqrt(squares) || 1;
  return {
    buckets: Int32Array.from(kept, (at) => buckets[at] ?? 0),
    weights: Float32Array.from(kept, (at) => (weights[at] ?? 0) / length),
    label,
  };
}

/** Writes the probability of every label into `into`. */
function predict(example: Shown, weights: Float32Array, into: Float64Array): void {
  const labels = into.length;
  into.fill(0);
  example.buckets.forEach((bucket, at) => {
    const weight = example.weights[at] ?? 0;
    for (let label = 0, row = bucket * labels; label < labels; label++, row++) {
      into[label] = (into[label] ?? 0) + weight * (weights[row] ?? 0);
    }
  });
  const highest = into.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let label = 0; label < labels; label++) {
    const raised = Math.exp((into[label] ?? 0) - highest);
    into[label] = raised;
    sum += raised;
  }
  for (let label = 0; label < labels; label++) into[label] = (into[label] ?? 0) / sum;
}

function learn(example: Shown, weights: Float32Array, squares: Float32Array, errors: Float64Array): void {
  const labels = errors.length;
  example.buckets.forEach((bucket, at) => {
    const weight = example.weights[at] ?? 0;
    for (let label = 0, row = bucket * labels; label < labels; label++, row++) {
      const gradient = (errors[label] ?? 0) * weight;
      if (gradient < NEGLIGIBLE && gradient > -NEGLIGIBLE) continue;
      const square = (squares[row] ?? 0) + gradient * gradient;
      squares[row] = square;
      weights[row] = (weights[row] ?? 0) - (RATE * gradient) / Math.sqrt(square);
    }
  });
}

/** Every bucket has a step of its own: a rare piece weighs more than a common one by orders of magnitude. */
function quantise(
  weights: Float32Array,
  width: number,
  buckets: number,
): Pick<Model, 'steps' | 'finest' | 'rows'> {
  const largest = Array.from({ length: buckets }, (_, bucket) =>
    weights
      .subarray(bucket * width, (bucket + 1) * width)
      .reduce((most, weight) => Math.max(most, Math.abs(weight)), 0),
  );
  const finest = Math.max(...largest) / 7 / 65_535 || 1;
  const steps = Uint16Array.from(largest, (most) => Math.ceil(most / 7 / finest));
  const rows = Int8Array.from(weights, (weight, at) =>
    Math.round(weight / ((steps[Math.floor(at / width)] ?? 0) * finest || 1)),
  );
  return { steps, finest, rows };
}
