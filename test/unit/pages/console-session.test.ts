import { afterEach, expect, it, vi } from 'vitest';
import { standInPage } from './browser.ts';

/** An agent's session over a reload. */

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

it('outlives a reload on a machine whose clock is a day ahead: the server says when a session is over', async () => {
  standInPage(async () => new Response(null, { status: 500 }));
  const expiresAt = Date.now() - 3_600_000;
  const signedIn = { token: 'token', expiresAt, site: 'shop', agent: { id: 'sam', name: 'Sam' } };
  sessionStorage.setItem('baton:console:session:shop', JSON.stringify(signedIn));
  const { restore, session } = await import('../../../console/state/session.ts');
  restore('shop');
  expect(session.value).toEqual(signedIn);
});

it('leaves nothing of the work in the tab once the agent has signed out', async () => {
  standInPage(async () => new Response(null, { status: 500 }));
  const methods = {
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  };
  const tab = { 'baton:console:draft': 'a note', 'baton.outbox.thread': '[]', theirs: 'of the page' };
  vi.stubGlobal('sessionStorage', Object.assign(Object.create(methods), tab));
  const { signOut } = await import('../../../console/state/session.ts');
  signOut();
  expect(Object.keys(sessionStorage)).toEqual(['theirs']);
});
