import type { Entry, MessageEntry } from './entries.ts';
import { useSpeech } from './hooks.ts';
import { IntakeForm } from './intake-form.tsx';
import { Linked } from './linked.tsx';
import { Offer } from './offer.tsx';
import { RatingForm } from './rating-form.tsx';
import type { Session } from './session.ts';

type Props = { session: Session; entry: Entry; headed: boolean; newDay: boolean };

/** One entry of the log, with the day before it where a new one begins. */
export function EntryItem({ session, entry, headed, newDay }: Props) {
  const speech = useSpeech();
  return (
    <>
      {newDay && entry.at !== undefined && <li class="day">{speech.day(entry.at)}</li>}
      <Body session={session} entry={entry} headed={headed || newDay} />
    </>
  );
}

function Body({ session, entry, headed }: Omit<Props, 'newDay'>) {
  const speech = useSpeech();
  switch (entry.kind) {
    case 'message':
      return <Message entry={entry} headed={headed} />;
    case 'notice':
      return (
        <li class="notice" dir="auto">
          {speech.say(entry.word, entry.values)} <time class="unseen">{speech.time(entry.at)}</time>
        </li>
      );
    case 'offer':
      return <Offer session={session} entry={entry} />;
    case 'intake':
      return <IntakeForm session={session} entry={entry} />;
    case 'rating':
      return <RatingForm session={session} entry={entry} />;
  }
}

/** A message. Author and time are always in its text; below the first of a group they are read, not seen. */
export function Message({ entry, headed }: { entry: MessageEntry; headed: boolean }) {
  const speech = useSpeech();
  return (
    <li class={`message ${entry.author.type} ${headed ? 'headed' : ''}`}>
      <p class={headed ? 'by' : 'unseen'}>
        {speech.author(entry.author)}
        {entry.at !== undefined && (
          <time dateTime={new Date(entry.at).toISOString()}> {speech.time(entry.at)}</time>
        )}
      </p>
      {entry.removed ? (
        <p class="text removed">{speech.say('log.removed')}</p>
      ) : (
        <p class="text" dir="auto">
          <Linked text={entry.text} />
        </p>
      )}
    </li>
  );
}
