import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { untilHealthy } from './healthy.ts';
import { claimState, DEMO_SETTINGS, ensureSecrets, ROOT, runningServer, SECRETS, STATE } from './local.ts';
import { seed } from './seed.ts';
import { problemsIn } from './variables.ts';

/** `npm start`: the whole of Baton on this machine, as a demo. No account, key or network; state survives in `.baton/`. */

const port = Number(process.env.PORT || 8787);
const base = `http://localhost:${port}`;

if (!Number.isInteger(port) || port < 1 || port > 65_535) fail(`PORT=${process.env.PORT} is not a port.`);
const other = runningServer();
if (other !== undefined) fail(`Baton is already running from this folder (process ${other}). Stop it first.`);
if (!(await isFree(port))) fail(`Port ${port} is taken. Choose another one: PORT=8788 npm start`);

const { ADMIN_TOKEN } = ensureSecrets(SECRETS);
for (const { message } of problemsIn(DEMO_SETTINGS, SECRETS)) fail(message);
mkdirSync(STATE, { recursive: true });

const server = spawn(
  process.execPath,
  [
    join(ROOT, 'node_modules/wrangler/bin/wrangler.js'),
    'dev',
    '--local',
    '--port',
    String(port),
    '--persist-to',
    STATE,
    '--env-file',
    DEMO_SETTINGS,
    '--env-file',
    SECRETS,
    '--show-interactive-dev-session=false',
    '--log-level',
    'warn',
  ],
  {
    cwd: ROOT,
    // A process group of its own: whatever ends first, nothing of it is left behind.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Nothing here may reach for the network.
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false', CI: '1' },
  },
);

if (server.pid !== undefined) claimState(server.pid);

const ended = new AbortController();
server.on('exit', () => ended.abort());
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopping = true;
    signalServer(signal);
  });
}
process.on('exit', () => signalServer('SIGKILL'));

try {
  await untilHealthy(base, 120_000, ended.signal);
  await seed(base, ADMIN_TOKEN, join(STATE, 'seed.sha256'));
  console.log(`
Baton is running.

  Demo shop   ${base}/demo
  Console     ${base}/console
  Health      ${base}/healthz

Open the shop and the console side by side. Ctrl-C stops; npm run reset forgets everything.
`);
} catch (error) {
  if (!stopping) {
    console.error(error instanceof Error ? error.message : error);
    signalServer('SIGTERM');
  }
}

if (!ended.signal.aborted) await once(ended.signal, 'abort');
if (!stopping) console.error('The server has stopped.');
process.exit(stopping ? 0 : server.exitCode || 1);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function signalServer(signal: NodeJS.Signals): void {
  try {
    if (server.pid !== undefined) process.kill(-server.pid, signal);
  } catch {
    // Nobody of the group is left.
  }
}

function isFree(candidate: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(candidate, 'localhost', () => probe.close(() => resolve(true)));
  });
}
