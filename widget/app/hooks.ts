import { createContext, type RefObject } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ClientError } from '../../src/client/index.ts';
import { en } from '../words/en.ts';
import { type Speech, speechIn } from '../words/speech.ts';
import { draftOf, keepDraft } from './draft.ts';
import type { Session, SessionState } from './session.ts';

export const SpeechContext = createContext<Speech>(speechIn(en, 'en', 'en'));
export const useSpeech = (): Speech => useContext(SpeechContext);

/** The session's state, drawn again at each change. */
export function useSession(session: Session): SessionState {
  const [state, setState] = useState(session.state);
  useEffect(() => {
    const changed = () => setState(session.state);
    changed();
    return session.subscribe(changed);
  }, [session]);
  return state;
}

export type Action = {
  busy: boolean;
  /** The error code with which it was refused. */
  failure: string | undefined;
  run(action: () => Promise<void> | undefined): void;
};

/**
 * Runs a command of the thread from a button. While offline it stays busy: the client sends it when it can. The button
 * is not disabled meanwhile, because that would take the focus away; a second press does nothing.
 */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const run: Action['run'] = (action) => {
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    Promise.resolve(action())
      .catch((error: unknown) => setFailure(error instanceof ClientError ? error.code : 'failed'))
      .finally(() => setBusy(false));
  };
  return { busy, failure, run };
}

/**
 * For a question that disappears once it is answered: if the focus was inside, it goes to the messages, not to nowhere.
 * @returns the ref for the question's outer element
 */
export function useKeptFocus<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  // A layout effect, because only its cleanup runs while the element is still there.
  useLayoutEffect(() => {
    const element = ref.current;
    return () => {
      const root = element?.getRootNode();
      if (!(root instanceof ShadowRoot) || !element?.contains(root.activeElement)) return;
      const log = root.querySelector<HTMLElement>('[role=log]');
      requestAnimationFrame(() => log?.focus({ preventScroll: true }));
    };
  }, []);
  return ref;
}

/** What is being written in a conversation. */
export function useDraft(site: string, conversation: string): [string, (text: string) => void] {
  const [, redraw] = useState({});
  return [
    draftOf(site, conversation),
    (text) => {
      keepDraft(site, conversation, text);
      redraw({});
    },
  ];
}
