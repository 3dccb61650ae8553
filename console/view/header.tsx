import { signOut } from '../state/session.ts';
import { sound, toggleSound } from '../state/sound.ts';
import type { Workspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { Choice } from './choice.tsx';
import { Help } from './help.tsx';
import { Segmented } from './segmented.tsx';

const SOUND = { on: words.soundOn, off: words.soundOff, blocked: words.soundBlocked };

/** Who is here and reachable: the agent, the sound of calls, the team. */
export function Header({ workspace, site }: { workspace: Workspace; site: string }) {
  const { agents } = workspace.desk.value;
  const me = agents.find((agent) => agent.id === workspace.me.id);
  const others = agents.filter((agent) => agent !== me);
  return (
    <header class="top">
      <h1>
        Baton <span class="muted">{site}</span>
      </h1>
      <ul class="plain row team" aria-label={words.team}>
        {others.map((agent) => {
          const state = !agent.connected ? 'gone' : agent.availability;
          const named = { gone: words.teamGone, away: words.teamAway, online: words.teamOnline }[state];
          return (
            <li key={agent.id} title={words.teamMember(agent.name, named, agent.load, agent.capacity)}>
              <span class={`dot ${state}`} aria-hidden="true" />
              {agent.name}
              <span class="hidden">{named}</span>
              <span class="muted">
                {agent.load}/{agent.capacity}
              </span>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        class={`button quiet ${sound.value}`}
        title={sound.value === 'blocked' ? words.soundBlockedHelp : undefined}
        onClick={toggleSound}
      >
        {SOUND[sound.value]}
      </button>
      <Help />
      <Segmented
        class="availability"
        legend={words.availability}
        value={me?.availability ?? null}
        options={[
          { value: 'online', label: words.online },
          { value: 'away', label: words.away },
        ]}
        onPick={(to) => void workspace.setAvailability(to)}
      />
      <p class="me">
        <strong>{workspace.me.name}</strong>
        {me !== undefined && (
          <span class="muted">
            {me.load}/{me.capacity}
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
