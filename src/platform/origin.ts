/** Which pages may call. Compared as whole origins after parsing, never by suffix or pattern. */

/** The origin this server is called by. */
function ownOrigin(request: Request): string {
  return new URL(request.url).origin;
}

/**
 * Whether a request may come from where it says: from no page at all (no `Origin`: not a browser), from this server's
 * own pages, or from one of `origins`. A sandboxed page (`Origin: null`) may not.
 */
export function originAllowed(request: Request, origins: readonly string[]): boolean {
  const origin = request.headers.get('Origin');
  if (origin === null) return true;
  if (canonical(origin) !== origin) return false;
  return origin === ownOrigin(request) || origins.some((listed) => canonical(listed) === origin);
}

/** The origin as browsers send it, or `null` for anything that is not http(s). */
function canonical(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.origin : null;
}
