import { expect, it } from 'vitest';
import { auditees, turnAt } from '../../src/objects/desk-audit.ts';
import { randomId } from '../../src/protocol/random-id.ts';
import { newsOf } from '../support/report.ts';
import { TestDesk } from './routing-world.ts';

function deskWith(handoffs: number): TestDesk {
  const desk = new TestDesk();
  desk.connect('sam');
  for (let index = 0; index < handoffs; index += 1) desk.report(newsOf(randomId(), 1, 'queued'));
  return desk;
}

it.each([
  [30, 5],
  [2_000, 20],
])('D9: each of %i handoffs is asked about once in %i minutes', (handoffs, minutes) => {
  const { floor } = deskWith(handoffs);
  const start = turnAt(1_795_000_000_000);
  const turns = Array.from({ length: minutes }, (_, minute) => auditees(floor, start + minute));
  const asked = turns.flat().map(({ conversation }) => conversation);
  expect(asked).toHaveLength(handoffs);
  expect(new Set(asked).size).toBe(handoffs);
});

it('D9: a minute is a turn', () => {
  expect(turnAt(60_000) - turnAt(59_999)).toBe(1);
  expect(turnAt(119_999)).toBe(turnAt(60_000));
});
