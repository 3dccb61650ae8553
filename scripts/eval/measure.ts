/** How often a detector was right and wrong. */
export type Counts = {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  trueNegatives: number;
};

export const NOTHING: Counts = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };

export function tally(counts: Counts, isPositive: boolean, isFound: boolean): Counts {
  if (isPositive) {
    return isFound
      ? { ...counts, truePositives: counts.truePositives + 1 }
      : { ...counts, falseNegatives: counts.falseNegatives + 1 };
  }
  return isFound
    ? { ...counts, falsePositives: counts.falsePositives + 1 }
    : { ...counts, trueNegatives: counts.trueNegatives + 1 };
}

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, counts) => ({
      truePositives: total.truePositives + counts.truePositives,
      falsePositives: total.falsePositives + counts.falsePositives,
      falseNegatives: total.falseNegatives + counts.falseNegatives,
      trueNegatives: total.trueNegatives + counts.trueNegatives,
    }),
    NOTHING,
  );
}

/** Percent; `null` where there is nothing to divide by. */
export function precision({ truePositives, falsePositives }: Counts): number | null {
  return share(truePositives, truePositives + falsePositives);
}

export function recall({ truePositives, falseNegatives }: Counts): number | null {
  return share(truePositives, truePositives + falseNegatives);
}

export function f1({ truePositives, falsePositives, falseNegatives }: Counts): number | null {
  const parts = 2 * truePositives + falsePositives + falseNegatives;
  return truePositives + falseNegatives === 0 ? null : share(2 * truePositives, parts);
}

/** False alarms among 1,000 negatives. */
export function falsePerThousand({ falsePositives, trueNegatives }: Counts): number | null {
  const all = share(falsePositives, falsePositives + trueNegatives);
  return all === null ? null : all * 10;
}

export function share(part: number, all: number): number | null {
  return all === 0 ? null : (100 * part) / all;
}

export function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0) / known.length;
}

export function least(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** Two-sided 95 %: the standard normal's 97.5th percentile. */
const Z = 1.959964;

/** Wilson's interval of a share, percent: where the true share may lie when a set is small. */
export function wilson(part: number, all: number): { low: number; high: number } | null {
  if (all === 0) return null;
  const p = part / all;
  const square = (Z * Z) / all;
  const middle = (p + square / 2) / (1 + square);
  const reach = (Z * Math.sqrt((p * (1 - p)) / all + square / (4 * all))) / (1 + square);
  return { low: 100 * (middle - reach), high: 100 * (middle + reach) };
}

/** What a detector says of a text, 0..1, and whether that is so. */
export type Scored = { score: number; isPositive: boolean };

/** The greatest recall that some bar on the scores reaches while precision stays at least as asked (percent). */
export function recallAtPrecision(scored: readonly Scored[], atLeast: number): number | null {
  return bestRecall(scored, (right, wrong) => (100 * right) / (right + wrong) >= atLeast);
}

/** The same while at most so many of 1,000 negatives raise an alarm. */
export function recallAtFalse(scored: readonly Scored[], atMost: number): number | null {
  const negatives = scored.filter(({ isPositive }) => !isPositive).length;
  return bestRecall(scored, (_, wrong) => wrong * 1_000 <= atMost * negatives);
}

function bestRecall(
  scored: readonly Scored[],
  mayStand: (right: number, wrong: number) => boolean,
): number | null {
  const positives = scored.filter(({ isPositive }) => isPositive).length;
  if (positives === 0) return null;
  const bars = [...new Set(scored.map(({ score }) => score))].filter((score) => score > 0);
  let best = 0;
  for (const bar of bars) {
    const found = scored.filter(({ score }) => score >= bar);
    const right = found.filter(({ isPositive }) => isPositive).length;
    if (mayStand(right, found.length - right)) best = Math.max(best, (100 * right) / positives);
  }
  return best;
}
