import type { OutboxEntry, ThreadView } from '../../src/client/types.ts';
import { useKeptFocus, useSpeech } from './hooks.ts';
import type { Session } from './session.ts';

type Props = { session: Session; view: ThreadView | undefined; edit(text: string): void };

/** What the customer wrote that is not in the log yet, and what stands in its way. */
export function Outbox({ session, view, edit }: Props) {
  const speech = useSpeech();
  return (
    <>
      {view?.outbox.map((entry) => (
        <li key={entry.id} class="message customer headed">
          <p class="unseen">{speech.author({ type: 'customer' })}</p>
          <p class="text pending" dir="auto">
            {entry.text}
          </p>
          {entry.state === 'refused' ? (
            <Refused session={session} entry={entry} edit={edit} />
          ) : (
            <p class="by later">
              {speech.say(view.connection === 'online' ? 'outbox.sending' : 'outbox.waiting')}
            </p>
          )}
        </li>
      ))}
    </>
  );
}

/** A refused message stays the customer's: sent again, changed or discarded, but never silently lost. */
function Refused({
  session,
  entry,
  edit,
}: {
  session: Session;
  entry: OutboxEntry;
  edit(text: string): void;
}) {
  const speech = useSpeech();
  const row = useKeptFocus<HTMLDivElement>();
  const tooLong = entry.code === 'text_too_long';
  return (
    <div class="refusal" ref={row}>
      <p class="by alarm" role="alert">
        {speech.say(speech.pick(`refused.${entry.code}`, 'refused.other'))}
      </p>
      <div class="row">
        {tooLong ? (
          <button
            type="button"
            class="link"
            onClick={() => {
              session.thread?.discard(entry.id);
              edit(entry.text);
            }}
          >
            {speech.say('outbox.edit')}
          </button>
        ) : (
          <button type="button" class="link" onClick={() => session.thread?.retry(entry.id)}>
            {speech.say('outbox.retry')}
          </button>
        )}
        <button type="button" class="link" onClick={() => session.thread?.discard(entry.id)}>
          {speech.say('outbox.discard')}
        </button>
      </div>
    </div>
  );
}
