import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { verifyIdentity } from '../../src/platform/identity.ts';

const SECRET = 'a secret that the site shares with its chat';

describe('identities signed by a site', () => {
  it('fill what is verified with flat claims, and `sub` as the id', async () => {
    const jwt = await signed({ sub: '42', name: 'Ana', orders: 3, vip: true, address: { city: 'Bergen' } });
    expect(await verifyIdentity(jwt, 'demo', SECRET)).toEqual({
      ok: true,
      verified: { id: '42', name: 'Ana', orders: '3', vip: 'true' },
    });
  });

  it.each<[string, Promise<string>]>([
    ['another site', signed({ sub: '42' }, { audience: 'baton:other' })],
    ['another secret', signed({ sub: '42' }, { secret: `${SECRET}!` })],
    ['another algorithm', signed({ sub: '42' }, { alg: 'HS512' })],
    ['no expiry', signed({ sub: '42' }, { life: null })],
    ['an expiry too far ahead', signed({ sub: '42' }, { life: '25h' })],
    ['an expiry in the past', signed({ sub: '42' }, { life: '-1m' })],
  ])('are refused for %s', async (_, jwt) => {
    expect(await verifyIdentity(await jwt, 'demo', SECRET)).toEqual({ ok: false, code: 'unauthorized' });
  });

  it('are invalid, not cut short, when they do not fit', async () => {
    const jwt = await signed({ sub: '42', name: 'x'.repeat(201) });
    expect(await verifyIdentity(jwt, 'demo', SECRET)).toEqual({ ok: false, code: 'invalid' });
  });
});

type Sign = { audience?: string; secret?: string; alg?: string; life?: string | null };

function signed(claims: Record<string, unknown>, sign: Sign = {}): Promise<string> {
  const { audience = 'baton:demo', secret = SECRET, alg = 'HS256', life = '1h' } = sign;
  const jwt = new SignJWT(claims).setProtectedHeader({ alg }).setAudience(audience);
  return (life === null ? jwt : jwt.setExpirationTime(life)).sign(new TextEncoder().encode(secret));
}
