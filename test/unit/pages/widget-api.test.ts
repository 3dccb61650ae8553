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
  storage.setItem('baton.outbox.theirs', '[{"text":"what was never sent"}]');
  storage.setItem('baton.outbox.of-another-site', '[]');
  sessionStorage.setItem('baton:shop:draft', 'theirs\nwhat was being written');
  const { createBaton } = await import('../../../widget/api.ts');
  const { BatonChat } = await import('../../../widget/element.ts');
  const identified = vi.spyOn(BatonChat.prototype, 'identify');
  const baton = createBaton(() => Object.create(BatonChat.prototype), 'shop');
  baton('identify', { token: 'theirs' });
  baton('forget');
  expect(storage.text()).toBe('[["baton.outbox.of-another-site","[]"]]');
  expect(sessionStorage.length).toBe(0);
  baton('start');
  expect(identified).not.toHaveBeenCalled();
});

it.each([
  { what: 'whose app was not loaded', memory: MEMORY },
  { what: 'whose memory another tab has removed', memory: '' },
])('a customer who signs out on a page $what leaves nothing either', async ({ memory }) => {
  if (memory) storage.setItem('baton:shop', memory);
  if (memory) storage.setItem('baton.outbox.theirs', '[{"text":"what was never sent"}]');
  sessionStorage.setItem('baton:shop:draft', 'theirs\nwhat was being written');
  const { BatonChat } = await import('../../../widget/element.ts');
  const chat = new BatonChat();
  chat.getAttribute = (name) => (name === 'site' ? 'shop' : null);
  chat.forget();
  expect(storage.length).toBe(0);
  expect(sessionStorage.length).toBe(0);
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
