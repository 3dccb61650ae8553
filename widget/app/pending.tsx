import type { ThreadView } from '../../src/client/types.ts';
import { useSpeech } from './hooks.ts';

/** What is on its way: an answer as far as it is written, or who is writing. Announced only once it is finished. */
export function Pending({ view }: { view: ThreadView | undefined }) {
  const speech = useSpeech();
  if (view?.connection !== 'online') return null;
  const { partial, slow, typing, control } = view;
  // Whoever has let go of the conversation is not writing in it, whatever was last heard of them.
  const author = typing.find(({ type }) => type === control.owner);
  const words = slow
    ? speech.say('log.slow')
    : author && 'name' in author
      ? speech.say('log.typing', { name: author.name })
      : isBotWorking(view)
        ? speech.say('log.working')
        : '';
  return (
    <>
      {partial && (
        <li class="message bot headed">
          <p class="text" dir="auto">
            {partial.text}
          </p>
        </li>
      )}
      {words && (
        <li class="typing">
          {!partial && (
            <span class="dots" aria-hidden="true">
              <i />
              <i />
              <i />
            </span>
          )}
          <span class="small">{words}</span>
        </li>
      )}
    </>
  );
}

/** The customer spoke last, and it is the bot's turn to answer. */
function isBotWorking({ control, status, events, partial }: ThreadView): boolean {
  const last = events.at(-1);
  const customerLast = last?.kind === 'message' && last.author.type === 'customer';
  return !partial && control.owner === 'bot' && status === 'pending' && customerLast;
}
