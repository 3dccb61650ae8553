import { describe, expect, it } from 'vitest';
import type { Waiting } from '../../src/protocol/index.ts';
import { type Told, tell, type Wait } from '../../src/routing/index.ts';

const MINUTE = 60_000;

/** Tells one customer, tick by tick. */
class Line {
  #told: ReadonlyMap<string, Told> = new Map();

  /** What the customer hears at this second; `undefined`: nothing. */
  at(second: number, waiting: Waiting, epoch = 1): Waiting | undefined {
    const wait: Wait = { conversation: 'c', handoff: 'h', epoch, waiting };
    const { news, told } = tell(this.#told, [wait], second * 1_000);
    this.#told = told;
    return news[0]?.waiting;
  }
  leave(second: number): void {
    this.#told = tell(this.#told, [], second * 1_000).told;
  }
}

const place = (position: number, from: number, to: number): Waiting => ({
  position,
  wait: { from: from * MINUTE, to: to * MINUTE },
});

describe('what is told of a wait', () => {
  it('W5: is told at once at first, and then only when it changes', () => {
    const line = new Line();
    expect(line.at(0, place(3, 2, 5))).toEqual(place(3, 2, 5));
    expect(line.at(20, place(3, 2, 5))).toBeUndefined();
    expect(line.at(40, place(2, 2, 5))).toEqual(place(2, 2, 5));
    expect(line.at(60, place(2, 1, 2.5))).toEqual(place(2, 1, 2.5));
    expect(line.at(80, { ...place(2, 1, 2.5), ringing: true })).toMatchObject({ ringing: true });
  });

  it('W5: is told at most once in 15 s, and what was held back is told then', () => {
    const line = new Line();
    line.at(0, place(3, 2, 5));
    expect(line.at(5, place(2, 2, 5))).toBeUndefined();
    expect(line.at(10, place(1, 1, 2.5))).toBeUndefined();
    expect(line.at(15, place(1, 1, 2.5))).toEqual(place(1, 1, 2.5));
  });

  it('F3: is held back no longer by a clock that has gone back', () => {
    const line = new Line();
    line.at(3_600, place(3, 2, 5));
    expect(line.at(20, place(2, 2, 5))).toEqual(place(2, 2, 5));
    expect(line.at(30, place(1, 2, 5))).toBeUndefined();
  });

  it('W5: is told anew to who left and came back', () => {
    const line = new Line();
    line.at(0, place(1, 2, 5));
    line.leave(5);
    expect(line.at(10, place(1, 2, 5))).toEqual(place(1, 2, 5));
    expect(line.at(15, place(1, 2, 5), 3)).toEqual(place(1, 2, 5));
  });

  it('W6: says that it grew, once, when it ends clearly later than promised', () => {
    const line = new Line();
    line.at(0, place(3, 2, 5));
    expect(line.at(20, place(3, 4, 10))).toEqual({ ...place(3, 4, 10), grew: true });
    expect(line.at(40, place(3, 4, 10))).toBeUndefined();
    expect(line.at(60, place(2, 3, 7))).toEqual(place(2, 3, 7));
  });

  it('W6: owns up when the same is still true much later, though what is shown is the same', () => {
    const line = new Line();
    line.at(0, place(1, 2, 5));
    // A quarter of five minutes late is 75 s.
    expect(line.at(75, place(1, 2, 5))).toBeUndefined();
    expect(line.at(80, place(1, 2, 5))).toEqual({ ...place(1, 2, 5), grew: true });
  });

  it('W6: cannot creep: a new place with the same range moves no promise', () => {
    const line = new Line();
    line.at(0, place(4, 2, 5));
    expect(line.at(40, place(3, 2, 5))).toEqual(place(3, 2, 5));
    expect(line.at(80, place(2, 2, 5))).toEqual({ ...place(2, 2, 5), grew: true });
  });

  it('W6: keeps a promise over a time in which nothing can be said', () => {
    const line = new Line();
    line.at(0, place(1, 2, 5));
    expect(line.at(20, { position: 1 })).toEqual({ position: 1 });
    expect(line.at(60, place(1, 6, 15))).toEqual({ ...place(1, 6, 15), grew: true });
  });
});
