import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apply, INITIAL_STATE, type State } from '../../src/conversation/index.ts';
import { type EventKind, readEvent, ThreadEvent } from '../../src/protocol/index.ts';

const folder = new URL('../data/golden/', import.meta.url);
const releases = readdirSync(folder).filter((file) => file.endsWith('.json'));

describe('golden logs', () => {
  it.each(releases)('V1: the log of %s folds to the state it had', (file) => {
    const golden: { log: unknown[]; state: State } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    const events = golden.log.map(readEvent);
    expect(events.every((event) => event !== null && event.kind !== 'unknown')).toBe(true);
    const folded = events.reduce<State>(
      (state, event) => (event ? apply(state, event) : state),
      INITIAL_STATE,
    );
    expect(JSON.parse(JSON.stringify(folded))).toEqual(golden.state);
  });

  it('V1: between them they hold every kind of event', () => {
    const seen = new Set<unknown>();
    for (const file of releases) {
      const golden: { log: { kind: string }[] } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      for (const { kind } of golden.log) seen.add(kind);
    }
    const known: EventKind[] = ThreadEvent.def.options.map((option) => option.def.shape.kind.def.values[0]);
    expect(known.filter((kind) => !seen.has(kind))).toEqual([]);
  });
});
