import type { Env as BatonEnv } from '../src/env.ts';

/** Gives `env` of `cloudflare:workers` its type in tests. */
declare global {
  namespace Cloudflare {
    interface Env extends BatonEnv {}
  }
}
