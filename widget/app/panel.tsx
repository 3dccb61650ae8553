import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Host } from '../bridge.ts';
import { inOwnWords } from '../words/own.ts';
import { Announcer } from './announcer.tsx';
import { Composer } from './composer.tsx';
import { entriesOf, needsGreeting } from './entries.ts';
import { Frame } from './frame.tsx';
import { Header } from './header.tsx';
import { SpeechContext, useDraft, useSession, useSpeech } from './hooks.ts';
import { QueueCard } from './queue-card.tsx';
import type { Session } from './session.ts';
import { ConnectionBar, DoorNotice } from './states.tsx';
import { Transcript } from './transcript.tsx';

/** The whole panel, from who is speaking down to the composer. */
export function Panel({ session, host }: { session: Session; host: Host }) {
  const plain = useSpeech();
  const state = useSession(session);
  const { site, view } = state;
  const speech = useMemo(() => inOwnWords(plain, site?.words), [plain, JSON.stringify(site?.words)]);
  const composer = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useDraft(host.site, session.conversation);
  const title = site ? speech.say('panel.label', { site: site.name }) : speech.say('panel.label.plain');

  const entries = useMemo(
    () =>
      entriesOf(view?.events ?? [], {
        someone: speech.say('notice.someone'),
        list: speech.list,
        day: speech.day,
        time: speech.time,
      }),
    [view?.events, speech],
  );
  const loading = state.spoken && !view?.loaded && !view?.outbox.length;
  const greeting =
    site && !loading && needsGreeting(view?.events ?? [], view?.hasEarlier ?? false) ? site.bot : undefined;

  useEffect(() => {
    if (!state.shown || !state.focus || state.door !== 'open') return;
    composer.current?.focus();
    session.focused();
  }, [state.shown, state.focus, state.door]);

  const waits = view?.control.owner === 'queue' && view.status === 'open';
  const leave = () => {
    const epoch = view?.control.epoch;
    // Somebody may have accepted before it arrives: then it would end the conversation with them.
    return session.thread?.command({ t: 'leave' }, ({ control }) => control.epoch === epoch);
  };
  const body: ComponentChildren =
    state.door === 'open' && site ? (
      <>
        <ConnectionBar view={view} />
        <Transcript
          session={session}
          view={view}
          entries={entries}
          greeting={greeting}
          loading={loading}
          shown={state.shown}
          edit={(text) => {
            setDraft(draft ? `${text}\n${draft}` : text);
            composer.current?.focus();
          }}
        />
        {waits && <QueueCard waiting={view.waiting} leave={leave} />}
        <Composer
          session={session}
          stopped={view?.connection === 'stopped'}
          field={composer}
          draft={draft}
          setDraft={setDraft}
        />
      </>
    ) : (
      <DoorNotice failure={state.failure} retry={() => void session.enter()} />
    );

  return (
    <SpeechContext.Provider value={speech}>
      <Frame host={host} shown={state.shown} label={title}>
        <Header site={site} view={view} close={host.mode === 'bubble' ? host.close : undefined} />
        {body}
        <Announcer
          entries={entries}
          greeting={state.shown ? greeting : undefined}
          ready={view?.loaded ?? false}
          waiting={waits ? view.waiting : undefined}
        />
      </Frame>
    </SpeechContext.Provider>
  );
}
