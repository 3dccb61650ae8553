import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Env } from '../../src/env.ts';
import { app } from '../../src/http/app.ts';
import { BASE, codeOf, knock, say, setUp } from './doors.ts';

beforeAll(() => setUp('demo'));
afterEach(() => vi.restoreAllMocks());

/** The Worker as it would run with other variables. */
function knockAt(changed: Partial<Env>, path: string, init?: RequestInit): Promise<Response> {
  return Promise.resolve(app.fetch(new Request(BASE + path, init), { ...env, ...changed }));
}

describe('/healthz', () => {
  it('says that all is well, and no secret', async () => {
    const response = await knock('/healthz');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      ok: true,
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      configured: { signing: true, admin: true, variables: true },
    });
  });

  it.each<[Partial<Env>, string, boolean]>([
    [{ SIGNING_SECRET: '' }, 'signing', false],
    [{ ADMIN_TOKEN: '' }, 'admin', true],
    [{ AGENTS: 'Sam' }, 'variables', false],
    [{ DEMO: 'maybe' }, 'variables', false],
  ])('says what is missing with %j', async (changed, part, ok) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const body = await (await knockAt(changed, '/healthz')).json();
    expect(body).toMatchObject({ ok, configured: { [part]: false } });
    expect(log).toHaveBeenCalledOnce();
  });
});

describe('a deployment that lacks its secret', () => {
  it.each([
    ['POST', '/v1/sites/demo/conversations', '{}'],
    ['POST', '/v1/sites/demo/sign-in', '{"agent":"sam"}'],
  ])('P6: answers %s %s with not_configured', async (method, path, body) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const response = await knockAt({ SIGNING_SECRET: '' }, path, { method, body });
    expect(response.status).toBe(503);
    expect(await codeOf(response)).toBe('not_configured');
  });

  it.each(['/v1/thread', '/v1/sites/demo/desk'])('P6: keeps %s shut', async (path) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const headers = { upgrade: 'websocket', 'sec-websocket-protocol': 'baton.v1, baton.token.x' };
    expect((await knockAt({ SIGNING_SECRET: '' }, path, { headers })).status).toBe(503);
  });
});

describe('errors', () => {
  it('F8: that nobody foresaw tell the caller nothing, and the log an id', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = {
      limit: async () => {
        throw new Error('the inside of the server');
      },
    };
    const init = { method: 'POST', body: '{}' };
    const response = await knockAt({ NEW_CONVERSATIONS: broken }, '/v1/sites/demo/conversations', init);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('inside');
    expect(log.mock.calls[0]?.[0]).toMatch(/"event":"internal_error","id":"[0-9a-f-]{36}"/);
  });

  it.each<[string, string]>([
    ['GET', '/v1/nothing'],
    ['DELETE', '/v1/sites/demo/sign-in'],
    ['POST', '/healthz'],
    ['GET', '/no-such-page'],
  ])('%s %s is not found', async (method, path) => {
    const response = await knock(path, { method });
    expect(response.status).toBe(404);
    expect(await codeOf(response)).toBe('not_found');
  });

  it('are never cached', async () => {
    const response = await say('POST', '/v1/sites/demo/conversations', []);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});
