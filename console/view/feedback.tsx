import type { Context, Mark } from '../../src/protocol/index.ts';
import type { OpenThread } from '../state/open-thread.ts';
import { attempt } from '../state/say.ts';
import { words } from '../words/index.ts';
import { Part } from './card-parts.tsx';

/** The single key for each mark. */
const KEYS: readonly (readonly [Mark, string])[] = [
  ['right', 'y'],
  ['wrong', 'w'],
  ['late', 'l'],
];

/** Whether the last escalation was right: one press each. Another press replaces the mark. */
export function Feedback({ context, open }: { context: Context; open: OpenThread }) {
  const { handoff } = context;
  if (handoff === undefined) return null;
  const give = (mark: Mark) =>
    void attempt(() => open.thread.command({ t: 'feedback', handoff: handoff.id, mark }));
  return (
    <Part title={words.mark}>
      <div class="row wrap">
        {KEYS.map(([mark, key]) => (
          <button
            key={mark}
            type="button"
            class="button small"
            aria-pressed={handoff.mark === mark}
            aria-keyshortcuts={key}
            data-shortcut={key}
            onClick={() => give(mark)}
          >
            {words.marks[mark]}
          </button>
        ))}
      </div>
    </Part>
  );
}
