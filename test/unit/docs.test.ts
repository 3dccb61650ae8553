import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scripts } from '../../package.json';
import { CLOSE, ControlReason, ERRORS, SiteSettings } from '../../src/protocol/index.ts';

/** What people look up is there: names in the code that a reader of the log, a card or the wire will meet. */

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const namesIn = (files: string[], pattern: RegExp): string[] =>
  files.flatMap((file) => [...read(file).matchAll(pattern)].map(([, name = '']) => name));
const missingFrom = (doc: string, names: readonly string[]) => {
  expect(names.length).toBeGreaterThan(5);
  return names.filter((name) => !read(doc).includes(`\`${name}\``));
};

it('docs/operate.md explains each line of the log', () => {
  const events = namesIn(
    globSync('src/**/*.ts', { cwd: ROOT }),
    /(?:ogFailure\(|event: )'([a-z_]+(?:\.[a-z_]+)?)'/g,
  );
  expect(missingFrom('docs/operate.md', events)).toEqual([]);
});

it('docs/operate.md explains each variable and secret', () => {
  expect(missingFrom('docs/operate.md', namesIn(['src/variables.ts'], /^ {2}([A-Z_]+)\?: string/gm))).toEqual(
    [],
  );
});

it('docs/operate.md explains each setting of a site', () => {
  expect(missingFrom('docs/operate.md', Object.keys(SiteSettings.shape))).toEqual([]);
});

it('docs/protocol.md explains each code and each reason for a change of control', () => {
  expect(missingFrom('docs/protocol.md', Object.keys(ERRORS))).toEqual([]);
  expect(
    missingFrom(
      'docs/protocol.md',
      Object.values(CLOSE).map(({ reason }) => reason),
    ),
  ).toEqual([]);
  expect(missingFrom('docs/protocol.md', ControlReason.options)).toEqual([]);
});

it('each command that a document names is there', () => {
  const docs = globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT });
  const named = namesIn(docs, /npm run (?:-s )?([\w:]+)/g);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
