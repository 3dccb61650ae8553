import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Thread } from '../../src/client/index.ts';

/** Sockets that open, or do not, and live as long as they are told to: when does the client come back? */

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How long a socket lives, ms; 0 never opens. */
let lives: number[] = [];
let dialled: number[] = [];

class Mortal extends EventTarget {
  constructor() {
    super();
    dialled.push(Date.now());
    const life = lives.shift() ?? 0;
    if (life > 0) queueMicrotask(() => this.dispatchEvent(new Event('open')));
    setTimeout(() => this.dispatchEvent(new Event('close')), life);
  }
  send(): void {
    // Something is heard at once, or the client would give this socket up by itself.
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: 'pong' })));
  }
  close(): void {}
}

const FIRST_MS = 500;
const MOST_MS = 8_000;
const HELD_MS = 5_000;

it('F6: comes back after half to all of a pause that doubles, and begins anew once a connection has held', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(0, 0, 0, 100, 4_000, 6_000), { minLength: 1, maxLength: 12 }),
      async (plan) => {
        lives = [...plan];
        dialled = [];
        const thread = new Thread({
          door: { url: 'ws://nowhere', token: async () => 'a token' },
          key: 'x',
          role: 'customer',
          WebSocket: Mortal,
        });
        thread.open();
        await vi.advanceTimersByTimeAsync(plan.length * (MOST_MS + 7_000));
        thread.close();
        let failures = 0;
        for (const [index, life] of plan.entries()) {
          const from = dialled[index];
          const next = dialled[index + 1];
          if (from === undefined || next === undefined) throw new Error('the client gave up');
          if (life >= HELD_MS) failures = 0;
          const pause = Math.min(MOST_MS, FIRST_MS * 2 ** failures);
          failures += 1;
          const waited = next - from - life;
          expect(waited).toBeGreaterThanOrEqual(pause / 2);
          expect(waited).toBeLessThanOrEqual(pause + 2);
        }
      },
    ),
    { numRuns: 60 },
  );
});
