import { setTimeout as pause } from 'node:timers/promises';

/** Longest wait for one answer, ms: a server that was killed is met by all its clients at once. */
const ANSWER_MS = 10_000;

/**
 * Waits until a server answers `/healthz` well.
 * @param timeoutMs how long to try
 * @param gaveUp aborted when the server's process has ended
 * @throws when it did not get healthy in time, and at once when it says that it lacks a setting: that does not pass
 */
export async function untilHealthy(base: string, timeoutMs: number, gaveUp: AbortSignal): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    if (gaveUp.aborted) throw new Error('the server stopped while starting');
    const response = await fetch(`${base}/healthz`, { signal: AbortSignal.timeout(ANSWER_MS) }).catch(
      () => null,
    );
    if (response?.ok) return;
    if (response?.status === 503)
      throw new Error(`the server at ${base} lacks a setting: ${await response.text()}`);
    await pause(100);
  }
  throw new Error(`the server at ${base} did not answer /healthz within ${timeoutMs / 1_000} s`);
}
