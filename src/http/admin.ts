import { Hono, type MiddlewareHandler } from 'hono';
import * as z from 'zod/mini';
import type { Env } from '../env.ts';
import { readAdminToken, readAgents, readLimits, readSigningSecret } from '../platform/config.ts';
import { logFailure, nameOf } from '../platform/failures.ts';
import { CardUnreadable, SiteClient, saveSite } from '../platform/sites.ts';
import { bearerOf, SIGN_IN_CODE, signToken } from '../platform/tokens.ts';
import { PutSite, refusal, type SiteCard, Slug } from '../protocol/index.ts';
import { agentProfiles } from './admin-agents.ts';
import { escalation } from './admin-escalation.ts';
import { knowledge } from './admin-knowledge.ts';
import { Refused } from './errors.ts';
import { readBody, siteFrom } from './read.ts';

type Doors = { Bindings: Env };

/** Lets the operator in. Digests are compared, so that neither length nor content of the token shows in the time. */
const onlyTheOperator: MiddlewareHandler<Doors> = async (c, next) => {
  const expected = await digest(readAdminToken(c.env));
  const given = await digest(bearerOf(c.req.raw) ?? '');
  if (!crypto.subtle.timingSafeEqual(expected, given)) throw new Refused('unauthorized');
  await next();
};

/** `/v1/admin`: the operator's doors. Never called by a page of a site. */
export const admin = new Hono<Doors>()
  .use('/v1/admin/*', onlyTheOperator)
  .get('/v1/admin/sites/:site', async (c) => {
    try {
      const card = await new SiteClient(c.env.SITES).read(siteFrom(c.req.param('site')));
      if (card === null) throw new Refused('not_found');
      return c.json<SiteCard>(card);
    } catch (error) {
      if (!(error instanceof CardUnreadable)) throw error;
      // What it takes to save one in its place.
      const { rev, why } = error;
      return c.json({ error: refusal('card_unreadable'), rev, problems: [why] }, 503);
    }
  })
  .put('/v1/admin/sites/:site', async (c) => {
    const site = siteFrom(c.req.param('site'));
    const body = await readBody(c.req.raw, PutSite, readLimits(c.env).frameBytes);
    const saved = await saveSite(c.env, site, body.rev, body.settings);
    if (saved === 'rev_conflict') throw new Refused('rev_conflict');
    if (saved === 'too_large') throw new Refused('frame_too_large');
    // It learns of it with the next agent who connects at the latest.
    const told = c.env.DESKS.getByName(site).adopt(saved);
    c.executionCtx.waitUntil(told.catch((error) => logFailure('desk.untold', { site, why: nameOf(error) })));
    return c.json<SiteCard>(saved);
  })
  .post('/v1/admin/sites/:site/sign-in-codes', async (c) => {
    const site = siteFrom(c.req.param('site'));
    const { agent } = await readBody(c.req.raw, z.object({ agent: Slug }), readLimits(c.env).frameBytes);
    if (!readAgents(c.env).some((known) => known.site === site && known.id === agent))
      throw new Refused('not_found');
    const { token, expiresAt } = await signToken(SIGN_IN_CODE, { site, agent }, readSigningSecret(c.env));
    return c.json({ code: token, expiresAt });
  })
  .route('/', knowledge)
  .route('/', escalation)
  .route('/', agentProfiles);

function digest(text: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
}
