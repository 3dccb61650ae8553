import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Availability } from '../../src/protocol/index.ts';
import type { Workspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { Segmented } from './segmented.tsx';

/** Whether this agent takes calls: by their own choice, or set away by the desk, which is then said. */
export function Presence({ workspace }: { workspace: Workspace }) {
  const availability = workspace.self.value?.availability ?? null;
  /** Chosen here, and not told by the desk yet. What the desk refuses is taken back. */
  const picked = useSignal<Availability | null>(null);
  useEffect(() => {
    picked.value = null;
  }, [availability, picked]);
  const pick = async (to: Availability) => {
    picked.value = to;
    if (!(await workspace.setAvailability(to)) && picked.value === to) picked.value = null;
  };
  return (
    <Segmented
      class="availability"
      legend={words.availability}
      value={picked.value ?? availability}
      options={[
        { value: 'online', label: words.online },
        { value: 'busy', label: words.busy, help: words.busyHelp },
        { value: 'away', label: words.away },
      ]}
      onPick={(to) => void pick(to)}
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
