import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { Env } from '../../src/env.ts';
import { app } from '../../src/http/app.ts';
import { BASE } from './doors.ts';

/** Files as the assets binding would answer. What is really served is looked at in the browser tests. */
const ASSETS = {
  fetch: async (request: Request) =>
    new URL(request.url).pathname.startsWith('/gone')
      ? new Response(null, { status: 404 })
      : new Response('the file', { headers: { etag: '"1"', 'content-type': 'text/html' } }),
};

function get(path: string, demo = 'true'): Promise<Response> {
  const changed: Env = Object.assign({}, env, { ASSETS, DEMO: demo });
  return Promise.resolve(app.fetch(new Request(BASE + path), changed));
}

describe('pages', () => {
  it.each(['/demo/', '/console/', '/console/console.js'])(
    '%s run nothing but what was built',
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy')?.split('; ') ?? [];
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("style-src 'self'");
      expect(policy).toContain("connect-src 'self' wss://chat.example");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('etag')).toBe('"1"');
    },
  );

  it.each(['/widget.js', '/widget-app.js'])('%s may be loaded by any page', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('cache-control')).toContain('max-age=300');
  });

  it('nothing but the widget may', async () => {
    for (const path of ['/console/', '/demo/', '/console/widget.js', '/widget.html']) {
      const { headers } = await get(path);
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    }
  });

  it('begin at the shop in a demo, and with a word elsewhere', async () => {
    expect((await get('/')).headers.get('location')).toBe('/demo');
    expect(await (await get('/', 'false')).text()).toContain('/console');
  });

  it('that are not there are not found', async () => {
    expect((await get('/gone')).status).toBe(404);
  });
});
