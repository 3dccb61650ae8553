import { useState } from 'preact/hooks';
import type { RatingEntry } from './entries.ts';
import { useAction, useKeptFocus, useSpeech } from './hooks.ts';
import type { Session } from './session.ts';

const SCORES = [1, 2, 3, 4, 5] as const;

/** Asks once how it was, 1 to 5. Choosing sends nothing: only the button does. */
export function RatingForm({ session, entry }: { session: Session; entry: RatingEntry }) {
  const speech = useSpeech();
  const { busy, failure, run } = useAction();
  const [score, setScore] = useState<number>();
  const [comment, setComment] = useState('');
  const card = useKeptFocus<HTMLLIElement>();

  const submit = () => {
    if (score === undefined) return;
    const said = comment.trim();
    run(() =>
      session.thread?.command({ t: 'rate', resolution: entry.seq, score, ...(said && { comment: said }) }),
    );
  };

  return (
    <li class="card" ref={card}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <fieldset>
          <legend class="strong">{speech.say('rate.ask')}</legend>
          <div class="scores">
            {SCORES.map((value) => (
              <label key={value} class="score">
                <input
                  type="radio"
                  name={`rating-${entry.seq}`}
                  aria-label={speech.say(`rate.${value}`)}
                  checked={score === value}
                  onChange={() => setScore(value)}
                />
                <span aria-hidden="true">{speech.number(value)}</span>
              </label>
            ))}
          </div>
          <div class="ends small" aria-hidden="true">
            <span>{speech.say('rate.worst')}</span>
            <span>{speech.say('rate.best')}</span>
          </div>
        </fieldset>
        {score !== undefined && (
          <>
            <label class="field">
              {speech.say('rate.comment')}
              <textarea
                rows={2}
                maxLength={1_000}
                dir="auto"
                value={comment}
                onInput={(event) => setComment(event.currentTarget.value)}
              />
            </label>
            {failure && (
              <p class="small alarm" role="alert">
                {speech.say('action.failed')}
              </p>
            )}
            <button type="submit" class="button filled" aria-disabled={busy}>
              {speech.say('rate.send')}
            </button>
          </>
        )}
      </form>
    </li>
  );
}
