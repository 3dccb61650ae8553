import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenedConversation } from '../../src/protocol/http.ts';
import type { Waiting } from '../../src/protocol/index.ts';
import type { Speech } from '../words/speech.ts';
import type { Entry } from './entries.ts';
import { useSpeech } from './hooks.ts';
import { expected, newsIn } from './waiting.ts';

/** How long one announcement stands before the next may replace it, and before it is cleared (ms). */
const STANDS_MS = 1_000;
const CLEARED_MS = 15_000;

type Props = {
  entries: readonly Entry[];
  greeting: OpenedConversation['site']['bot'] | undefined;
  /** The history has arrived: what comes from now on is news. */
  ready: boolean;
  waiting: Waiting | undefined;
};

/**
 * The one polite live region: it says finished messages and notices, one at a time. Mounted before anything is said in
 * it, because screen readers ignore a region that arrives together with its text.
 */
export function Announcer({ entries, greeting, ready, waiting }: Props) {
  const speech = useSpeech();
  const heard = useRef<number | null>(null);
  const told = useRef('');
  const [queue, setQueue] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const greets = greeting?.greeting;

  useEffect(() => {
    if (greeting)
      setQueue((waiting) => [...waiting, `${speech.say('author.bot', greeting)}: ${greeting.greeting}`]);
  }, [greets]);

  useEffect(() => {
    if (!ready) return;
    const last = entries.at(-1)?.seq ?? 0;
    const before = heard.current ?? last;
    heard.current = Math.max(before, last);
    const news = entries.filter(({ seq }) => seq > before).flatMap((entry) => spoken(entry, speech));
    if (news.length > 0) setQueue((waiting) => [...waiting, ...news]);
  }, [entries, ready, speech]);

  useEffect(() => {
    const news = newsIn(waiting, told.current);
    if (news && news !== told.current) setQueue((before) => [...before, expected(speech, waiting)]);
    told.current = news;
  }, [waiting]);

  useEffect(() => {
    const [next] = queue;
    if (next !== undefined) {
      setSaid(next);
      const timer = setTimeout(() => setQueue((waiting) => waiting.slice(1)), STANDS_MS);
      return () => clearTimeout(timer);
    }
    const timer = setTimeout(() => setSaid(''), CLEARED_MS);
    return () => clearTimeout(timer);
  }, [queue]);

  return (
    <div class="unseen" aria-live="polite" aria-atomic="true">
      {said}
    </div>
  );
}

/** What is said of an entry. The customer's own messages are no news to them. */
function spoken(entry: Entry, speech: Speech): string[] {
  switch (entry.kind) {
    case 'message':
      if (entry.author.type === 'customer' || entry.removed) return [];
      return [`${speech.author(entry.author)}: ${entry.text}`];
    case 'notice':
      return [speech.say(entry.word, entry.values)];
    case 'offer':
      return [speech.say('offer.ask')];
    case 'intake':
      return [`${speech.say('intake.title')}: ${speech.say('intake.why')}`];
    case 'rating':
      return [speech.say('rate.ask')];
  }
}
