import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inAnHour, tomorrowAtNine } from '../../console/state/pauses.ts';

/** When a pause ends, on a machine whose clock goes wrong. The server counts it. */

const HOUR_MS = 3_600_000;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('is an hour from now by the server’s clock', () => {
  vi.setSystemTime(new Date(2026, 10, 20, 10, 0));
  expect(inAnHour(-2 * HOUR_MS)).toBe(new Date(2026, 10, 20, 9, 0).getTime());
});

it('is nine in the morning of the day after today, whatever day this machine takes it for', () => {
  vi.setSystemTime(new Date(2026, 10, 22, 10, 0));
  expect(tomorrowAtNine(-48 * HOUR_MS)).toBe(new Date(2026, 10, 21, 9, 0).getTime());
});
