import type { Variables } from '../variables.ts';
import { readOrigin } from './config.ts';
import { canonical, isOrigin } from './origins.ts';

/** Which pages may call. */

/** The origin that browsers know this server by: as configured, else what it is called by. @throws ConfigError */
export function ownOrigin(request: Request, env: Pick<Variables, 'ORIGIN'>): string {
  return readOrigin(env) ?? new URL(request.url).origin;
}

/**
 * Whether a request may come from where it says: from no page at all (no `Origin`: not a browser), from this server's
 * own pages, or from one of `origins`. A sandboxed page (`Origin: null`) may not.
 */
export function originAllowed(
  request: Request,
  env: Pick<Variables, 'ORIGIN'>,
  origins: readonly string[] = [],
): boolean {
  const origin = request.headers.get('Origin');
  if (origin === null) return true;
  if (!isOrigin(origin)) return false;
  return origin === ownOrigin(request, env) || origins.some((listed) => canonical(listed) === origin);
}
