import { type Context, Hono } from 'hono';
import type { Env } from '../env.ts';
import { readAgents, readSigningSecret } from '../platform/config.ts';
import { originAllowed } from '../platform/origin.ts';
import { readSite } from '../platform/sites.ts';
import { refuseSocket } from '../platform/sockets.ts';
import { AGENT_TOKEN, verifyToken } from '../platform/tokens.ts';
import { type Caller, ConversationId } from '../protocol/index.ts';
import { errorResponse } from './errors.ts';
import { idFrom, siteFrom } from './read.ts';
import { conversationOf, forward, tokenOf } from './upgrade.ts';

type Doors = { Bindings: Env };

/** The agents' sockets: the desk of a site, and any thread of it. From this server's own pages only. */
export const agents = new Hono<Doors>()
  .get('/v1/sites/:site/desk', async (c) => {
    const site = siteFrom(c.req.param('site'));
    const caller = await agentCalling(c, site);
    if (caller instanceof Response) return caller;
    const card = await readSite(c.env, site);
    return forward(c.env.DESKS.getByName(site), caller, card ?? undefined);
  })
  .get('/v1/sites/:site/threads/:conversation', async (c) => {
    const site = siteFrom(c.req.param('site'));
    const conversation = idFrom(ConversationId, c.req.param('conversation'));
    const caller = await agentCalling(c, site);
    if (caller instanceof Response) return caller;
    const card = await readSite(c.env, site);
    if (card === null) return refuseSocket('notFound');
    return forward(conversationOf(c, site, conversation), caller, card);
  });

/** Who is calling, or how the upgrade is refused. An agent who was taken out of the settings is signed out. */
async function agentCalling(c: Context<Doors>, site: string): Promise<Caller | Response> {
  const offer = tokenOf(c.req.raw);
  if ('refused' in offer) return offer.refused;
  const verified = await verifyToken(AGENT_TOKEN, offer.token, readSigningSecret(c.env));
  if (verified === null) return refuseSocket('tokenInvalid');
  if (!originAllowed(c.req.raw, c.env)) return errorResponse('origin_not_allowed');
  if (verified.claims.site !== site) return refuseSocket('forbidden');
  const agent = readAgents(c.env).find((known) => known.site === site && known.id === verified.claims.agent);
  if (agent === undefined) return refuseSocket('signedOut');
  return { role: 'agent', ...agent };
}
