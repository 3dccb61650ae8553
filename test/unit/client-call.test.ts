import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { callDoor } from '../../src/client/call.ts';

/** What `callDoor` makes of a network that says nothing. */

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('gives up a call that nobody answers, so that the next can go through', async () => {
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  });
  const called = vi.fn();
  callDoor('https://chat.example', z.object({}), {}).catch(called);
  await vi.advanceTimersByTimeAsync(9_000);
  expect(called).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(called).toHaveBeenCalledWith(expect.objectContaining({ code: 'unreachable' }));
});

it('waits no longer once there is an answer', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ open: true }));
  expect(await callDoor('https://chat.example', z.object({ open: z.boolean() }), {})).toEqual({ open: true });
  expect(vi.getTimerCount()).toBe(0);
});
