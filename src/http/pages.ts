import { Hono } from 'hono';
import type { Env } from '../env.ts';
import { isDemo } from '../platform/config.ts';
import { ownOrigin } from '../platform/origin.ts';
import { Refused } from './errors.ts';

/**
 * The built files: demo shop, console, widget. Pages get a policy under which nothing runs but what was built, and
 * nobody may frame them; the widget's files may be loaded by any page.
 */
export const pages = new Hono<{ Bindings: Env }>()
  .get('/', (c) =>
    isDemo(c.env) ? c.redirect('/demo') : c.text('Baton is running. The console is at /console.\n'),
  )
  .get('*', async (c) => {
    const file = await c.env.ASSETS?.fetch(c.req.raw);
    if (file === undefined || file.status === 404) throw new Refused('not_found');
    const headers = new Headers(file.headers);
    const given = headersFor(c.req.path, ownOrigin(c.req.raw, c.env));
    for (const [name, value] of Object.entries(given)) headers.set(name, value);
    return new Response(file.body, { status: file.status, headers });
  });

function headersFor(path: string, origin: string): Record<string, string> {
  return isWidget(path) ? WIDGET_HEADERS : pageHeaders(origin);
}

function isWidget(path: string): boolean {
  return /^\/widget[\w.-]*\.(js|js\.map)$/.test(path);
}

/** A module that is imported from another origin needs CORS as well as CORP. */
const WIDGET_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

function pageHeaders(origin: string): Record<string, string> {
  const sockets = origin.replace(/^http/, 'ws');
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "style-src 'self'",
      `connect-src 'self' ${sockets}`,
      "img-src 'self' data:",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ].join('; '),
    'Cache-Control': 'no-cache',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}
