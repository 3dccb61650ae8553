import { describe, expect, it } from 'vitest';
import { type AnyEvent, readEvent } from '../../src/protocol/index.ts';
import { entriesOf, needsGreeting } from '../../widget/app/entries.ts';

const bot = { type: 'bot', name: 'Shop assistant' };
const customer = { type: 'customer' };
const toQueue = { kind: 'control.passed', to: { owner: 'queue', epoch: 1 }, reason: 'requested' };
const toSam = {
  kind: 'control.passed',
  to: { owner: 'agent', epoch: 2, agent: { id: 'sam', name: 'Sam' } },
  reason: 'accepted',
};
const intake = {
  kind: 'intake.requested',
  fields: [{ key: 'order_id', label: 'Order number', type: 'text' }],
};
const resolved = { kind: 'conversation.resolved', by: 'agent', ratingAsked: true };

const message = (author: object, text: string, more: object = {}) => ({
  kind: 'message',
  id: 'abcdefghijklmnop',
  author,
  text,
  ...more,
});

/** Events as the wire brings them, numbered from 1. */
function log(...kinds: object[]): AnyEvent[] {
  return kinds.flatMap((kind, index) => {
    const event = readEvent({ seq: index + 1, at: 1_000 * index, v: 1, ...kind });
    if (event?.kind === 'unknown') throw new Error(`not an event: ${JSON.stringify(kind)}`);
    return event ? [event] : [];
  });
}

const words = {
  someone: 'Someone',
  list: (items: readonly string[]) => items.join(' & '),
  day: (at: number) => `day ${at}`,
  time: (at: number) => `time ${at}`,
};
const read = (...kinds: object[]) => entriesOf(log(...kinds), words);
const kindsOf = (...kinds: object[]) => read(...kinds).map((entry) => entry.kind);

describe('the log as the customer reads it', () => {
  it('E12: says when the team is back, or only that it is not there', () => {
    expect(read({ kind: 'closed.told', opensAt: 5 }, { kind: 'closed.told' })).toMatchObject([
      { kind: 'notice', word: 'notice.closed', values: { day: 'day 5', time: 'time 5' } },
      { kind: 'notice', word: 'notice.closed.long', values: {} },
    ]);
  });

  it('asks an offer until it is answered, and then tells the answer', () => {
    expect(read({ kind: 'offer.made' })).toMatchObject([{ kind: 'offer', open: true }]);
    expect(read({ kind: 'offer.made' }, { kind: 'offer.answered', offer: 1, accepted: false })).toMatchObject(
      [{ kind: 'offer', open: false, accepted: false }],
    );
  });

  it('stops asking an offer once control has passed or another offer was made', () => {
    expect(read({ kind: 'offer.made' }, toQueue)[0]).toMatchObject({ kind: 'offer', open: false });
    const [first, second] = read({ kind: 'offer.made' }, { kind: 'offer.made' });
    expect([first, second]).toMatchObject([{ open: false }, { open: true }]);
  });

  it('shows the form while waiting, and not once it was filled in or somebody has joined', () => {
    expect(kindsOf(toQueue, intake)).toEqual(['notice', 'intake']);
    expect(kindsOf(toQueue, intake, toSam)).toEqual(['notice', 'notice']);
    const filled = read(toQueue, intake, { kind: 'details.collected', values: { order_id: '42' } });
    expect(filled.map((entry) => entry.kind)).toEqual(['notice', 'notice']);
    expect(filled[1]).toMatchObject({ word: 'notice.details', values: { values: 'Order number: 42' } });
  });

  it('names who joined, handed back, was lost or closed the conversation', () => {
    const back = { kind: 'control.passed', to: { owner: 'bot', epoch: 3 }, reason: 'handed_back' };
    expect(read(toSam, back)).toMatchObject([
      { word: 'notice.accepted', values: { name: 'Sam' } },
      { word: 'notice.handed_back', values: { name: 'Sam' } },
    ]);
    expect(read(back)).toMatchObject([{ values: { name: 'Someone' } }]);
    const on = { kind: 'control.passed', v: 3, to: { owner: 'queue', epoch: 3 }, reason: 'transferred' };
    expect(read(toSam, on).at(-1)).toMatchObject({ word: 'notice.transferred', values: { name: 'Sam' } });
  });

  it('tells an ending once, and asks for a rating until it is given or the conversation goes on', () => {
    const back = { kind: 'control.passed', to: { owner: 'bot', epoch: 3 }, reason: 'resolved' };
    expect(kindsOf(toSam, back, resolved)).toEqual(['notice', 'notice', 'rating']);
    expect(read(resolved, { kind: 'rating.given', resolution: 1, score: 4 })).toMatchObject([
      { word: 'notice.resolved.agent' },
      { word: 'notice.rated', values: { score: '4' } },
    ]);
    expect(kindsOf(resolved, { kind: 'conversation.reopened' })).toEqual(['notice', 'notice']);
  });

  it('keeps the place of a removed message, without its text', () => {
    expect(read(message(bot, '', { redacted: true }))).toMatchObject([
      { kind: 'message', removed: true, text: '' },
    ]);
  });

  it('shows nothing for a kind that this build does not know', () => {
    const unknown = readEvent({ seq: 1, at: 0, v: 9, kind: 'weather.changed' });
    expect(entriesOf(unknown ? [unknown] : [], words)).toEqual([]);
  });
});

describe('the greeting', () => {
  it('is shown in front until the log brings the bot’s own first words', () => {
    expect(needsGreeting([], false)).toBe(true);
    expect(needsGreeting(log(message(customer, 'Hello')), false)).toBe(true);
    expect(needsGreeting(log(message(bot, 'Hi, a bot here'), message(customer, 'Hello')), false)).toBe(false);
  });

  it('is not shown in front of a page from the middle of a thread', () => {
    expect(needsGreeting(log(message(customer, 'Hello')), true)).toBe(false);
  });
});
