import { describe, expect, it } from 'vitest';
import type { TurnOutcome } from '../../src/contracts.ts';
import {
  acceptControl,
  apply,
  BOT_IDLE_MS,
  carryOut,
  endTurn,
  INITIAL_STATE,
  nextDue,
  project,
  readSnapshot,
  TURN_GUARD_MS,
  tick,
} from '../../src/conversation/index.ts';
import { blanked, readEvent, redactedBy, type ThreadEvent } from '../../src/protocol/index.ts';
import { CUSTOMER, kinds, PureThread, SAM, SETTINGS } from '../support/thread.ts';

const ref = 'a-ref-made-by-a-client';
const MINUTE = 60_000;

function withAgent(): PureThread {
  const thread = new PureThread();
  thread.says('I want to talk to a human');
  const { handoff, control } = thread.state;
  thread.do((draft) =>
    acceptControl(draft, { handoff: handoff?.id ?? '', epoch: control.epoch, agent: SAM, offers: [] }),
  );
  return thread;
}

function command(
  thread: PureThread,
  frame: Parameters<typeof carryOut>[1],
  target: ThreadEvent | null = null,
) {
  return thread.do((draft) => carryOut(draft, frame, 'sam', target));
}

describe("a bot's turns", () => {
  it('T1 N8: the first message is greeted by the bot and makes a turn; what comes meanwhile joins the next', () => {
    const thread = new PureThread();
    const { events } = thread.says('First question');
    expect(kinds(events)).toEqual(['conversation.started', 'message', 'message']);
    expect(events[1]).toMatchObject({ author: { type: 'bot' }, text: SETTINGS.bot.greeting });
    expect(thread.state.turn).toMatchObject({ id: 3, upTo: 3 });
    thread.says('Second');
    thread.says('Third');
    expect(thread.state.turn).toMatchObject({ id: 3, upTo: 3 });
    thread.answers('An answer');
    expect(thread.state.turn).toMatchObject({ id: 4, upTo: 5, startedAt: thread.now });
    thread.answers('Another answer');
    expect(thread.state.turn).toBeUndefined();
  });

  it('T2 C3: a second answer, one to another turn or under another epoch is dropped', () => {
    const thread = new PureThread();
    thread.says('Question');
    const source = { confidence: 1, documents: [] };
    const late: TurnOutcome = { turn: 3, epoch: 0, agentsOnline: 1, ok: true, text: 'x', source };
    expect(thread.do((draft) => endTurn(draft, { ...late, turn: 2 })).events).toEqual([]);
    expect(thread.do((draft) => endTurn(draft, { ...late, epoch: 1 })).events).toEqual([]);
    expect(thread.do((draft) => endTurn(draft, late)).events).toHaveLength(1);
    expect(thread.do((draft) => endTurn(draft, late)).events).toEqual([]);
    thread.says('Another');
    thread.says('I want to talk to a human');
    const { events } = thread.do((draft) => endTurn(draft, { ...late, turn: 5 }));
    expect(events).toEqual([]);
    expect(thread.state.control.owner).toBe('queue');
  });

  it('T4 T6: a turn without an answer fails at 26 s, is said to have failed, and goes to a person', () => {
    const thread = new PureThread();
    thread.says('Question');
    expect(nextDue(thread.state, SETTINGS, thread.now)).toBe(thread.now + TURN_GUARD_MS);
    thread.now += TURN_GUARD_MS - 1;
    expect(thread.do(tick).events).toEqual([]);
    thread.now += 1;
    expect(kinds(thread.do(tick).events).slice(0, 2)).toEqual(['turn.failed', 'control.passed']);
    expect(thread.state.handoff?.reasons[0]?.kind).toBe('bot_failed');
  });
});

