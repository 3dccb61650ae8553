import { describe, expect, it } from 'vitest';
import { Random } from '../../scripts/random.ts';
import { classesOf } from '../../src/routing/wait-classes.ts';
import { estimateWaits, type Server, type Waiter, type WaitView } from '../../src/routing/wait-estimate.ts';
import { handlingOf, siteHandling } from '../../src/routing/wait-handling.ts';
import { type Expectation, heldBy } from '../../src/routing/wait-range.ts';

const MINUTE = 60_000;
const MEAN = 8 * MINUTE;

const server = (id: string, busyMs: number[] = [], free = 0): Server => ({
  ...{ id, online: true, handling: { n: 200, mean: MEAN }, free, busyMs },
});
const waiter = (group = 'any', waitedMs = 0): Waiter => ({ group, waitedMs, heldMs: 0, called: false });

function estimate(
  line: Waiter[],
  servers: Server[],
  opensAfter: WaitView['opensAfter'] = () => 0,
): (Expectation | null)[] {
  const view = { line, servers, opensAfter, patience: { left: 0, waitedMs: 1 } };
  return estimateWaits(view, classesOf(view));
}

/** Half of the waits are over by then (ms). */
function half(expected: Expectation | null | undefined): number {
  if (!expected) throw new Error('nothing is expected');
  let ms = 0;
  while (heldBy(expected, ms) < 0.5) ms += 1_000;
  return ms;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

describe('the estimate', () => {
  it('W3: agrees with chance itself: conversations of known ages that end log-normally', () => {
    const ages = Array.from({ length: 20 }, (_, index) => index * MINUTE * 0.7);
    const found = estimate(
      Array.from({ length: 8 }, () => waiter()),
      ages.map((age, index) => server(`a${index}`, [age])),
    );
    const random = new Random(7);
    const played = Array.from({ length: 2_000 }, () => {
      const ends = ages.map((age) => {
        let takes = 0;
        while (takes <= age) takes = random.logNormal(MEAN, 0.9);
        return takes - age;
      });
      return ends.sort((a, b) => a - b);
    });
    for (const place of [1, 3, 8]) {
      const real = median(played.map((ends) => ends[place - 1] ?? 0));
      const answered = half(found[place - 1]) - 8_000;
      expect(answered / real).toBeGreaterThan(0.75);
      expect(answered / real).toBeLessThan(1.25);
    }
  });

  it('W3: serves in order, and whoever is behind waits longer', () => {
    const servers = Array.from({ length: 10 }, (_, index) => server(`a${index}`, [index * MINUTE]));
    const found = estimate(
      Array.from({ length: 60 }, () => waiter()),
      servers,
    ).map(half);
    for (const [index, ms] of found.entries()) expect(ms).toBeGreaterThanOrEqual(found[index - 1] ?? 0);
    // Sixty conversations of 8 minutes by ten at a time take at least six rounds, less what has run already.
    expect(found[59]).toBeGreaterThan(4 * MEAN);
    expect(found[59]).toBeLessThan(8 * MEAN);
  });

  it('W3: shares agents: those ahead in another group count as far as they take the same ones', () => {
    const servers = ['shared', 'own'].flatMap((kind) =>
      [0, 1, 2, 3].map((index) => server(`${kind}${index}`, [4 * MINUTE])),
    );
    const opens = (group: string, id: string): number =>
      group === 'rare' && !id.startsWith('shared') ? Infinity : 0;
    const alone = half(estimate([waiter('rare')], servers, opens)[0]);
    const behindOthers = half(estimate([waiter('any'), waiter('any'), waiter('rare')], servers, opens)[2]);
    const behindItsOwn = half(estimate([waiter('rare'), waiter('rare'), waiter('rare')], servers, opens)[2]);
    expect(behindOthers).toBeGreaterThan(alone);
    expect(behindItsOwn).toBeGreaterThan(behindOthers);
  });

  it('W3: counts agents from the step on in which they may be called', () => {
    const opens = (_: string, id: string): number => (id === 'later' ? 2 * MINUTE : 0);
    const servers = [server('now', [MINUTE]), server('later', [], 3)];
    const [fresh] = estimate([waiter('any', 0)], servers, opens);
    const [patient] = estimate([waiter('any', 90_000)], servers, opens);
    expect(half(fresh)).toBeGreaterThan(MINUTE);
    expect(half(fresh)).toBeLessThanOrEqual(2.25 * MINUTE);
    expect(half(patient)).toBeLessThanOrEqual(45_000);
  });

  it('W3: thins the line by those who give up', () => {
    const line = Array.from({ length: 30 }, () => waiter());
    const servers = [0, 1, 2, 3].map((index) => server(`a${index}`, [MINUTE]));
    const view = { line, servers, opensAfter: () => 0 };
    const classes = classesOf({ ...view, patience: { left: 0, waitedMs: 1 } });
    const last = (left: number): number =>
      half(estimateWaits({ ...view, patience: { left, waitedMs: 20 * MINUTE } }, classes)[29]);
    expect(last(1)).toBeLessThan(0.8 * last(0));
  });

  it('W3: says nothing when nobody is there, may be called, or comes free in time', () => {
    expect(estimate([waiter()], [])).toEqual([null]);
    expect(estimate([waiter()], [{ ...server('a', [MINUTE]), online: false }])).toEqual([null]);
    expect(estimate([waiter()], [server('a', [MINUTE])], () => Infinity)).toEqual([null]);
    const crowd = Array.from({ length: 200 }, () => waiter());
    expect(estimate(crowd, [server('a', [MINUTE])]).at(-1)).toBeNull();
  });
});

describe('handling times', () => {
  const site = (known: number, mean: number) => siteHandling([{ handling: { n: known, mean }, busyMs: [] }]);

  it('W4: are 8 minutes at first, and soon what is seen', () => {
    expect(siteHandling([])).toEqual({ n: 5, mean: MEAN });
    expect(site(5, 2 * MEAN).mean).toBe(1.5 * MEAN);
    expect(site(195, 2 * MEAN).mean).toBeCloseTo(1.975 * MEAN);
  });

  it('W4: of a busy new site are not those of the short conversations that end first', () => {
    const random = new Random(3);
    const takes = Array.from({ length: 400 }, () => random.logNormal(2 * MEAN, 0.9));
    // Everybody began ten minutes ago.
    const ended = takes.filter((ms) => ms <= 10 * MINUTE);
    const busyMs = takes.filter((ms) => ms > 10 * MINUTE).map(() => 10 * MINUTE);
    const mean = ended.reduce((sum, ms) => sum + ms, 0) / ended.length;
    const found = siteHandling([{ handling: { n: ended.length, mean }, busyMs }]).mean;
    expect(mean).toBeLessThan(MEAN);
    expect(found).toBeGreaterThan(1.6 * MEAN);
    expect(found).toBeLessThan(2.4 * MEAN);
  });

  it('W4: of an agent are everybody’s until their own are known', () => {
    const everybody = { n: 500, mean: MEAN };
    const of = (n: number) => handlingOf({ handling: { n, mean: 2 * MEAN }, busyMs: [] }, everybody);
    expect(handlingOf({ handling: undefined, busyMs: [] }, everybody)).toBe(MEAN);
    expect(of(20)).toBe(1.5 * MEAN);
    expect(of(180)).toBeCloseTo(1.9 * MEAN);
  });
});
