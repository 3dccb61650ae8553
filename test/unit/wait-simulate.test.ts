import { describe, expect, it } from 'vitest';
import { figuresOf, MUSTS } from '../../scripts/simulate/figures.ts';
import { missedBy } from '../../scripts/simulate/print.ts';
import { site } from '../../scripts/simulate/scenario.ts';
import { World } from '../../scripts/simulate/world.ts';

/** A site through a morning, with a change of shifts: what `npm run simulate` does at length. */

const play = (seed: number, hours: number) => {
  const size = { size: 12, occupancy: 0.9, slots: [1, 2, 3], hours, shift: hours / 2 };
  return figuresOf(new World(site('small', seed, size)).run());
};

describe('a site, played', () => {
  const figures = play(5, 3);

  it('W7: keeps its capacity, loses nobody, and tells what holds', () => {
    expect(figures.customers).toBeGreaterThan(100);
    expect(figures.overCapacity).toBe(0);
    expect(figures.lost).toBe(0);
    expect(figures.refused).toBe(0);
    const { judged, shown, inside, ratio } = figures.quality;
    expect(judged).toBeGreaterThan(60);
    expect(shown).toBeGreaterThanOrEqual(MUSTS.shown);
    expect(inside).toBeGreaterThanOrEqual(MUSTS.inside);
    expect(ratio).toBeLessThanOrEqual(MUSTS.ratio);
    // Everything that makes a site a site has happened.
    expect(figures.rings.filter((share) => share > 0).length).toBeGreaterThanOrEqual(4);
    expect(figures.all.gaveUp).toBeGreaterThan(0);
    expect(figures.utilisation).toBeGreaterThan(0.6);
    expect([...figures.tiers.keys()]).toEqual(['gold', 'plus', 'standard']);
  });

  it('W7: comes out the same for the same seed, and another for another', () => {
    expect(play(5, 0.5)).toEqual(play(5, 0.5));
    expect(play(6, 0.5).all).not.toEqual(play(5, 0.5).all);
  });

  it('W7: a must that is missed is found', () => {
    expect(missedBy(figures)).toEqual([]);
    expect(missedBy({ ...figures, lost: 1 })).toEqual(['lost = 0, but 1']);
    expect(missedBy({ ...figures, overCapacity: 2 })).toEqual(['over capacity = 0, but 2']);
    const quality = { ...figures.quality, shown: 0.5, inside: Number.NaN, error: 3, oracleError: 1 };
    expect(missedBy({ ...figures, quality })).toHaveLength(3);
  });
});
