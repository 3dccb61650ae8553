import { describe, expect, it } from 'vitest';
import { answerOffer, isOpen, opensAt, type State } from '../../src/conversation/index.ts';
import { eventFor, Hours, INITIAL_STANDING, stand, ThreadEvent } from '../../src/protocol/index.ts';
import { kinds, NEVER_OPEN, PureThread, reloaded, SETTINGS } from '../support/thread.ts';

const OFFICE = [{ from: '09:00', to: '17:00' }];
const berlin = Hours.parse({
  timeZone: 'Europe/Berlin',
  week: {
    mon: OFFICE,
    tue: OFFICE,
    wed: OFFICE,
    thu: OFFICE,
    fri: [
      { from: '13:00', to: '15:00' },
      { from: '09:00', to: '12:00' },
    ],
  },
  exceptions: [
    { date: '2026-12-24', open: [{ from: '09:00', to: '12:00' }] },
    { date: '2026-12-25', open: [] },
  ],
});
const at = (iso: string) => Date.parse(iso);
const iso = (time: number | undefined) => time && new Date(time).toISOString();

describe('a site’s hours', () => {
  it('E13: without hours a site is always open', () => {
    expect(isOpen(undefined, at('2026-11-22T03:00:00Z'))).toBe(true);
  });

  it.each([
    ['Monday before nine', '2026-11-23T07:59:59Z', false],
    ['Monday at nine', '2026-11-23T08:00:00Z', true],
    ['Monday’s last minute', '2026-11-23T15:59:59Z', true],
    ['Monday at five', '2026-11-23T16:00:00Z', false],
    ['Friday’s lunch', '2026-11-27T11:30:00Z', false],
    ['Friday after lunch', '2026-11-27T12:30:00Z', true],
    ['Sunday', '2026-11-22T10:00:00Z', false],
    ['summer time: nine is an hour earlier elsewhere', '2026-07-06T07:00:00Z', true],
    ['a date with spans of its own, within', '2026-12-24T10:30:00Z', true],
    ['… and after them', '2026-12-24T13:00:00Z', false],
    ['a holiday on a weekday', '2026-12-25T10:00:00Z', false],
  ])('E13: %s', (_, when, open) => {
    expect(isOpen(berlin, at(when))).toBe(open);
  });

  it.each([
    ['the same day', '2026-11-23T05:00:00Z', '2026-11-23T08:00:00.000Z'],
    ['the span after lunch', '2026-11-27T11:30:00Z', '2026-11-27T12:00:00.000Z'],
    ['over the weekend', '2026-11-27T18:00:00Z', '2026-11-30T08:00:00.000Z'],
    ['over holidays', '2026-12-24T13:00:00Z', '2026-12-28T08:00:00.000Z'],
    ['over the change to summer time', '2026-03-27T18:00:00Z', '2026-03-30T07:00:00.000Z'],
    ['over the change to winter time', '2026-10-23T18:00:00Z', '2026-10-26T08:00:00.000Z'],
  ])('E13: opens again: %s', (_, when, opens) => {
    expect(iso(opensAt(berlin, at(when)))).toBe(opens);
    expect(isOpen(berlin, at(opens))).toBe(true);
  });

  it('E13: a day there is not the day here', () => {
    const auckland = Hours.parse({
      timeZone: 'Pacific/Auckland',
      week: { sat: [{ from: '00:00', to: '24:00' }] },
    });
    expect(isOpen(auckland, at('2026-11-20T11:00:00Z'))).toBe(true);
    expect(isOpen(auckland, at('2026-11-21T11:00:00Z'))).toBe(false);
    expect(iso(opensAt(auckland, at('2026-11-21T11:00:00Z')))).toBe('2026-11-27T11:00:00.000Z');
  });

  it('E13: who never opens has no time to tell', () => {
    expect(opensAt(Hours.parse({ timeZone: 'UTC', week: {} }), at('2026-11-22T10:00:00Z'))).toBeUndefined();
  });

  it.each([
    ['a time zone that is none', { timeZone: 'Europe/Atlantis', week: {} }],
    ['a time that is none', { timeZone: 'UTC', week: { mon: [{ from: '9:00', to: '17:00' }] } }],
    ['an end before the beginning', { timeZone: 'UTC', week: { mon: [{ from: '17:00', to: '09:00' }] } }],
    ['a date that is none', { timeZone: 'UTC', week: {}, exceptions: [{ date: '2026-02-30', open: [] }] }],
  ])('E13: %s is refused', (_, hours) => {
    expect(Hours.safeParse(hours).success).toBe(false);
  });
});