describe("a conversation's life", () => {
  it('N2: a chat with the bot resolves after a day without a word', () => {
    const thread = new PureThread();
    thread.says('Hello there');
    thread.answers('Hi');
    expect(nextDue(thread.state, SETTINGS, thread.now)).toBe(thread.now + BOT_IDLE_MS);
    thread.now += BOT_IDLE_MS;
    thread.do(tick);
    expect(thread.state.status).toBe('resolved');
    expect(nextDue(thread.state, SETTINGS, thread.now)).toBeNull();
  });

  it('N3: a chat with an agent is warned, saved by a word, warned again and resolved', () => {
    const thread = withAgent();
    const limit = SETTINGS.agentIdleMinutes * MINUTE;
    thread.now += limit - 5 * MINUTE;
    expect(kinds(thread.do(tick).events)).toEqual(['idle.warned']);
    expect(thread.do(tick).events).toEqual([]);
    thread.says('Still here');
    thread.now += 5 * MINUTE;
    expect(thread.do(tick).events).toEqual([]);
    thread.now += limit - 10 * MINUTE;
    thread.do(tick);
    thread.now += 5 * MINUTE;
    expect(kinds(thread.do(tick).events)).toEqual(['control.passed', 'conversation.resolved']);
  });

  it('N4: a message reopens a resolved conversation in the same thread', () => {
    const thread = withAgent();
    command(thread, { t: 'resolve', ref, epoch: 2 });
    expect(thread.state).toMatchObject({ status: 'resolved', control: { owner: 'bot', epoch: 3 } });
    const { events } = thread.says('One more thing');
    expect(kinds(events)).toEqual(['conversation.reopened', 'message']);
    expect(thread.state).toMatchObject({ status: 'pending', turn: { id: thread.state.head } });
  });

  it('N5: a message, or the end of the pause, brings a snoozed conversation back to the line', () => {
    const until = 1_000_000 + 60 * MINUTE;
    const byMessage = withAgent();
    command(byMessage, { t: 'snooze', ref, epoch: 2, until });
    expect(byMessage.state).toMatchObject({ status: 'snoozed', control: { owner: 'bot' } });
    expect(kinds(byMessage.says('Any news?').events)).toContain('control.passed');
    expect(byMessage.state.control.owner).toBe('queue');
    expect(byMessage.state.turn).toBeUndefined();
    const byTime = withAgent();
    command(byTime, { t: 'snooze', ref, epoch: 2, until });
    expect(nextDue(byTime.state, SETTINGS, byTime.now)).toBe(until);
    byTime.now = until;
    byTime.do(tick);
    expect(byTime.state).toMatchObject({ status: 'open', control: { owner: 'queue' } });
    expect(command(withAgent(), { t: 'snooze', ref, epoch: 2, until: 5 }).result).toBe('invalid');
  });

  it('N6: a resolution is rated once; the same rating again is no second one', () => {
    const thread = withAgent();
    expect(command(thread, { t: 'rate', ref, resolution: 9, score: 5 }).result).toBe('no_resolution');
    command(thread, { t: 'resolve', ref, epoch: 2 });
    const resolution = thread.state.head;
    expect(command(thread, { t: 'rate', ref, resolution, score: 4 }).events).toHaveLength(1);
    expect(command(thread, { t: 'rate', ref, resolution, score: 4 })).toEqual({ result: null, events: [] });
    expect(command(thread, { t: 'rate', ref, resolution, score: 1 }).result).toBe('already_rated');
  });

  it('N7: a block ends the conversation, asks for no rating and refuses what comes after', () => {
    const thread = withAgent();
    const { events } = command(thread, { t: 'block', ref });
    expect(kinds(events)).toEqual(['customer.blocked', 'control.passed', 'conversation.resolved']);
    expect(events.at(-1)).toMatchObject({ ratingAsked: false });
    expect(thread.says('I am back').result).toBe('blocked');
    expect(command(thread, { t: 'block', ref }).events).toEqual([]);
  });
});

