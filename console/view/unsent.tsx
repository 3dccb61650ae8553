import type { OutboxEntry } from '../../src/client/types.ts';
import type { OpenThread } from '../state/open-thread.ts';
import { inWords } from '../state/say.ts';
import { words } from '../words/index.ts';

/** What the agent has written that is not in the thread: on its way, or refused and waiting for a decision. */
export function Unsent({ open }: { open: OpenThread }) {
  const { outbox, connection } = open.view.value;
  return (
    <>
      {outbox.map((entry) =>
        entry.state === 'refused' ? (
          <Refused key={entry.id} entry={entry} open={open} />
        ) : (
          <li key={entry.id} class={`message unsent ${entry.kind === 'note' ? 'note' : 'agent'}`}>
            <div class="bubble">
              <p class="text" dir="auto">
                {entry.text}
              </p>
              <p class="foot">{connection === 'online' ? words.sending : words.sendLater}</p>
            </div>
          </li>
        ),
      )}
    </>
  );
}

/** A refused message is a draft again: it can be edited, sent anew if that makes sense, or dropped. */
function Refused({ entry, open }: { entry: OutboxEntry; open: OpenThread }) {
  const edit = () => {
    open.thread.discard(entry.id);
    open.insert(entry.text, entry.kind === 'note' ? 'note' : 'reply');
  };
  return (
    <li class={`message refused ${entry.kind === 'note' ? 'note' : 'agent'}`}>
      <div class="bubble">
        <p class="text" dir="auto">
          {entry.text}
        </p>
        <p class="foot bad" role="alert">
          {words.notSent(inWords(entry.code ?? 'internal'))}
        </p>
        <div class="row wrap">
          <button type="button" class="button small" onClick={edit}>
            {words.edit}
          </button>
          {(entry.kind === 'note' || open.mine.value) && (
            <button type="button" class="button small" onClick={() => open.thread.retry(entry.id)}>
              {words.retry}
            </button>
          )}
          <button type="button" class="button small" onClick={() => open.thread.discard(entry.id)}>
            {words.discard}
          </button>
        </div>
      </div>
    </li>
  );
}
