import { useRef } from 'preact/hooks';
import type { ConnectionState, DeskView } from '../../src/client/types.ts';
import { notice } from '../state/say.ts';
import { words } from '../words/index.ts';

/** Why a connection stopped for good, in words. */
export function stoppedInWords(reason: string | undefined): string {
  const known: Partial<Record<string, string>> = words.stopped;
  return known[reason ?? ''] ?? words.stoppedOther;
}

/** Says when the desk or the open thread is not connected. Silent while all is well. */
export function ConnectionBanner({ desk, thread }: { desk: DeskView; thread: ConnectionState | undefined }) {
  const wasOnline = useRef(false);
  if (desk.connection === 'online') wasOnline.current = true;
  const stopped = desk.connection === 'stopped';
  const waiting = [desk.connection, thread].some((state) => state === 'offline' || state === 'connecting');
  const lost = desk.connection === 'offline' || thread === 'offline' || wasOnline.current;
  return (
    <div class="banners" role="status">
      {stopped && (
        <p class="banner bad">
          {stoppedInWords(desk.stopped)}{' '}
          <button type="button" class="button small" onClick={() => location.reload()}>
            {words.reload}
          </button>
        </p>
      )}
      {!stopped && waiting && <p class="banner">{lost ? words.reconnecting : words.connecting}</p>}
    </div>
  );
}

/** What the last action of the agent's came to, when it failed. */
export function NoticeBanner() {
  return (
    <div class="banners" role="alert">
      {notice.value !== null && (
        <p class="banner bad">
          <span>{notice.value}</span>
          <button
            type="button"
            class="button small"
            onClick={() => {
              notice.value = null;
            }}
          >
            {words.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}