describe('the log', () => {
  it('L1 L3: seq grows by one, and folding the events gives the state', () => {
    const thread = withAgent();
    command(thread, { t: 'handBack', ref, epoch: 2 });
    thread.says('And now?');
    thread.answers('Now this.');
    expect(thread.log.map(({ seq }) => seq)).toEqual(thread.log.map((_, index) => index + 1));
    expect(thread.log.reduce(apply, INITIAL_STATE)).toEqual(thread.state);
  });

  it('V2: unknown kinds and versions are kept, counted and shown to nobody', () => {
    const thread = new PureThread();
    thread.says('Hello');
    const stranger = readEvent({ seq: 4, at: 1, v: 7, kind: 'message.v7', text: 'x' });
    expect(stranger).toMatchObject({ kind: 'unknown', seq: 4 });
    if (!stranger) return;
    const after = apply(thread.state, stranger);
    expect(after).toEqual({ ...thread.state, head: 4, unknown: 1 });
    expect(project(stranger, 'customer')).toBeNull();
    expect(readEvent({ text: 'no event' })).toBeNull();
  });

  it('V3: a snapshot of this fold is used, one of another is refused', () => {
    const thread = withAgent();
    const { state } = thread;
    expect(readSnapshot(JSON.stringify(state))).toEqual({ state });
    expect(readSnapshot(JSON.stringify({ ...state, fold: 99 }))).toEqual({ problem: 'fold does not fit' });
    expect(readSnapshot('"nonsense"')).toEqual({ problem: 'the whole does not fit' });
    expect(readSnapshot('{"fold":1')).toEqual({ problem: 'not JSON' });
  });

  it('V3: a snapshot with one wrong part is refused, by the place of it and without what stands there', () => {
    const { state } = withAgent();
    const wrong = (part: object) => readSnapshot(JSON.stringify({ ...state, ...part }));
    const { offers: _, ...without } = state;
    expect(readSnapshot(JSON.stringify(without))).toEqual({ problem: 'offers does not fit' });
    expect(wrong({ lastAt: 'soon' })).toEqual({ problem: 'lastAt does not fit' });
    expect(wrong({ control: { owner: 'nobody', epoch: 1 } })).toEqual({
      problem: 'control.owner does not fit',
    });
    expect(
      wrong({
        questions: [
          { seq: 3, text: 'a secret' },
          { seq: 'swordfish', text: '' },
        ],
      }),
    ).toEqual({
      problem: 'questions.1.seq does not fit',
    });
  });

  it('L5: what could not be read again is not written', () => {
    const thread = new PureThread();
    thread.says('Hello');
    const before = thread.state;
    const add = () =>
      thread.do((draft) => draft.add({ kind: 'note', id: 'no id', author: { type: 'system' }, text: 'x' }));
    expect(add).toThrow();
    expect(thread.state).toEqual(before);
  });

  it('A1 A2: customers get a projection without notes, findings and internal events; agents get all of it', () => {
    const thread = withAgent();
    thread.do((draft) =>
      draft.add({ kind: 'note', id: 'note-note-note-note', author: { type: 'agent', ...SAM }, text: 'psst' }),
    );
    const shown = thread.log.flatMap((event) => project(event, 'customer') ?? []);
    expect(kinds(shown)).toEqual([
      'message',
      'message',
      'control.passed',
      'intake.requested',
      'control.passed',
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/staff|psst|evidence|claimed/);
    expect(thread.log.map((event) => project(event, 'agent'))).toEqual(thread.log);
  });

  it('X1 X2: what is redacted leaves the message, the state and the card', () => {
    const thread = new PureThread();
    thread.says('My secret is swordfish, mail ana@example.com, I want to talk to a human');
    const target =
      thread.log.find((event) => event.kind === 'message' && event.author.type === 'customer') ?? null;
    expect(command(thread, { t: 'redact', ref, target: target?.seq ?? 0 }, target).events).toHaveLength(1);
    expect(JSON.stringify(thread.state)).not.toMatch(/swordfish|ana@example|talk to/);
    expect(target?.kind === 'message' && blanked(target)).toMatchObject({
      text: '',
      redacted: true,
      seq: target?.seq,
    });
    const blank = target?.kind === 'message' ? blanked(target) : null;
    expect(JSON.stringify(blank)).not.toMatch(/swordfish|ana@example|talk to/);
    expect(command(thread, { t: 'redact', ref, target: 1 }, thread.log[0]).result).toBe('no_message');
  });

  it('X2: words that a signal quoted go with the message they came from', () => {
    const thread = new PureThread();
    for (let time = 0; time < 2; time += 1) {
      thread.says('Where is my swordfish parcel');
      thread.answers('On its way.', 0.9, 'shipping');
    }
    const [asked] = thread.log.filter(
      (event) => event.kind === 'message' && event.author.type === 'customer',
    );
    expect(JSON.stringify(thread.log.at(-1))).toContain('swordfish');
    const { events } = command(thread, { t: 'redact', ref, target: asked?.seq ?? 0 }, asked);
    const [redaction] = events;
    if (redaction?.kind !== 'redacted') throw new Error('nothing was redacted');
    const stored = thread.log.map((event) => redactedBy(event, redaction));
    const second = stored.filter((event) => JSON.stringify(event).includes('swordfish'));
    expect(second.map(({ kind }) => kind)).toEqual(['message']);
    expect(stored.reduce(apply, INITIAL_STATE)).toEqual(thread.state);
  });

  it('A1: what the door says of the customer can change', () => {
    const thread = new PureThread();
    thread.says('Hello');
    const customer = { claimed: {}, verified: { name: 'Ana Real' } };
    thread.do((draft) => draft.add({ kind: 'customer.updated', customer }));
    expect(thread.state.customer).toEqual(customer);
    expect(CUSTOMER.customer.verified).toEqual({});
  });
});
