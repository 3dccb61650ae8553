import { type Signal, useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { startAlerts } from '../state/alerts.ts';
import { startClock } from '../state/clock.ts';
import { startKeys } from '../state/keys.ts';
import type { Mode } from '../state/open-thread.ts';
import { announcement } from '../state/say.ts';
import type { Workspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { ConnectionBanner, NoticeBanner } from './banners.tsx';
import { Board } from './board.tsx';
import { Calls } from './calls.tsx';
import { ContextCard } from './context-card.tsx';
import { Header } from './header.tsx';
import { Lists } from './lists.tsx';
import { SetAwayBanner } from './presence.tsx';
import { Segmented } from './segmented.tsx';
import { ThreadPane } from './thread-pane.tsx';

type Pane = 'lists' | 'thread' | 'card';

/**
 * The desk: lists, the open thread, and what is known; where there is no room for all three, one at a time. Or the board,
 * in their place.
 */
export function DeskScreen({ workspace, site }: { workspace: Workspace; site: string }) {
  const pane = useSignal<Pane>('lists');
  const threadConnection = useComputed(() => workspace.current.value?.view.value.connection);

  useEffect(() => {
    // The board has no composer: the key must not come true once the agent is back.
    const compose = (mode: Mode) =>
      workspace.place.value === 'desk' && workspace.current.value?.compose(mode);
    const stops = [
      startClock(),
      startAlerts(workspace),
      startKeys({ r: () => compose('reply'), n: () => compose('note') }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [workspace]);
  useEffect(
    () =>
      workspace.selected.subscribe((selected) => {
        pane.value = selected === null ? 'lists' : 'thread';
      }),
    [workspace, pane],
  );

  return (
    <div class="desk" data-pane={pane.value}>
      {workspace.place.value === 'desk' && (
        <a class="skip" href="#thread">
          {words.skipToThread}
        </a>
      )}
      <Header workspace={workspace} site={site} />
      <ConnectionBanner desk={workspace.desk.value} thread={threadConnection.value} />
      <NoticeBanner />
      <SetAwayBanner workspace={workspace} />
      <Calls workspace={workspace} />
      {workspace.place.value === 'board' ? (
        <Board workspace={workspace} />
      ) : (
        <Work workspace={workspace} pane={pane} />
      )}
      <p class="hidden" role="status">
        {announcement.value}
      </p>
    </div>
  );
}

/** The panes, and the way between them where only some fit. */
function Work({ workspace, pane }: { workspace: Workspace; pane: Signal<Pane> }) {
  const current = workspace.current.value;
  return (
    <>
      <nav class="panes" aria-label={words.panes}>
        <Segmented
          legend={words.panes}
          value={pane.value}
          options={[
            { value: 'lists', label: words.paneLists },
            { value: 'thread', label: words.paneThread },
            { value: 'card', label: words.paneCard },
          ]}
          onPick={(to) => {
            pane.value = to;
          }}
        />
      </nav>
      <main class="work">
        <Lists
          workspace={workspace}
          onOpen={() => {
            pane.value = 'thread';
          }}
        />
        <ThreadPane workspace={workspace} open={current} />
        <ContextCard workspace={workspace} open={current} />
      </main>
    </>
  );
}
