import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ThreadView } from '../../src/client/types.ts';
import type { OpenedConversation } from '../../src/protocol/http.ts';
import type { Entry } from './entries.ts';
import { useSpeech } from './hooks.ts';
import { Icon } from './icon.tsx';
import { EntryItem, Message } from './items.tsx';
import { Outbox } from './outbox.tsx';
import { Pending } from './pending.tsx';
import type { Session } from './session.ts';

/** Messages of one author closer together than this (ms) are headed once. */
const GROUP_MS = 5 * 60_000;
/** This close to the end (px) the reader follows what comes. */
const NEAR_END = 48;

type Props = {
  session: Session;
  view: ThreadView | undefined;
  entries: readonly Entry[];
  greeting: OpenedConversation['site']['bot'] | undefined;
  loading: boolean;
  shown: boolean;
  /** Takes a refused text back into the composer. */
  edit(text: string): void;
};

/** The thread, oldest first. It follows new messages only while the reader is at the end. */
export function Transcript({ session, view, entries, greeting, loading, shown, edit }: Props) {
  const speech = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  const before = useRef({ following: true, height: 0, first: 0, last: 0 });
  const [missed, setMissed] = useState(false);
  const first = entries[0]?.seq ?? 0;
  const last = entries.at(-1)?.seq ?? 0;

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { following, height, ...held } = before.current;
    if (following) element.scrollTop = element.scrollHeight;
    // Earlier messages came in above: what is being read stays where it is.
    else if (first < held.first) element.scrollTop += element.scrollHeight - height;
    else if (last > held.last) setMissed(true);
    before.current = { following, height: element.scrollHeight, first, last };
  });

  // A form that unfolds, or a bar above, changes the sizes without a new message.
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (before.current.following) element.scrollTop = element.scrollHeight;
    });
    for (const part of [element, ...element.children]) observer.observe(part);
    return () => observer.disconnect();
  }, []);

  const scrolled = () => {
    const element = box.current;
    if (!element || !shown) return;
    const following = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END;
    before.current.following = following;
    if (following) setMissed(false);
  };

  return (
    <div class="transcript">
      <div
        class="scroll"
        ref={box}
        role="log"
        aria-live="off"
        aria-label={speech.say('log.label')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable to be scrolled by keys
        tabIndex={0}
        onScroll={scrolled}
      >
        {loading && <p class="quiet centred">{speech.say('panel.loading')}</p>}
        {view?.hasEarlier && (
          <button type="button" class="button small centred" onClick={() => session.thread?.loadEarlier()}>
            {speech.say('log.earlier')}
          </button>
        )}
        <ol>
          {greeting && (
            <Message
              entry={{
                kind: 'message',
                seq: 0,
                author: { type: 'bot', name: greeting.name },
                text: greeting.greeting,
                removed: false,
              }}
              headed
            />
          )}
          {entries.map((entry, index) => (
            <EntryItem
              key={entry.kind === 'message' ? entry.id : `${entry.kind}${entry.seq}`}
              session={session}
              entry={entry}
              headed={!continues(entries[index - 1], entry)}
              newDay={isNewDay(entries[index - 1], entry)}
            />
          ))}
          <Outbox session={session} view={view} edit={edit} />
          <Pending view={view} />
        </ol>
      </div>
      {missed && (
        <button
          type="button"
          class="newest"
          onClick={() => {
            box.current?.scrollTo({ top: box.current.scrollHeight });
            box.current?.focus();
          }}
        >
          {speech.say('log.newest')} <Icon name="down" />
        </button>
      )}
    </div>
  );
}

function continues(before: Entry | undefined, entry: Entry): boolean {
  if (before?.kind !== 'message' || entry.kind !== 'message') return false;
  const sameAuthor = JSON.stringify(before.author) === JSON.stringify(entry.author);
  return sameAuthor && (entry.at ?? 0) - (before.at ?? 0) < GROUP_MS;
}

/** Days are marked where they change; today needs no mark at the beginning. */
function isNewDay(before: Entry | undefined, entry: Entry): boolean {
  const day = (at: number) => new Date(at).toDateString();
  return entry.at !== undefined && day(entry.at) !== day(before?.at ?? Date.now());
}
