import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RecentIds } from '../../src/objects/recent-ids.ts';
import type { Message } from '../../src/protocol/index.ts';

const messageAt = (seq: number): Message => ({
  kind: 'message',
  v: 2,
  seq,
  at: 0,
  id: `id-${seq}`,
  author: { type: 'customer' },
  text: '',
});

it('S1: an id counts as new only where the whole log behind `after` would say so', () => {
  fc.assert(
    fc.property(fc.nat(600), fc.nat(700), fc.nat(1_400), fc.nat(1_400), (head, count, after, asked) => {
      const recent = new RecentIds();
      recent.begin(head);
      for (let seq = head + 1; seq <= head + count; seq += 1) recent.note([messageAt(seq)]);
      const isThere = asked > after && asked >= 1 && asked <= head + count;
      if (recent.isNew(after, `id-${asked}`)) expect(isThere).toBe(false);
      // What is said next is recognised as new without a look into the log, or there would be no point.
      expect(recent.isNew(head + count, `id-${head + count + 1}`)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('S1: an id that was used a second time is known from there, however many were said before', () => {
  const recent = new RecentIds();
  recent.begin(0);
  const last = 300;
  for (let seq = 1; seq <= last; seq += 1) {
    // Behind the 200th message its sender claims not to have used the first id.
    const id = seq === 200 ? 'id-1' : `id-${seq}`;
    recent.note([{ ...messageAt(seq), id }]);
  }
  expect(recent.isNew(150, 'id-1')).toBe(false);
});
