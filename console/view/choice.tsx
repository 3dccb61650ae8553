import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words/index.ts';

export type Option = { label: string; run(): void; tone?: 'danger' };
type Props = {
  label: string;
  /** What is asked before anything happens. */
  question: string;
  options: readonly Option[];
  class?: string;
  disabled?: boolean;
  /** The single key that presses this button. */
  shortcut?: string;
  /** For the way out, when "Cancel" says too little. */
  cancel?: string;
};

/**
 * A button that asks before it acts: it unfolds a question with one or more answers. Escape, the way out and a click
 * elsewhere fold it again.
 */
export function Choice({ label, question, options, disabled = false, shortcut, cancel, ...rest }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);

  const fold = () => {
    setOpen(false);
    button.current?.focus();
  };
  useLayoutEffect(() => {
    if (!open) return;
    first.current?.focus();
    const stop = new AbortController();
    const elsewhere = ({ target }: Event) => {
      if (!(target instanceof Node && box.current?.contains(target))) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') fold();
    };
    document.addEventListener('keydown', onKey, { signal: stop.signal });
    document.addEventListener('focusin', elsewhere, { signal: stop.signal });
    document.addEventListener('pointerdown', elsewhere, { signal: stop.signal });
    return () => stop.abort();
  }, [open]);

  return (
    <span ref={box} class="choice">
      <button
        ref={button}
        type="button"
        class={rest.class ?? 'button'}
        disabled={disabled}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-keyshortcuts={shortcut}
        data-shortcut={shortcut}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons
        <div id={id} class="choice-panel" role="group" aria-label={question} tabIndex={-1}>
          <p>{question}</p>
          <div class="row wrap">
            {options.map((option, index) => (
              <button
                key={option.label}
                ref={index === 0 ? first : null}
                type="button"
                class={option.tone === 'danger' ? 'button danger' : 'button primary'}
                onClick={() => {
                  fold();
                  option.run();
                }}
              >
                {option.label}
              </button>
            ))}
            <button type="button" class="button" onClick={fold}>
              {cancel ?? words.cancel}
            </button>
          </div>
        </div>
      )}
    </span>
  );
}
