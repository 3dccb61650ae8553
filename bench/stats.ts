/** What may be concluded from rounds of A and B that took turns. */

/** The median of paired ratios, and the quartiles around it. */
export type Ratio = { median: number; low: number; high: number };

export type Verdict = 'met' | 'missed' | 'inconclusive';

/** A bar that a ratio must reach, or stay under. */
export type Bar = { atLeast: number } | { atMost: number };

/** Each round of A against the round of B beside it, so that a machine that drifts drifts in both. */
export function ratioOf(a: readonly number[], b: readonly number[]): Ratio {
  const ratios = a.map((value, index) => value / (b[index] ?? Number.NaN)).sort((x, y) => x - y);
  return { median: at(ratios, 0.5), low: at(ratios, 0.25), high: at(ratios, 0.75) };
}

/** Inconclusive is what lies on both sides of the bar: the spread is wider than the margin. */
export function judge({ median, low, high }: Ratio, bar: Bar): Verdict {
  const reaches = (value: number) => ('atLeast' in bar ? value >= bar.atLeast : value <= bar.atMost);
  if (reaches(low) !== reaches(high)) return 'inconclusive';
  return reaches(median) ? 'met' : 'missed';
}

export function median(values: readonly number[]): number {
  return at(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}

/** A quantile (`q` 0..1), between neighbours; `NaN` of nothing. */
export function quantile(values: readonly number[], q: number): number {
  return at(
    [...values].sort((a, b) => a - b),
    q,
  );
}

/** A quantile of what is sorted already, between neighbours; `NaN` of nothing. */
export function at(sorted: readonly number[], q: number): number {
  const place = (sorted.length - 1) * q;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
