import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ThreadView } from '../../src/client/types.ts';
import type { OpenThread } from '../state/open-thread.ts';
import { inAnHour, tomorrowAtNine } from '../state/pauses.ts';
import { attempt } from '../state/say.ts';
import type { Workspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { nameOf } from '../words/of.ts';
import { reasonInWords } from '../words/system.ts';
import { Asked } from './asked.tsx';
import { Choice } from './choice.tsx';
import { Transfer } from './transfer.tsx';

function standing(view: ThreadView, mine: boolean): string {
  if (mine) return words.standingMine;
  if (view.status === 'resolved') return words.standingResolved;
  if (view.status === 'snoozed') return words.standingSnoozed;
  if (view.control.owner === 'queue') return words.standingQueue;
  if (view.control.owner === 'bot') return words.standingBot;
  return words.standingAgent(view.control.agent?.name ?? words.somebody);
}

/** The conversation's name, where it stands, and what can be done with it. Takes the focus when it is opened. */
export function ThreadHead({ workspace, open }: { workspace: Workspace; open: OpenThread }) {
  const name = useRef<HTMLHeadingElement>(null);
  const view = open.view.value;
  const mine = open.mine.value;
  // The name takes the focus when it appears, and when the buttons go that had it.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) name.current?.focus();
  }, [mine]);
  useLayoutEffect(() => name.current?.focus(), []);
  // Only the board knows where it rings, and who did not take it.
  const inLine = view.control.owner === 'queue';
  useEffect(() => (inLine ? workspace.watch() : undefined), [workspace, inLine]);
  const item = workspace.itemOf(open.conversation);
  // The thread knows of an accept before the board does.
  const waits = mine
    ? undefined
    : workspace.waiting.value.find((line) => line.conversation === open.conversation);
  const claimed = view.context?.customer;
  const known = item?.customerName ?? claimed?.verified.name ?? claimed?.claimed.name;
  const customerName = known === undefined ? {} : { customerName: known };
  return (
    <header class="thread-head">
      <div class="row wrap grow">
        <h2 id="thread-name" ref={name} tabIndex={-1} dir="auto">
          {nameOf({ conversation: open.conversation, ...customerName })}
        </h2>
        {view.loaded && <span class={`chip ${mine ? 'mine' : ''}`}>{standing(view, mine)}</span>}
        {waits !== undefined && <Asked item={waits} />}
        {view.customerHere !== undefined && (
          <span class="presence">
            <span class={`dot ${view.customerHere ? 'online' : 'gone'}`} aria-hidden="true" />
            {view.customerHere ? words.here : words.gone}
          </span>
        )}
      </div>
      {waits !== undefined && (
        <button type="button" class="button go" onClick={() => void workspace.accept(waits)}>
          {words.pickUp}
        </button>
      )}
      {mine && <Actions workspace={workspace} open={open} />}
      <Noticed open={open} />
    </header>
  );
}

/** What the customer's words show, as a quiet line. It is there before it says something, so that it is read out. */
function Noticed({ open }: { open: OpenThread }) {
  return (
    <div class="noticed" role="status" aria-label={words.noticed}>
      {open.noticed.value.map((reason) => (
        <p key={`${reason.kind}${reason.topic ?? ''}`} class={reason.kind === 'self_harm' ? 'danger' : ''}>
          <bdi>{reasonInWords(reason, words)}</bdi>
        </p>
      ))}
    </div>
  );
}

/** Ends the conversation, unless the customer has said more by the time it arrives. */
function resolve({ thread, view }: OpenThread): Promise<void> {
  const { control, events } = view.value;
  const seen = events.at(-1)?.seq ?? 0;
  return thread.command({ t: 'resolve', epoch: control.epoch }, ({ events }) =>
    events.every(
      (event) => event.seq <= seen || event.kind !== 'message' || event.author.type !== 'customer',
    ),
  );
}

function Actions({ workspace, open }: { workspace: Workspace; open: OpenThread }) {
  const { thread, view } = open;
  const epoch = view.value.control.epoch;
  // The server counts the pause: this machine's clock may go wrong.
  const snooze = (end: (ahead: number) => number) =>
    void attempt(() => thread.command({ t: 'snooze', epoch, until: end(workspace.desk.value.ahead) }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons
    <div class="row wrap" role="group" aria-label={words.actions}>
      <Transfer workspace={workspace} open={open} />
      <Choice
        label={words.handBack}
        question={words.handBackAsk}
        options={[
          {
            label: words.handBack,
            run: () => void attempt(() => thread.command({ t: 'handBack', epoch })),
          },
        ]}
      />
      <Choice
        label={words.snooze}
        question={words.snoozeAsk}
        options={[
          { label: words.snoozeHour, run: () => snooze(inAnHour) },
          { label: words.snoozeTomorrow, run: () => snooze(tomorrowAtNine) },
        ]}
      />
      <Choice
        class="button primary"
        label={words.resolve}
        question={words.resolveAsk}
        shortcut="e"
        options={[
          {
            label: words.resolve,
            run: () => void attempt(() => resolve(open)),
          },
        ]}
      />
    </div>
  );
}
