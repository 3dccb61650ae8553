import type { Waiting } from '../../src/protocol/index.ts';
import { useAction, useKeptFocus, useSpeech } from './hooks.ts';
import { Icon } from './icon.tsx';
import { expected, standing } from './waiting.ts';

type Props = { waiting: Waiting | undefined; leave: () => Promise<void> | undefined };

/** While a person is waited for: where the customer stands, what happens next, and the way out. */
export function QueueCard({ waiting, leave }: Props) {
  const speech = useSpeech();
  const { busy, failure, run } = useAction();
  const card = useKeptFocus<HTMLDivElement>();
  return (
    <div class="standing" ref={card}>
      <Icon name="clock" />
      <div>
        <p class="strong" role="status">
          {standing(speech, waiting)}
        </p>
        {/* Read out by the announcer, and there only when it says something new. */}
        <p class="wait">{expected(speech, waiting)}</p>
        <p class="small">{speech.say('line.next')}</p>
        {failure && (
          <p class="small alarm" role="alert">
            {speech.say('action.failed')}
          </p>
        )}
        <button type="button" class="link" aria-disabled={busy} onClick={() => run(leave)}>
          {speech.say('line.leave')}
        </button>
      </div>
    </div>
  );
}
