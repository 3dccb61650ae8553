import { expect, test } from 'vitest';
import { compare } from '../../scripts/replay/compare.ts';
import type { AnyEvent } from '../../src/protocol/index.ts';

/** A checker is only worth something when it can say no. */

const idOf = (name: string) => name.padEnd(22, '-');
const sent = ['a', 'b', 'c'].map((text) => ({ id: idOf(text), text }));

function thread(...names: string[]): AnyEvent[] {
  return names.map((text, index) => ({
    seq: index + 1,
    at: index,
    v: 1,
    kind: 'message',
    id: idOf(text),
    author: { type: 'customer' },
    text,
  }));
}

const clean = { missing: 0, duplicated: 0, outOfOrder: 0, changed: 0, differs: false };

test.each([
  ['everything is there once, in order', thread('a', 'b', 'c'), clean],
  ['one is lost', thread('a', 'c'), { ...clean, missing: 1 }],
  ['one is stored twice', thread('a', 'b', 'b', 'c'), { ...clean, duplicated: 1 }],
  ['one was never sent', thread('a', 'b', 'c', 'x'), { ...clean, duplicated: 1 }],
  ['two have changed places', thread('a', 'c', 'b'), { ...clean, outOfOrder: 1 }],
  ['the first came last', thread('b', 'c', 'a'), { ...clean, outOfOrder: 2 }],
])('%s', (_, stored, findings) => {
  expect(compare({ sent, stored, watched: stored })).toEqual(findings);
});

test('the other socket has missed one, or has seen something else', () => {
  const stored = thread('a', 'b', 'c');
  expect(compare({ sent, stored, watched: stored.slice(0, 2) })).toEqual({ ...clean, missing: 1 });
  const strange = stored.map((event) => ({ ...event, at: event.at + 1 }));
  expect(compare({ sent, stored, watched: strange })).toEqual({ ...clean, differs: true });
});

test('a text was changed on the way', () => {
  const stored = thread('a', 'b', 'c').map((event) =>
    event.kind === 'message' && event.text === 'b' ? { ...event, text: 'B' } : event,
  );
  expect(compare({ sent, stored, watched: stored })).toEqual({ ...clean, changed: 1 });
});
