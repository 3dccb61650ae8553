import { Hono } from 'hono';
import type * as z from 'zod/mini';
import type { Env } from '../env.ts';
import { isDemo, readAgents, readLimits, readSigningSecret } from '../platform/config.ts';
import { originAllowed } from '../platform/origin.ts';
import { SiteClient } from '../platform/sites.ts';
import { AGENT_TOKEN, SIGN_IN_CODE, signToken, verifyToken } from '../platform/tokens.ts';
import { type AgentConfig, type SignedIn, SignIn, type SignInOptions } from '../protocol/index.ts';
import { Refused } from './errors.ts';
import { readBody, siteFrom } from './read.ts';

const PATH = '/v1/sites/:site/sign-in';

/**
 * How an agent gets a session: with a code an operator made, or, only where the deployment says that it is a demo, by
 * picking a name.
 */
export const signIn = new Hono<{ Bindings: Env }>()
  .get(PATH, (c) => {
    const site = siteFrom(c.req.param('site'));
    const agents = isDemo(c.env) ? agentsOf(c.env, site).map(({ id, name }) => ({ id, name })) : [];
    return c.json<z.infer<typeof SignInOptions>>({ demo: isDemo(c.env), agents });
  })
  .post(PATH, async (c) => {
    const site = siteFrom(c.req.param('site'));
    if (!originAllowed(c.req.raw, c.env)) throw new Refused('origin_not_allowed');
    const body = await readBody(c.req.raw, SignIn, readLimits(c.env).frameBytes);
    const code = 'code' in body ? await readCode(c.env, site, body.code) : undefined;
    const id = 'agent' in body ? demoPick(c.env, body.agent) : code?.agent;
    const agent = agentsOf(c.env, site).find((known) => known.id === id);
    if (agent === undefined) throw new Refused('not_found');
    if (code && !(await isFirstUse(c.env, site, code.id))) throw new Refused('unauthorized');
    const session = await signToken(AGENT_TOKEN, { site, agent: agent.id }, readSigningSecret(c.env));
    return c.json<SignedIn>({ ...session, site, agent: { id: agent.id, name: agent.name } });
  });

function agentsOf(env: Env, site: string): AgentConfig[] {
  return readAgents(env).filter((agent) => agent.site === site);
}

function demoPick(env: Env, agent: string): string {
  if (!isDemo(env)) throw new Refused('forbidden');
  return agent;
}

async function readCode(env: Env, site: string, code: string): Promise<{ agent: string; id: string }> {
  const verified = await verifyToken(SIGN_IN_CODE, code, readSigningSecret(env));
  if (verified?.id === undefined || verified.claims.site !== site) throw new Refused('unauthorized');
  return { agent: verified.claims.agent, id: verified.id };
}

/** A code opens once: whoever reads it afterwards, in a mail or over a shoulder, has nothing. */
function isFirstUse(env: Env, site: string, code: string): Promise<boolean> {
  return new SiteClient(env.SITES).spend(site, code, Date.now() + SIGN_IN_CODE.lifeMs);
}
