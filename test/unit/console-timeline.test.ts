import { describe, expect, it } from 'vitest';
import { type MessageRow, type SystemRow, timeline } from '../../console/state/timeline.ts';
import { en } from '../../console/words/en.ts';
import { type AnyEvent, readEvent } from '../../src/protocol/index.ts';

const NOON = new Date(2026, 10, 20, 12).getTime();
const MINUTE = 60_000;
const sam = { type: 'agent', id: 'sam', name: 'Sam' };
const customer = { type: 'customer' };

/** Events as the wire carries them, `seq` by place; what is no event fails the test. */
function thread(...given: Record<string, unknown>[]): AnyEvent[] {
  return given.map((event, index) => {
    const read = readEvent({ seq: index + 1, at: NOON, v: 1, id: `message-${index}-0000000`, ...event });
    if (read === null) throw new Error(`event ${index} is none`);
    return read;
  });
}
const rows = (...given: Record<string, unknown>[]) => timeline(thread(...given), en);
const messages = (...given: Record<string, unknown>[]) =>
  rows(...given).filter((row): row is MessageRow => row.type === 'message');
const lines = (...given: Record<string, unknown>[]) =>
  rows(...given).filter((row): row is SystemRow => row.type === 'system');

describe('the console shows a thread in words', () => {
  it('names the author once in a run, and anew after a pause, another author or a note', () => {
    const say = (author: unknown, at: number, kind = 'message') => ({
      kind,
      author,
      text: 'x',
      at: NOON + at,
    });
    const first = messages(
      say(sam, 0),
      say(sam, MINUTE),
      say(sam, 20 * MINUTE),
      say(customer, 20 * MINUTE),
      say(sam, 21 * MINUTE),
      say(sam, 21 * MINUTE, 'note'),
    ).map((row) => row.first);
    expect(first).toEqual([true, false, true, true, true, true]);
  });

  it('begins every day with a line of its own', () => {
    const at = (days: number) => ({ kind: 'customer.returned', at: NOON + days * 24 * 60 * MINUTE });
    expect(rows(at(0), at(0), at(1)).map((row) => row.type)).toEqual([
      'day',
      'system',
      'system',
      'day',
      'system',
    ]);
  });

  it('says why a message led to a decision, and nothing where none was taken', () => {
    const reasons = [{ kind: 'human_request', score: 0.9, evidence: ['a human please'] }];
    const say = (action: string) => ({
      kind: 'message',
      author: customer,
      text: 'x',
      staff: { assessment: { action, reasons, rev: 1 } },
    });
    const [decided, none] = messages(say('escalate'), say('none'));
    expect(decided?.why).toEqual(['Asked for a person: “a human please”']);
    expect(none?.why).toEqual([]);
  });

  it('E4: says what was decided, what held it back, and the numbers behind each reason', () => {
    const reasons = [
      { kind: 'regulated', topic: 'refund', score: 0.8, does: 'act', bar: 0.5, evidence: ['money back'] },
      {
        kind: 'low_confidence',
        score: 0.6,
        does: 'offer',
        confidence: 0.41,
        bar: 0.55,
        evidence: ['Returns'],
      },
    ];
    const say = (assessment: object) => ({
      kind: 'message',
      v: 2,
      author: customer,
      text: 'x',
      staff: { assessment: { rev: 1, policy: 3, ...assessment } },
    });
    const [decided, kept, calm] = messages(
      say({ action: 'escalate', reasons }),
      say({ action: 'none', held: 'nobody_there', reasons: reasons.slice(1) }),
      say({ action: 'none', reasons: [] }),
    );
    expect(decided?.why).toEqual([
      'Called for a person',
      'A topic for people (refund) (80%, counts from 50%): “money back”',
      'The bot was only 41% sure (bar 55%): “Returns”',
    ]);
    expect(kept?.why[0]).toBe('Nothing offered: nobody was online');
    expect(calm?.why).toEqual([]);
    const [marked] = lines({ kind: 'feedback.given', handoff: 'h', mark: 'late', by: 'sam' });
    expect(marked?.text).toBe('sam marked the escalation: Too late');
  });

  it('tells a low confidence as a share, with the documents it was about', () => {
    const reason = { kind: 'low_confidence', score: 0.59, evidence: ['confidence 0.41', 'Returns'] };
    const [offer] = lines({ kind: 'offer.made', staff: { reasons: [reason], rev: 1 } });
    expect(offer?.lines).toEqual(['The bot was only 41% sure: “Returns”']);
  });

  it('tells who was called before somebody took over', () => {
    const offer = (name: string, outcome: string) => ({ agent: { id: 'a', name }, at: NOON, outcome });
    const [passed] = lines({
      kind: 'control.passed',
      to: { owner: 'agent', epoch: 2, agent: { id: 'sam', name: 'Sam' } },
      reason: 'accepted',
      staff: { offers: [offer('Noor', 'timeout'), offer('Sam', 'accepted')] },
    });
    expect(passed?.text).toBe('Sam took over');
    expect(passed?.lines).toEqual(['Rang at Noor: no answer']);
  });

  it('uses the labels of asked details, and the names of agents it has met', () => {
    const told = lines(
      { kind: 'intake.requested', fields: [{ key: 'order_id', label: 'Order number', type: 'text' }] },
      { kind: 'details.collected', values: { order_id: 'FJ-1', e_mail: 'a@b.example' } },
      { kind: 'message', author: sam, text: 'x' },
      { kind: 'redacted', target: 3, staff: { by: 'sam' } },
      { kind: 'customer.blocked', by: 'noor' },
    );
    expect(told[1]?.lines).toEqual(['Order number: FJ-1', 'e mail: a@b.example']);
    expect(told.slice(2).map((row) => row.text)).toEqual([
      'A message was removed by Sam',
      'noor blocked the customer',
    ]);
  });

  it('tells the end of a conversation once, though control passes with it', () => {
    const told = lines(
      { kind: 'control.passed', to: { owner: 'bot', epoch: 3 }, reason: 'resolved' },
      { kind: 'conversation.resolved', by: 'agent', ratingAsked: true },
    );
    expect(told.map((row) => row.text)).toEqual(['Resolved']);
  });

  it('never shows a kind that this build does not know', () => {
    expect(rows({ kind: 'from.the.future', v: 9 })).toEqual([]);
  });
});
