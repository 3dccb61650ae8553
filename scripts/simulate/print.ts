import { type Figures, MUSTS, type Waits } from './figures.ts';
import { MINUTE } from './scenario.ts';

type Played = { name: string; figures: Figures };

/** Prints a column for each site. */
export function print(played: readonly Played[]): void {
  const row = (label: string, cell: (figures: Figures) => string): void => {
    console.log(label.padEnd(44) + played.map(({ figures }) => cell(figures).padStart(33)).join(''));
  };
  const waits = (label: string, of: (figures: Figures) => Waits | undefined): void => {
    row(`${label}: p50 / p90 / p99 / most`, (figures) => minutes(of(figures)));
  };
  console.log(`\n${''.padEnd(44)}${played.map(({ name }) => name.padStart(33)).join('')}`);
  row('customers', ({ customers }) => String(customers));
  row('utilisation', ({ utilisation }) => percent(utilisation));
  row('had to wait', ({ waited, all }) => `${waited.count} (${percent(waited.count / all.count)})`);
  row(
    'gave up: of all / of who waited',
    ({ all, waited }) => `${percent(all.gaveUp)} / ${percent(waited.gaveUp)}`,
  );
  console.log('minutes until an agent was there');
  waits('  all', ({ all }) => all);
  waits('  who had to wait', ({ waited }) => waited);
  for (const tier of played[0]?.figures.tiers.keys() ?? []) {
    waits(`  … ${tier}`, ({ tiers }) => tiers.get(tier));
    row(`  … ${tier}: gave up`, ({ tiers }) => percent(tiers.get(tier)?.gaveUp ?? Number.NaN));
  }
  row('taken in ring 0 / 1 / 2 / 3 / 4, %', ({ rings }) =>
    rings.map((share) => (share * 100).toFixed(1)).join(' / '),
  );
  console.log('what they were told, once 30 handling times were known');
  row('  waits judged', ({ quality }) => String(quality.judged));
  row('  told times, each', ({ quality }) => quality.told.toFixed(1));
  row('  ranges from zero ("under …")', ({ quality }) => percent(quality.fromZero));
  row('  held: every range told', ({ quality }) => percent(quality.insideAll));
  row('  held: what the oracle would have told', ({ quality }) => percent(quality.insideOracle));
  row('  from place 4: waits', ({ quality }) => String(quality.far));
  row('  from place 4: median error, oracle, minutes', ({ quality: { error, oracleError } }) =>
    [error, oracleError].map((ms) => (ms / MINUTE).toFixed(2)).join(' / '),
  );
  console.log('must');
  for (const { label, cell } of MUST_ROWS) row(`  ${label}`, cell);
}

type Must = { label: string; cell(figures: Figures): string; isKept(figures: Figures): boolean };

const MUST_ROWS: readonly Must[] = [
  {
    label: 'over capacity = 0',
    cell: ({ overCapacity }) => String(overCapacity),
    isKept: ({ overCapacity }) => overCapacity === 0,
  },
  { label: 'lost = 0', cell: ({ lost }) => String(lost), isKept: ({ lost }) => lost === 0 },
  {
    label: `told a range ≥ ${percent(MUSTS.shown)}`,
    cell: ({ quality }) => percent(quality.shown),
    isKept: ({ quality }) => quality.shown >= MUSTS.shown,
  },
  {
    label: `the first range held ≥ ${percent(MUSTS.inside)}`,
    cell: ({ quality }) => percent(quality.inside),
    isKept: ({ quality }) => quality.inside >= MUSTS.inside,
  },
  {
    label: `widest range ≤ ${MUSTS.ratio}`,
    cell: ({ quality }) => quality.ratio.toFixed(2),
    isKept: ({ quality }) => quality.ratio <= MUSTS.ratio,
  },
  {
    label: `median error from place 4 ≤ ${MUSTS.error} × oracle`,
    cell: ({ quality }) => (quality.error / quality.oracleError).toFixed(2),
    isKept: ({ quality }) => quality.error <= MUSTS.error * quality.oracleError,
  },
];

/** The musts that these figures miss. */
export function missedBy(figures: Figures): string[] {
  return MUST_ROWS.filter(({ isKept }) => !isKept(figures)).map(
    ({ label, cell }) => `${label}, but ${cell(figures)}`,
  );
}

function minutes(waits: Waits | undefined): string {
  if (waits === undefined) return '–';
  return [waits.p50, waits.p90, waits.p99, waits.most].map((ms) => (ms / MINUTE).toFixed(1)).join(' / ');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
