import { env } from 'cloudflare:workers';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { app } from '../../src/http/app.ts';
import { ADMIN, BASE, codeOf, knock, say, settings, setUp } from './doors.ts';

beforeAll(() => setUp('docs'));
afterEach(() => vi.restoreAllMocks());

describe('the admin API', () => {
  it.each([
    {},
    { authorization: 'Bearer ' },
    { authorization: 'Bearer wrong' },
    { authorization: `Bearer ${env.ADMIN_TOKEN}x` },
    { authorization: `Basic ${env.ADMIN_TOKEN}` },
  ])('stays shut for %j', async (headers) => {
    for (const path of ['/v1/admin/sites/demo', '/v1/admin/sites/demo/knowledge', '/v1/admin/nothing']) {
      const response = await knock(path, { headers });
      expect(response.status).toBe(401);
      expect(await codeOf(response)).toBe('unauthorized');
    }
  });

  it.each([undefined, '', 'short'])('P6: stays shut for everybody when its token is %j', async (token) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { ADMIN_TOKEN: _, ...bare } = env;
    const request = new Request(`${BASE}/v1/admin/sites/demo`, {
      headers: { authorization: `Bearer ${token ?? ''}` },
    });
    const response = await app.fetch(request, token === undefined ? bare : { ...bare, ADMIN_TOKEN: token });
    expect(response.status).toBe(503);
    expect(await codeOf(response)).toBe('not_configured');
  });

  it('saves a site against the revision that was read', async () => {
    const path = '/v1/admin/sites/fresh';
    expect(await codeOf(await knock(path, { headers: ADMIN }))).toBe('not_found');
    expect((await say('PUT', path, { rev: 0, settings }, ADMIN)).status).toBe(200);
    const second = await say('PUT', path, { rev: 1, settings: { ...settings, name: 'Renamed' } }, ADMIN);
    expect(await second.json()).toMatchObject({ rev: 2, settings: { name: 'Renamed' } });
    const late = await say('PUT', path, { rev: 1, settings }, ADMIN);
    expect(late.status).toBe(409);
    expect(await codeOf(late)).toBe('rev_conflict');
    expect(await (await knock(path, { headers: ADMIN })).json()).toMatchObject({ rev: 2 });
  });

  it.each<[string, object]>([
    ['settings.origins.0', { ...settings, origins: ['https://*.shop.example'] }],
    ['settings.origins.0', { ...settings, origins: ['null'] }],
    ['settings.accent', { ...settings, accent: 'red' }],
    ['settings.bot.greeting', { ...settings, bot: { name: 'Bot', greeting: '' } }],
    [
      'settings.hours.timeZone (no time zone)',
      { ...settings, hours: { timeZone: 'Mars/Olympus', week: {} } },
    ],
  ])('refuses a card that does not fit, and says that it is %s', async (place, bad) => {
    const response = await say('PUT', '/v1/admin/sites/bad', { rev: 0, settings: bad }, ADMIN);
    expect(await response.json()).toMatchObject({ error: { code: 'invalid' }, problems: [place] });
  });

  it('refuses a card that is too large', async () => {
    const origins = Array.from({ length: 20 }, (_, index) => `https://${'a'.repeat(185)}${index}.no`);
    const greeting = '語'.repeat(500);
    const large = { ...settings, origins, bot: { name: '語'.repeat(200), greeting }, name: '語'.repeat(200) };
    const intake = Array.from({ length: 6 }, (_, n) => ({
      key: `k${n}`,
      label: '語'.repeat(200),
      type: 'text',
    }));
    const response = await say(
      'PUT',
      '/v1/admin/sites/large',
      { rev: 0, settings: { ...large, intake } },
      ADMIN,
    );
    expect(response.status).toBe(413);
  });

  it('saves, lists, removes and takes back knowledge', async () => {
    const path = '/v1/admin/sites/docs/knowledge';
    const put = (markdown: string) =>
      say('PUT', `${path}/returns`, { title: 'Returns', markdown }, ADMIN).then((response) =>
        response.json(),
      );
    const list = async () => (await knock(path, { headers: ADMIN })).json();
    expect(await put('14 days')).toEqual({ rev: 1 });
    expect(await put('14 days')).toEqual({ rev: 1 });
    expect(await put('30 days')).toEqual({ rev: 2 });
    const doc = { id: 'returns', title: 'Returns' };
    expect(await list()).toEqual({ rev: 2, docs: [{ ...doc, markdown: '30 days' }] });
    const removed = await knock(`${path}/returns`, { method: 'DELETE', headers: ADMIN });
    expect(await removed.json()).toEqual({ rev: 3 });
    expect(await list()).toEqual({ rev: 3, docs: [] });
    const undo = () => knock(`${path}/returns/undo`, { method: 'POST', headers: ADMIN });
    expect(await (await undo()).json()).toEqual({ rev: 4 });
    await undo();
    expect(await list()).toEqual({ rev: 5, docs: [{ ...doc, markdown: '14 days' }] });
    expect(await codeOf(await undo())).toBe('not_found');
  });

  it('refuses knowledge that is too large, misnamed, or of no site', async () => {
    const body = { title: 'Big', markdown: 'x'.repeat(140_000) };
    const put = (path: string, what: unknown) =>
      say('PUT', `/v1/admin/sites/${path}`, what, ADMIN).then(codeOf);
    expect(await put('docs/knowledge/big', body)).toBe('frame_too_large');
    expect(await put('docs/knowledge/Big%20one', { title: 'a', markdown: 'b' })).toBe('not_found');
    expect(await put('nowhere/knowledge/one', { title: 'a', markdown: 'b' })).toBe('not_found');
  });

  it('makes codes for agents of the site only', async () => {
    const make = (site: string, agent: string) =>
      say('POST', `/v1/admin/sites/${site}/sign-in-codes`, { agent }, ADMIN);
    expect((await make('demo', 'sam')).status).toBe(200);
    expect(await codeOf(await make('other', 'sam'))).toBe('not_found');
  });
});
