import type { ThreadView } from '../../src/client/types.ts';
import { useSpeech } from './hooks.ts';

/** What is wrong with the connection, if anything is. A short hiccup is not worth a word: the style delays it. */
export function ConnectionBar({ view }: { view: ThreadView | undefined }) {
  const speech = useSpeech();
  const connection = view?.connection;
  const words =
    connection === 'connecting'
      ? speech.say('net.connecting')
      : connection === 'offline'
        ? speech.say(navigator.onLine ? 'net.unreachable' : 'net.offline')
        : connection === 'stopped'
          ? speech.say(speech.pick(`stopped.${view?.stopped}`, 'stopped.other'))
          : '';
  return (
    <p class={`bar ${connection ?? 'idle'}`} role="status">
      {words}
    </p>
  );
}

/** Before the door is open: opening it, or why it stays shut. */
export function DoorNotice({ failure, retry }: { failure: string | undefined; retry: () => void }) {
  const speech = useSpeech();
  return (
    <div class="door" role="status">
      {failure ? (
        <>
          <p>{speech.say(speech.pick(`door.${failure}`, 'door.failed'))}</p>
          <button type="button" class="button" onClick={retry}>
            {speech.say('door.retry')}
          </button>
        </>
      ) : (
        <p class="quiet">{speech.say('panel.opening')}</p>
      )}
    </div>
  );
}
