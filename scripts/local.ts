import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseEnv } from 'node:util';

/** What a local server keeps in this checkout, all of it below `.baton/` (never committed). */

export const ROOT = join(import.meta.dirname, '..');
const HOME = join(ROOT, '.baton');

/** The objects' storage and what belongs to it: all that `npm run reset` removes. */
export const STATE = join(HOME, 'state');
/** Made once, read by this machine's user only. */
export const SECRETS = join(HOME, 'secrets.env');
/** The committed settings of the demo. */
export const DEMO_SETTINGS = join(ROOT, 'demo/seed/demo.env');

const LOCK = join(HOME, 'server.pid');

/** Makes a server's secrets at its first start: they must outlive a restart, because tokens do. */
export function ensureSecrets(file: string): { SIGNING_SECRET: string; ADMIN_TOKEN: string } {
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file)) {
    const text = `SIGNING_SECRET='${newSecret()}'\nADMIN_TOKEN='${newSecret()}'\n`;
    writeFileSync(file, text, { mode: 0o600 });
  }
  const { SIGNING_SECRET, ADMIN_TOKEN } = parseEnv(readFileSync(file, 'utf8'));
  if (!SIGNING_SECRET || !ADMIN_TOKEN) throw new Error(`${file} is not whole: remove it, a new one is made`);
  return { SIGNING_SECRET, ADMIN_TOKEN };
}

/** The process that uses the state right now, if there is one. */
export function runningServer(): number | undefined {
  if (!existsSync(LOCK)) return undefined;
  const pid = Number(readFileSync(LOCK, 'utf8'));
  return isAlive(pid) ? pid : undefined;
}

/** Claims the state for a server until this process ends. The server may outlive it, if this process is killed. */
export function claimState(server: number): void {
  writeFileSync(LOCK, String(server));
  process.on('exit', () => rmSync(LOCK, { force: true }));
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
