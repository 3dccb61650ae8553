import { expect, it } from 'vitest';
import { Link } from '../../src/objects/link.ts';

it('F3 D8: a call under way asks for no alarm in the past, however far the clock jumps ahead', () => {
  let now = 0;
  const link = new Link<number, number>(0, {
    current: () => ({ version: 1, report: 1 }),
    send: () => new Promise(() => {}),
    answered: () => {},
    keep: () => {},
    now: () => now,
  });
  void link.tell();
  expect(link.due).toBe(5_000);
  now = 3_600_000;
  expect(link.due).toBeGreaterThan(now);
});

it('F3 D8: a call that failed is made again within its pause, however far the clock goes back', async () => {
  let [now, sent] = [3_600_000, 0];
  const link = new Link<number, number>(0, {
    current: () => ({ version: 1, report: 1 }),
    send: () => {
      sent += 1;
      return Promise.reject(new Error('the network'));
    },
    answered: () => {},
    keep: () => {},
    now: () => now,
  });
  await link.tell();
  now = 0;
  expect(link.due).toBe(0);
  await link.tell();
  expect(sent).toBe(2);
  expect(link.due).toBe(2_000);
});
