import type { Context } from 'hono';
import type { Env } from '../env.ts';
import type { Rules } from '../escalation/index.ts';
import {
  CALLER_HEADER,
  CARD_HEADER,
  encodeCaller,
  encodeCard,
  encodeRules,
  RULES_HEADER,
} from '../platform/caller.ts';
import { type Caller, type SiteCard, SUBPROTOCOL, TOKEN_PREFIX } from '../protocol/index.ts';
import { errorResponse } from './errors.ts';

/**
 * Reads the token of an upgrade from `Sec-WebSocket-Protocol: baton.v1, baton.token.<jwt>`, which is the one place a
 * browser lets a page put it besides the URL, and URLs are logged.
 * @returns the refusal when the request is no upgrade to this protocol
 */
export function tokenOf(request: Request): { token: string | undefined } | { refused: Response } {
  if (request.headers.get('Upgrade')?.toLowerCase() !== 'websocket') {
    return { refused: new Response(null, { status: 426, headers: { Upgrade: 'websocket' } }) };
  }
  const offered = (request.headers.get('Sec-WebSocket-Protocol') ?? '')
    .split(',')
    .map((entry) => entry.trim());
  if (!offered.includes(SUBPROTOCOL)) return { refused: errorResponse('version_unsupported') };
  const token = offered.find((entry) => entry.startsWith(TOKEN_PREFIX))?.slice(TOKEN_PREFIX.length);
  return { token };
}

/**
 * Hands an upgrade to an object. The request is a new one: nothing the caller sent travels along. The answer must be
 * returned as it is, since a 101 cannot be changed.
 */
export function forward(
  stub: Pick<Fetcher, 'fetch'>,
  caller: Caller,
  card?: SiteCard,
  rules?: Rules,
): Promise<Response> {
  const headers = new Headers({
    Upgrade: 'websocket',
    'Sec-WebSocket-Protocol': SUBPROTOCOL,
    [CALLER_HEADER]: encodeCaller(caller),
  });
  if (card !== undefined) headers.set(CARD_HEADER, encodeCard(card));
  if (rules !== undefined) headers.set(RULES_HEADER, encodeRules(rules));
  return stub.fetch(new Request('https://object/', { headers }));
}

/** The object of a conversation. Its name carries the site, so that no id ever reaches into another site. */
export function conversationOf(c: Context<{ Bindings: Env }>, site: string, conversation: string) {
  return c.env.CONVERSATIONS.getByName(`${site}:${conversation}`);
}
