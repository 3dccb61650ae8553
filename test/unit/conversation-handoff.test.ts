import { describe, expect, it } from 'vitest';
import {
  acceptControl,
  agentSays,
  carryOut,
  contextOf,
  customerSays,
  leave,
  nextDue,
  notePresence,
  refuseHandoff,
  reportFor,
  returnControl,
  tick,
} from '../../src/conversation/index.ts';
import { CUSTOMER, kinds, NOOR, PureThread, SAM, SAM_AUTHOR, SETTINGS } from '../support/thread.ts';

function waiting(): PureThread {
  const thread = new PureThread();
  thread.says('How long does shipping take?');
  thread.answers('Three days.');
  thread.says('I want to talk to a human');
  return thread;
}

function accept(thread: PureThread, agent = SAM, epoch = thread.state.control.epoch) {
  const handoff = thread.state.handoff?.id ?? '';
  return thread.do((draft) => acceptControl(draft, { handoff, epoch, agent, offers: [] })).result;
}

const ref = 'a-ref-made-by-a-client';

describe('the handoff', () => {
  it('H1 C1 L4: an explicit request passes control in the commit of the message', () => {
    const thread = new PureThread();
    thread.says('Hi');
    const { events } = thread.says('I want to talk to a human please');
    expect(kinds(events)).toEqual(['message', 'control.passed', 'intake.requested']);
    expect(thread.state).toMatchObject({ status: 'open', control: { owner: 'queue', epoch: 1 } });
    expect(thread.state.turn).toBeUndefined();
    expect(thread.state.handoff?.reasons[0]).toMatchObject({ kind: 'human_request' });
  });

  it('H2 H4: low confidence offers beside the answer, and a yes in words escalates without a turn', () => {
    const thread = new PureThread();
    thread.says('Do you ship to the moon base?');
    const { events } = thread.answers('I am not sure.', 0.2);
    expect(kinds(events)).toEqual(['message', 'offer.made']);
    const yes = thread.says('yes please');
    expect(kinds(yes.events)).toEqual(['message', 'offer.answered', 'control.passed', 'intake.requested']);
    expect(thread.state.turn).toBeUndefined();
  });

  it('H3 H4: a no in words is taken and is no question for the bot', () => {
    const thread = new PureThread();
    thread.says('Do you ship to the moon base?');
    thread.answers('I am not sure.', 0.2);
    const no = thread.says('no thanks');
    expect(kinds(no.events)).toEqual(['message', 'offer.answered']);
    expect(thread.state).toMatchObject({ status: 'pending', control: { owner: 'bot', epoch: 0 } });
    expect(thread.state.turn).toBeUndefined();
    for (let question = 0; question < 6; question += 1) {
      thread.says(`What about thing number ${question} with words ${'x'.repeat(question + 3)}?`);
      expect(kinds(thread.answers('I am not sure.', 0.1, `d${question}`).events)).toEqual(['message']);
    }
  });

  it('H2: the same question again offers a person', () => {
    const thread = new PureThread();
    thread.says('How long does shipping take?');
    expect(kinds(thread.answers('Three days.', 0.9, 'shipping').events)).toEqual(['message']);
    thread.says('How long does shipping take?');
    expect(kinds(thread.answers('Three days.', 0.9, 'shipping').events)).toEqual(['message', 'offer.made']);
  });

  it('H2: nothing is offered when nobody is there', () => {
    const thread = new PureThread();
    thread.says('Do you ship to the moon base?');
    expect(kinds(thread.answers('I am not sure.', 0.2, 'doc', 0).events)).toEqual(['message']);
  });

  it('H5: asks once, and only for what nobody knows yet', () => {
    const thread = new PureThread();
    thread.says('My e-mail is ana@example.com, where is my parcel?');
    const { events } = thread.says('Let me talk to a human');
    const asked = events.find((event) => event.kind === 'intake.requested');
    expect(asked?.kind === 'intake.requested' && asked.fields.map(({ key }) => key)).toEqual(['order_id']);
    const given = thread.do((draft) =>
      carryOut(draft, { t: 'intake', ref, values: { order_id: ' A-1042 ', card: '4111' } }, '', null),
    );
    expect(given.events[0]).toMatchObject({ kind: 'details.collected', values: { order_id: 'A-1042' } });
    thread.do((draft) => leave(draft, ref));
    expect(kinds(thread.says('Let me talk to a human').events)).toEqual(['message', 'control.passed']);
  });

  it('H6: the first accept of an epoch wins, the same agent gets the same answer, another hears by whom', () => {
    const thread = waiting();
    const { epoch } = thread.state.control;
    expect(accept(thread)).toEqual({ ok: true, epoch: epoch + 1 });
    expect(accept(thread, SAM, epoch)).toEqual({ ok: true, epoch: epoch + 1 });
    expect(accept(thread, NOOR, epoch)).toEqual({ ok: false, code: 'taken', by: 'Sam' });
    expect(kinds(thread.log).filter((kind) => kind === 'control.passed')).toHaveLength(2);
  });

  it('H6: an accept after the customer left is answered so', () => {
    const thread = waiting();
    const { epoch } = thread.state.control;
    const handoff = thread.state.handoff?.id ?? '';
    thread.do((draft) => leave(draft, ref));
    const { result } = thread.do((draft) => acceptControl(draft, { handoff, epoch, agent: SAM, offers: [] }));
    expect(result).toEqual({ ok: false, code: 'customer_left' });
  });

  it('H7 H8: a refusal of the desk gives control back to the bot, and an old one changes nothing', () => {
    const thread = waiting();
    const { epoch } = thread.state.control;
    thread.do((draft) => refuseHandoff(draft, epoch - 1, 'nobody_online'));
    expect(thread.state.control.owner).toBe('queue');
    thread.do((draft) => refuseHandoff(draft, epoch, 'nobody_online'));
    expect(thread.state).toMatchObject({ status: 'pending', control: { owner: 'bot', epoch: epoch + 1 } });
    expect(thread.log.at(-1)).toMatchObject({ kind: 'control.passed', reason: 'nobody_online' });
  });

  it('H9 H10 N1: absence ends the wait after five minutes, and coming back regains the place', () => {
    const thread = waiting();
    const since = thread.state.handoff?.since;
    const id = thread.state.handoff?.id;
    thread.do((draft) => notePresence(draft, false));
    thread.now += 4 * 60_000;
    expect(thread.do(tick).events).toEqual([]);
    thread.now += 60_000;
    expect(kinds(thread.do(tick).events)).toEqual(['control.passed']);
    expect(thread.state.status).toBe('pending');
    thread.now += 9 * 60_000;
    const back = thread.do((draft) => notePresence(draft, true));
    expect(kinds(back.events)).toEqual(['customer.returned', 'control.passed']);
    expect(thread.state.handoff).toMatchObject({ id, since });
  });

  it('H10: after ten minutes the place is gone', () => {
    const thread = waiting();
    thread.do((draft) => notePresence(draft, false));
    thread.now += 5 * 60_000;
    thread.do(tick);
    thread.now += 10 * 60_000 + 1;
    expect(thread.do((draft) => notePresence(draft, true)).events).toEqual([]);
    const first = thread.state.handoff?.id;
    thread.says('I want to talk to a human');
    expect(thread.state.handoff?.id).not.toBe(first);
  });

  it('H10: who left by word is not put back unasked, and keeps the place when asking again', () => {
    const thread = waiting();
    const since = thread.state.handoff?.since;
    thread.do((draft) => leave(draft, ref));
    thread.now += 60_000;
    expect(thread.do((draft) => notePresence(draft, true)).events).toEqual([]);
    thread.says('I want to talk to a human');
    expect(thread.state.handoff?.since).toBe(since);
  });

  it('H11: a wait longer than the limit expires', () => {
    const thread = waiting();
    thread.now += SETTINGS.maxWaitMinutes * 60_000;
    thread.do(tick);
    expect(thread.log.at(-1)).toMatchObject({ kind: 'control.passed', reason: 'expired' });
  });

  it('H12: a lost agent puts the conversation back at its old place', () => {
    const thread = waiting();
    const before = thread.state.handoff;
    accept(thread);
    const { epoch } = thread.state.control;
    thread.do((draft) =>
      returnControl(draft, { handoff: before?.id ?? '', epoch: epoch - 1, reason: 'agent_lost' }),
    );
    expect(thread.state.control.owner).toBe('agent');
    thread.do((draft) => returnControl(draft, { handoff: before?.id ?? '', epoch, reason: 'agent_lost' }));
    expect(thread.state.control).toMatchObject({ owner: 'queue', epoch: epoch + 1 });
    expect(thread.state.handoff).toMatchObject({ id: before?.id, since: before?.since });
  });

  it('H11 H12: a place kept over a long chat is no time spent waiting', () => {
    const thread = waiting();
    accept(thread);
    const { handoff, control } = thread.state;
    thread.now += 3 * SETTINGS.maxWaitMinutes * 60_000;
    const lost = { handoff: handoff?.id ?? '', epoch: control.epoch, reason: 'agent_lost' } as const;
    thread.do((draft) => returnControl(draft, lost));
    expect(thread.do(tick).events).toEqual([]);
    expect(thread.state).toMatchObject({ control: { owner: 'queue' }, handoff: { since: handoff?.since } });
    thread.now += SETTINGS.maxWaitMinutes * 60_000;
    expect(thread.do(tick).events).toMatchObject([{ reason: 'expired' }]);
  });

  it('C4: leaving the line, said twice after a reconnect, does not end the conversation', () => {
    const thread = waiting();
    const say = () => thread.do((draft) => carryOut(draft, { t: 'leave', ref }, '', null));
    expect(say().events).toMatchObject([{ kind: 'control.passed', reason: 'abandoned' }]);
    expect(say()).toEqual({ result: null, events: [] });
    expect(thread.state.status).toBe('pending');
    thread.do((draft) => leave(draft, 'another-ref-of-this-client'));
    expect(thread.state.status).toBe('resolved');
  });

  it('N7 D1: a block is told to the desk, also where nobody ever waited', () => {
    const thread = new PureThread();
    thread.says('Rude words');
    const before = thread.state.control.epoch;
    thread.do((draft) => carryOut(draft, { t: 'block', ref }, 'sam', null));
    expect(reportFor(thread.state, 'c')).toMatchObject({ state: 'over', block: true, epoch: before + 1 });
    expect(thread.state.status).toBe('resolved');
  });

  it('C2 C4: an agent without control, or under another epoch, is refused; letting go twice is done twice', () => {
    const thread = waiting();
    accept(thread);
    const { epoch } = thread.state.control;
    const say = (author: Parameters<typeof agentSays>[1], under?: number) =>
      thread.do((draft) => agentSays(draft, author, `message-of-agent-${thread.log.length}`, 'Hello', under))
        .result;
    expect(say(SAM_AUTHOR, epoch)).toBeNull();
    expect(say(SAM_AUTHOR, epoch - 1)).toBe('not_in_control');
    expect(say(SAM_AUTHOR)).toBe('not_in_control');
    expect(say({ type: 'agent', ...NOOR }, epoch)).toBe('not_in_control');
    const handBack = { t: 'handBack', ref, epoch } as const;
    expect(thread.do((draft) => carryOut(draft, handBack, 'sam', null)).events).toHaveLength(1);
    expect(thread.do((draft) => carryOut(draft, handBack, 'sam', null))).toEqual({
      result: null,
      events: [],
    });
    expect(thread.do((draft) => carryOut(draft, handBack, 'noor', null)).result).toBe('not_in_control');
    expect(say(SAM_AUTHOR, epoch)).toBe('not_in_control');
  });

  it('D1: what the desk must know follows control, and outlives the handoff', () => {
    const thread = waiting();
    const id = thread.state.handoff?.id;
    expect(reportFor(thread.state, 'c')).toMatchObject({
      handoff: id,
      state: 'queued',
      epoch: 1,
      customerName: 'Ana',
    });
    accept(thread);
    expect(reportFor(thread.state, 'c')).toMatchObject({
      handoff: id,
      state: 'active',
      epoch: 2,
      agent: SAM,
    });
    thread.do((draft) => carryOut(draft, { t: 'resolve', ref, epoch: 2 }, 'sam', null));
    expect(reportFor(thread.state, 'c')).toMatchObject({ handoff: id, state: 'over', epoch: 3 });
    expect(reportFor(new PureThread().state, 'c')).toBeNull();
  });

  it('the card holds what is known, and an opening line that uses it', () => {
    const thread = new PureThread();
    thread.says('Where is order 48213? My e-mail is ana@example.com');
    thread.answers('You can track it.', 0.8, 'tracking');
    thread.says('I want to talk to a human');
    const context = contextOf(thread.state);
    expect(context).toMatchObject({
      intent: { name: 'Title of tracking', confidence: 0.8 },
      collected: { order_id: '48213', email: 'ana@example.com' },
      customer: { claimed: { name: 'Ana' } },
    });
    expect(context.reasons[0]?.evidence.length).toBeGreaterThan(0);
    expect(context.actionsTaken[0]).toMatchObject({
      text: 'You can track it.',
      documents: [{ id: 'tracking' }],
    });
    expect(context.suggestions[0]).toContain('Ana');
    expect(context.suggestions[0]).toContain('{agent}');
    expect(context.suggestions[0]).toContain('Title of tracking');
    expect(context.suggestions[0]).toContain('48213');
    expect(context.suggestions[0]).not.toMatch(/how can i help/i);
  });

  it('the opening line quotes what nobody has answered yet, and greets no markup by name', () => {
    const thread = new PureThread();
    thread.says('How long does shipping take?');
    thread.answers('Three days.', 0.9, 'shipping');
    thread.says('Where is order 48213? I want to talk to a human');
    const claimed = { name: '<img src=x>' };
    thread.do((draft) => draft.add({ kind: 'customer.updated', customer: { claimed, verified: {} } }));
    const [opening] = contextOf(thread.state).suggestions;
    expect(opening).toContain('Where is order 48213?');
    expect(opening).not.toMatch(/talk to a human|Title of shipping|<img/);
    expect(contextOf(thread.state).summary).toContain('How long does shipping take?');
    expect(contextOf(thread.state).summary).not.toContain('talk to a human');
  });

  it('the card shows the page the customer is on now', () => {
    const thread = new PureThread();
    const on = (url: string) => ({ ...CUSTOMER, page: { title: 'Shop', url } });
    thread.do((draft) =>
      customerSays(draft, on('https://shop.example/a'), 'first-message-here', 'Hello there'),
    );
    thread.do((draft) =>
      customerSays(draft, on('https://shop.example/b?token=x'), 'second-message-here', 'I am lost'),
    );
    expect(contextOf(thread.state).page).toEqual({ title: 'Shop', url: 'https://shop.example/b' });
  });

  it('H5: an address that is none is refused', () => {
    const thread = waiting();
    const intake = (email: string) =>
      thread.do((draft) => carryOut(draft, { t: 'intake', ref, values: { email } }, '', null));
    expect(intake('a"<b>@x.y').result).toBe('invalid');
    expect(intake('ana@example.com').events).toHaveLength(1);
  });

  it('H9: while somebody waits, something is always due', () => {
    const thread = waiting();
    expect(nextDue(thread.state, SETTINGS, thread.now)).toBe(thread.now + 5 * 60_000);
  });
});
