import { jwtVerify, SignJWT } from 'jose';
import * as z from 'zod/mini';
import { ConversationId, Customer, Slug } from '../protocol/index.ts';
import { randomId } from '../protocol/random-id.ts';

/**
 * The three kinds of token this server signs (JWT, HS256 and nothing else). Each has an audience of its own, so that
 * one never passes for another. They are verified in the Worker: a refused caller wakes no object.
 */

export const DAY_MS = 86_400_000;

const ISSUER = 'baton';

/** One that opens a door `once` has an id, by which it is known when it comes again. */
type Kind<T> = { audience: string; lifeMs: number; claims: z.ZodMiniType<T>; once?: boolean };

/** Opens the customer's side of one conversation. */
export const CONVERSATION_TOKEN = {
  audience: 'baton:thread',
  lifeMs: 30 * DAY_MS,
  claims: z.object({ site: Slug, conversation: ConversationId, visitor: z.string(), customer: Customer }),
};
export type ConversationClaims = z.infer<typeof CONVERSATION_TOKEN.claims>;

/** An agent's session on one site. */
export const AGENT_TOKEN = {
  audience: 'baton:agent',
  lifeMs: DAY_MS / 2,
  claims: z.object({ site: Slug, agent: Slug }),
};

/** Lets an agent sign in, once; made by an operator through the admin API. */
export const SIGN_IN_CODE = {
  audience: 'baton:sign-in',
  lifeMs: 600_000,
  claims: z.object({ site: Slug, agent: Slug }),
  once: true,
};

/** A conversation token may be renewed this long (ms) after it expired. */
export const RENEWABLE_MS = 30 * DAY_MS;

/** Longest token that is looked at, characters. */
const TOKEN_LENGTH = 8_192;

/** Signs a token. @returns it with the server time (ms) at which it stops working */
export async function signToken<T extends z.core.util.JSONType & object>(
  kind: Kind<T>,
  claims: T,
  secret: string,
): Promise<{ token: string; expiresAt: number }> {
  const seconds = Math.floor((Date.now() + kind.lifeMs) / 1_000);
  const token = await new SignJWT({ ...claims, ...(kind.once && { jti: randomId() }) })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(ISSUER)
    .setAudience(kind.audience)
    .setIssuedAt()
    .setExpirationTime(seconds)
    .sign(new TextEncoder().encode(secret));
  return { token, expiresAt: seconds * 1_000 };
}

/**
 * Verifies a token of one kind.
 * @param graceMs accepts one that expired at most this long ago; `expired` then says so
 * @returns what it says, and its id, if its kind has one; `null` for anything that is not a valid token of
 * this kind
 */
export async function verifyToken<T>(
  kind: Kind<T>,
  token: string | undefined,
  secret: string,
  graceMs = 0,
): Promise<{ claims: T; expired: boolean; id?: string } | null> {
  if (token === undefined || token.length > TOKEN_LENGTH) return null;
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
      algorithms: ['HS256'],
      issuer: ISSUER,
      audience: kind.audience,
      requiredClaims: kind.once ? ['exp', 'jti'] : ['exp'],
      clockTolerance: graceMs / 1_000,
    });
    const expired = (payload.exp ?? 0) * 1_000 <= Date.now();
    const claims = kind.claims.parse(payload);
    return payload.jti === undefined ? { claims, expired } : { claims, expired, id: payload.jti };
  } catch {
    return null;
  }
}

/** The credential of an `Authorization: Bearer …` header. */
export function bearerOf(request: Request): string | undefined {
  return /^Bearer (.+)$/i.exec(request.headers.get('Authorization') ?? '')?.[1];
}
