import { describe, expect, it } from 'vitest';
import { noticed } from '../../console/state/noticed.ts';
import { acceptControl, agentSays } from '../../src/conversation/index.ts';
import { blanked } from '../../src/protocol/index.ts';
import { kinds, PureThread, SAM, SAM_AUTHOR } from '../support/thread.ts';

/** A conversation that an agent has. */
function withAgent(): PureThread {
  const thread = new PureThread();
  thread.says('I want to talk to a human');
  thread.do((draft) => {
    const { handoff, control } = draft.state;
    return acceptControl(draft, { handoff: handoff?.id ?? '', epoch: control.epoch, agent: SAM, offers: [] });
  });
  return thread;
}
const answer = (thread: PureThread, text = 'Let me see.') =>
  thread.do((draft) =>
    agentSays(draft, SAM_AUTHOR, `message-of-agent-${thread.log.length}`, text, thread.state.control.epoch),
  );
const seen = (thread: PureThread) => noticed(thread.log).map(({ kind }) => kind);

describe('while an agent has control', () => {
  it('E14: a message is assessed in its own row, and nothing follows from it', () => {
    const thread = withAgent();
    const { control } = thread.state;
    const { events } = thread.says('I want a refund and I am going to close my account');
    expect(kinds(events)).toEqual(['message']);
    const [event] = events;
    const assessment = event?.kind === 'message' && event.staff?.assessment;
    expect(assessment).toMatchObject({ action: 'none', reasons: [{ does: 'act' }, { does: 'act' }] });
    expect(assessment).not.toHaveProperty('held');
    expect(thread.state.control).toEqual(control);
    expect(thread.state.turn).toBeUndefined();
  });

  it('E14: somebody in danger is the agent’s: no text is sent over their head', () => {
    const thread = withAgent();
    expect(kinds(thread.says('I want to kill myself').events)).toEqual(['message']);
    expect(noticed(thread.log)).toMatchObject([
      { kind: 'self_harm', evidence: ['want to kill myself', 'kill myself'] },
    ]);
  });

  it('E14: the agent sees what was noticed until they have answered, and danger after that too', () => {
    const thread = withAgent();
    expect(seen(thread)).toEqual([]);
    thread.says('I want to close my account');
    thread.says('thanks');
    expect(seen(thread)).toEqual(['high_value_intent']);
    thread.says('I want to kill myself');
    answer(thread);
    expect(seen(thread)).toEqual(['self_harm']);
  });

  it('E14: what was noticed in the line is told to who takes it, why it came there is not told twice', () => {
    const thread = new PureThread();
    thread.says('I want to talk to a human');
    thread.says('I want a refund');
    expect(seen(thread)).toEqual(['regulated']);
  });

  it('X2: what was redacted is noticed no more', () => {
    const thread = withAgent();
    thread.says('I want to close my account');
    const log = thread.log.map((event) => (event.kind === 'message' ? blanked(event) : event));
    expect(noticed(log)).toEqual([]);
  });
});
