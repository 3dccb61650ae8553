/**
 * How many conversations a slot gets through in a time, when one of a known age is running in it and the line never
 * ends. Chats are log-normal: who has just begun is unlikely to end soon, and who has taken very long takes longer still.
 */

/** Spread of handling times over their mean: what contact centres see, 0.8 to 1.1. */
export const HANDLING_CV = 0.9;

const SIGMA = Math.sqrt(Math.log(1 + HANDLING_CV ** 2));

/** In means of a handling time: the step of the table, and how far it goes before it is continued as a line. */
const STEP = 0.05;
const STEPS = 200;

/** Ages, in means, at which the table is kept; an age between two is taken as the nearer. */
const AGES = [0, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4.5];

let tables: readonly Float64Array[] | null = null;

/**
 * Adds to `counts` how many conversations end by each of `times` in a slot whose present one has run for `age`.
 * @param age,times in means of the handling time, from 0
 */
export function addEnds(counts: number[], age: number, times: readonly number[]): void {
  tables ??= tablesFor(renewals());
  const table = tables[nearest(age)];
  if (table === undefined) return;
  for (let index = 0; index < times.length; index += 1) {
    counts[index] = (counts[index] ?? 0) + lookUp(table, times[index] ?? 0);
  }
}

function lookUp(table: Float64Array, time: number): number {
  const at = time / STEP;
  const index = Math.floor(at);
  if (index >= STEPS) return (table[STEPS] ?? 0) + (at - STEPS) * STEP;
  const low = table[index] ?? 0;
  return low + (at - index) * ((table[index + 1] ?? low) - low);
}

function nearest(age: number): number {
  let index = 0;
  while (index < AGES.length - 1 && age > ((AGES[index] ?? 0) + (AGES[index + 1] ?? 0)) / 2) index += 1;
  return index;
}

function tablesFor(fresh: Float64Array): Float64Array[] {
  return AGES.map((age) => tableFor(age, fresh));
}

/** Expected ends of a slot that begins a conversation at 0: the renewal equation, solved step by step. */
function renewals(): Float64Array {
  const ended = Float64Array.from({ length: STEPS + 1 }, (_, index) => endedBy(index * STEP));
  return convolve(ended, (sums, index) => sums[index] ?? 0);
}

/** The same for one that has run for `age`: its own end, and then those of a slot that begins anew. */
function tableFor(age: number, fresh: Float64Array): Float64Array {
  const alive = 1 - endedBy(age);
  const ended = Float64Array.from(
    { length: STEPS + 1 },
    (_, index) => 1 - (1 - endedBy(age + index * STEP)) / alive,
  );
  return convolve(ended, (_, index) => fresh[index] ?? 0);
}

/** Ends by each step: of the present conversation, and of those after it, as `after` counts them. */
function convolve(ended: Float64Array, after: (sums: Float64Array, index: number) => number): Float64Array {
  const sums = new Float64Array(STEPS + 1);
  for (let index = 1; index <= STEPS; index += 1) {
    let sum = ended[index] ?? 0;
    for (let end = 1; end <= index; end += 1) {
      sum += ((ended[end] ?? 0) - (ended[end - 1] ?? 0)) * after(sums, index - end);
    }
    sums[index] = sum;
  }
  return sums;
}

/** What one that has run for `age` will have taken in the end, on average; both in means. */
export function takesInAll(age: number): number {
  if (age <= 0) return 1;
  const z = (Math.log(age) + SIGMA ** 2 / 2) / SIGMA;
  const alive = 1 - normal(z);
  // Where so few are left that the quotient says nothing, one more mean is near enough.
  return alive < 1e-6 ? age + 1 : normal(SIGMA - z) / alive;
}

/** The share of conversations that are over after `time`, in means. */
function endedBy(time: number): number {
  return time <= 0 ? 0 : normal((Math.log(time) + SIGMA ** 2 / 2) / SIGMA);
}

/** The normal distribution, by Zelen and Severo's polynomial (Abramowitz and Stegun 26.2.17; error below 1e-7). */
export function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series =
    ((((1.330274429 * t - 1.821255978) * t + 1.781477937) * t - 0.356563782) * t + 0.31938153) * t;
  const tail = series * Math.exp((-z * z) / 2) * 0.3989422804014327;
  return z > 0 ? 1 - tail : tail;
}
