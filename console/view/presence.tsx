import type { Workspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { Segmented } from './segmented.tsx';

/** Whether this agent takes calls: by their own choice, or set away by the desk, which is then said. */
export function Presence({ workspace }: { workspace: Workspace }) {
  return (
    <Segmented
      class="availability"
      legend={words.availability}
      value={workspace.self.value?.availability ?? null}
      options={[
        { value: 'online', label: words.online },
        { value: 'busy', label: words.busy, help: words.busyHelp },
        { value: 'away', label: words.away },
      ]}
      onPick={(to) => void workspace.setAvailability(to)}
    />
  );
}

/** Says that the desk has set this agent away, and offers the way back. */
export function SetAwayBanner({ workspace }: { workspace: Workspace }) {
  const isSetAway = workspace.self.value?.away === 'missed';
  return (
    <div class="banners" role="alert">
      {isSetAway && (
        <p class="banner">
          <span>{words.setAway}</span>
          <button type="button" class="button small" onClick={() => void workspace.setAvailability('online')}>
            {words.backOnline}
          </button>
        </p>
      )}
    </div>
  );
}
