import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { draftOf, keepDraft } from '../../../widget/app/draft.ts';
import { standInPage } from './browser.ts';

/** What is being written in a tab, whose conversation may change under it. */

beforeEach(() => void standInPage(async () => new Response(null, { status: 500 })));
afterEach(() => void vi.unstubAllGlobals());

it('is there after a reload, and is nobody else’s', () => {
  keepDraft('shop', 'first', 'two\nlines');
  expect(draftOf('shop', 'first')).toBe('two\nlines');
  expect(draftOf('shop', 'second')).toBe('');
  expect(draftOf('other', 'first')).toBe('');
  expect(draftOf('shop', '')).toBe('');
});

it('is kept one at a time, and not when it is empty', () => {
  keepDraft('shop', 'first', 'of the first');
  keepDraft('shop', 'second', 'of the second');
  expect(draftOf('shop', 'first')).toBe('');
  keepDraft('shop', 'second', '');
  expect(sessionStorage.length).toBe(0);
});
