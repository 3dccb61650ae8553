import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkThread, type Evidence, type Witness } from '../../scripts/chaos/check.ts';
import { Counts } from '../../scripts/chaos/counts.ts';
import { LogWatch } from '../../scripts/chaos/secrets.ts';
import { printOf } from '../../scripts/chaos/seen.ts';
import { Random } from '../../scripts/random.ts';
import { isForgotten, standpointOf } from '../../scripts/replay/agreement.ts';
import type { AnyEvent, LineItem } from '../../src/protocol/index.ts';

/** Those who judge a chaos run are judged: each kind of damage is found, and a whole thread is not blamed. */

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

const SAM = { id: 'sam', name: 'Sam' };
const A = 'aaaaaaaaaaaaaaaa';
const B = 'bbbbbbbbbbbbbbbb';
const C = 'cccccccccccccccc';

function message(seq: number, id: string, more: object = {}): AnyEvent {
  const said = { seq, at: seq, v: 2, kind: 'message', id, text: id, author: { type: 'customer' } } as const;
  return { ...said, ...more };
}
function passed(seq: number, epoch: number, owner: 'bot' | 'queue' | 'agent'): AnyEvent {
  const to = { owner, epoch, ...(owner === 'agent' && { agent: SAM }) };
  return { seq, at: seq, v: 2, kind: 'control.passed', to, reason: 'requested' };
}
const agentSays = (seq: number, id: string, epoch: number) =>
  message(seq, id, { author: { type: 'agent', ...SAM }, epoch });
const botSays = (seq: number, epoch: number) =>
  message(seq, 'dddddddddddddddd', { author: { type: 'bot', name: 'Bot' }, epoch, turn: 1 });

const WHOLE = [
  message(1, A),
  passed(2, 1, 'queue'),
  passed(3, 2, 'agent'),
  agentSays(4, B, 2),
  message(5, C),
];

function witness(said: string[], events: readonly AnyEvent[], more: Partial<Witness> = {}): Witness {
  return {
    kind: 'ws',
    said: said.map((id) => ({ id, text: id })),
    acked: new Map(
      events.flatMap((event) => ('id' in event && said.includes(event.id) ? [[event.id, event.seq]] : [])),
    ),
    drafts: new Set(),
    seen: { prints: events.map(printOf), upTo: 5 },
    ...more,
  };
}

function findings(thread: readonly AnyEvent[], more: Partial<Evidence> = {}): string[] {
  const counts = new Counts();
  const customers = [witness([A, C], WHOLE)];
  const agents = [witness([B], WHOLE)];
  checkThread({ conversation: 'x', asCustomer: thread, asAgent: thread, customers, agents, ...more }, counts);
  return [...counts.findings.keys()];
}

describe('the judge of threads', () => {
  it('finds nothing in a thread that is whole', () => {
    expect(findings(WHOLE)).toEqual([]);
  });

  it.each<[string, readonly AnyEvent[], string]>([
    ['a message that is gone', WHOLE.slice(0, 4), 'acked and lost'],
    ['a message that is there twice', [...WHOLE, message(6, A)], 'stored twice'],
    [
      'two messages in each other’s place',
      [message(1, C), ...WHOLE.slice(1, 4), message(5, A)],
      'out of order',
    ],
    ['another text', [message(1, A, { text: 'else' }), ...WHOLE.slice(1)], 'stored with another text'],
    ['a message nobody said', [...WHOLE, message(6, 'eeeeeeeeeeeeeeee')], 'said by nobody'],
    ['a seq left out', [...WHOLE.slice(0, 4), { ...message(6, C) }], 'seqs are not gap-free'],
    ['a bot that goes on talking', [...WHOLE, botSays(6, 0)], 'the bot spoke after control had passed'],
    ['an epoch too many', [...WHOLE, passed(6, 4, 'bot')], 'an epoch was skipped'],
    [
      'an agent under an old epoch',
      [...WHOLE, passed(6, 3, 'bot'), agentSays(7, 'ffffffffffffffff', 2)],
      'an agent spoke without control',
    ],
  ])('finds %s', (_, thread, finding) => {
    expect(findings(thread)).toContain(finding);
  });

  it('finds a stale message that was stored, and one that was never acked', () => {
    const stale = witness([B], WHOLE, { drafts: new Set([B]) });
    expect(findings(WHOLE, { agents: [stale] })).toContain('a stale message was stored');
    const silent = witness([A, C], WHOLE, { acked: new Map() });
    expect(findings(WHOLE, { customers: [silent] })).toContain('never acked');
  });

  it('finds a client that has seen less, or something else', () => {
    const less = witness([A, C], WHOLE, { seen: witness([], WHOLE.slice(1)).seen });
    expect(findings(WHOLE, { customers: [less] })).toContain('seen more or less than is stored');
    const other = witness([A, C], [message(1, A, { text: 'else' }), ...WHOLE.slice(1)]);
    expect(findings(WHOLE, { customers: [other] })).toContain('seen otherwise than it is stored');
  });
});

describe('the judge of slots', () => {
  const item: LineItem = {
    conversation: A,
    handoff: 'h',
    epoch: 2,
    state: 'active',
    since: 0,
    reason: 'human_request',
  };
  const over = standpointOf([...WHOLE, passed(6, 3, 'bot')]);

  it('blames the desk for what was over long before it was looked at, and for nothing else', () => {
    expect(isForgotten(item, over, 60_000)).toBe(true);
    expect(isForgotten(item, over, 1_000)).toBe(false);
    expect(isForgotten(item, standpointOf(WHOLE), 60_000)).toBe(false);
  });
});

describe('the watch over what a server prints', () => {
  it('F8: notices texts, tokens and addresses, also in two pieces', () => {
    const watch = new LogWatch();
    watch.add('head.body.c2lnbmF0dXJl');
    watch.read('{"event":"x","id":"1"}\nall is ');
    watch.read('well\n');
    expect([...watch.leaks]).toEqual([]);
    watch.read('where is zq12');
    watch.read('x3?\nwith c2lnbmF0dXJl\n{"event":"x","from":"10.0.0.1"}\n');
    expect([...watch.leaks]).toEqual(['what was said', 'a token', 'an address']);
    expect(watch.lines).toBe(5);
  });
});

it('draws the same numbers from the same seed, and others from another', () => {
  const draw = (seed: string) =>
    Array.from(
      { length: 5 },
      (
        (random) => () =>
          random.next()
      )(new Random(seed).fork('x')),
    );
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
});
