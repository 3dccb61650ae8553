import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../local.ts';

const FOLDER = join(ROOT, 'dist/worker');
const BUNDLE = join(FOLDER, 'index.js');

/** The Worker's modules as `wrangler deploy` would upload them, built if need be: the script, then the data beside it. */
export function modules(): string[] {
  ensureBuilt();
  const data = readdirSync(FOLDER).filter((name) => name.endsWith('.bin'));
  return [BUNDLE, ...data.map((name) => join(FOLDER, name))];
}

const SOURCES = ['src', 'widget', 'console', 'demo', 'scripts', 'wrangler.toml', 'package-lock.json'];

/** Builds pages and Worker, unless what is there is newer than every source. @throws when the build fails */
export function ensureBuilt(): void {
  if (existsSync(BUNDLE) && statSync(BUNDLE).mtimeMs > Math.max(...SOURCES.map(newest))) return;
  // Data modules carry a hash in their name: those of an earlier build would stay.
  rmSync(FOLDER, { recursive: true, force: true });
  const wrangler = join(ROOT, 'node_modules/wrangler/bin/wrangler.js');
  const built = spawnSync(process.execPath, [wrangler, 'deploy', '--dry-run', '--outdir', 'dist/worker'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  });
  if (built.status !== 0) throw new Error(`the build failed:\n${built.stdout}${built.stderr}`);
}

function newest(path: string): number {
  const full = join(ROOT, path);
  if (!existsSync(full)) return 0;
  if (!statSync(full).isDirectory()) return statSync(full).mtimeMs;
  return Math.max(0, ...readdirSync(full).map((name) => newest(join(path, name))));
}
