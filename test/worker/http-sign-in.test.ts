import { evictDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { app } from '../../src/http/app.ts';
import { AGENT_TOKEN, SIGN_IN_CODE, signToken, verifyToken } from '../../src/platform/tokens.ts';
import { SignedIn } from '../../src/protocol/index.ts';
import { ADMIN, BASE, codeOf, knock, SHOP, say } from './doors.ts';

const PATH = '/v1/sites/demo/sign-in';
const SECRET = env.SIGNING_SECRET ?? '';

describe('signing in', () => {
  it('to a demo is picking a name', async () => {
    expect(await (await knock(PATH)).json()).toEqual({
      demo: true,
      agents: [
        { id: 'sam', name: 'Sam' },
        { id: 'noor', name: 'Noor' },
      ],
    });
    const session = SignedIn.parse(
      await (await say('POST', PATH, { agent: 'sam' }, { origin: BASE })).json(),
    );
    expect(session.agent).toEqual({ id: 'sam', name: 'Sam' });
    expect(await verifyToken(AGENT_TOKEN, session.token, SECRET)).toMatchObject({
      claims: { site: 'demo', agent: 'sam' },
    });
    expect(session.expiresAt).toBeLessThanOrEqual(Date.now() + 12 * 3_600_000);
  });

  it('to anything else shows no names and takes none', async () => {
    const real = { ...env, DEMO: 'false' };
    expect(await (await app.fetch(new Request(BASE + PATH), real)).json()).toEqual({
      demo: false,
      agents: [],
    });
    const body = JSON.stringify({ agent: 'sam' });
    const refused = await app.fetch(new Request(BASE + PATH, { method: 'POST', body }), real);
    expect(await codeOf(refused)).toBe('forbidden');
  });

  const codeFor = async (agent: string) => {
    const made = await say('POST', '/v1/admin/sites/demo/sign-in-codes', { agent }, ADMIN);
    return (await made.json<{ code: string }>()).code;
  };

  it('P8: works with a code once, whoever else comes at the same time or later', async () => {
    const code = await codeFor('noor');
    const together = await Promise.all([1, 2, 3].map(() => say('POST', PATH, { code })));
    expect(together.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
    await evictDurableObject(env.SITES.get(env.SITES.idFromName('demo')));
    expect(await codeOf(await say('POST', PATH, { code }))).toBe('unauthorized');
    expect((await say('POST', PATH, { code: await codeFor('noor') })).status).toBe(200);
  });

  it('works with a code from the operator, for that site only', async () => {
    const code = await codeFor('noor');
    const elsewhere = await say('POST', '/v1/sites/other/sign-in', { code });
    expect(await codeOf(elsewhere)).toBe('unauthorized');
    const session = SignedIn.parse(await (await say('POST', PATH, { code })).json());
    expect(session.agent.id).toBe('noor');
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['an unknown agent', async () => ({ agent: 'nobody' }), 'not_found'],
    ['an agent of another site', async () => ({ agent: 'kim' }), 'not_found'],
    ['rubbish', async () => ({ code: 'rubbish' }), 'unauthorized'],
    ['a session as a code', async () => ({ code: await sessionOf('sam') }), 'unauthorized'],
    ['a code for an agent who left', async () => ({ code: await codeOfAgent('gone') }), 'not_found'],
    ['neither', async () => ({}), 'invalid'],
  ])('is refused for %s', async (_, body, code) => {
    expect(await codeOf(await say('POST', PATH, await body()))).toBe(code);
  });

  it('is refused to other pages', async () => {
    for (const origin of [SHOP, 'null', 'https://evil.example'])
      expect(await codeOf(await say('POST', PATH, { agent: 'sam' }, { origin }))).toBe('origin_not_allowed');
  });
});

async function sessionOf(agent: string): Promise<string> {
  return (await signToken(AGENT_TOKEN, { site: 'demo', agent }, SECRET)).token;
}

async function codeOfAgent(agent: string): Promise<string> {
  return (await signToken(SIGN_IN_CODE, { site: 'demo', agent }, SECRET)).token;
}
