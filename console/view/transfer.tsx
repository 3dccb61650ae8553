import { useSignal } from '@preact/signals';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { ClientError } from '../../src/client/index.ts';
import type { RoutingTarget } from '../../src/protocol/index.ts';
import type { OpenThread } from '../state/open-thread.ts';
import { inWords } from '../state/say.ts';
import type { Workspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { Segmented } from './segmented.tsx';
import { TransferTargets } from './transfer-targets.tsx';

type Kind = RoutingTarget['type'] | 'bot';
const KINDS = ['agent', 'team', 'skill', 'bot'] as const satisfies Kind[];

/** The button that opens the dialog in which a conversation is passed on. */
export function Transfer({ workspace, open }: { workspace: Workspace; open: OpenThread }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useSignal(false);
  const title = useId();
  // Once its form is there: the dialog gives the focus to the first control.
  useLayoutEffect(() => {
    if (shown.value) dialog.current?.showModal();
  }, [shown.value]);
  return (
    <>
      <button
        type="button"
        class="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="t"
        data-shortcut="t"
        onClick={() => {
          shown.value = true;
        }}
      >
        {words.transfer}
      </button>
      <dialog
        ref={dialog}
        class="transfer"
        aria-labelledby={title}
        onClose={() => {
          shown.value = false;
        }}
      >
        <h2 id={title}>{words.transferTitle}</h2>
        {shown.value && <Form workspace={workspace} open={open} close={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}

type FormProps = { workspace: Workspace; open: OpenThread; close(): void };

/** Where to, and a word for whoever takes over. */
function Form({ workspace, open, close }: FormProps) {
  const kind = useSignal<Kind>('agent');
  const target = useSignal<string | null>(null);
  const note = useSignal('');
  const problem = useSignal<string | null>(null);
  const sending = useSignal(false);
  const noteId = useId();
  useEffect(() => workspace.watch(), [workspace]);

  const send = async (form: HTMLFormElement) => {
    // What is picked and on the screen: who was found before, or has gone offline since, is not meant.
    const picked = new FormData(form).get('target');
    const { epoch } = open.view.value.control;
    const told = note.value.trim();
    const more = { epoch, ...(told !== '' && { note: told }) };
    if (sending.value) return;
    problem.value = null;
    sending.value = true;
    try {
      if (kind.value === 'bot') await open.thread.command({ t: 'handBack', ...more });
      else if (typeof picked !== 'string') problem.value = words.transferPick;
      else await open.thread.command({ t: 'transfer', to: { type: kind.value, id: picked }, ...more });
      if (problem.value === null) close();
    } catch (error) {
      problem.value = inWords(error instanceof ClientError ? error.code : 'unexpected');
    } finally {
      sending.value = false;
    }
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send(event.currentTarget);
      }}
    >
      <p class="small muted">{words.transferHelp}</p>
      <Segmented
        legend={words.transferKind}
        value={kind.value}
        options={KINDS.map((value) => ({ value, label: words.transferKinds[value] }))}
        onPick={(to) => {
          kind.value = to;
          target.value = null;
        }}
      />
      {kind.value === 'bot' ? (
        <p>{words.transferBot}</p>
      ) : (
        <TransferTargets key={kind.value} type={kind.value} workspace={workspace} target={target} />
      )}
      <label for={noteId}>
        {words.transferNote} <span class="small muted">{words.transferNoteHelp}</span>
      </label>
      <textarea
        id={noteId}
        class="field"
        rows={3}
        maxLength={4_000}
        dir="auto"
        value={note.value}
        onInput={(event) => {
          note.value = event.currentTarget.value;
        }}
      />
      <p role="alert" class="bad">
        {problem.value}
      </p>
      {/* It cannot be called back: the connection carries it as soon as there is one. */}
      <p role="status" class="muted">
        {sending.value && (open.view.value.connection === 'online' ? words.sending : words.sendLater)}
      </p>
      <div class="row">
        <button type="submit" class="button primary">
          {words.transferSend}
        </button>
        <button type="button" class="button" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
