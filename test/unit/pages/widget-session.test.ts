import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenedConversation } from '../../../src/protocol/http.ts';
import { keepDraft } from '../../../widget/app/draft.ts';
import { Session } from '../../../widget/app/session.ts';
import type { Host } from '../../../widget/bridge.ts';
import { DeadSocket, FakeStorage, standInPage } from './browser.ts';

/** A page's chat between its storage, its other tabs, and a door that takes its time. */

type Knock = {
  body: Record<string, unknown>;
  token: string | null;
  answer(opened?: OpenedConversation): void;
};

const KEY = 'baton:shop';
const WORDS = { en: 'Hello', de: 'Hallo' };
let knocks: Knock[];
let browser: EventTarget;
let storage: FakeStorage;
let sessions: Session[];

function door(_: unknown, { headers, body }: RequestInit = {}): Promise<Response> {
  return new Promise((resolve, reject) => {
    knocks.push({
      body: JSON.parse(String(body)),
      token: new Headers(headers).get('authorization'),
      answer: (opened) => (opened ? resolve(Response.json(opened)) : reject(new TypeError('no network'))),
    });
  });
}

function opened(conversation: string, language: keyof typeof WORDS = 'en'): OpenedConversation {
  const site = { name: 'Shop', language: 'en', accent: '#123456', bot: { name: 'Bot', greeting: 'Hi' } };
  return {
    ...{ conversation, token: `token of ${conversation}`, expiresAt: Date.now() + 86_400_000 },
    site: { ...site, words: { joined: WORDS[language] } },
  };
}

function remember(
  conversation: string,
  language: keyof typeof WORDS = 'en',
  live = true,
  endsIn = 86_400_000,
): void {
  const now = opened(conversation, language);
  const words = { [language]: now.site.words };
  const value = { ...now, words, spoken: live, live, expiresAt: Date.now() + endsIn };
  storage.setItem(KEY, JSON.stringify(value));
}

function newTab(locale: 'en' | 'de' = 'en'): Session {
  const host: Host = {
    ...{ site: 'shop', server: 'https://chat.example', mode: 'bubble', locale, language: locale },
    // Where things are drawn is no matter of the session.
    ...{ root: Object.create(null), stage: Object.create(null) },
    ...{ tell() {}, paint() {}, close() {}, left() {} },
  };
  const session = new Session(host);
  sessions.push(session);
  return session;
}

/** Another tab has written to the storage that all share. */
const otherTabWrote = () => browser.dispatchEvent(Object.assign(new Event('storage'), { key: KEY }));
const settle = () => vi.advanceTimersByTimeAsync(0);
const last = (): Knock => knocks.at(-1) ?? expect.fail('nobody is at the door');

beforeEach(() => {
  vi.useFakeTimers();
  knocks = [];
  sessions = [];
  storage = new FakeStorage();
  DeadSocket.opened = [];
  browser = standInPage(door, storage);
});

afterEach(() => {
  for (const session of sessions) session.destroy();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a customer who signs out', () => {
  it('leaves nothing of who they are to whoever comes next', async () => {
    remember('first');
    const tab = newTab();
    tab.introduce({ identity: 'a signed token', claims: { name: 'Ada' } });
    last().answer(opened('first'));
    await settle();
    tab.forget();
    tab.show(true);
    expect(last().token).toBeNull();
    expect(last().body).not.toHaveProperty('identity');
    expect(last().body).not.toHaveProperty('claims');
  });

  it('leaves nothing of what they wrote, even if it was on its way', async () => {
    remember('first');
    const sent = { id: 'a-message-that-was-sent-once', kind: 'send', text: 'what nobody else may read' };
    storage.setItem(
      'baton.outbox.first',
      JSON.stringify([{ ...sent, after: 0, state: 'waiting', tried: true }]),
    );
    const tab = newTab();
    tab.show(true);
    tab.send('nor this');
    await settle();
    tab.forget();
    expect(storage.text()).not.toContain('nobody else');
    expect(storage.text()).not.toContain('nor this');
  });

  it('is not brought back by a renewal that was under way', async () => {
    remember('first');
    const tab = newTab();
    tab.introduce({ claims: { name: 'Ada' } });
    await settle();
    const renewal = last();
    tab.forget();
    renewal.answer(opened('first'));
    await settle();
    expect(storage.getItem(KEY)).toBeNull();
  });

  it('leaves nothing of what they were writing in another tab', async () => {
    remember('first');
    newTab();
    keepDraft('shop', 'first', 'half a sentence');
    storage.removeItem(KEY);
    otherTabWrote();
    expect(sessionStorage.length).toBe(0);
  });

  it('is forgotten in other tabs, whose open panels begin anew', async () => {
    remember('first');
    const tab = newTab();
    tab.show(true);
    tab.introduce({ identity: 'a signed token' });
    last().answer(opened('first'));
    await settle();
    storage.removeItem(KEY);
    otherTabWrote();
    await settle();
    expect(last().token).toBeNull();
    expect(last().body).not.toHaveProperty('identity');
    last().answer(opened('second'));
    await settle();
    expect(tab.state).toMatchObject({ door: 'open', spoken: false });
  });
});

