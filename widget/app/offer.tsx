import type { OfferEntry } from './entries.ts';
import { useAction, useKeptFocus, useSpeech } from './hooks.ts';
import type { Session } from './session.ts';

type Props = { session: Session; entry: OfferEntry };

/** Whether the customer would like a person. Once answered, or of no use any more, it is just a line of the log. */
export function Offer({ session, entry }: Props) {
  const speech = useSpeech();
  const answer =
    entry.accepted === undefined ? '' : speech.say(entry.accepted ? 'offer.yes.said' : 'offer.no.said');
  return entry.open ? (
    <li class="card">
      <p class="strong">{speech.say('offer.ask')}</p>
      <Buttons session={session} entry={entry} />
    </li>
  ) : (
    <li class="notice">
      {speech.say('offer.ask')} {answer}
    </li>
  );
}

function Buttons({ session, entry }: Props) {
  const speech = useSpeech();
  const { busy, failure, run } = useAction();
  const row = useKeptFocus<HTMLDivElement>();
  const answer = (accept: boolean) =>
    run(() => session.thread?.command({ t: 'answer', offer: entry.seq, accept }));
  return (
    <div ref={row}>
      <div class="row">
        <button type="button" class="button filled" aria-disabled={busy} onClick={() => answer(true)}>
          {speech.say('offer.yes')}
        </button>
        <button type="button" class="button" aria-disabled={busy} onClick={() => answer(false)}>
          {speech.say('offer.no')}
        </button>
      </div>
      {failure && (
        <p class="small alarm" role="alert">
          {speech.say(speech.pick(`action.${failure}`, 'action.failed'))}
        </p>
      )}
    </div>
  );
}
