import { SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  AGENT_TOKEN,
  bearerOf,
  CONVERSATION_TOKEN,
  DAY_MS,
  RENEWABLE_MS,
  SIGN_IN_CODE,
  signToken,
  verifyToken,
} from '../../src/platform/tokens.ts';
import { randomId } from '../../src/protocol/random-id.ts';

const SECRET = 'a secret that is long enough to sign with';
const CLAIMS = { site: 'demo', agent: 'sam' };
const key = new TextEncoder().encode(SECRET);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('tokens', () => {
  it('P3: come back with what they were signed with, until they expire', async () => {
    const { token, expiresAt } = await signToken(AGENT_TOKEN, CLAIMS, SECRET);
    expect(await verifyToken(AGENT_TOKEN, token, SECRET)).toEqual({ claims: CLAIMS, expired: false });
    vi.setSystemTime(expiresAt + 1_000);
    expect(await verifyToken(AGENT_TOKEN, token, SECRET)).toBeNull();
  });

  it('may be renewed for 30 days after they expired, and no longer', async () => {
    const claims = {
      site: 'demo',
      conversation: randomId(),
      visitor: randomId(),
      customer: { claimed: {}, verified: {} },
    };
    const { token, expiresAt } = await signToken(CONVERSATION_TOKEN, claims, SECRET);
    vi.setSystemTime(expiresAt + 29 * DAY_MS);
    expect(await verifyToken(CONVERSATION_TOKEN, token, SECRET, RENEWABLE_MS)).toEqual({
      claims,
      expired: true,
    });
    vi.setSystemTime(expiresAt + 31 * DAY_MS);
    expect(await verifyToken(CONVERSATION_TOKEN, token, SECRET, RENEWABLE_MS)).toBeNull();
  });

  it('P3: of one kind do not pass for another, nor under another secret', async () => {
    const { token } = await signToken(SIGN_IN_CODE, CLAIMS, SECRET);
    expect(await verifyToken(AGENT_TOKEN, token, SECRET)).toBeNull();
    expect(await verifyToken(SIGN_IN_CODE, token, `${SECRET}!`)).toBeNull();
    expect(await verifyToken(SIGN_IN_CODE, token, SECRET)).not.toBeNull();
  });

  it.each<[string, () => Promise<string | undefined>]>([
    ['nothing', async () => undefined],
    ['rubbish', async () => 'a.b.c'],
    [
      'an unsigned one',
      async () =>
        new UnsecuredJWT(CLAIMS)
          .setIssuer('baton')
          .setAudience('baton:agent')
          .setExpirationTime('1h')
          .encode(),
    ],
    ['another algorithm', () => jwt('HS512', 'baton', '1h')],
    ['another issuer', () => jwt('HS256', 'somebody', '1h')],
    ['one that never expires', () => jwt('HS256', 'baton')],
    ['one that is too long', async () => `${await jwt('HS256', 'baton', '1h')}${'a'.repeat(9_000)}`],
  ])('refuses %s', async (_, make) => {
    expect(await verifyToken(AGENT_TOKEN, await make(), SECRET)).toBeNull();
  });

  it('refuses claims of another shape', async () => {
    const { token } = await signToken(AGENT_TOKEN, { site: 'Not A Site', agent: 'sam' }, SECRET);
    expect(await verifyToken(AGENT_TOKEN, token, SECRET)).toBeNull();
  });
});

describe('the Authorization header', () => {
  it.each([
    ['Bearer abc', 'abc'],
    ['bearer abc', 'abc'],
    ['Basic abc', undefined],
    ['Bearer', undefined],
    ['Bearer a b', 'a b'],
  ])('%j carries %j', (header, credential) => {
    expect(bearerOf(new Request('https://x.example', { headers: { authorization: header } }))).toBe(
      credential,
    );
  });
});

function jwt(alg: string, issuer: string, life?: string): Promise<string> {
  const token = new SignJWT(CLAIMS).setProtectedHeader({ alg }).setIssuer(issuer).setAudience('baton:agent');
  return (life === undefined ? token : token.setExpirationTime(life)).sign(key);
}
