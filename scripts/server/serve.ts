import { join } from 'node:path';
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare, type V4WorkerOptions } from 'miniflare';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';
import { ROOT } from '../local.ts';
import { modules } from './bundle.ts';

/**
 * The process behind `startServer`: told once what to serve, it serves until its parent is gone. Run by `fork` only.
 */

export type Serve = { port: number; persist: string; bindings: Record<string, string> };

/** Thousands of conversations come from one address here; what limits them is tested elsewhere. */
const RATE_LIMIT = { namespace_id: '1001', simple: { limit: 1_000_000, period: 60 } } as const;

process.once('message', (serve: Serve) => {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(join(ROOT, 'wrangler.toml'));
  const worker: V4WorkerOptions = {
    ...workerOptions,
    name: 'baton',
    modules: modules(),
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
  process.once('disconnect', () => {
    void server.dispose().finally(() => process.exit());
  });
});
