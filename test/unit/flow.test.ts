import { describe, expect, it } from 'vitest';
import { Flow } from '../../src/platform/flow.ts';

/** What a reader has confirmed no longer counts against it, in whatever order it was sent. */

describe('what a socket was sent and has not confirmed', () => {
  it('R5: lags beyond so many frames, or so many bytes', () => {
    const frames = new Flow(2, 1_000);
    expect([1, 2, 3].map((seq) => frames.sent(seq, 1))).toEqual([false, false, true]);
    const bytes = new Flow(10, 1_000);
    expect([1, 2].map((seq) => bytes.sent(seq, 600))).toEqual([false, true]);
  });

  it('R5: counts no page of what is older that was sent behind what is new, once it is confirmed', () => {
    const flow = new Flow(10, 1_000);
    flow.sent(900, 10);
    for (let seq = 100; seq <= 800; seq += 100) {
      expect(flow.sent(seq, 600)).toBe(false);
      flow.confirmed(seq);
    }
    expect(flow.sent(901, 990)).toBe(false);
    expect(flow.sent(902, 1)).toBe(true);
  });
});
