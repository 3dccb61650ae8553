import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The walls of the house, read from what the files really import. */

const ROOT = join(import.meta.dirname, '../..');

/** What each folder may import: what is below these paths, and these packages. Anything else is on the far side. */
const MAY_IMPORT: Record<string, string[]> = {
  'src/protocol': ['src/protocol', 'zod'],
  'src/escalation': ['src/escalation', '#models', '#lexicons', 'src/protocol', 'src/contracts.ts', 'zod'],
  'src/conversation': ['src/conversation', 'src/escalation', 'src/protocol', 'src/contracts.ts', 'zod'],
  'src/routing': ['src/routing', 'src/protocol', 'src/contracts.ts', 'zod'],
  'src/client': ['src/client', 'src/protocol', 'zod'],
  widget: ['widget', 'src/client', 'src/protocol', 'zod', 'preact', '@preact/signals'],
  console: ['console', 'src/client', 'src/protocol', 'zod', 'preact', '@preact/signals'],
};

const filesIn = (folder: string) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT }).sort();
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Every module a file names: imports, exports from, and imports at run time. Paths are made relative to the root. */
function importsOf(file: string): string[] {
  const named = read(file).matchAll(/(?:^|[\s;}])(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/gm);
  return [...named].map(([, , name = '']) =>
    name.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), name)) : name,
  );
}

const isBelow = (target: string, place: string) => target === place || target.startsWith(`${place}/`);

describe('the walls', () => {
  it.each(Object.entries(MAY_IMPORT))('%s imports nothing from beyond its wall', (folder, allowed) => {
    const imports = filesIn(folder).flatMap((file) => importsOf(file).map((target) => ({ file, target })));
    expect(imports.length).toBeGreaterThan(5);
    const across = imports.filter(({ target }) => !allowed.some((place) => isBelow(target, place)));
    expect(across.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it('the imports of the objects are found, which are on the other side', () => {
    const imports = importsOf('src/objects/conversation.ts');
    expect(imports).toContain('cloudflare:workers');
    expect(imports).toContain('src/platform/storage.ts');
    expect(imports).toContain('src/conversation/index.ts');
  });
});

/** A name that begins with the ids of the rules it holds. */
const IDS = /(['"`])((?:[A-Z]\d{1,2} )*[A-Z]\d{1,2}): /g;
const idsIn = (text: string) => [...text.matchAll(IDS)].flatMap(([, , ids = '']) => ids.split(' '));

describe('docs/SPEC.md', () => {
  const rules = [...read('docs/SPEC.md').matchAll(/^\| ([A-Z]\d{1,2}) \|/gm)].map(([, id = '']) => id);
  const held = new Set(globSync('test/**/*.test.ts', { cwd: ROOT }).flatMap((file) => idsIn(read(file))));

  it('numbers each rule once', () => {
    expect(rules.length).toBeGreaterThan(60);
    expect(rules.filter((id, index) => rules.indexOf(id) !== index)).toEqual([]);
  });

  it('has no rule without a test that carries its id', () => {
    expect(rules.filter((id) => !held.has(id))).toEqual([]);
  });

  it('has every rule that a test names', () => {
    const named = globSync('test/**/*.ts', { cwd: ROOT }).flatMap((file) =>
      idsIn(read(file)).map((id) => ({ file, id })),
    );
    expect(named.filter(({ id }) => !rules.includes(id))).toEqual([]);
  });
});
