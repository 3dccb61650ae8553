import { useState } from 'preact/hooks';
import type { IntakeField } from '../../src/protocol/index.ts';
import type { IntakeEntry } from './entries.ts';
import { useAction, useKeptFocus, useSpeech } from './hooks.ts';
import type { Session } from './session.ts';

/** What the site would like to know before a person joins. All of it may be left out. */
export function IntakeForm({ session, entry }: { session: Session; entry: IntakeEntry }) {
  const speech = useSpeech();
  const { busy, failure, run } = useAction();
  const [empty, setEmpty] = useState(false);
  const card = useKeptFocus<HTMLLIElement>();

  const submit = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const values = Object.fromEntries(
      entry.fields.flatMap(({ key }) => {
        const value = data.get(key);
        return typeof value === 'string' && value.trim() ? [[key, value.trim()] as const] : [];
      }),
    );
    const isEmpty = Object.keys(values).length === 0;
    setEmpty(isEmpty);
    if (!isEmpty) run(() => session.thread?.command({ t: 'intake', values }));
  };

  return (
    <li class="card" ref={card}>
      <form
        aria-label={speech.say('intake.title')}
        onSubmit={(event) => {
          event.preventDefault();
          submit(event.currentTarget);
        }}
      >
        <p class="strong">{speech.say('intake.title')}</p>
        <p class="small">{speech.say('intake.why')}</p>
        {entry.fields.map((field) => (
          <Field key={field.key} field={field} />
        ))}
        {(empty || failure) && (
          <p class="small alarm" role="alert">
            {speech.say(empty ? 'intake.empty' : 'action.failed')}
          </p>
        )}
        <button type="submit" class="button filled" aria-disabled={busy}>
          {speech.say('intake.send')}
        </button>
      </form>
    </li>
  );
}

function Field({ field }: { field: IntakeField }) {
  const speech = useSpeech();
  return (
    <label class="field">
      <span>
        {field.label} <span class="quiet">({speech.say('intake.optional')})</span>
      </span>
      <input
        name={field.key}
        type="text"
        inputMode={field.type}
        maxLength={200}
        autocomplete={purpose(field)}
        dir="auto"
      />
    </label>
  );
}

/** What the browser may fill in by itself. */
function purpose({ type, key }: IntakeField): string {
  if (type !== 'text') return type;
  return key === 'name' ? 'name' : 'off';
}
