import { State } from './state.ts';

/** A snapshot that can be used, or what is wrong with it: the place that does not fit, never what stands there. */
export type Snapshot = { state: State } | { problem: string };

/**
 * Reads a stored snapshot. One that does not fit whole is not used at all: the log knows everything it knew, and folding
 * it again is slower once but loses nothing, while a state with a wrong part in it would decide wrongly for years.
 * A later fold upgrades the shapes of earlier ones here, so that no thread is refolded for its age.
 */
export function readSnapshot(stored: string): Snapshot {
  let raw: unknown;
  try {
    raw = JSON.parse(stored);
  } catch {
    return { problem: 'not JSON' };
  }
  const read = State.safeParse(raw);
  if (read.success) return { state: read.data };
  const [issue] = read.error.issues;
  return { problem: `${issue?.path.join('.') || 'the whole'} does not fit` };
}
