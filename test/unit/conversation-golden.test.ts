import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goldenThread } from '../../scripts/golden.ts';
import { apply, INITIAL_STATE, readSnapshot, type State } from '../../src/conversation/index.ts';
import { readEvent, ThreadEvent } from '../../src/protocol/index.ts';

const folder = join(import.meta.dirname, '../data/golden');
const releases = readdirSync(folder).filter((file) => file.endsWith('.json'));

describe('golden logs', () => {
  it.each(releases)(
    'V1 V3: the log of %s folds to the state it had, and a snapshot of it is read',
    (file) => {
      const golden: { log: unknown[]; state: State } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const events = golden.log.map(readEvent);
      expect(events.every((event) => event !== null && event.kind !== 'unknown')).toBe(true);
      const folded = events.reduce<State>(
        (state, event) => (event ? apply(state, event) : state),
        INITIAL_STATE,
      );
      expect(JSON.parse(JSON.stringify(folded))).toEqual(golden.state);
      expect(readSnapshot(JSON.stringify(golden.state))).toEqual({ state: golden.state });
    },
  );

  it('V1: between them and the next release’s they hold every kind of event', () => {
    const seen = new Set<unknown>(goldenThread().log.map(({ kind }) => kind));
    for (const file of releases) {
      const golden: { log: { kind: string }[] } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      for (const { kind } of golden.log) seen.add(kind);
    }
    const known = ThreadEvent.def.options.flatMap((option) => option.def.shape.kind.def.values);
    expect(known.filter((kind) => !seen.has(kind))).toEqual([]);
  });
});
