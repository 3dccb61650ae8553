import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useSpeech } from './hooks.ts';
import { Icon } from './icon.tsx';
import type { Session } from './session.ts';

/** The field grows with its text up to this height (px). */
const TALLEST = 160;

type Props = {
  session: Session;
  /** Nothing can be sent on this page any more. */
  stopped: boolean;
  field: RefObject<HTMLTextAreaElement | null>;
  draft: string;
  setDraft(text: string): void;
};

/** Where the customer writes. Enter sends, Shift+Enter begins a line; Enter that picks an IME's word does neither. */
export function Composer({ session, stopped, field, draft, setDraft }: Props) {
  const speech = useSpeech();
  const text = draft.trim();

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.blockSize = 'auto';
    const needed = element.scrollHeight;
    if (needed > 0) element.style.blockSize = `${Math.min(needed, TALLEST)}px`;
  });

  const send = () => {
    if (!text || stopped) return;
    session.send(text);
    setDraft('');
    field.current?.focus();
  };

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={field}
        rows={1}
        dir={draft ? 'auto' : speech.dir}
        aria-label={speech.say('compose.label')}
        placeholder={speech.say('compose.placeholder')}
        enterkeyhint="send"
        readOnly={stopped}
        value={draft}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
          if (session.state.spoken && event.currentTarget.value) session.thread?.typing();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <button
        type="submit"
        class="round filled"
        aria-label={speech.say('compose.send')}
        aria-disabled={!text || stopped}
      >
        <Icon name="send" />
      </button>
    </form>
  );
}
