import { useRef } from 'preact/hooks';
import { keysOn, setKeysOn } from '../state/keys.ts';
import { words } from '../words/index.ts';

/** The button and the dialog that lists every shortcut, and switches the single keys off. */
export function Help() {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        class="button quiet"
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        data-shortcut="?"
        onClick={() => dialog.current?.showModal()}
      >
        {words.help}
      </button>
      <dialog ref={dialog} aria-labelledby="help-title">
        <h2 id="help-title">{words.helpTitle}</h2>
        <p class="muted">{words.helpIntro}</p>
        <dl class="keys">
          {Object.entries(words.shortcuts).map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <div class="row between">
          <label class="row">
            <input
              type="checkbox"
              checked={keysOn.value}
              onChange={(event) => setKeysOn(event.currentTarget.checked)}
            />
            {words.helpKeys}
          </label>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
      </dialog>
    </>
  );
}
