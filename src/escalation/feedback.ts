import type { Mark } from '../protocol/index.ts';

/**
 * What agents' marks teach. "Wrong" (no person was needed) lowers an intent's confidence bar, "late" raises it, "right"
 * keeps it and makes it firmer: each mark of an intent moves it less than the one before, so that it settles.
 * The shift is a fold over the marks: taking one back is folding without it.
 */

/** The first mark moves a bar by this much. */
const FIRST_STEP = 0.08;
/** After this many marks a step is half as large. */
const HALF_AFTER = 12;
/** However unanimous the marks, a step keeps at least this share, so that a site that changes is followed. */
const LEAST_SHARE = 0.15;
/** A bar is never moved further than this from what the policy says. */
export const MOST_SHIFT = 0.25;

const DIRECTION: Readonly<Record<Mark, number>> = { right: 0, wrong: -1, late: 1 };

/** How far a bar has been moved, and by how many marks. */
export type Learned = { shift: number; marks: number };

export const NOTHING_LEARNED: Learned = { shift: 0, marks: 0 };

/** After one more mark. @returns a shift within ± `MOST_SHIFT`, to a thousandth */
export function learn({ shift, marks }: Learned, mark: Mark): Learned {
  const step = FIRST_STEP * Math.max(LEAST_SHARE, HALF_AFTER / (HALF_AFTER + marks));
  const moved = shift + DIRECTION[mark] * step;
  const bounded = Math.min(MOST_SHIFT, Math.max(-MOST_SHIFT, moved));
  return { shift: Math.round(bounded * 1_000) / 1_000, marks: marks + 1 };
}

/** What a list of marks, oldest first, comes to. */
export function learnAll(marks: readonly Mark[]): Learned {
  return marks.reduce(learn, NOTHING_LEARNED);
}
