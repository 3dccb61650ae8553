import type { Order } from './attacker.ts';

/** Whoever comes, and how hard: what the attacker is told, but for where. */
export type Named = { name: string; order: Omit<Order, 'url'> | null };

const SECOND = 1_000;

/** The first is nobody: it shows how far from 1.00 a ratio of nothing comes on this machine. */
export const ATTACKS: readonly Named[] = [
  { name: 'nobody', order: null },
  { name: '10,000 frames at once, each second', order: { attack: 'flood', size: 10_000, everyMs: SECOND } },
  {
    name: '10,000 frames a second, deaf to the close',
    order: { attack: 'deafFlood', size: 10_000, everyMs: SECOND },
  },
  {
    name: 'a text of a million characters, 10 a second',
    order: { attack: 'longText', size: 1_000_000, everyMs: SECOND / 10 },
  },
  {
    name: 'a text of 31 MiB that could be compressed, each second',
    order: { attack: 'squeezed', size: 31 * 1024 * 1024, everyMs: SECOND },
  },
  {
    name: 'JSON 16,000 deep, 20 a second',
    order: { attack: 'deepJson', size: 16_000, everyMs: SECOND / 10 },
  },
  { name: '5 MB of bytes, 2 a second', order: { attack: 'binary', size: 5_000_000, everyMs: SECOND / 2 } },
  {
    name: 'frames out of order, 60 a second',
    order: { attack: 'wrongOrder', size: 1, everyMs: SECOND / 10 },
  },
  {
    name: 'tokens of others, 50 a second',
    order: { attack: 'otherConversation', size: 1, everyMs: SECOND / 10 },
  },
  { name: '2,000 headers, 10 a second', order: { attack: 'manyHeaders', size: 2_000, everyMs: SECOND / 10 } },
  { name: '2,000 fuzzed frames a second', order: { attack: 'fuzz', size: 2_000, everyMs: SECOND } },
  { name: '5,000 silent sockets', order: { attack: 'silence', size: 5_000, everyMs: 0 } },
];
