import type { ComponentChildren } from 'preact';
import type { LineItem } from '../../src/protocol/index.ts';
import { now } from '../state/clock.ts';
import type { Workspace } from '../state/workspace.ts';
import { durationOf, languageOf } from '../words/format.ts';
import { words } from '../words/index.ts';
import { nameOf, reasonOf } from '../words/of.ts';

type Props = { workspace: Workspace; onOpen(): void };

/** What is mine, and who waits. */
export function Lists({ workspace, onOpen }: Props) {
  const mine = workspace.mine.value;
  const finished = workspace.finished.value;
  const waiting = workspace.waiting.value;
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
      <Section id="waiting" title={words.waiting} count={waiting.length} empty={words.waitingEmpty}>
        {waiting.map((item) => (
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
      </Section>
    </nav>
  );
}

type SectionProps = {
  id: string;
  title: string;
  count: number;
  empty: string;
  children: ComponentChildren[];
};

function Section({ id, title, count, empty, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="count">{count}</span>
      </h2>
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
              {durationOf(now.value - item.since)}
            </span>
          )}
        </span>
        <span class="muted">{finished ? words.finished : reasonOf(item.reason)}</span>
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

function Ringing({ item, me }: { item: LineItem; me: string }) {
  if (item.agent === undefined) return null;
  return (
    <span class="chip ringing">
      {item.agent.id === me ? words.ringingHere : words.ringingAt(item.agent.name)}
    </span>
  );
}
