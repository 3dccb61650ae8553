import { readJson } from '../protocol/index.ts';
import { State } from './state.ts';

/** A snapshot that can be used, or what is wrong with it: the place that does not fit, never what stands there. */
export type Snapshot = { state: State } | { problem: string };

/**
 * Reads a stored snapshot. One that does not fit whole is not used at all: the log knows everything it knew, and folding
 * it again is slower once but loses nothing, while a state with a wrong part in it would decide wrongly for years.
 * A later fold upgrades the shapes of earlier ones here, so that no thread is refolded for its age.
 */
export function readSnapshot(stored: string): Snapshot {
  const read = readJson(State, stored);
  return 'value' in read ? { state: read.value } : read;
}
