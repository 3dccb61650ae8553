import { describe, expect, it } from 'vitest';
import { detailsIn } from '../../src/escalation/details.ts';
import type { PastTurn } from '../../src/escalation/signal.ts';

const found = (text: string, asked?: string) => {
  const history: PastTurn[] = asked === undefined ? [] : [{ author: 'bot', text: asked }];
  return detailsIn(text, history).map(({ kind, value }) => `${kind} ${value}`);
};

describe('detailsIn', () => {
  it('gives the place of each in UTF-16 units', () => {
    const text = '😀 order #A-1234, mail ana@example.com or call +47 22 12 34 56!';
    const details = detailsIn(text);
    expect(details.map(({ kind }) => kind)).toEqual(['order_id', 'email', 'phone']);
    for (const { value, start, end } of details) expect(text.slice(start, end)).toBe(value);
  });

  it.each([
    ['cancel purchase 00004587345', ['order_id 00004587345']],
    ['my bill #00108 please', ['order_id 00108']],
    ['cancel ordedr 3707955617', ['order_id 3707955617']],
    ['cancelling order732201349959', ['order_id 732201349959']],
    ['orders 11111 and order 22222', ['order_id 11111', 'order_id 22222']],
    ['订单号123456', ['order_id 123456']],
    ['Desk: +1-903-140-4508x769', ['phone +1-903-140-4508x769']],
    ['Mobile: 0490 39 07 81', ['phone 0490 39 07 81']],
    ['You can find me at 541-714-1388', ['phone 541-714-1388']],
    ['Handy: (0171) 234567', ['phone (0171) 234567']],
    ['two: a.b@example.com, c@example.org.', ['email a.b@example.com', 'email c@example.org']],
  ])('finds all in %j', (text, details) => {
    expect(found(text)).toEqual(details);
  });

  it.each([
    'on 2018-01-14 03:07:43 it stopped',
    'card 4111 1111 1111 1111',
    'my ssn is 078-05-1120',
    'the machine at 192.168.100.254',
    'transfer 200 to account number 5588557755',
    'it cost 1,299,000.00',
    'a@b.c.',
    '9166545266',
  ])('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('reads bare digits by what was just asked', () => {
    expect(found('9166545266', 'What is your phone number?')).toEqual(['phone 9166545266']);
    expect(found('it is 9166545266', 'Could you tell me your order number?')).toEqual([
      'order_id 9166545266',
    ]);
    expect(found('9166545266', 'How can I help?')).toEqual([]);
  });

  it('asks no earlier question again', () => {
    const history: PastTurn[] = [
      { author: 'bot', text: 'What is your phone number?' },
      { author: 'customer', text: 'I have none' },
      { author: 'bot', text: 'All right.' },
    ];
    expect(detailsIn('9166545266', history)).toEqual([]);
  });
});
