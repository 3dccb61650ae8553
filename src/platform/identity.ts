import { jwtVerify } from 'jose';
import { Attributes } from '../protocol/index.ts';
import { DAY_MS } from './tokens.ts';

/** An identity may not be valid for longer than this (ms) from now: a leaked one must go stale. */
const LONGEST_LIFE_MS = DAY_MS;

const REGISTERED = new Set(['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti']);

export type Identity = { ok: true; verified: Attributes } | { ok: false; code: 'unauthorized' | 'invalid' };

/**
 * Reads an identity that a site's own server has signed (JWT, HS256, `aud` = `baton:<site>`, `exp` at most a day ahead).
 * `sub` becomes `id`; every other flat claim that is not a registered one is taken as a text.
 * @returns `unauthorized` when it cannot be trusted, `invalid` when it can but does not fit `Attributes`
 */
export async function verifyIdentity(jwt: string, site: string, secret: string): Promise<Identity> {
  const payload = await trusted(jwt, site, secret);
  if (payload === null) return { ok: false, code: 'unauthorized' };
  const claims = Object.entries(payload).filter(([key]) => !REGISTERED.has(key));
  const flat = claims.flatMap(([key, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [[key, String(value)]]
      : [],
  );
  const named = typeof payload.sub === 'string' ? [...flat, ['id', payload.sub]] : flat;
  const parsed = Attributes.safeParse(Object.fromEntries(named));
  return parsed.success ? { ok: true, verified: parsed.data } : { ok: false, code: 'invalid' };
}

async function trusted(jwt: string, site: string, secret: string): Promise<Record<string, unknown> | null> {
  try {
    const { payload } = await jwtVerify(jwt, new TextEncoder().encode(secret), {
      algorithms: ['HS256'],
      audience: `baton:${site}`,
      requiredClaims: ['exp'],
    });
    const life = (payload.exp ?? 0) * 1_000 - Date.now();
    return life <= LONGEST_LIFE_MS ? payload : null;
  } catch {
    return null;
  }
}
