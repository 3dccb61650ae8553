import type { Signal } from '@preact/signals';
import { words } from '../words/index.ts';

/** So many rows are drawn at a time: a line of thousands must not slow the console down. */
const PAGE = 50;

/** The rows of the page that begins at `first`, or of the last one when there are fewer by now. */
export function pageOf(first: number, count: number): { from: number; to: number } {
  const from = Math.min(first, Math.max(0, Math.ceil(count / PAGE) - 1) * PAGE);
  return { from, to: Math.min(from + PAGE, count) };
}

type Props = { first: Signal<number>; count: number; label: string };

/** The way through the pages of a table; nothing where there is only one. */
export function Pager({ first, count, label }: Props) {
  if (count <= PAGE) return null;
  const { from, to } = pageOf(first.value, count);
  const turn = (by: number) => {
    first.value = from + by;
  };
  return (
    <nav class="row pager" aria-label={label}>
      <button type="button" class="button small" disabled={from === 0} onClick={() => turn(-PAGE)}>
        {words.pagePrevious}
      </button>
      <span>{words.pageOf(from + 1, to, count)}</span>
      <button type="button" class="button small" disabled={to === count} onClick={() => turn(PAGE)}>
        {words.pageNext}
      </button>
    </nav>
  );
}
