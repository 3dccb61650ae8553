import { Hono } from 'hono';
import { version } from '../../package.json';
import type { Env } from '../env.ts';
import {
  ConfigError,
  readAdminToken,
  readAgents,
  readIdentitySecret,
  readLimits,
  readSigningSecret,
} from '../platform/config.ts';
import { logFailure } from '../platform/failures.ts';

/** `GET /healthz`: whether this deployment has what it needs. Says what is missing by kind, never what it is. */
export const health = new Hono<{ Bindings: Env }>().get('/healthz', (c) => {
  const signing = works(() => readSigningSecret(c.env));
  const admin = works(() => readAdminToken(c.env));
  const variables = works(() => {
    readLimits(c.env);
    readAgents(c.env);
    readIdentitySecret(c.env, '');
  });
  const ok = signing && variables;
  const body = { ok, version, configured: { signing, admin, variables } };
  return c.json(body, ok ? 200 : 503, { 'Cache-Control': 'no-store' });
});

function works(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    logFailure('not_configured', { variable: error.variable, why: error.message });
    return false;
  }
}
