import { Hono, type MiddlewareHandler } from 'hono';
import * as z from 'zod/mini';
import type { Env } from '../env.ts';
import { readAdminToken, readAgents, readLimits, readSigningSecret } from '../platform/config.ts';
import { SiteClient, saveSite } from '../platform/sites.ts';
import { bearerOf, SIGN_IN_CODE, signToken } from '../platform/tokens.ts';
import { PutSite, type SiteCard, Slug } from '../protocol/index.ts';
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
    const card = await new SiteClient(c.env.SITES).read(siteFrom(c.req.param('site')));
    if (card === null) throw new Refused('not_found');
    return c.json<SiteCard>(card);
  })
  .put('/v1/admin/sites/:site', async (c) => {
    const site = siteFrom(c.req.param('site'));
    const body = await readBody(c.req.raw, PutSite, readLimits(c.env).frameBytes);
    const saved = await saveSite(c.env, site, body.rev, body.settings);
    if (saved === 'rev_conflict') throw new Refused('rev_conflict');
    if (saved === 'too_large') throw new Refused('frame_too_large');
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
  .route('/', escalation);

function digest(text: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
}
