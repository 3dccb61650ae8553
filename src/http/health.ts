import { Hono } from 'hono';
import { version } from '../../package.json';
import type { Env } from '../env.ts';
import {
  type ConfigError,
  problemOf,
  readAdminToken,
  readSigningSecret,
  variableProblems,
} from '../platform/config.ts';
import { logFailure } from '../platform/failures.ts';

/** `GET /healthz`: whether this deployment has what it needs. Says what is missing by kind, never what it is. */
export const health = new Hono<{ Bindings: Env }>().get('/healthz', (c) => {
  const signing = isFree(problemOf(() => readSigningSecret(c.env)));
  const admin = isFree(problemOf(() => readAdminToken(c.env)));
  const variables = variableProblems(c.env).map(isFree).length === 0;
  const ok = signing && variables;
  const body = { ok, version, configured: { signing, admin, variables } };
  return c.json(body, ok ? 200 : 503, { 'Cache-Control': 'no-store' });
});

/** Whether there is no problem; one that is there goes to the log. */
function isFree(problem: ConfigError | undefined): boolean {
  if (problem) logFailure('not_configured', { variable: problem.variable, why: problem.message });
  return problem === undefined;
}
