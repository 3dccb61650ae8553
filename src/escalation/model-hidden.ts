import type { Hidden } from './model-layer.ts';
import { randomFrom, shuffle } from './model-random.ts';
import { hide, type Shown } from './model-train.ts';

/**
 * Trains a model with a layer between pieces and labels: rectified units, softmax, Adam on the rows that a batch touches.
 * Over four folds of 77 banking intents it is 0.7 points better than the linear model of the same bytes.
 */

/** Units of the layer: 64 lost a point, 256 at the same bytes leave too few buckets. */
export const UNITS = 128;

const BATCH = 32;
/** Adam's step at the beginning; it falls to nothing in a straight line. */
const RATE = 0.003;
/** What Adam keeps of the gradients' mean and of their squares. */
const KEEPS_MEAN = 0.9;
const KEEPS_SQUARE = 0.999;
/** Share of a text's pieces that are hidden whenever it is shown: a little more than a linear model bears. */
const HIDDEN = 0.4;
/** Share of the units that are silent whenever an example is shown. */
const SILENT = 0.3;
/** Share of certainty spread over all labels: one in twenty rows of the public sets is labelled wrong. */
const SMOOTHED = 0.1;
/** Weights begin within this of zero: large ones stay what chance made of them. */
const BEGIN = 0.08;
const SEED = 1;

export type Trained = { weights: Float32Array; hidden: Hidden };

/** @returns a row of `UNITS` weights per bucket, and the layer after them */
export function trainHidden(
  examples: readonly Shown[],
  labels: number,
  buckets: number,
  rounds: number,
): Trained {
  const random = randomFrom(SEED);
  const around = (within: number) => (2 * random() - 1) * within;
  const begin = (size: number, within: number) =>
    parameters(Float32Array.from({ length: size }, () => around(within)));
  const pieces = begin(buckets * UNITS, BEGIN);
  const units = begin(UNITS, 0);
  const out = begin(UNITS * labels, Math.sqrt(3 / UNITS));
  const biases = begin(labels, 0);
  const sums = new Float32Array(UNITS);
  const active = new Float32Array(UNITS);
  const passes = new Float32Array(UNITS);
  const errors = new Float32Array(labels);
  const touched = new Set<number>();
  const order = [...examples];
  const batches = rounds * Math.ceil(order.length / BATCH);
  let batch = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (let start = 0; start < order.length; start += BATCH) {
      const shown = order.slice(start, start + BATCH);
      touched.clear();
      for (const example of shown) {
        const seen = hide(example, HIDDEN, random);
        forward(seen);
        backward(seen, shown.length);
      }
      batch++;
      const step = stepAt(batch, batches);
      for (const bucket of touched) move(pieces, bucket * UNITS, (bucket + 1) * UNITS, step);
      for (const all of [units, out, biases]) move(all, 0, all.values.length, step);
    }
  }
  return { weights: pieces.values, hidden: quantised(units.values, out.values, biases.values) };

  function forward({ buckets: of, weights, label }: Shown): void {
    sums.set(units.values);
    const values = pieces.values;
    const outValues = out.values;
    for (let at = 0; at < of.length; at++) {
      const weight = weights[at] ?? 0;
      for (let unit = 0, row = (of[at] ?? 0) * UNITS; unit < UNITS; unit++, row++)
        sums[unit] = (sums[unit] ?? 0) + weight * (values[row] ?? 0);
    }
    errors.set(biases.values);
    for (let unit = 0; unit < UNITS; unit++) {
      const sum = sums[unit] ?? 0;
      const pass = sum > 0 && random() >= SILENT ? 1 / (1 - SILENT) : 0;
      passes[unit] = pass;
      const value = sum * pass;
      active[unit] = value;
      if (pass === 0) continue;
      for (let one = 0, row = unit * labels; one < labels; one++, row++)
        errors[one] = (errors[one] ?? 0) + value * (outValues[row] ?? 0);
    }
    toErrors(errors, label);
  }

  function backward({ buckets: of, weights }: Shown, size: number): void {
    for (let one = 0; one < labels; one++) {
      const error = (errors[one] ?? 0) / size;
      errors[one] = error;
      biases.gradients[one] = (biases.gradients[one] ?? 0) + error;
    }
    const gradients = pieces.gradients;
    const { values: outValues, gradients: outGradients } = out;
    for (let unit = 0; unit < UNITS; unit++) {
      const pass = passes[unit] ?? 0;
      sums[unit] = 0;
      if (pass === 0) continue;
      const value = active[unit] ?? 0;
      let back = 0;
      for (let one = 0, row = unit * labels; one < labels; one++, row++) {
        const error = errors[one] ?? 0;
        back += error * (outValues[row] ?? 0);
        outGradients[row] = (outGradients[row] ?? 0) + value * error;
      }
      sums[unit] = back * pass;
      units.gradients[unit] = (units.gradients[unit] ?? 0) + back * pass;
    }
    for (let at = 0; at < of.length; at++) {
      const bucket = of[at] ?? 0;
      const weight = weights[at] ?? 0;
      touched.add(bucket);
      for (let unit = 0, row = bucket * UNITS; unit < UNITS; unit++, row++)
        gradients[row] = (gradients[row] ?? 0) + weight * (sums[unit] ?? 0);
    }
  }
}

/** Scores become what each label is off by. */
function toErrors(scores: Float32Array, label: number): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let one = 0; one < scores.length; one++) {
    const raised = Math.exp((scores[one] ?? 0) - highest);
    scores[one] = raised;
    sum += raised;
  }
  for (let one = 0; one < scores.length; one++)
    scores[one] = (scores[one] ?? 0) / sum - SMOOTHED / scores.length - (one === label ? 1 - SMOOTHED : 0);
}

type Parameters = Record<'values' | 'gradients' | 'means' | 'squares', Float32Array>;

function parameters(values: Float32Array): Parameters {
  const like = () => new Float32Array(values.length);
  return { values, gradients: like(), means: like(), squares: like() };
}

type Step = { size: number; spread: number };

function stepAt(batch: number, batches: number): Step {
  const size = (RATE * (1 - batch / batches)) / (1 - KEEPS_MEAN ** batch);
  return { size, spread: 1 / (1 - KEEPS_SQUARE ** batch) };
}

/** One step of Adam on a stretch of parameters; their gradients start anew. */
function move({ values, gradients, means, squares }: Parameters, from: number, to: number, step: Step): void {
  for (let at = from; at < to; at++) {
    const gradient = gradients[at] ?? 0;
    const mean = KEEPS_MEAN * (means[at] ?? 0) + (1 - KEEPS_MEAN) * gradient;
    const square = KEEPS_SQUARE * (squares[at] ?? 0) + (1 - KEEPS_SQUARE) * gradient * gradient;
    means[at] = mean;
    squares[at] = square;
    values[at] = (values[at] ?? 0) - (step.size * mean) / (Math.sqrt(square * step.spread) + 1e-7);
    gradients[at] = 0;
  }
}

/** Eight bits a weight, one step size a unit. */
function quantised(biases: Float32Array, out: Float32Array, labelBiases: Float32Array): Hidden {
  const labels = labelBiases.length;
  const steps = biases.map((_, unit) => {
    let most = 0;
    for (const weight of out.subarray(unit * labels, (unit + 1) * labels))
      most = Math.max(most, Math.abs(weight));
    return most / 127 || 1;
  });
  const rows = Int8Array.from(out, (weight, at) =>
    Math.round(weight / (steps[Math.floor(at / labels)] ?? 1)),
  );
  return { biases, steps, rows, labelBiases };
}
