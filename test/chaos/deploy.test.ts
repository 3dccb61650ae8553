import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/local.ts';

/** `wrangler deploy` from a clean clone: everything is built on the way, and nothing must be configured first. */

const NOT_CLONED = new Set(['node_modules', 'dist', '.git', '.baton', '.wrangler', '.dev.vars']);
const clone = mkdtempSync(join(tmpdir(), 'baton-clone-'));
let output = '';

beforeAll(() => {
  cpSync(ROOT, clone, { recursive: true, filter: (source) => !NOT_CLONED.has(basename(source)) });
  symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
  const wrangler = join(clone, 'node_modules/wrangler/bin/wrangler.js');
  const run = spawnSync(process.execPath, [wrangler, 'deploy', '--dry-run', '--outdir', 'dist/worker'], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' },
  });
  output = run.stdout + run.stderr;
  expect(run.status, output).toBe(0);
});

afterAll(() => rmSync(clone, { recursive: true, force: true }));

it('binds every object, and no demo', () => {
  for (const name of ['Conversation', 'Desk', 'Site', 'Library'])
    expect(output).toMatch(new RegExp(`\\(${name}\\)\\s+Durable Object`));
  expect(output).toContain('env.DEMO ("false")');
  expect(output).toContain('env.ASSETS');
});

it('builds the pages', () => {
  for (const page of ['demo/index.html', 'console/index.html', 'widget.js'])
    expect(existsSync(join(clone, 'dist/public', page)), page).toBe(true);
  expect(existsSync(join(clone, 'dist/public/demo/seed'))).toBe(false);
});

describe('what is uploaded has not grown unnoticed', () => {
  const uploaded = (ending: string) =>
    readdirSync(join(clone, 'dist/worker'))
      .filter((name) => name.endsWith(ending))
      .map((name) => readFileSync(join(clone, 'dist/worker', name)));

  it('a script that is read and run at every start', () => {
    const [script, ...others] = uploaded('.js');
    expect(others).toEqual([]);
    expect(script?.byteLength).toBeLessThan(380_000);
  });

  /** Each compressed, as the platform counts them. Close above what it is: whatever makes it grow must be looked at. */
  it('the script, the models and the phrases', () => {
    const parts = [...uploaded('.js'), ...uploaded('.bin')];
    expect(parts.length).toBe(4);
    expect(parts.reduce((sum, part) => sum + gzipSync(part).byteLength, 0)).toBeLessThan(760_000);
  });
});
