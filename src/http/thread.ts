import { Hono } from 'hono';
import type { Env } from '../env.ts';
import type { Rules } from '../escalation/index.ts';
import { hashedAddress } from '../platform/address.ts';
import { readSigningSecret } from '../platform/config.ts';
import { logFailure, nameOf } from '../platform/failures.ts';
import { originAllowed } from '../platform/origin.ts';
import { readInsight } from '../platform/rules.ts';
import { readSite } from '../platform/sites.ts';
import { refuseSocket } from '../platform/sockets.ts';
import { CONVERSATION_TOKEN, verifyToken } from '../platform/tokens.ts';
import type { Caller } from '../protocol/index.ts';
import { errorResponse } from './errors.ts';
import { conversationOf, forward, tokenOf } from './upgrade.ts';

/** `GET /v1/thread`: the customer's socket. Everything about it is checked here, before the conversation wakes. */
export const thread = new Hono<{ Bindings: Env }>().get('/v1/thread', async (c) => {
  const request = c.req.raw;
  const offer = tokenOf(request);
  if ('refused' in offer) return offer.refused;

  const verified = await verifyToken(CONVERSATION_TOKEN, offer.token, readSigningSecret(c.env));
  if (verified === null) return refuseSocket('tokenInvalid');
  const { site, conversation, visitor, customer } = verified.claims;

  const card = await readSite(c.env, site);
  if (card === null) return refuseSocket('notFound');
  if (!originAllowed(request, c.env, card.settings.origins)) return errorResponse('origin_not_allowed');
  if (!card.settings.enabled) return refuseSocket('forbidden');

  const address = await hashedAddress(request, c.env);
  const caller: Caller = {
    role: 'customer',
    site,
    conversation,
    visitor,
    customer,
    ...(address && { address }),
  };
  return forward(conversationOf(c, site, conversation), caller, card, await rulesOf(c.env, site));
});

/** The site's rules. Without them, whatever is wrong with its library, a conversation goes by those it knows. */
async function rulesOf(env: Env, site: string): Promise<Rules | undefined> {
  try {
    return (await readInsight(env, site)).rules;
  } catch (error) {
    logFailure('rules.unread', { site, why: nameOf(error) });
    return undefined;
  }
}
