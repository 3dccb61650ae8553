import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';
import type * as z from 'zod/mini';
import type { AgentConfig, Limits } from '../../src/protocol/index.ts';
import { untilHealthy } from '../healthy.ts';
import { DEMO_SETTINGS, ensureSecrets, ROOT } from '../local.ts';
import { seed } from '../seed.ts';
import { modules as builtModules, ensureBuilt } from './bundle.ts';
import type { Serve, WorkerOptions } from './serve.ts';

export type ServerOptions = {
  /** Default: a free one. */
  port?: number;
  /** Folder of the storage. Default: a temporary one, removed by `stop`. Secrets are kept there too. */
  persist?: string;
  /** On top of the demo's settings. */
  limits?: Partial<Limits>;
  /** Instead of the demo's settings: on top of what ships. */
  onlyLimits?: Partial<Limits>;
  agents?: z.input<typeof AgentConfig>[];
  demo?: boolean;
  /** The Worker's modules, the entry first, built already. Default: what `wrangler deploy` makes of this checkout. */
  modules?: string[];
  /** Gets what the server prints, instead of this process' own output. */
  output?: (text: string) => void;
  /** A process that has loaded everything already: a restart then costs little more than the runtime's own start. */
  spare?: Spare;
  /** By site: what its own server signs identities with. */
  identitySecrets?: Record<string, string>;
};

/** A server's process that waits to be told what to serve. */
export type Spare = { child: ChildProcess };

export type Server = {
  url: string;
  adminToken: string;
  /** The process that leads the server's group; the runtime is a child of it. */
  pid: number;
  /** Stops it in good order. No process stays behind. */
  stop(): Promise<void>;
  /** SIGKILL to the runtime and all that belongs to it, as a power cut would. The storage stays. */
  kill(): Promise<void>;
};

/**
 * Starts the real, built Worker with its pages in processes of its own, seeded with the demo site.
 * The processes end with the one that started them, however that ends.
 */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  if (!options.modules) ensureBuilt();
  const port = options.port ?? (await freePort());
  const persist = options.persist ?? mkdtempSync(join(tmpdir(), 'baton-'));
  const secrets = ensureSecrets(join(persist, 'secrets.env'));
  const bindings = { ...settingsFor(options), ...secrets };
  const { child } = options.spare ?? spareServer(options.output);
  const modules = options.modules ?? builtModules();
  child.send({ port, persist, worker: workerOptions(), bindings, modules } satisfies Serve);
  const url = `http://127.0.0.1:${port}`;

  const end = async (how: () => void): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      const exited = once(child, 'exit');
      how();
      await exited;
    }
    killGroup(child);
  };
  const kill = (): Promise<void> => end(() => killGroup(child));
  const stop = async (): Promise<void> => {
    await end(() => child.connected && child.disconnect());
    if (options.persist === undefined) rmSync(persist, { recursive: true, force: true });
  };

  try {
    const ended = new AbortController();
    child.once('exit', () => ended.abort());
    await untilHealthy(url, 60_000, ended.signal);
    await seed(url, secrets.ADMIN_TOKEN, join(persist, 'seed.sha256'));
  } catch (error) {
    await kill();
    throw error;
  }
  return { url, adminToken: secrets.ADMIN_TOKEN, pid: child.pid ?? 0, stop, kill };
}

let known: WorkerOptions | undefined;

/** Read once, and here: a server's process that need not load wrangler is there a second sooner. */
function workerOptions(): WorkerOptions {
  known ??= unstable_getMiniflareWorkerOptions(join(ROOT, 'wrangler.toml')).workerOptions;
  return known;
}

/**
 * Starts a process that loads everything and waits: in a process group of its own, and the runtime will be in it, so that
 * one signal reaches both. It ends with this process, used or not.
 */
export function spareServer(output?: ServerOptions['output']): Spare {
  const stream = output ? 'pipe' : 'inherit';
  const child = fork(join(ROOT, 'scripts/server/serve.ts'), {
    detached: true,
    stdio: ['ignore', stream, stream, 'ipc'],
  });
  for (const printed of [child.stdout, child.stderr]) printed?.on('data', (chunk) => output?.(String(chunk)));
  return { child };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nobody of the group is left.
  }
}

/** One visitor's address is everybody's here, so the demo's raised limits are the base. */
function settingsFor(options: ServerOptions): Record<string, string> {
  const { limits, onlyLimits, agents, demo = true, identitySecrets } = options;
  const { AGENTS = '[]', LIMITS = '{}' } = parseEnv(readFileSync(DEMO_SETTINGS, 'utf8'));
  return {
    DEMO: String(demo),
    AGENTS: agents === undefined ? AGENTS : JSON.stringify(agents),
    ...(identitySecrets && { IDENTITY_SECRETS: JSON.stringify(identitySecrets) }),
    LIMITS: JSON.stringify(onlyLimits ?? { ...JSON.parse(LIMITS), ...limits }),
  };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
