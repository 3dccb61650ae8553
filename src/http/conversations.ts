import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type * as z from 'zod/mini';
import type { Env } from '../env.ts';
import { hashedAddress } from '../platform/address.ts';
import { readIdentitySecret, readLimits, readSigningSecret } from '../platform/config.ts';
import { verifyIdentity } from '../platform/identity.ts';
import { originAllowed } from '../platform/origin.ts';
import { readSite } from '../platform/sites.ts';
import {
  bearerOf,
  CONVERSATION_TOKEN,
  type ConversationClaims,
  RENEWABLE_MS,
  signToken,
  verifyToken,
} from '../platform/tokens.ts';
import {
  type Attributes,
  type Customer,
  exceedsBytes,
  OpenConversation,
  type OpenedConversation,
  type SiteCard,
  wordsFor,
} from '../protocol/index.ts';
import { randomId } from '../protocol/random-id.ts';
import { errorResponse, Refused } from './errors.ts';
import { readBody, siteFrom } from './read.ts';

/**
 * `POST /v1/sites/:site/conversations`: gives a page the token of a new conversation, or renews an old one. No object
 * is made: the conversation's own comes into being with its first message.
 */

/** What a token may carry about the customer, bytes of JSON: the token travels in a header. */
const CUSTOMER_BYTES = 4_000;

/** When a flooded address may try again, ms. */
const FLOOD_RETRY_MS = 10_000;

type Doors = { Bindings: Env; Variables: { card: SiteCard } };

/** Lets only the site's own pages in, and tells their browsers so. Refusals are readable by allowed pages. */
const onlyFromTheSite: MiddlewareHandler<Doors> = async (c, next) => {
  const card = await readSite(c.env, siteFrom(c.req.param('site')));
  if (card === null) throw new Refused('not_found');
  if (!originAllowed(c.req.raw, c.env, card.settings.origins)) throw new Refused('origin_not_allowed');
  c.set('card', card);
  await next();
  const origin = c.req.header('Origin');
  if (origin !== undefined) {
    c.header('Access-Control-Allow-Origin', origin);
    c.header('Access-Control-Expose-Headers', 'Retry-After');
  }
  c.header('Vary', 'Origin');
};

/** A flood from one address is stopped before it can wake anything, a site's card included. */
const againstFlood: MiddlewareHandler<Doors> = async (c, next) => {
  const address = (await hashedAddress(c.req.raw, c.env)) ?? 'unknown';
  const verdict = await c.env.NEW_CONVERSATIONS?.limit({ key: address });
  if (verdict?.success !== false) return next();
  const refused = errorResponse('rate_limited', { retryAfterMs: FLOOD_RETRY_MS });
  // Which pages may read it is not known yet; there is nothing in it that any may not.
  refused.headers.set('Access-Control-Allow-Origin', '*');
  refused.headers.set('Access-Control-Expose-Headers', 'Retry-After');
  return refused;
};

export const conversations = new Hono<Doors>()
  .post('/v1/sites/:site/conversations', againstFlood)
  .use('/v1/sites/:site/conversations', onlyFromTheSite)
  .options('/v1/sites/:site/conversations', (c) =>
    c.body(null, 204, {
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'authorization, content-type',
      'Access-Control-Max-Age': '600',
    }),
  )
  .post('/v1/sites/:site/conversations', async (c) => {
    const { settings } = c.var.card;
    if (!settings.enabled) throw new Refused('site_disabled');
    const body = await readBody(c.req.raw, OpenConversation, readLimits(c.env).frameBytes);
    const claims = await claimsFor(c, siteFrom(c.req.param('site')), body);
    const words = wordsFor(settings.words, body.language ?? settings.language);
    const { token, expiresAt } = await signToken(CONVERSATION_TOKEN, claims, readSigningSecret(c.env));
    return c.json<OpenedConversation>({
      conversation: claims.conversation,
      token,
      expiresAt,
      site: {
        name: settings.name,
        language: settings.language,
        accent: settings.accent,
        bot: settings.bot,
        ...(words !== undefined && { words }),
      },
    });
  });

async function claimsFor(
  c: Context<Doors>,
  site: string,
  body: z.infer<typeof OpenConversation>,
): Promise<ConversationClaims> {
  const verified = body.identity === undefined ? undefined : await verifiedBy(c.env, site, body.identity);
  const old = await renewable(c, site, verified);
  const customer: Customer = {
    claimed: body.claims ?? old?.customer.claimed ?? {},
    verified: verified ?? old?.customer.verified ?? {},
  };
  if (exceedsBytes(JSON.stringify(customer), CUSTOMER_BYTES)) throw new Refused('invalid');
  return {
    site,
    conversation: old?.conversation ?? randomId(),
    visitor: old?.visitor ?? randomId(),
    customer,
  };
}

/**
 * The claims of the token that is to be renewed, if it may be. Another verified person on the same browser gets a
 * thread of their own; and what was verified once is not renewed past the token it was verified for.
 */
async function renewable(
  c: Context<Doors>,
  site: string,
  verified: Attributes | undefined,
): Promise<ConversationClaims | undefined> {
  const secret = readSigningSecret(c.env);
  const old = await verifyToken(CONVERSATION_TOKEN, bearerOf(c.req.raw), secret, RENEWABLE_MS);
  if (old === null || old.claims.site !== site) return undefined;
  const before = old.claims.customer.verified;
  if (verified !== undefined && before.id !== undefined && before.id !== verified.id) return undefined;
  return old.expired ? { ...old.claims, customer: { ...old.claims.customer, verified: {} } } : old.claims;
}

async function verifiedBy(env: Env, site: string, identity: string): Promise<Attributes> {
  const secret = readIdentitySecret(env, site);
  if (secret === undefined) throw new Refused('not_configured');
  const read = await verifyIdentity(identity, site, secret);
  if (!read.ok) throw new Refused(read.code);
  return read.verified;
}
