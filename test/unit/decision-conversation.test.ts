import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/conversation/context.ts';
import {
  acceptControl,
  type Draft,
  giveFeedback,
  markOf,
  project,
  refuseHandoff,
  type State,
} from '../../src/conversation/index.ts';
import { DEFAULT_POLICY, Policy, type Rules } from '../../src/escalation/index.ts';
import { contextFor, eventFor, type ThreadEvent } from '../../src/protocol/index.ts';
import { kinds, PureThread, reloaded, SAM } from '../support/thread.ts';

/** The rules inside a conversation: what is kept, carried and undone. */

const SITE_WORDS: Rules = {
  rev: 4,
  policy: Policy.parse({
    version: 1,
    signals: { complexity: { does: 'offer' }, 'regulated:tobacco': { does: 'act' } },
    phrases: [
      { signal: 'complexity:custom', any: ['bespoke'] },
      { signal: 'regulated:tobacco', any: ['nicotine'] },
    ],
    help: { en: 'Please call 555 now.' },
  }),
};

/** A conversation whose site has words of its own for signals. */
class Thread extends PureThread {
  rules: Rules = SITE_WORDS;
  override do<T>(decide: (draft: Draft) => T) {
    return super.do((draft) => {
      draft.situation.rules = this.rules;
      return decide(draft);
    });
  }
  answersAs(intent: string, confidence: number, agentsOnline = 1) {
    const site = { rules: this.rules, intent: { name: intent, confidence: 0.9 } };
    return this.ends({ text: 'An answer.', agentsOnline, source: { confidence, documents: [] }, site });
  }
}
const messageOf = (events: readonly ThreadEvent[]) => {
  const event = events.find(({ kind }) => kind === 'message');
  if (event?.kind !== 'message') throw new Error('no message');
  return event;
};
const afterwards = (thread: Thread): State => reloaded(thread.state);

describe('a message', () => {
  it('E7: that acts escalates in its own commit, with policy, reasons and bars in its row', () => {
    const thread = new Thread();
    const { events } = thread.says('Does it contain nicotine?');
    const said = events.filter((event) => event.kind === 'message').at(-1);
    expect(said?.v).toBe(2);
    expect(said?.kind === 'message' && said.staff?.assessment).toMatchObject({
      action: 'escalate',
      policy: 4,
      reasons: [{ kind: 'regulated', topic: 'tobacco', does: 'act', bar: 0.5, evidence: ['nicotine'] }],
    });
    expect(events.at(-1)?.kind === 'intake.requested' || events.at(-1)?.kind === 'control.passed').toBe(true);
    expect(events.find(({ kind }) => kind === 'control.passed')).toMatchObject({ reason: 'needs_person' });
  });

  it('E8: what only offers waits for the answer, over an eviction, and stands beside it', () => {
    const thread = new Thread();
    const { events } = thread.says('I want a bespoke grinder');
    const said = events.filter((event) => event.kind === 'message').at(-1);
    expect(said?.kind === 'message' && said.staff?.assessment).toMatchObject({
      action: 'none',
      held: 'with_the_answer',
    });
    thread.state = afterwards(thread);
    const { events: answer } = thread.answers('We sell three grinders.', 0.9);
    expect(kinds(answer)).toEqual(['message', 'offer.made']);
    expect(messageOf(answer).staff?.assessment?.reasons[0]).toMatchObject({ topic: 'custom' });
  });

  it('E8: what was noticed in a message that joined the next turn waits for that one', () => {
    const thread = new Thread();
    thread.says('How are you?');
    thread.says('I want a bespoke grinder');
    expect(kinds(thread.answers('Fine.', 0.9).events)).toEqual(['message']);
    expect(kinds(thread.answers('We sell three.', 0.9).events)).toEqual(['message', 'offer.made']);
  });

  it('E3: nobody there: the bot owes the answer that the rules kept it from giving', () => {
    const thread = new Thread();
    thread.says('Does it contain nicotine?');
    const asked = thread.state.questions.at(-1)?.seq;
    thread.do((draft) => refuseHandoff(draft, thread.state.control.epoch, 'nobody_online'));
    expect(thread.state.turn).toMatchObject({ id: asked, question: 'Does it contain nicotine?' });
    const { events } = thread.answers('It does not.', 0.9, 'contents', 0);
    expect(messageOf(events).text).toBe('It does not.');
  });

  it('E3: … but a request for a person is not the bot’s to answer', () => {
    const thread = new Thread();
    thread.says('talk to a human');
    thread.do((draft) => refuseHandoff(draft, thread.state.control.epoch, 'nobody_online'));
    expect(thread.state.turn).toBeUndefined();
  });

  it('E14: is not decided on while in the line', () => {
    const thread = new Thread();
    thread.says('talk to a human');
    const { events } = thread.says('nicotine!');
    expect(messageOf(events).staff?.assessment).toMatchObject({ action: 'none' });
    expect(kinds(events)).toEqual(['message']);
  });
});

