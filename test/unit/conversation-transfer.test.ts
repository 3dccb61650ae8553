import { describe, expect, it } from 'vitest';
import {
  acceptControl,
  carryOut,
  contextOf,
  project,
  reportFor,
  returnControl,
} from '../../src/conversation/index.ts';
import {
  contextFor,
  DEFAULT_ROUTING,
  eventFor,
  type RoutingTarget,
  ThreadEvent,
} from '../../src/protocol/index.ts';
import { CUSTOMER, kinds, NOOR, PureThread, SAM } from '../support/thread.ts';

const ref = 'a-ref-made-by-a-client';
const TO_NOOR: RoutingTarget = { type: 'agent', id: 'noor' };
const ROUTING = { routing: { ...DEFAULT_ROUTING, skills: { refund: ['billing'] } } };

/** A conversation that Sam has. */
function withSam(): PureThread {
  const thread = new PureThread();
  thread.says('I want to talk to a human');
  accept(thread, SAM);
  return thread;
}

function accept(thread: PureThread, agent: typeof SAM) {
  const { handoff, control } = thread.state;
  const request = { handoff: handoff?.id ?? '', epoch: control.epoch, agent, offers: [] };
  return thread.do((draft) => acceptControl(draft, request)).result;
}

function transfer(thread: PureThread, more: { to?: RoutingTarget; note?: string; epoch?: number } = {}) {
  const { to = TO_NOOR, epoch = thread.state.control.epoch, note } = more;
  const frame = { t: 'transfer', ref, epoch, to, ...(note !== undefined && { note }) } as const;
  return thread.do((draft) => carryOut(draft, frame, 'sam', null));
}

describe('a transfer', () => {
  it('H14 L4: passes control, the place and a note on in one commit, and the customer sees no note', () => {
    const thread = withSam();
    const { handoff } = thread.state;
    thread.now += 60_000;
    const { result, events } = transfer(thread, { note: 'They were promised a refund.' });
    expect(result).toBeNull();
    expect(kinds(events)).toEqual(['note', 'control.passed']);
    expect(thread.state).toMatchObject({
      status: 'open',
      control: { owner: 'queue' },
      handoff: { id: handoff?.id, since: handoff?.since, target: TO_NOOR, transferredBy: 'sam' },
    });
    const seen = events.flatMap((event) => project(event, 'customer') ?? []);
    expect(JSON.stringify(seen)).not.toMatch(/refund|noor|sam/i);
    expect(kinds(seen)).toEqual(['control.passed']);
  });

  it('H14: keeps what brought the customer here, however often it is passed on', () => {
    const thread = withSam();
    transfer(thread);
    accept(thread, { id: 'sam', name: 'Sam' });
    transfer(thread);
    expect(thread.state.handoff?.reasons.map(({ kind }) => kind)).toEqual(['transferred', 'human_request']);
    expect(contextOf(thread.state).reasons.map(({ kind }) => kind)).toEqual(['transferred', 'human_request']);
  });

  it('H14 C4: needs control and its epoch; repeated after it worked it is done, and changes nothing', () => {
    const thread = withSam();
    const { epoch } = thread.state.control;
    expect(transfer(thread, { epoch: epoch - 1 }).result).toBe('not_in_control');
    transfer(thread);
    const again = transfer(thread, { epoch, note: 'Again' });
    expect(again).toEqual({ result: null, events: [] });
    accept(thread, NOOR);
    expect(transfer(thread, { epoch: thread.state.control.epoch }).result).toBe('not_in_control');
  });

  it('H14: to oneself is to nobody', () => {
    const thread = withSam();
    expect(transfer(thread, { to: { type: 'agent', id: 'sam' } })).toEqual({
      result: 'no_target',
      events: [],
    });
  });

  it('H14: leaves an empty note out', () => {
    const { events } = transfer(withSam(), { note: '  \n' });
    expect(kinds(events)).toEqual(['control.passed']);
  });

  it('H14: back to the bot may carry a note as well', () => {
    const thread = withSam();
    const frame = { t: 'handBack', ref, epoch: thread.state.control.epoch, note: 'All said' } as const;
    const { events } = thread.do((draft) => carryOut(draft, frame, 'sam', null));
    expect(kinds(events)).toEqual(['note', 'control.passed']);
    expect(thread.state.control.owner).toBe('bot');
  });

  it('H14: is over with the next accept: what comes then is no transfer any more', () => {
    const thread = withSam();
    transfer(thread);
    accept(thread, NOOR);
    thread.do((draft) =>
      carryOut(
        draft,
        { t: 'snooze', ref, epoch: draft.state.control.epoch, until: thread.now + 1 },
        'noor',
        null,
      ),
    );
    thread.says('Back again');
    expect(thread.state.control.owner).toBe('queue');
    expect(thread.state.handoff).not.toHaveProperty('target');
  });
});

