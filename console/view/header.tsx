import { signOut } from '../state/session.ts';
import { sound, toggleSound } from '../state/sound.ts';
import type { Workspace } from '../state/workspace.ts';
import { weightOf } from '../words/format.ts';
import { words } from '../words/index.ts';
import { Choice } from './choice.tsx';
import { Help } from './help.tsx';
import { Presence } from './presence.tsx';

const SOUND = { on: words.soundOn, off: words.soundOff, blocked: words.soundBlocked };

/** Where the agent is and whether they are reachable: the way to the board, the sound of calls, their presence. */
export function Header({ workspace, site }: { workspace: Workspace; site: string }) {
  const me = workspace.self.value;
  const onBoard = workspace.place.value === 'board';
  return (
    <header class="top">
      <h1>
        Baton <span class="muted">{site}</span>
      </h1>
      <p class="muted counts">
        {workspace.desk.value.you &&
          words.deskCounts(workspace.onlineCount.value, workspace.waitingCount.value)}
      </p>
      <button
        type="button"
        class="button quiet"
        aria-keyshortcuts="b"
        data-shortcut="b"
        onClick={() => {
          workspace.place.value = onBoard ? 'desk' : 'board';
        }}
      >
        {onBoard ? words.boardBack : words.board}
      </button>
      <button
        type="button"
        class={`button quiet ${sound.value}`}
        title={sound.value === 'blocked' ? words.soundBlockedHelp : undefined}
        onClick={toggleSound}
      >
        {SOUND[sound.value]}
      </button>
      <Help />
      <Presence workspace={workspace} />
      <p class="me">
        <strong>{workspace.me.name}</strong>
        {me !== undefined && (
          <span class="muted">
            {weightOf(me.load)}/{weightOf(me.capacity)}
          </span>
        )}
      </p>
      <SignOut workspace={workspace} />
    </header>
  );
}

function SignOut({ workspace }: { workspace: Workspace }) {
  const open = workspace.mine.value.length;
  let unsent = 0;
  for (const { view } of workspace.threads.value.values()) unsent += view.value.outbox.length;
  const leave = () => {
    workspace.leave();
    signOut();
  };
  if (open + unsent === 0)
    return (
      <button type="button" class="button quiet" onClick={leave}>
        {words.signOut}
      </button>
    );
  return (
    <Choice
      class="button quiet"
      label={words.signOut}
      question={words.signOutAsk(open, unsent)}
      options={[{ label: words.signOut, run: leave, tone: 'danger' }]}
    />
  );
}
