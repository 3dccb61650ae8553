import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { AgentRef } from '../../src/protocol/index.ts';
import type { OpenThread } from '../state/open-thread.ts';
import { announce } from '../state/say.ts';
import { type MessageRow, timeline } from '../state/timeline.ts';
import { dayOf, timeOf } from '../words/format.ts';
import { words } from '../words/index.ts';
import { authorOf } from '../words/of.ts';
import { MessageItem } from './message.tsx';
import { Unsent } from './unsent.tsx';

/** This close to the end (px) counts as reading along: what comes is scrolled into view. */
const NEAR_PX = 48;

type Props = { open: OpenThread; me: AgentRef; team: ReadonlyMap<string, string> };

/** The log of an open conversation. Follows what is new unless the agent has scrolled up to read. */
export function Log({ open, me, team }: Props) {
  const view = open.view.value;
  const rows = useMemo(() => timeline(view.events, words, team), [view.events, team]);
  const box = useRef<HTMLDivElement>(null);
  const follows = useSignal(true);
  const firstSeq = view.events[0]?.seq;
  const lastSeq = view.events.at(-1)?.seq ?? 0;
  const heightBefore = useRef({ firstSeq, height: 0 });

  useLayoutEffect(() => {
    const log = box.current;
    if (log === null) return;
    const grewAbove = heightBefore.current.firstSeq !== firstSeq && !follows.peek();
    if (grewAbove) log.scrollTop += log.scrollHeight - heightBefore.current.height;
    else if (follows.peek()) log.scrollTop = log.scrollHeight;
    heightBefore.current = { firstSeq, height: log.scrollHeight };
  });
  useEffect(() => {
    const log = box.current;
    if (log === null) return;
    const resized = new ResizeObserver(() => {
      if (follows.peek()) log.scrollTop = log.scrollHeight;
    });
    resized.observe(log);
    return () => resized.disconnect();
  }, [follows]);
  useAnnouncements(
    rows.filter((row) => row.type === 'message'),
    me,
    view.loaded,
  );
  useSeen(open, lastSeq, follows.value);

  const names = view.typing
    .filter((author) => author.type !== 'agent' || author.id !== me.id)
    .map((author) => authorOf(author));
  return (
    <div class="log-frame">
      <section
        ref={box}
        class="log"
        aria-label={words.messages}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        onScroll={({ currentTarget: log }) => {
          follows.value = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PX;
        }}
      >
        {view.hasEarlier && (
          <button type="button" class="button small center" onClick={() => open.thread.loadEarlier()}>
            {words.earlier}
          </button>
        )}
        {!view.loaded && <p class="muted center">{words.loading}</p>}
        <ol class="plain">
          {rows.map((row) => {
            if (row.type === 'message') return <MessageItem key={row.key} row={row} open={open} me={me} />;
            if (row.type === 'day')
              return (
                <li key={row.key} class="day">
                  {dayOf(row.at)}
                </li>
              );
            return (
              <li key={row.key} class="event">
                <span>{row.text}</span>{' '}
                <time dateTime={new Date(row.at).toISOString()}>{timeOf(row.at)}</time>
                {row.lines.map((line) => (
                  <p key={line} dir="auto">
                    {line}
                  </p>
                ))}
              </li>
            );
          })}
          <Unsent open={open} />
        </ol>
        {view.partial !== undefined && (
          <p class="bubble partial" dir="auto">
            <span class="muted">{words.botWriting}</span>
            {view.partial.text}
          </p>
        )}
        <p class="typing muted">{names.length > 0 && words.typing(names)}</p>
      </section>
      {!follows.value && (
        <button
          type="button"
          class="button small below"
          onClick={() => box.current?.scrollTo({ top: box.current.scrollHeight })}
        >
          ↓ {words.newBelow}
        </button>
      )}
    </div>
  );
}

/** Reads out what others write from now on, one message at a time; what was there on opening is not read out. */
function useAnnouncements(messages: MessageRow[], me: AgentRef, loaded: boolean): void {
  const told = useRef<number | null>(null);
  const last = messages.at(-1);
  useEffect(() => {
    if (!loaded) return;
    const seq = last?.seq ?? 0;
    const before = told.current;
    told.current = Math.max(seq, before ?? 0);
    if (before === null || last === undefined || seq <= before) return;
    if (last.author.type === 'agent' && last.author.id === me.id) return;
    announce(`${authorOf(last.author)}: ${last.text}`);
  }, [last, me, loaded]);
}

/** Tells the customer that their messages were seen, when the agent who has them is really looking. */
function useSeen(open: OpenThread, lastSeq: number, follows: boolean): void {
  const mine = open.mine.value;
  const seen = open.view.value.seen.agent;
  useEffect(() => {
    const look = () => {
      if (mine && follows && lastSeq > seen && document.visibilityState === 'visible')
        open.thread.seen(lastSeq);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [open, lastSeq, follows, mine, seen]);
}