describe('somebody in danger', () => {
  it('E5: gets the help text at once, in their language, and a person; the bot has no say', () => {
    const thread = new Thread();
    const { events } = thread.says('I want to kill myself');
    expect(kinds(events)).toContain('control.passed');
    const help = events.find((event) => event.kind === 'message' && event.author.type === 'system');
    expect(help?.kind === 'message' && help.text).toBe('Please call 555 now.');
    expect(thread.state.turn).toBeUndefined();
    thread.do((draft) => refuseHandoff(draft, thread.state.control.epoch, 'nobody_online'));
    expect(thread.state.turn).toBeUndefined();
  });

  it('E5: in the line, too, but once under each control', () => {
    const thread = new Thread();
    thread.says('talk to a human');
    const helped = () =>
      thread.says('ich will nicht mehr leben').events.filter(({ kind }) => kind === 'message');
    expect(helped().map((event) => event.kind === 'message' && event.author.type)).toEqual([
      'customer',
      'system',
    ]);
    thread.state = afterwards(thread);
    expect(helped()).toHaveLength(1);
  });

  it('tells a change of language while an agent has it, within four messages', () => {
    const thread = new PureThread();
    thread.says('Hello, I would like to talk to a human please');
    const { handoff, control } = thread.state;
    const accept = { agent: SAM, handoff: handoff?.id ?? '', epoch: control.epoch, offers: [] };
    thread.do((draft) => acceptControl(draft, accept));
    expect(thread.state).toMatchObject({ spoken: 'en', control: { owner: 'agent' } });
    const said = 'Buenas tardes, quisiera saber dónde está mi pedido porque todavía no ha llegado';
    for (let count = 0; count < 4; count += 1) thread.says(`${said} ${count}`);
    expect(thread.state.spoken).toBe('es');
  });

  it('A1: the help text is everybody’s, why it was shown is the team’s', () => {
    const thread = new Thread();
    thread.says('I want to kill myself');
    const shown = thread.log.map((event) => project(event, 'customer'));
    expect(JSON.stringify(shown)).toContain('Please call 555 now.');
    expect(JSON.stringify(shown)).not.toContain('self_harm');
  });
});

describe('an outcome', () => {
  it('E9: the intent, the bar and what was learned of it are in the row and the card', () => {
    const thread = new Thread();
    thread.says('where is my parcel');
    const { events } = thread.answersAs('tracking', 0.5);
    expect(messageOf(events).staff?.assessment).toMatchObject({
      action: 'offer',
      intent: { name: 'tracking' },
      reasons: [{ kind: 'low_confidence', confidence: 0.5, bar: 0.55 }],
    });
    expect(contextOf(thread.state).intent?.name).toBe('tracking');
  });

  it('E9: the same intent in other words is a loop', () => {
    const thread = new Thread();
    thread.says('where is my parcel');
    thread.answersAs('tracking', 0.9);
    thread.says('has it left the warehouse already');
    const { events } = thread.answersAs('tracking', 0.9);
    expect(messageOf(events).staff?.assessment?.reasons.map(({ kind }) => kind)).toContain('loop');
  });
});

describe('feedback', () => {
  const escalated = () => {
    const thread = new Thread();
    thread.says('where is my parcel');
    thread.answersAs('tracking', 0.9);
    thread.says('talk to a human');
    return thread;
  };
  const mark = (thread: Thread, handoff: string, given: 'right' | 'wrong' | 'late') =>
    thread.do((draft) =>
      giveFeedback(draft, 'sam', { t: 'feedback', ref: 'a-ref-made-by-a-client', handoff, mark: given }),
    );

  it('E6: names the handoff, the intent and the agent, and can be told to the library until it answers', () => {
    const thread = escalated();
    const handoff = thread.state.lastHandoff?.id ?? '';
    expect(contextOf(thread.state).handoff).toEqual({ id: handoff });
    expect(mark(thread, handoff, 'late').events).toMatchObject([
      { kind: 'feedback.given', handoff, mark: 'late', by: 'sam', intent: 'tracking' },
    ]);
    thread.state = afterwards(thread);
    expect(markOf(thread.state)?.report).toEqual({
      id: handoff,
      mark: 'late',
      by: 'sam',
      intent: 'tracking',
    });
    expect(contextOf(thread.state).handoff).toEqual({ id: handoff, mark: 'late' });
  });

  it('E6: the same mark again is the same, another one replaces it, an unknown handoff is refused', () => {
    const thread = escalated();
    const handoff = thread.state.lastHandoff?.id ?? '';
    mark(thread, handoff, 'late');
    expect(mark(thread, handoff, 'late')).toMatchObject({ result: null, events: [] });
    expect(mark(thread, handoff, 'right').events).toHaveLength(1);
    expect(mark(thread, 'another', 'right').result).toBe('no_handoff');
  });
});

describe('a client of the version before', () => {
  it('V5: gets reasons it knows, a control reason it knows, and the confidence where it looks for it', () => {
    const thread = new Thread();
    thread.says('where is my parcel');
    thread.answersAs('tracking', 0.3);
    thread.says('Does it contain nicotine?');
    const told = thread.log.map((event) => eventFor(1, event));
    expect(told.every(({ v }) => v === 1)).toBe(true);
    const text = JSON.stringify(told);
    expect(text).not.toMatch(/needs_person|regulated|"does"|"policy"/);
    const low = told.find((event) => event.kind === 'offer.made');
    expect(low?.kind === 'offer.made' && low.staff?.reasons[0]?.score).toBeCloseTo(0.7);
    expect(contextFor(1, contextOf(thread.state)).reasons).toEqual([]);
    expect(thread.log.map((event) => eventFor(3, event))).toEqual(thread.log);
  });
});

describe('the built-in policy', () => {
  it('is what a site without one gets', () => {
    const thread = new PureThread();
    thread.says('talk to a human');
    const said = thread.log.filter((event) => event.kind === 'message').at(-1);
    expect(said?.kind === 'message' && said.staff?.assessment?.policy).toBe(0);
    expect(DEFAULT_POLICY.confidence.bar).toBe(0.55);
  });
});
