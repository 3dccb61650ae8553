import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare, type V4WorkerOptions } from 'miniflare';
import type { unstable_getMiniflareWorkerOptions } from 'wrangler';
import { ROOT } from '../local.ts';

/**
 * The process behind `startServer`: told once what to serve, it serves until its parent is gone. Run by `fork` only.
 */

export type WorkerOptions = ReturnType<typeof unstable_getMiniflareWorkerOptions>['workerOptions'];

export type Serve = {
  port: number;
  persist: string;
  /** What `wrangler.toml` says of the Worker. */
  worker: WorkerOptions;
  bindings: Record<string, string>;
  /** The Worker's modules, the entry first; they name each other as files of one folder do. */
  modules: string[];
};

/** Where the modules are said to lie, wherever they do. */
const FOLDER = join(ROOT, 'dist/worker');

/** Thousands of conversations come from one address here; what limits them is tested elsewhere. */
const RATE_LIMIT = { namespace_id: '1001', simple: { limit: 1_000_000, period: 60 } } as const;

const leave = () => process.exit();
process.once('disconnect', leave);
process.once('message', (serve: Serve) => {
  const worker: V4WorkerOptions = {
    ...serve.worker,
    name: 'baton',
    modules: serve.modules.map((path) => ({
      type: path.endsWith('.js') ? 'ESModule' : 'Data',
      path: join(FOLDER, basename(path)),
      contents: readFileSync(path),
    })),
    modulesRoot: FOLDER,
    bindings: serve.bindings,
    ratelimits: { NEW_CONVERSATIONS: RATE_LIMIT },
  };
  const server = new Miniflare(
    convertV4MiniflareOptions({
      host: '127.0.0.1',
      port: serve.port,
      cf: false,
      log: new Log(LogLevel.WARN),
      resourcePersistencePath: serve.persist,
      workers: [worker],
    }),
  );
  process.off('disconnect', leave);
  process.once('disconnect', () => {
    void server.dispose().finally(() => process.exit());
  });
});
