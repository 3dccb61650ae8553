import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { ROOT } from '../../scripts/local.ts';

/** The desk's Worker on plain `workerd`, pinned to one core, with the load on another. */

const CAN_PIN = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;
const SERVER_CORE = '0';
const LOAD_CORE = '1';

/** Thousands of visitors come from here: what limits one of them is tested elsewhere. */
const LIMITS = { framesPerSecond: 1e6, framesBurst: 1e6 };

export type Server = {
  /** `ws://host:port` */
  url: string;
  /** Rows read and written by the desk so far, and how often customers were told of the line. */
  figures(): Promise<{ read: number; written: number; told: number }>;
  /** Time on a core so far, all threads (ms; the kernel counts ns). */
  cpuMs(): number;
  stop(): Promise<void>;
};

/** Moves this very process off the server's core. @returns whether each has a core of its own */
export function pinLoad(): boolean {
  if (CAN_PIN) spawnSync('taskset', ['-a', '-p', '-c', LOAD_CORE, String(process.pid)]);
  return CAN_PIN;
}

/** @param real whether the conversations are real ones */
export async function startDesk(real = false): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-bench-desk-'));
  mkdirSync(join(folder, 'state'));
  copyFileSync(await bundle(), join(folder, 'worker.js'));
  const port = await freePort();
  writeFileSync(join(folder, 'config.capnp'), configOf(port, join(folder, 'state'), real));
  const workerd = join(ROOT, 'node_modules/workerd/bin/workerd');
  const command = [workerd, 'serve', join(folder, 'config.capnp')];
  const [first = workerd, ...rest] = CAN_PIN ? ['taskset', '-c', SERVER_CORE, ...command] : command;
  const child = spawn(first, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  process.once('exit', () => child.kill('SIGKILL'));
  const http = `http://127.0.0.1:${port}`;
  await untilUp(child, http);
  return {
    url: `ws://127.0.0.1:${port}`,
    figures: async () =>
      (await fetch(http)).json() as Promise<{ read: number; written: number; told: number }>,
    cpuMs: () => cpuMs(child.pid ?? 0),
    stop: async () => {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function bundle(): Promise<string> {
  const outfile = join(ROOT, 'dist/bench/desk.js');
  await build({
    entryPoints: [join(ROOT, 'bench/workers/desk.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2023',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*', 'node:*'],
    logLevel: 'error',
  });
  return outfile;
}

/** @throws when the process ends, or does not answer within 30 s */
async function untilUp(child: ChildProcess, http: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`workerd ended with ${child.exitCode} while starting`);
    const answer = await fetch(http).catch(() => null);
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error('workerd did not answer within 30 s');
}

function cpuMs(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const ns = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return ns.reduce((sum, each) => sum + each, 0) / 1e6;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

function configOf(port: number, disk: string, real: boolean): string {
  const text = JSON.stringify;
  const objects = {
    CONVERSATIONS: 'Conversation',
    DESKS: 'Desk',
    SITES: 'Site',
    LIBRARIES: 'Library',
    TESTS: 'TestConversation',
  };
  const variables = { REAL: String(real), LIMITS: JSON.stringify(LIMITS) };
  const classes = Object.values(objects).map(
    (name) => `(className = ${text(name)}, uniqueKey = ${text(name)}, enableSql = true)`,
  );
  const bindings = [
    ...Object.entries(objects).map(
      ([name, of]) => `(name = ${text(name)}, durableObjectNamespace = ${text(of)})`,
    ),
    ...Object.entries(variables).map(([name, value]) => `(name = ${text(name)}, text = ${text(value)})`),
  ];
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "disk", disk = (path = ${text(disk)}, writable = true)),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  compatibilityDate = "2026-09-15",
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  durableObjectNamespaces = [${classes.join(', ')}],
  durableObjectStorage = (localDisk = "disk"),
  bindings = [${bindings.join(', ')}],
);
`;
}
