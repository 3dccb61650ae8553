import { base64url } from 'jose';
import { Rules } from '../escalation/index.ts';
import { Caller, SiteCard } from '../protocol/index.ts';

/**
 * What the Worker tells an object about an upgrade it has already checked, in a few headers of a request that carries
 * nothing of the caller's own. base64url of JSON, because a header value is ASCII and a name may not be.
 */

export const CALLER_HEADER = 'x-baton-caller';
export const CARD_HEADER = 'x-baton-card';
export const RULES_HEADER = 'x-baton-rules';

/** Makes the value of `CALLER_HEADER`. */
export function encodeCaller(caller: Caller): string {
  return base64url.encode(JSON.stringify(caller));
}

/** Makes the value of `CARD_HEADER`. */
export function encodeCard(card: SiteCard): string {
  return base64url.encode(JSON.stringify(card));
}

/** Who is calling, as the Worker says. @returns `null` when the header is missing or not of this build's shape */
export function readCaller(request: Request): Caller | null {
  const parsed = Caller.safeParse(readHeader(request, CALLER_HEADER));
  return parsed.success ? parsed.data : null;
}

/** The site's card the Worker has checked the call against. @returns `null` as `readCaller` does */
export function readCard(request: Request): SiteCard | null {
  const parsed = SiteCard.safeParse(readHeader(request, CARD_HEADER));
  return parsed.success ? parsed.data : null;
}

/** Makes the value of `RULES_HEADER`. */
export function encodeRules(rules: Rules): string {
  return base64url.encode(JSON.stringify(rules));
}

/** The escalation rules of the site. @returns `null` as `readCaller` does */
export function readRules(request: Request): Rules | null {
  const parsed = Rules.safeParse(readHeader(request, RULES_HEADER));
  return parsed.success ? parsed.data : null;
}

function readHeader(request: Request, name: string): unknown {
  try {
    const json: unknown = JSON.parse(
      new TextDecoder().decode(base64url.decode(request.headers.get(name) ?? '')),
    );
    return json;
  } catch {
    return undefined;
  }
}