describe('what is remembered', () => {
  it('is not put back by a tab that has not heard yet what another has written', async () => {
    remember('first', 'en', false);
    const tab = newTab();
    remember('second', 'en', false);
    tab.send('said in the first');
    expect(storage.getItem(KEY)).toContain('"second"');
    storage.removeItem(KEY);
    tab.send('said before the news of the sign-out came');
    expect(storage.getItem(KEY)).toBeNull();
    expect(storage.text()).not.toContain('before the news');
  });
});

describe('the door', () => {
  it('is told what the page says of the customer while somebody is at it already', async () => {
    remember('first');
    const tab = newTab();
    tab.introduce({ identity: 'a signed token' });
    tab.introduce({ claims: { name: 'Ada' } });
    last().answer(opened('first'));
    await settle();
    expect(last().body).toMatchObject({ identity: 'a signed token', claims: { name: 'Ada' } });
  });

  it('gives the connection no token from before the page said who this is', async () => {
    remember('first');
    const tab = newTab();
    await settle();
    tab.introduce({ identity: 'a signed token' });
    last().answer({ ...opened('first'), token: 'the new token' });
    await settle();
    expect(DeadSocket.opened.at(-1)).toContain('baton.token.the new token');
  });

  it('stays shut until it is known whose thread it is, whatever an earlier renewal brings', async () => {
    remember('first', 'en', true, 1_000);
    const tab = newTab();
    tab.show(true);
    await settle();
    tab.introduce({ identity: 'a signed token of somebody else' });
    last().answer(opened('first'));
    await settle();
    expect(tab.state.door).not.toBe('open');
    otherTabWrote();
    expect(tab.state.door).not.toBe('open');
    last().answer(opened('second'));
    await settle();
    expect(tab.state.door).toBe('open');
    tab.send('for the second alone');
    expect(storage.getItem('baton.outbox.second')).toContain('for the second alone');
    expect(knocks).toHaveLength(2);
  });

  it('opens in the end for somebody who is introduced before there is a thread', async () => {
    const tab = newTab();
    tab.show(true);
    tab.introduce({ identity: 'a signed token' });
    last().answer(opened('anonymous'));
    await settle();
    expect(tab.state.door).toBe('opening');
    expect(last().body).toMatchObject({ identity: 'a signed token' });
    last().answer(opened('known'));
    await settle();
    expect(tab.state.door).toBe('open');
    expect(knocks).toHaveLength(2);
  });

  it('is not knocked at again for a customer who has signed out with the panel closed', async () => {
    const tab = newTab();
    tab.show(true);
    tab.hide();
    tab.forget();
    last().answer(opened('first'));
    await settle();
    expect(knocks).toHaveLength(1);
    expect(storage.getItem(KEY)).toBeNull();
  });

  it('opens for the panel, too, once the connection has come through it', async () => {
    remember('first');
    const tab = newTab();
    tab.show(true);
    tab.introduce({ identity: 'a signed token' });
    last().answer();
    await settle();
    expect(tab.state.door).toBe('failed');
    await vi.advanceTimersByTimeAsync(1_000);
    last().answer(opened('first'));
    await settle();
    expect(tab.state).toMatchObject({ door: 'open', failure: undefined });
  });

  it('is asked for the words of the page’s language, and no others are said meanwhile', async () => {
    remember('first', 'en');
    const tab = newTab('de');
    tab.show(true);
    await settle();
    expect(tab.state.site?.words).toBeUndefined();
    expect(last().body).toMatchObject({ language: 'de' });
    last().answer(opened('first', 'de'));
    await settle();
    expect(tab.state.site?.words).toEqual({ joined: 'Hallo' });
  });

  it('leaves two tabs in two languages their words, and the token that both can use', async () => {
    remember('first', 'en');
    const english = newTab();
    english.show(true);
    const german = newTab('de');
    german.show(true);
    await settle();
    last().answer(opened('first', 'de'));
    await settle();
    otherTabWrote();
    expect(english.state.site?.words).toEqual({ joined: 'Hello' });
    expect(german.state.site?.words).toEqual({ joined: 'Hallo' });
    const before = knocks.length;
    newTab('en').show(true);
    newTab('de').show(true);
    await settle();
    expect(knocks).toHaveLength(before);
  });

  it('opens for nobody after the chat was taken off the page', async () => {
    const tab = newTab();
    tab.show(true);
    tab.destroy();
    last().answer(opened('first'));
    await settle();
    expect(tab.thread).toBeNull();
  });
});
