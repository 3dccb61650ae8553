import { afterEach, expect, it, vi } from 'vitest';
import { FakeStorage, standInPage } from './browser.ts';

/** Commands of a page whose chat has not been started: it waits for the customer's consent. */

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

it('a customer who signs out before the chat was started is forgotten all the same', async () => {
  const storage = new FakeStorage();
  standInPage(async () => new Response(null, { status: 500 }), storage);
  vi.stubGlobal('HTMLElement', EventTarget);
  storage.setItem('baton:shop', '{"conversation":"theirs"}');
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
