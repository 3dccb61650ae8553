import { now } from '../state/clock.ts';
import type { Workspace } from '../state/workspace.ts';
import { languageOf } from '../words/format.ts';
import { words } from '../words/index.ts';
import { nameOf, reasonOf } from '../words/of.ts';
import { Why } from './why.tsx';

/**
 * The calls that ring here. They take no focus, since the agent may be in the middle of a word: they are announced
 * once, stand above everything, and A accepts the first.
 */
export function Calls({ workspace }: { workspace: Workspace }) {
  const calls = workspace.desk.value.calls;
  if (calls.length === 0) return null;
  return (
    <section class="calls" aria-label={words.calls}>
      {calls.map(({ item, until }, index) => {
        // `now` ticks once a second and may be that much older than the call: round down.
        const left = Math.max(0, Math.floor((until - now.value) / 1_000));
        return (
          <article key={`${item.conversation}:${item.epoch}`} class="call">
            <span class="pulse" aria-hidden="true" />
            <div class="grow">
              <h2>{words.callFrom(nameOf(item))}</h2>
              <p>
                {item.transferredBy === undefined
                  ? reasonOf(item.reason)
                  : words.passedOnBy(item.transferredBy.name)}
                {item.intent !== undefined && <span class="chip">{item.intent}</span>}
                {item.language !== undefined && <span class="chip">{languageOf(item.language)}</span>}
              </p>
              {item.why !== undefined && (
                <details>
                  <summary>{words.whyYou}</summary>
                  <Why choice={item.why} needsSkills={(item.skills ?? []).length > 0} />
                </details>
              )}
            </div>
            <p class="countdown" role="timer" aria-label={words.callLeft(left)}>
              {left}
            </p>
            <div class="row">
              <button
                type="button"
                class="button go"
                aria-keyshortcuts={index === 0 ? 'a' : undefined}
                data-shortcut={index === 0 ? 'a' : undefined}
                onClick={() => void workspace.accept(item)}
              >
                {words.accept}
                {index === 0 && (
                  <span class="key" aria-hidden="true">
                    A
                  </span>
                )}
              </button>
              <button type="button" class="button" onClick={() => void workspace.decline(item)}>
                {words.decline}
              </button>
            </div>
          </article>
        );
      })}
    </section>
  );
}