describe('what the desk is told for routing', () => {
  const reported = (thread: PureThread) => reportFor(thread.state, CUSTOMER.conversation, ROUTING);

  it('H15: names the target and who passed it on, and asks them last', () => {
    const thread = withSam();
    transfer(thread, { to: { type: 'team', id: 'billing' } });
    const report = reported(thread);
    expect(report).toMatchObject({
      state: 'queued',
      channel: 'web',
      target: { type: 'team', id: 'billing' },
      transferredBy: 'sam',
      reason: 'transferred',
    });
    expect(report).not.toHaveProperty('lastAgent');
  });

  it('H15: names the agent of last time, and until when the customer was theirs', () => {
    const thread = withSam();
    thread.now += 5_000;
    const left = thread.now;
    thread.do((draft) =>
      carryOut(draft, { t: 'resolve', ref, epoch: draft.state.control.epoch }, 'sam', null),
    );
    thread.now += 86_400_000;
    thread.says('I want to talk to a human');
    expect(reported(thread)).toMatchObject({ lastAgent: { id: 'sam', at: left } });
  });

  it('H15: takes the tier from verified claims only', () => {
    const thread = new PureThread();
    thread.says('I want to talk to a human');
    const told = (customer: typeof CUSTOMER.customer) =>
      reportFor({ ...thread.state, customer }, CUSTOMER.conversation)?.tier;
    expect(told({ claimed: { tier: 'gold' }, verified: {} })).toBeUndefined();
    expect(told({ claimed: {}, verified: { tier: 'gold' } })).toBe('gold');
  });

  it('H15: takes the skills from the intent that the site maps to them', () => {
    const thread = new PureThread();
    thread.says('I want to talk to a human');
    const { lastHandoff } = thread.state;
    if (lastHandoff === undefined) throw new Error('no handoff');
    const told = (intent: string) =>
      reportFor({ ...thread.state, lastHandoff: { ...lastHandoff, intent } }, CUSTOMER.conversation, ROUTING);
    expect(told('refund')).toMatchObject({ skills: ['billing'] });
    expect(told('other')).not.toHaveProperty('skills');
  });
});

describe('a client of an earlier version', () => {
  it('V5 H16: reads an agent who signed out as one who was lost', () => {
    const thread = withSam();
    const { handoff, control } = thread.state;
    const request = { handoff: handoff?.id ?? '', epoch: control.epoch, reason: 'agent_left' } as const;
    thread.do((draft) => returnControl(draft, request));
    const passed = thread.log.at(-1);
    if (passed === undefined) throw new Error('nothing was logged');
    expect(passed).toMatchObject({ v: 3, reason: 'agent_left', handoff: handoff?.id });
    const told = eventFor(2, passed);
    expect(told).toMatchObject({ v: 2, reason: 'agent_lost' });
    expect(JSON.stringify(told)).not.toContain('"agent_left"');
    expect(ThreadEvent.parse(told)).toEqual(told);
  });

  it('V5: reads a transfer as the team looking for somebody', () => {
    const thread = withSam();
    transfer(thread);
    const passed = thread.log.at(-1);
    if (passed === undefined) throw new Error('nothing was logged');
    for (const [version, reason] of [
      [2, 'needs_person'],
      [1, 'bot_failed'],
    ] as const) {
      const told = eventFor(version, passed);
      expect(told).toMatchObject({ v: version, reason });
      expect(JSON.stringify(told)).not.toContain('"transferred"');
      expect(ThreadEvent.parse(told)).toEqual(told);
      const { reasons } = contextFor(version, contextOf(thread.state));
      expect(reasons.map(({ kind }) => kind)).toEqual(['human_request']);
    }
  });
});
