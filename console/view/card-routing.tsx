import type { AnyEvent } from '../../src/protocol/index.ts';
import type { Workspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { acceptedOf } from '../words/why.ts';
import { Part } from './card-parts.tsx';
import { Why } from './why.tsx';

/** What the last colleague said who passed the conversation on; no longer once the bot has had it since. */
export function PassedOn({ events }: { events: readonly AnyEvent[] }) {
  const note = noteOnTheWay(events);
  if (note === undefined) return null;
  return (
    <Part title={words.passedOnBy(note.name)}>
      <p class="suggestion" dir="auto">
        {note.text}
      </p>
    </Part>
  );
}

/** Why the agent who has the conversation was the one to be called. */
export function WhoAndWhy({ events, workspace }: { events: readonly AnyEvent[]; workspace: Workspace }) {
  const accepted = events.findLast((event) => event.kind === 'control.passed');
  if (accepted?.kind !== 'control.passed' || accepted.reason !== 'accepted') return null;
  const offer = acceptedOf(accepted.staff?.offers);
  if (offer?.why === undefined) return null;
  const needsSkills = (workspace.itemOf(workspace.selected.value ?? '')?.skills ?? []).length > 0;
  const mine = offer.agent.id === workspace.me.id;
  return (
    <Part title={mine ? words.whyYou : words.whyNamed(offer.agent.name)}>
      <Why choice={offer.why} needsSkills={needsSkills} />
    </Part>
  );
}

/** The note that was left in the commit of the last transfer: the event right before it. */
function noteOnTheWay(events: readonly AnyEvent[]): { name: string; text: string } | undefined {
  const at = events.findLastIndex(
    (event) =>
      event.kind === 'control.passed' && (event.reason === 'transferred' || event.to.owner === 'bot'),
  );
  const [note, passed] = [events[at - 1], events[at]];
  if (passed?.kind !== 'control.passed' || note?.kind !== 'note') return undefined;
  if (note.redacted || note.author.type !== 'agent') return undefined;
  return note.author.id === passed.staff?.by ? { name: note.author.name, text: note.text } : undefined;
}
