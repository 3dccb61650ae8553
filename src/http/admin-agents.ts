import { Hono } from 'hono';
import type { Env } from '../env.ts';
import { readAgents, readLimits } from '../platform/config.ts';
import { AgentProfile, Slug } from '../protocol/index.ts';
import { Refused } from './errors.ts';
import { idFrom, readBody, siteFrom } from './read.ts';

const AGENTS = '/v1/admin/sites/:site/agents';

/** What agents can do, changed while they work. Who they are is the `AGENTS` variable's to say. */
export const agentProfiles = new Hono<{ Bindings: Env }>()
  .get(AGENTS, async (c) => {
    const site = siteFrom(c.req.param('site'));
    const known = await c.env.DESKS.getByName(site).agents();
    const agents = agentsOf(c.env, site).map(({ site: _, ...agent }) => ({
      ...agent,
      presence: 'offline' as const,
      ...known.find(({ id }) => id === agent.id),
    }));
    return c.json({ agents });
  })
  .put(`${AGENTS}/:id`, async (c) => {
    const site = siteFrom(c.req.param('site'));
    const id = idFrom(Slug, c.req.param('id'));
    const agent = agentsOf(c.env, site).find((known) => known.id === id);
    if (agent === undefined) throw new Refused('not_found');
    const profile = await readBody(c.req.raw, AgentProfile, readLimits(c.env).frameBytes);
    await c.env.DESKS.getByName(site).editAgent({ id, name: agent.name }, profile);
    return c.json({ id, name: agent.name, ...profile });
  });

function agentsOf(env: Env, site: string) {
  return readAgents(env).filter((agent) => agent.site === site);
}
