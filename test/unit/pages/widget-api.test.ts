import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeStorage, standInPage } from './browser.ts';

/** Commands of a page whose chat has not been started: it waits for the customer's consent, or for its element. */

const MEMORY = '{"conversation":"theirs","live":true}';
let storage: FakeStorage;
let page: EventTarget;

beforeEach(() => {
  storage = new FakeStorage();
  page = standInPage(async () => new Response(null, { status: 500 }), storage);
  vi.stubGlobal('HTMLElement', EventTarget);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.resetModules();
});

it('a customer who signs out before the chat was started is forgotten all the same', async () => {
  storage.setItem('baton:shop', MEMORY);
  const { createBaton } = await import('../../../widget/api.ts');
  const { BatonChat } = await import('../../../widget/element.ts');
  const identified = vi.spyOn(BatonChat.prototype, 'identify');
  const baton = createBaton(() => Object.create(BatonChat.prototype), 'shop');
  baton('identify', { token: 'theirs' });
  baton('forget');
  expect(storage.getItem('baton:shop')).toBeNull();
  baton('start');
  expect(identified).not.toHaveBeenCalled();
});

it('a sign-out is kept for a chat that the page is yet to mount by hand', async () => {
  const { createBaton } = await import('../../../widget/api.ts');
  const { BatonChat } = await import('../../../widget/element.ts');
  const done: string[] = [];
  vi.spyOn(BatonChat.prototype, 'identify').mockImplementation(() => void done.push('identify'));
  vi.spyOn(BatonChat.prototype, 'forget').mockImplementation(() => void done.push('forget'));
  vi.spyOn(BatonChat.prototype, 'open').mockImplementation(() => void done.push('open'));
  const elements: object[] = [];
  Object.assign(page, { querySelector: () => elements[0] ?? null });
  const baton = createBaton(undefined);
  baton('identify', { token: 'theirs' });
  baton('forget');
  elements.push(Object.create(BatonChat.prototype));
  baton('open');
  expect(done).toEqual(['identify', 'forget', 'open']);
});
