import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KnowledgeCache } from '../../src/bots/knowledge-cache.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A library that counts how often it is asked, and for what. */
function library(title: string) {
  const asked: (number | undefined)[] = [];
  const state = { rev: 1, title };
  const knowledge = async (sinceRev?: number) => {
    asked.push(sinceRev);
    const docs = [{ id: 'a', title: state.title, body: `About ${state.title}.` }];
    return sinceRev === state.rev ? { rev: state.rev } : { rev: state.rev, docs };
  };
  return { asked, state, knowledge };
}

it('asks again after a minute, and rebuilds only for a new rev', async () => {
  const cache = new KnowledgeCache();
  const source = library('shipping');
  const first = await cache.indexOf('demo', source);
  vi.advanceTimersByTime(59_999);
  expect(await cache.indexOf('demo', source)).toBe(first);
  vi.advanceTimersByTime(1);
  expect(await cache.indexOf('demo', source)).toBe(first);
  Object.assign(source.state, { rev: 2, title: 'returns' });
  vi.advanceTimersByTime(60_000);
  const second = await cache.indexOf('demo', source);
  expect(second.find('returns')?.document.title).toBe('returns');
  expect(second.find('shipping')).toBeNull();
  expect(source.asked).toEqual([undefined, 1, 1]);
});

it('F3: asks again also after the clock has gone back', async () => {
  const cache = new KnowledgeCache();
  const source = library('shipping');
  await cache.indexOf('demo', source);
  vi.setSystemTime(Date.now() - 60_000);
  await cache.indexOf('demo', source);
  expect(source.asked).toEqual([undefined, 1]);
});

it('keeps sites apart, and forgets the one not asked for longest', async () => {
  const cache = new KnowledgeCache();
  const shops = Array.from({ length: 51 }, (_, at) => library(`topic${at}`));
  for (const [at, shop] of shops.entries()) await cache.indexOf(`site-${at}`, shop);
  const [first, second] = shops;
  if (first === undefined || second === undefined) throw new Error('no shops');
  expect((await cache.indexOf('site-1', second)).find('topic1')).not.toBeNull();
  expect(second.asked).toHaveLength(1);
  await cache.indexOf('site-0', first);
  expect(first.asked).toEqual([undefined, undefined]);
});

it('passes on a failure, and asks again the next time', async () => {
  const cache = new KnowledgeCache();
  const down = { knowledge: () => Promise.reject(new Error('down')) };
  await expect(cache.indexOf('demo', down)).rejects.toThrow('down');
  await expect(cache.indexOf('demo', library('shipping'))).resolves.toBeDefined();
});
