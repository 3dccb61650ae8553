import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { LineItem } from '../../src/protocol/index.ts';
import type { OpenThread } from '../state/open-thread.ts';
import { showWaiting, waitingShown } from '../state/waiting-shown.ts';
import type { Workspace } from '../state/workspace.ts';
import { languageOf } from '../words/format.ts';
import { words } from '../words/index.ts';
import { nameOf, whyHere } from '../words/of.ts';
import { Waited } from './waited.tsx';

type Props = { workspace: Workspace; onOpen(): void };

/** So many of those who wait are listed; all of them are on the board. */
const SHOWN = 30;

/** What is mine, and who waits. */
export function Lists({ workspace, onOpen }: Props) {
  const mine = workspace.mine.value;
  const finished = workspace.finished.value;
  return (
    <nav class="pane lists" aria-label={words.paneLists}>
      <Section id="mine" title={words.mine} count={mine.length} empty={words.mineEmpty}>
        {mine.map((item) => (
          <Row key={item.conversation} item={item} workspace={workspace} onOpen={onOpen} />
        ))}
        {finished.map((item) => (
          <Row key={item.conversation} item={item} workspace={workspace} onOpen={onOpen} finished>
            <button
              type="button"
              class="button small"
              aria-label={`${words.dismiss}: ${nameOf(item)}`}
              onClick={() => workspace.dismiss(item.conversation)}
            >
              {words.dismiss}
            </button>
          </Row>
        ))}
      </Section>
      <WaitingSection workspace={workspace} onOpen={onOpen} />
    </nav>
  );
}

/** Who waits, in the order of the line: the first of them, and the way to the rest. Folded, nothing of it is sent. */
function WaitingSection({ workspace, onOpen }: Props) {
  const shown = waitingShown.value;
  const waiting = workspace.waiting.value;
  const more = workspace.waitingCount.value - SHOWN;
  useEffect(() => (shown ? workspace.watch() : undefined), [workspace, shown]);
  const fold = (
    <button
      type="button"
      class="button small quiet"
      aria-expanded={shown}
      aria-controls="waiting"
      aria-label={shown ? words.hideWaiting : words.showWaiting}
      onClick={() => showWaiting(!shown)}
    >
      {shown ? words.hide : words.show}
    </button>
  );
  return (
    <Section
      id="waiting"
      title={words.waiting}
      count={workspace.waitingCount.value}
      empty={shown ? (workspace.desk.value.board ? words.waitingEmpty : words.loading) : ''}
      after={fold}
    >
      {waiting.slice(0, shown ? SHOWN : 0).map((item) => (
        <Row key={item.conversation} item={item} workspace={workspace} onOpen={onOpen} waiting>
          <button
            type="button"
            class="button small"
            aria-label={words.pickUpWho(nameOf(item))}
            onClick={() => void workspace.accept(item)}
          >
            {words.pickUp}
          </button>
        </Row>
      ))}
      {shown && more > 0 ? (
        <li key="more">
          <button
            type="button"
            class="button small quiet"
            onClick={() => {
              workspace.place.value = 'board';
            }}
          >
            {words.waitingMore(more)}
          </button>
        </li>
      ) : (
        []
      )}
    </Section>
  );
}

type SectionProps = {
  id: string;
  title: string;
  count: number;
  empty: string;
  /** Stands beside the title. */
  after?: ComponentChildren;
  children: ComponentChildren[];
};

function Section({ id, title, count, empty, after, children }: SectionProps) {
  return (
    <section aria-labelledby={`${id}-title`} id={id}>
      <div class="row between">
        <h2 id={`${id}-title`}>
          {title} <span class="count">{count}</span>
        </h2>
        {after}
      </div>
      {children.flat().length === 0 ? <p class="muted empty">{empty}</p> : <ul class="plain">{children}</ul>}
    </section>
  );
}

type RowProps = Props & {
  item: LineItem;
  finished?: boolean;
  waiting?: boolean;
  children?: ComponentChildren;
};

function Row({ item, workspace, onOpen, finished = false, waiting = false, children }: RowProps) {
  const open = workspace.threads.value.get(item.conversation);
  const unread = finished || waiting ? 0 : (open?.unread.value ?? 0);
  const selected = workspace.selected.value === item.conversation;
  return (
    <li class={`line ${selected ? 'selected' : ''} ${finished ? 'finished' : ''}`}>
      <button
        type="button"
        class="line-open"
        data-row
        aria-current={selected ? 'true' : undefined}
        onClick={() => {
          workspace.select(item.conversation);
          onOpen();
        }}
      >
        <span class="row between">
          <strong dir="auto">{nameOf(item)}</strong>
          {unread > 0 && (
            <span class="badge">
              <span aria-hidden="true">{unread}</span>
              <span class="hidden">{words.unread(unread)}</span>
            </span>
          )}
          {waiting && (
            <span class="ticking">
              <span class="hidden">{words.waitedFor('')}</span>
              <Waited since={item.since} workspace={workspace} />
            </span>
          )}
        </span>
        <span class="muted">{finished ? howItEnded(open) : whyHere(item)}</span>
        <span class="row wrap">
          {item.intent !== undefined && <span class="chip">{item.intent}</span>}
          {item.language !== undefined && <span class="chip">{languageOf(item.language)}</span>}
          {open !== undefined && open.noticed.value.length > 0 && (
            <span class="chip noticed">{words.noticed}</span>
          )}
          {item.state === 'offered' && <Ringing item={item} me={workspace.me.id} />}
        </span>
      </button>
      {children}
    </li>
  );
}

/** A conversation that left this agent was passed on, or is finished. */
function howItEnded(open: OpenThread | undefined): string {
  return open?.view.value.status === 'open' ? words.passedOn : words.finished;
}

function Ringing({ item, me }: { item: LineItem; me: string }) {
  if (item.agent === undefined) return null;
  return (
    <span class="chip ringing">
      {item.agent.id === me ? words.ringingHere : words.ringingAt(item.agent.name)}
    </span>
  );
}
