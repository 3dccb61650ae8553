import type { OpenThread } from '../state/open-thread.ts';
import type { Workspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { stoppedInWords } from './banners.tsx';
import { Composer } from './composer.tsx';
import { Log } from './log.tsx';
import { ThreadHead } from './thread-head.tsx';

/** The open conversation: who and how it stands, the log, the composer. */
export function ThreadPane({ workspace, open }: { workspace: Workspace; open: OpenThread | undefined }) {
  if (open === undefined)
    return (
      <section class="pane thread none" id="thread" tabIndex={-1} aria-label={words.thread}>
        <h2>{words.threadEmpty}</h2>
        <p class="muted">{words.threadEmptyHelp}</p>
      </section>
    );
  const view = open.view.value;
  return (
    <section class="pane thread" id="thread" tabIndex={-1} aria-labelledby="thread-name">
      <ThreadHead key={`head-${open.conversation}`} workspace={workspace} open={open} />
      {view.connection === 'stopped' && <p class="banner bad">{stoppedInWords(view.stopped)}</p>}
      <Log key={`log-${open.conversation}`} open={open} me={workspace.me} team={workspace.team.value} />
      <Composer key={`composer-${open.conversation}`} open={open} me={workspace.me} />
    </section>
  );
}
