import { listDurableObjectIds } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { CONVERSATION_TOKEN, verifyToken } from '../../src/platform/tokens.ts';
import type { OpenedConversation } from '../../src/protocol/index.ts';
import { BASE, codeOf, knock, open, SHOP, say, setUp } from './doors.ts';

const PATH = '/v1/sites/demo/conversations';

beforeAll(async () => {
  await setUp('demo');
  await setUp('other');
  await setUp('closed', { enabled: false });
});

describe('POST /v1/sites/:site/conversations', () => {
  it('opens a door of its own for each visitor, and makes no object', async () => {
    const before = await listDurableObjectIds(env.CONVERSATIONS);
    const [one, two] = [await open('demo'), await open('demo')];
    expect(one.conversation).not.toBe(two.conversation);
    expect(one.site.bot).toEqual({ name: 'Test assistant', greeting: 'Hello, I am a bot.' });
    expect(one.expiresAt).toBeGreaterThan(Date.now() + 29 * 86_400_000);
    expect(await listDurableObjectIds(env.CONVERSATIONS)).toEqual(before);
  });

  it('renews the same conversation and visitor for a token of the same site', async () => {
    const first = await open('demo', { claims: { name: 'Ana' } });
    const again = await open('demo', {}, bearer(first));
    expect(again.conversation).toBe(first.conversation);
    expect(await claimsIn(again)).toEqual(await claimsIn(first));
  });

  it('starts anew for a token of another site, or a bad one', async () => {
    const first = await open('other');
    expect((await open('demo', {}, bearer(first))).conversation).not.toBe(first.conversation);
    const bent = { ...first, token: `${first.token.slice(0, -2)}AA` };
    expect((await open('other', {}, bearer(bent))).conversation).not.toBe(first.conversation);
  });

  it('takes claims as claimed and signed identities as verified', async () => {
    const identity = await identify({ sub: '42', tier: 'gold' });
    const opened = await open('demo', { claims: { tier: 'platinum' }, identity });
    expect((await claimsIn(opened)).customer).toEqual({
      claimed: { tier: 'platinum' },
      verified: { id: '42', tier: 'gold' },
    });
  });

  it('gives another verified person another thread, and the same one theirs', async () => {
    const ana = await open('demo', { identity: await identify({ sub: 'ana' }) });
    const later = await open('demo', { identity: await identify({ sub: 'ana' }) }, bearer(ana));
    const bo = await open('demo', { identity: await identify({ sub: 'bo' }) }, bearer(ana));
    expect(later.conversation).toBe(ana.conversation);
    expect(bo.conversation).not.toBe(ana.conversation);
  });

  it.each<[string, unknown, number, string]>([
    ['an unsigned identity', { identity: 'a.b.c' }, 401, 'unauthorized'],
    ['claims that are not flat texts', { claims: { cart: { sum: 3 } } }, 400, 'invalid'],
    ['claims that do not fit into a token', { claims: wide(19, 'é'.repeat(200)) }, 400, 'invalid'],
    ['too many claims', { claims: wide(21, 'x') }, 400, 'invalid'],
    ['a body that is too large', { claims: { a: 'x'.repeat(40_000) } }, 413, 'frame_too_large'],
  ])('refuses %s', async (_, body, status, code) => {
    const response = await say('POST', PATH, body);
    expect(response.status).toBe(status);
    expect(await codeOf(response)).toBe(code);
  });

  it('stops reading a body that does not say how large it is', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(10_000));
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        if (pulled > 1_000) controller.close();
        else controller.enqueue(chunk);
      },
    });
    expect(await codeOf(await knock(PATH, { method: 'POST', body }))).toBe('frame_too_large');
    expect(pulled).toBeLessThan(20);
  });

  it.each([
    ['{', 400, 'malformed'],
    ['', 400, 'malformed'],
    ['[]', 400, 'invalid'],
  ])('refuses %j as a body', async (body, status, code) => {
    const response = await knock(PATH, { method: 'POST', body });
    expect(response.status).toBe(status);
    expect(await codeOf(response)).toBe(code);
  });

  it.each([
    ['/v1/sites/nowhere/conversations', 404, 'not_found'],
    ['/v1/sites/No%20Site/conversations', 404, 'not_found'],
    ['/v1/sites/closed/conversations', 403, 'site_disabled'],
  ])('refuses %s', async (path, status, code) => {
    const response = await say('POST', path, {});
    expect(response.status).toBe(status);
    expect(await codeOf(response)).toBe(code);
  });
});

describe('pages that may open a conversation', () => {
  it.each([SHOP, BASE])('%s may, and its browser is told so', async (origin) => {
    const response = await say('POST', PATH, {}, { origin });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('vary')).toBe('Origin');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('can read why they were refused', async () => {
    const response = await say('POST', PATH, [], { origin: SHOP });
    expect(response.status).toBe(400);
    expect(response.headers.get('access-control-allow-origin')).toBe(SHOP);
  });

  it.each(['https://evil.example', 'https://shop.example.evil.example', 'http://shop.example', 'null'])(
    '%s may not, and gets no answer to its preflight',
    async (origin) => {
      const post = await say('POST', PATH, {}, { origin });
      expect(post.status).toBe(403);
      expect(await codeOf(post)).toBe('origin_not_allowed');
      const preflight = await knock(PATH, { method: 'OPTIONS', headers: { origin } });
      expect(preflight.status).toBe(403);
      for (const response of [post, preflight])
        expect(response.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('get their preflight answered', async () => {
    const preflight = await knock(PATH, { method: 'OPTIONS', headers: { origin: SHOP } });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(SHOP);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization, content-type');
  });
});

describe('the flood guard', () => {
  it('counts by address', async () => {
    const from = (address: string) => say('POST', PATH, {}, { 'cf-connecting-ip': address, origin: SHOP });
    const refused = async (): Promise<Response> => {
      for (let rounds = 0; rounds < 14; rounds += 1) {
        const answers = await Promise.all(Array.from({ length: 50 }, () => from('203.0.113.9')));
        const no = answers.find(({ status }) => status !== 200);
        if (no !== undefined) return no;
      }
      throw new Error('nobody was refused');
    };
    const response = await refused();
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('10');
    // A page that may not read it would take it for a network that is down, and come again at once.
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await codeOf(response)).toBe('rate_limited');
    expect((await from('203.0.113.10')).status).toBe(200);
  });
});

async function claimsIn(opened: OpenedConversation) {
  const verified = await verifyToken(CONVERSATION_TOKEN, opened.token, env.SIGNING_SECRET ?? '');
  if (verified === null) throw new Error('the token is not valid');
  return verified.claims;
}

function bearer(opened: OpenedConversation): Record<string, string> {
  return { authorization: `Bearer ${opened.token}` };
}

function identify(claims: Record<string, unknown>): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience('baton:demo')
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode('an identity secret for tests only, long enough'));
}

function wide(keys: number, value: string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: keys }, (_, index) => [`key${index}`, value]));
}
