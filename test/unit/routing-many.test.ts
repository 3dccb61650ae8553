import { describe, expect, it } from 'vitest';
import type { ReturnRequest } from '../../src/contracts.ts';
import { CALLS_EVERY_MS, CALLS_TOGETHER, dueAt } from '../../src/routing/index.ts';
import { newsOf } from '../support/report.ts';
import { deskWith } from './routing-steps.ts';
import type { TestDesk } from './routing-world.ts';

/** A thousand who wait, and conversations that can only be called a few at a time. */

describe('many calls to conversations', () => {
  const WAITING = 1_000;
  const LOTS = WAITING / CALLS_TOGETHER;

  /** So many wait, and the only agent goes. `calls` are the returns of each decision, as it was made. */
  function abandoned(): { desk: TestDesk; calls: ReturnRequest[][] } {
    const desk = deskWith('sam');
    for (let index = 0; index < WAITING; index += 1) {
      const who = { visitor: `v${index}`, handoff: `h${index}`, since: desk.now + index };
      desk.report(newsOf(`c${index}`, 1, 'queued', who));
    }
    const calls: ReturnRequest[][] = [];
    desk.inspect = (effects) => {
      const made = effects.flatMap((effect) => (effect.type === 'returnControl' ? [effect.request] : []));
      if (made.length > 0) calls.push(made);
    };
    desk.choose('sam', 'away');
    return { desk, calls };
  }

  /** Answers every call. @returns how many were made together, in turn */
  function serve({ desk, calls }: ReturnType<typeof abandoned>): number[] {
    const made: number[] = [];
    while (desk.floor.handoffCount > 0) {
      for (const requests of calls.splice(0)) {
        made.push(requests.length);
        for (const request of requests) desk.endReturn(request.handoff.replace('h', 'c'), request);
      }
      desk.pass(CALLS_EVERY_MS);
    }
    return made;
  }

  it('D8: are made a few at a time when the last agent goes, whoever has waited longest first', () => {
    const { desk, calls } = abandoned();
    expect(calls.flat().map(({ handoff }) => handoff)).toEqual(
      [...desk.floor.handoffs()].slice(0, CALLS_TOGETHER).map(({ handoff }) => handoff),
    );
    const { now } = desk;
    expect(serve({ desk, calls })).toEqual(Array(LOTS).fill(CALLS_TOGETHER));
    expect([desk.now - now, dueAt(desk.floor)]).toEqual([LOTS * CALLS_EVERY_MS, Number.POSITIVE_INFINITY]);
  });

  it('D8: are made a few at a time when all have failed and are due together', () => {
    const { desk, calls } = abandoned();
    for (let index = 0; index < WAITING; index += 1) desk.callFailed(`c${index}`, 1);
    calls.length = 0;
    expect(serve({ desk, calls })).toEqual(Array(LOTS).fill(CALLS_TOGETHER));
  });

  it('D8: are made a few at a time by a desk that wakes among them', () => {
    const { desk, calls } = abandoned();
    calls.length = 0;
    desk.restart(60_000);
    expect(serve({ desk, calls })).toEqual(Array(LOTS).fill(CALLS_TOGETHER));
  });

  it('D3 D8: are made for who accepts before all others', () => {
    const { desk, calls } = abandoned();
    desk.connect('noor');
    desk.report(newsOf('late', 1, 'queued', { visitor: 'another' }));
    desk.accept('noor', 'late', 1);
    calls.length = 0;
    desk.effects = [];
    desk.restart(60_000, true);
    expect(desk.take('acceptControl')).toMatchObject([{ conversation: 'late' }]);
    expect(calls[0]).toHaveLength(CALLS_TOGETHER - 1);
  });
});
