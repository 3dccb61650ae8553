import { expect, it } from 'vitest';
import { auditees, DeskAudit, turnAt } from '../../src/objects/desk-audit.ts';
import { randomId } from '../../src/protocol/random-id.ts';
import { CALLS_TOGETHER } from '../../src/routing/index.ts';
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

it('D8 D9: of handoffs that cannot be read no more are asked than may be called together, each in its turn', () => {
  const asked: string[] = [];
  const audit = new DeskAudit({
    floor: new TestDesk().floor,
    stand: (conversation) => {
      asked.push(conversation);
      return Promise.reject(new Error('no answer'));
    },
    hear: () => Promise.resolve({ ok: true }),
    later: () => undefined,
  });
  const unread = Array.from({ length: 2 * CALLS_TOGETHER + 10 }, (_, index) =>
    newsOf(`c${index}`, 1, 'queued'),
  );
  audit.miss(unread);
  const looks = [1, 2, 3].map((turn) => {
    audit.look(turn * 60_000);
    return asked.splice(0);
  });
  expect(looks.map(({ length }) => length)).toEqual([CALLS_TOGETHER, CALLS_TOGETHER, CALLS_TOGETHER]);
  expect(new Set(looks.flat()).size).toBe(unread.length);
  expect(audit.isMissing).toBe(true);
});
