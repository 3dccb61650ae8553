import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AgentRef } from '../../src/protocol/index.ts';
import type { OpenThread } from '../state/open-thread.ts';
import { words } from '../words/index.ts';
import { Segmented } from './segmented.tsx';

/** Where the agent writes: a reply to the customer, or a note to the team. Each keeps its own draft. */
export function Composer({ open, me }: { open: OpenThread; me: AgentRef }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const mode = open.mode.value;
  const draft = open.drafts[mode];
  const cannot = whyNot(open, mode);
  useFocus(open, field);
  useOpener(open, me, field);

  const send = () => {
    const text = draft.value.trim();
    if (text === '' || cannot !== null) return;
    if (mode === 'note') open.thread.note(text);
    else open.thread.send(text);
    draft.value = '';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') field.current?.blur();
    if (event.key !== 'Enter' || event.altKey) return;
    if (event.shiftKey && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      class={`composer ${mode}`}
      onSubmit={(event) => {
        event.preventDefault();
        send();
        field.current?.focus();
      }}
    >
      <div class="row between">
        <Segmented
          legend={words.writeMode}
          value={mode}
          options={[
            { value: 'reply', label: words.reply },
            { value: 'note', label: words.note },
          ]}
          onPick={(to) => {
            open.mode.value = to;
          }}
        />
        <p id="composer-hint" class="small muted">
          {cannot ?? (mode === 'note' ? words.onlyTeam : words.sendHint)}
        </p>
      </div>
      <textarea
        ref={field}
        rows={3}
        dir="auto"
        aria-label={mode === 'note' ? words.noteTo : words.replyTo}
        aria-describedby="composer-hint"
        placeholder={mode === 'note' ? words.noteTo : words.replyTo}
        readOnly={cannot !== null}
        value={draft.value}
        onInput={(event) => {
          draft.value = event.currentTarget.value;
          if (mode === 'reply') open.thread.typing();
        }}
        onKeyDown={onKeyDown}
      />
      <button
        type="submit"
        class="button primary send"
        disabled={cannot !== null || draft.value.trim() === ''}
      >
        {mode === 'note' ? words.addNote : words.send}
      </button>
    </form>
  );
}

/** Why nothing can be sent in this mode, in words; `null` when it can. */
function whyNot(open: OpenThread, mode: 'reply' | 'note'): string | null {
  const view = open.view.value;
  if (!view.loaded) return words.loading;
  if (mode === 'note' || open.mine.value) return null;
  if (view.status === 'resolved') return words.cannotResolved;
  if (view.status === 'snoozed') return words.cannotSnoozed;
  if (view.control.owner === 'queue') return words.cannotQueue;
  if (view.control.owner === 'bot') return words.cannotBot;
  return words.cannotAgent(view.control.agent?.name ?? words.somebody);
}

function useFocus(open: OpenThread, field: { current: HTMLTextAreaElement | null }): void {
  const wanted = open.wantsFocus.value;
  useLayoutEffect(() => {
    if (!wanted) return;
    open.wantsFocus.value = false;
    field.current?.focus();
  }, [wanted, open, field]);
}

/** Offers the suggested opening line to whoever has just accepted: in an empty composer, selected, never sent by itself. */
function useOpener(open: OpenThread, me: AgentRef, field: { current: HTMLTextAreaElement | null }): void {
  const wanted = open.wantsOpener.value && open.mine.value;
  const suggestion = open.view.value.context?.suggestions[0];
  useLayoutEffect(() => {
    if (!wanted || suggestion === undefined) return;
    open.wantsOpener.value = false;
    const draft = open.drafts.reply;
    if (draft.value !== '' && draft.value !== open.opener) return;
    const text = suggestion.replaceAll('{agent}', me.name);
    open.opener = text;
    draft.value = text;
    if (open.mode.value !== 'reply' || field.current === null) return;
    field.current.value = text;
    field.current.focus();
    field.current.select();
  }, [wanted, suggestion, open, me, field]);
}
