import { describe, expect, it } from 'vitest';
import { findDetails } from '../../src/escalation/index.ts';
import { processorMs } from '../support/processor.ts';

describe('findDetails', () => {
  it.each([
    ['my order 12345 has not arrived', { order_id: '12345' }],
    ['Order #A-1234 is late', { order_id: 'A-1234' }],
    ['it is #A-1234.', { order_id: 'A-1234' }],
    ['my order number is AB-12345', { order_id: 'AB-12345' }],
    ['order no. 4711', { order_id: '4711' }],
    ['order id: FJ-2041', { order_id: 'FJ-2041' }],
    ['Meine Bestellung Nr. 88123 fehlt', { order_id: '88123' }],
    ['mi pedido número 55-201', { order_id: '55-201' }],
    ['write to ana.lopez+shop@example.co.uk, please', { email: 'ana.lopez+shop@example.co.uk' }],
    ['mail me (ana@example.com).', { email: 'ana@example.com' }],
    ['call me at 555 123 4567', { phone: '555 123 4567' }],
    ['+47 22 12 34 56 is my number', { phone: '+47 22 12 34 56' }],
    [
      'order 12345, ana@example.com, phone: (020) 7946-0018',
      { order_id: '12345', email: 'ana@example.com', phone: '(020) 7946-0018' },
    ],
  ])('finds what is in %j', (text, details) => {
    expect(findDetails(text)).toEqual(details);
  });

  it.each([
    'I placed an order in 2023',
    'my order from 2024 was fine',
    'order 12.50 more',
    'I want to order 2 bags',
    'can I order 10000 g of beans',
    'order 2026-11-20',
    'we are #1 and #best',
    'the price is 1299 and 4,000 more',
    'it cost 12345678 points',
    'a@b',
    'me@example..com',
    '@example.com',
    'look at the order of the steps',
    'my order is late',
    '',
  ])('finds nothing in %j', (text) => {
    expect(findDetails(text)).toEqual({});
  });

  it('stays fast on hostile text', () => {
    for (const unit of ['a@', '1 ', '+1-', 'order ', '#A1', 'a.a']) {
      expect(processorMs(() => findDetails(unit.repeat(4_000)))).toBeLessThan(250);
    }
  });
});
