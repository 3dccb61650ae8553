import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CardUnreadable, readSite, SiteClient, saveSite, upgrade } from '../../src/platform/sites.ts';
import type { SiteCard } from '../../src/protocol/index.ts';
import { settings } from './doors.ts';

const sites = new SiteClient(env.SITES);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a site', () => {
  it('is nothing before it is saved, and reading it stores nothing', async () => {
    expect(await sites.read('site-unknown')).toBeNull();
    const stub = env.SITES.get(env.SITES.idFromName('site-unknown'));
    const stored = await runInDurableObject(stub, async (_, ctx) => (await ctx.storage.list()).size);
    expect(stored).toBe(0);
  });

  it('is saved against its revision: of many at once, one wins', async () => {
    const saves = Array.from({ length: 8 }, (_, n) =>
      sites.replace('site-race', 0, { ...settings, name: `n${n}` }),
    );
    const results = await Promise.all(saves);
    expect(results.filter((result) => result === 'rev_conflict')).toHaveLength(7);
    expect(await sites.read('site-race')).toEqual(results.find((result) => typeof result === 'object'));
  });

  it('keeps every letter, and outlives its object', async () => {
    const name = 'Café 日本 ☕ العربية';
    await sites.replace('site-kept', 0, { ...settings, name });
    await evictDurableObject(env.SITES.get(env.SITES.idFromName('site-kept')));
    expect(await sites.read('site-kept')).toEqual({ rev: 1, settings: { ...settings, name } });
  });

  it('is refused when it is too large for its wire', async () => {
    const large = { ...settings, name: 'x'.repeat(9_000) };
    expect(await sites.replace('site-large', 0, large)).toBe('too_large');
  });

  it.each([
    ['after that', 61_000],
    ['F3: when the clock has gone back', -61_000],
  ])('is read from the cache for 60 s, and afresh %s', async (_, ms) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const site = `site-cached${ms}`;
    await saveSite(env, site, 0, settings);
    await sites.replace(site, 1, { ...settings, name: 'Behind the cache' });
    expect((await readSite(env, site))?.rev).toBe(1);
    vi.setSystemTime(Date.now() + ms);
    expect((await readSite(env, site))?.settings.name).toBe('Behind the cache');
  });

  it('that was read before a save, and came after it, is not kept in place of what was saved', async () => {
    const site = 'site-crossed';
    const before = await sites.replace(site, 0, settings);
    if (typeof before === 'string') throw new Error(before);
    let resolve = (_: SiteCard): void => {};
    const promise = new Promise<SiteCard>((done) => {
      resolve = done;
    });
    vi.spyOn(SiteClient.prototype, 'read').mockReturnValueOnce(promise);
    const read = readSite(env, site);
    await saveSite(env, site, 1, { ...settings, name: 'Saved meanwhile' });
    resolve(before);
    expect((await read)?.rev).toBe(2);
    expect((await readSite(env, site))?.settings.name).toBe('Saved meanwhile');
  });

  it('V6: that cannot be read is read once in 60 s too, and at once where it was saved anew', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const site = 'site-unreadable';
    const read = vi
      .spyOn(SiteClient.prototype, 'read')
      .mockImplementation(() => Promise.reject(new CardUnreadable(site, 0, 'v does not fit')));
    for (let visit = 0; visit < 3; visit += 1)
      await expect(readSite(env, site)).rejects.toBeInstanceOf(CardUnreadable);
    expect(read).toHaveBeenCalledTimes(1);
    vi.setSystemTime(Date.now() + 61_000);
    await expect(readSite(env, site)).rejects.toBeInstanceOf(CardUnreadable);
    expect(read).toHaveBeenCalledTimes(2);
    await saveSite(env, site, 0, settings);
    expect((await readSite(env, site))?.rev).toBe(1);
  });

  it('that could not be asked for is asked again at once', async () => {
    const site = 'site-silent';
    vi.spyOn(SiteClient.prototype, 'read').mockRejectedValueOnce(new Error('the object is away'));
    await expect(readSite(env, site)).rejects.toThrow('the object is away');
    expect(await readSite(env, site)).toBeNull();
  });

  it('is seen at once where it was saved', async () => {
    expect(await readSite(env, 'site-new')).toBeNull();
    await saveSite(env, 'site-new', 0, settings);
    expect((await readSite(env, 'site-new'))?.rev).toBe(1);
  });
});

describe('stored cards', () => {
  it('of the first version get what was added since by default', () => {
    const { accent: _, maxWaitMinutes: __, ...old } = settings;
    expect(upgrade('demo', { v: 1, rev: 7, settings: old })).toEqual({ rev: 7, settings });
    expect(upgrade('demo', null)).toBeNull();
  });

  it.each([{ v: 2, rev: 1, settings }, { v: 1, rev: 1, settings: {} }, 'card'])(
    'that are none are an error, not a blank site',
    (stored) => {
      expect(() => upgrade('demo', stored)).toThrow(CardUnreadable);
    },
  );
});
