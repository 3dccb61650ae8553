/**
 * Writes the golden log of a release: a thread with every kind of event, and the state it folds to. Run once per
 * release (`node scripts/golden.ts 0.1.0`); a file that exists is never overwritten, because it is history.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptControl, carryOut, notePresence, refuseHandoff, tick } from '../src/conversation/index.ts';
import type { Choice } from '../src/protocol/index.ts';
import { NEVER_OPEN, NOOR, PureThread, SAM, SETTINGS } from '../test/support/thread.ts';

const ref = 'a-ref-made-by-a-client';
const MINUTE = 60_000;
const WHY: Choice = {
  ring: 1,
  continuity: false,
  skill: 0.6,
  language: 'native',
  senior: true,
  load: 0.5,
  idleMs: 90_000,
  candidates: 4,
};

/** A thread in which everything happens that this build knows. */
export function goldenThread(): PureThread {
  const thread = new PureThread();
  const accept = (agent = SAM) =>
    thread.do((draft) => {
      const { handoff, control } = draft.state;
      return acceptControl(draft, {
        handoff: handoff?.id ?? '',
        epoch: control.epoch,
        agent,
        offers: [{ agent, at: thread.now, outcome: 'accepted', why: WHY }],
      });
    });
  const command = (frame: Parameters<typeof carryOut>[1], agent = SAM) =>
    thread.do((draft) =>
      carryOut(
        draft,
        frame,
        agent.id,
        thread.log.find(({ seq }) => 'target' in frame && seq === frame.target) ?? null,
      ),
    );

  thread.says('Where is my order? My mail is ana@example.com');
  thread.answers('You can track it.', 0.8, 'tracking');
  thread.do((draft) =>
    draft.add({ kind: 'customer.updated', customer: { claimed: {}, verified: { name: 'Ana' } } }),
  );
  thread.says('Do you deliver to the moon base?');
  thread.answers('I am not sure.', 0.2, 'shipping');
  thread.says('no thanks');
  thread.says('I want to talk to a human');
  command({ t: 'intake', ref, values: { order_id: '48213' } });
  thread.do((draft) => notePresence(draft, false));
  thread.now += 5 * MINUTE;
  thread.do(tick);
  thread.now += MINUTE;
  thread.do((draft) => notePresence(draft, true));
  accept();
  thread.do((draft) =>
    draft.add({
      kind: 'note',
      id: 'note-of-the-golden-log',
      author: { type: 'agent', ...SAM },
      text: 'A note',
    }),
  );
  command({ t: 'redact', ref, target: thread.state.head });
  thread.now += 55 * MINUTE;
  thread.do(tick);
  command({ t: 'snooze', ref, epoch: thread.state.control.epoch, until: thread.now + MINUTE });
  thread.now += MINUTE;
  thread.do(tick);
  accept();
  const to = { type: 'team', id: 'billing' } as const;
  command({ t: 'transfer', ref, epoch: thread.state.control.epoch, to, note: 'Wants the invoice again' });
  accept(NOOR);
  command({ t: 'handBack', ref, epoch: thread.state.control.epoch, note: 'Told them where it is' }, NOOR);
  thread.says('Anything else?');
  thread.now += 26_000;
  thread.do(tick);
  accept();
  command({ t: 'resolve', ref, epoch: thread.state.control.epoch });
  command({ t: 'feedback', ref, handoff: thread.state.lastHandoff?.id ?? '', mark: 'late' });
  command({ t: 'rate', ref, resolution: thread.state.head, score: 5, comment: 'Good' });
  thread.says('I want to kill myself');
  thread.answers('Too late: a person was called.', 0.9);
  thread.do((draft) => refuseHandoff(draft, thread.state.control.epoch, 'nobody_online'));
  thread.says('I want a refund, this is the third time I ask!!');
  thread.do((draft) => refuseHandoff(draft, thread.state.control.epoch, 'nobody_online'));
  thread.settings = NEVER_OPEN;
  thread.says('I want to talk to a human');
  thread.settings = SETTINGS;
  thread.says('One more thing');
  command({ t: 'block', ref });
  return thread;
}

if (import.meta.main) {
  const [release] = process.argv.slice(2);
  const file = join(import.meta.dirname, `../test/data/golden/${release}.json`);
  if (!release || existsSync(file)) {
    console.error(release ? `the golden log of ${release} exists already` : 'usage: golden.ts <release>');
    process.exit(2);
  }

  const thread = goldenThread();
  writeFileSync(file, `${JSON.stringify({ release, log: thread.log, state: thread.state }, null, 1)}\n`);
  console.log(`${thread.log.length} events, ${new Set(thread.log.map(({ kind }) => kind)).size} kinds`);
}