describe('outside the hours', () => {
  const closed = () => {
    const thread = new PureThread();
    thread.settings = { ...SETTINGS, hours: berlin };
    thread.now = at('2026-11-27T18:00:00Z');
    return thread;
  };
  const neverOpen = () => {
    const thread = new PureThread();
    thread.settings = NEVER_OPEN;
    return thread;
  };
  const assessmentIn = (thread: PureThread) =>
    thread.log.flatMap((event) => (event.kind === 'message' && event.staff?.assessment) || []).at(-1);

  it('E12 E3: who asks for a person is told when the team is back, and the bot keeps control', () => {
    const thread = closed();
    const { events } = thread.says('I want to talk to a human');
    expect(kinds(events).slice(-2)).toEqual(['message', 'closed.told']);
    expect(events.at(-1)).toMatchObject({
      message: (events.at(-1)?.seq ?? 0) - 1,
      opensAt: at('2026-11-30T08:00:00Z'),
    });
    expect(assessmentIn(thread)).toMatchObject({ action: 'none', held: 'closed' });
    const { control, turn } = thread.state;
    expect([control.owner, control.epoch, turn]).toEqual(['bot', 0, undefined]);
  });

  it('E12: who asks while the bot is busy is told so, and the bot answers only what else was said', () => {
    const thread = closed();
    thread.says('Where is my parcel?');
    thread.says('Its number is 5');
    const { events } = thread.says('I want to talk to a human');
    thread.says('It was sent on Monday');
    thread.answers('On its way.');
    const { turn } = thread.state;
    expect(turn).toMatchObject({
      question: 'Its number is 5\nIt was sent on Monday',
      without: [events[0]?.seq],
    });
    expect(reloaded(thread.state)).toEqual(thread.state);
  });

  it('E12: somebody in danger gets the help text, and is not left to the bot', () => {
    const thread = closed();
    const { events } = thread.says('I want to kill myself');
    expect(kinds(events).slice(-3)).toEqual(['message', 'message', 'closed.told']);
    expect(thread.state.turn).toBeUndefined();
  });

  it('E12: what else would have acted is a question for the bot', () => {
    const thread = closed();
    const { events } = thread.says('I want a refund');
    expect(assessmentIn(thread)).toMatchObject({ action: 'none', held: 'closed' });
    expect(kinds(events).at(-1)).toBe('message');
    expect(thread.state.turn).toBeDefined();
  });

  it('E12 E3: neither a doubtful answer nor a failure offers a person', () => {
    const thread = closed();
    thread.says('Do you deliver to the moon base?');
    thread.answers('I am not sure.', 0.1);
    expect(assessmentIn(thread)).toMatchObject({ action: 'none', held: 'closed' });
    expect(thread.state.offer).toBeUndefined();
  });

  it.each([['by button'], ['in words']])('E12: a yes %s that comes too late is answered the same', (how) => {
    const thread = closed();
    thread.now = at('2026-11-27T13:59:00Z');
    thread.says('Do you deliver to the moon base?');
    thread.answers('I am not sure.', 0.1);
    expect(thread.state.offer).toBeDefined();
    thread.now = at('2026-11-27T14:01:00Z');
    if (how === 'in words') thread.says('yes please');
    else thread.do((draft) => answerOffer(draft, true));
    expect(kinds(thread.log).slice(-2)).toEqual(['offer.answered', 'closed.told']);
    const { control, turn }: State = thread.state;
    expect([control.owner, turn]).toEqual(['bot', undefined]);
  });

  it('E12: a site that stays closed for long names no day', () => {
    const thread = neverOpen();
    thread.says('I want to talk to a human');
    expect(thread.log.at(-1)).toMatchObject({ kind: 'closed.told' });
    expect(thread.log.at(-1)).not.toHaveProperty('opensAt');
  });

  it.each([
    ['in its own language', closed, 'de-AT', /30\. November um 08:00 UTC/],
    ['in English when it asked for none', closed, undefined, /Monday, November 30 at 08:00 UTC/],
    ['in English when it asked for one that is not known', closed, 'constructor', /November 30/],
    ['without a day where there is none', neverOpen, 'es', /no está ahora mismo\. Puedes/],
  ])('V5: a client that knows no hours reads of them in a message %s', (_, site, language, words) => {
    const thread = site();
    thread.says('I want to talk to a human');
    for (const version of [1, 2]) {
      const told = thread.log.map((event) => eventFor(version, event, language));
      const last = told.at(-1);
      expect(last).toMatchObject({
        ...{ v: version, kind: 'message', seq: thread.state.head, author: { type: 'system' } },
        text: expect.stringMatching(words),
      });
      expect(told.map((event) => ThreadEvent.parse(event))).toEqual(told);
      expect(told.map(({ seq }) => seq)).toEqual(thread.log.map(({ seq }) => seq));
      expect(told.reduce(stand, INITIAL_STANDING)).toEqual(thread.log.reduce(stand, INITIAL_STANDING));
    }
    expect(thread.log.map((event) => eventFor(3, event, language))).toEqual(thread.log);
  });
});
