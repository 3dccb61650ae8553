import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { untilHealthy } from '../../scripts/healthy.ts';
import { ROOT } from '../../scripts/local.ts';
import { seed } from '../../scripts/seed.ts';
import { modules as builtModules } from '../../scripts/server/bundle.ts';
import { freePort } from '../../scripts/server/server.ts';
import type { Limits } from '../../src/protocol/index.ts';
import { endProcess, newFolder, startServerProcess } from '../processes.ts';
import { type Running, untilListening } from './running.ts';

/** Servers on plain `workerd`, the runtime alone: no development proxy in front of it. */

type Worker = {
  /** Name of each module and where its text is; the first is the Worker. */
  modules: Record<string, string>;
  /** Classes of objects by their binding's name. */
  objects: Record<string, string>;
  variables?: Record<string, string>;
};

const WORKERS = join(ROOT, 'bench/workers');
/** The runtime's binary itself, as its package's install leaves it. */
const WORKERD = join(ROOT, 'node_modules/workerd/bin/workerd');
/** The objects of all three run by the rules that Baton is deployed under. */
const DEPLOYED = readFileSync(join(ROOT, 'wrangler.toml'), 'utf8');
const [, COMPATIBLE = ''] = /^compatibility_date = "(.+)"$/m.exec(DEPLOYED) ?? [];
const [, FLAGS = '[]'] = /^compatibility_flags = (\[.*\])$/m.exec(DEPLOYED) ?? [];

/** A server of the load's own protocol: one class, one room for each path. */
export async function startRoom(name: 'bare' | 'party'): Promise<Running> {
  const bundle = await bundled(name);
  const binding = name === 'bare' ? 'ROOMS' : 'ROOM';
  return start({ modules: { 'worker.js': bundle }, objects: { [binding]: 'Room' } });
}

export type Baton = Running & { adminToken: string };

export type BatonOptions = {
  /** Whether rows and requests are counted inside, by the entry in `workers/baton.ts`. */
  windows?: boolean;
  /** Instead of the raised ones: on top of what ships. */
  limits?: Partial<Limits>;
  /** Port of the runtime's inspector, which tells what its heap holds. Default: none. */
  inspectorPort?: number;
};

/** Twenty-four agents who may each hold fifty conversations. */
export const AGENTS = Array.from({ length: 24 }, (_, index) => `agent-${index}`);

/** Limits are made for one visitor; the load is thousands. What limits cost is in the figures all the same. */
const LIMITS = {
  framesPerSecond: 1e6,
  framesBurst: 1e6,
  messagesPerSecond: 1e6,
  messagesBurst: 1e6,
  waitingPerAddress: 1e6,
  handoffsPerHourPerAddress: 1e6,
};

/** Baton as it is deployed: the built bundle. */
export async function startBaton({
  windows = false,
  limits = LIMITS,
  inspectorPort,
}: BatonOptions = {}): Promise<Baton> {
  const { script, beside } = shipped();
  const adminToken = randomBytes(32).toString('base64url');
  const agents = AGENTS.map((id) => ({ id, name: id, site: 'demo', capacity: 50 }));
  const running = await start(
    {
      modules: windows
        ? { 'worker.js': await bundled('baton'), baton: script, ...beside }
        : { 'worker.js': script, ...beside },
      objects: OBJECTS,
      variables: {
        DEMO: 'true',
        AGENTS: JSON.stringify(agents),
        LIMITS: JSON.stringify(limits),
        ADMIN_TOKEN: adminToken,
        SIGNING_SECRET: randomBytes(32).toString('base64url'),
      },
    },
    inspectorPort,
  );
  await untilHealthy(running.url, 30_000, new AbortController().signal);
  await seed(running.url, adminToken, join(running.folder, 'seed'));
  return { ...running, adminToken };
}

/**
 * The desk of the built bundle, behind the doors in `workers/desk.ts`.
 * @param real whether the conversations are real ones; else they are played
 */
export async function startDesk(real: boolean): Promise<Running> {
  const { script, beside } = shipped();
  return start({
    modules: { 'worker.js': await bundled('desk'), baton: script, ...beside },
    objects: { ...OBJECTS, TESTS: 'TestConversation' },
    variables: { REAL: String(real), LIMITS: JSON.stringify(LIMITS) },
  });
}

const OBJECTS = { CONVERSATIONS: 'Conversation', DESKS: 'Desk', SITES: 'Site', LIBRARIES: 'Library' };

/** The built bundle, and the data beside it by name. */
function shipped(): { script: string; beside: Record<string, string> } {
  const [script = '', ...data] = builtModules();
  return { script, beside: Object.fromEntries(data.map((path) => [basename(path), path])) };
}

async function bundled(name: string): Promise<string> {
  const outfile = join(ROOT, `dist/bench/${name}.js`);
  await build({
    entryPoints: [join(WORKERS, `${name}.ts`)],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2023',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*', 'node:*', 'baton'],
    // What a door imports on the way uses no data: that is the shipped bundle's.
    loader: { '.bin': 'empty' },
  });
  return outfile;
}

async function start(worker: Worker, inspectorPort?: number): Promise<Running> {
  const folder = newFolder();
  mkdirSync(join(folder, 'state'));
  const port = await freePort();
  for (const [name, path] of Object.entries(worker.modules)) copyFileSync(path, join(folder, name));
  writeFileSync(join(folder, 'config.capnp'), configOf(worker, port, join(folder, 'state')));
  const child = startServerProcess(WORKERD, [
    'serve',
    ...(inspectorPort === undefined ? [] : [`--inspector-addr=127.0.0.1:${inspectorPort}`]),
    join(folder, 'config.capnp'),
  ]);
  const stop = async () => {
    await endProcess(child);
    rmSync(folder, { recursive: true, force: true });
  };
  await untilListening(child, port);
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, folder, stop };
}

function configOf({ modules, objects, variables = {} }: Worker, port: number, disk: string): string {
  const text = JSON.stringify;
  const embedded = Object.keys(modules).map((name) => {
    const kind = name.endsWith('.bin') ? 'data' : 'esModule';
    return `(name = ${text(name)}, ${kind} = embed ${text(name)})`;
  });
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
  compatibilityDate = "${COMPATIBLE}",
  compatibilityFlags = ${FLAGS},
  modules = [${embedded.join(', ')}],
  durableObjectNamespaces = [${classes.join(', ')}],
  durableObjectStorage = (localDisk = "disk"),
  bindings = [${bindings.join(', ')}],
);
`;
}
