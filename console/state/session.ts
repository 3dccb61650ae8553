import { signal } from '@preact/signals';
import type * as z from 'zod/mini';
import type { Door } from '../../src/client/types.ts';
import { ErrorBody, SignedIn, SignInOptions } from '../../src/protocol/index.ts';
import { PREFIX, tabStore } from './storage.ts';

/** Who is signed in, in this tab. `ended` tells the sign-in screen that the last session was refused. */
export const session = signal<SignedIn | null>(null);
export const ended = signal(false);
/** True from an explicit sign-in until the desk was told: a session restored by a reload changes no availability. */
export const fresh = signal(false);

/** A door that stayed shut. `code` is one of the protocol's error codes, or `network`. */
export class DoorError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

const keyOf = (site: string) => `${PREFIX}session:${site}`;
const signInPath = (site: string) => `/v1/sites/${site}/sign-in`;

async function call<T>(path: string, schema: z.ZodMiniType<T>, body?: unknown): Promise<T> {
  const init =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  let response: Response;
  let json: unknown;
  try {
    response = await fetch(path, init);
    json = await response.json();
  } catch {
    throw new DoorError('network');
  }
  const good = schema.safeParse(json);
  if (response.ok && good.success) return good.data;
  const refused = ErrorBody.safeParse(json);
  throw new DoorError(refused.success ? refused.data.error.code : 'internal');
}

/** What the sign-in screen offers. @throws DoorError */
export function readOptions(site: string): Promise<z.infer<typeof SignInOptions>> {
  return call(signInPath(site), SignInOptions);
}

/** Signs in as a demo agent, or with a code that an operator made. @throws DoorError */
export async function signIn(site: string, as: { agent: string } | { code: string }): Promise<void> {
  const signedIn = await call(signInPath(site), SignedIn, as);
  tabStore.setItem(keyOf(site), JSON.stringify(signedIn));
  ended.value = false;
  fresh.value = true;
  session.value = signedIn;
}

/** Takes up the session this tab had before a reload. */
export function restore(site: string): void {
  try {
    const stored = SignedIn.safeParse(JSON.parse(tabStore.getItem(keyOf(site)) ?? 'null'));
    if (stored.success && stored.data.expiresAt > Date.now()) session.value = stored.data;
  } catch {
    tabStore.removeItem(keyOf(site));
  }
}

/** The server refused the token: back to the sign-in screen. Drafts and unsent messages stay for the next sign-in. */
function expire(site: string): void {
  tabStore.removeItem(keyOf(site));
  ended.value = true;
  session.value = null;
}

/** Signs out and leaves nothing of the work behind in this tab: session, drafts and unsent messages. */
export function signOut(): void {
  tabStore.forget('baton');
  session.value = null;
}

/** The way to one of this session's sockets. An agent's token cannot be renewed: a refused one ends the session. */
export function doorTo(current: SignedIn, path: 'desk' | `threads/${string}`): Door {
  const base = location.origin.replace(/^http/, 'ws');
  return {
    url: `${base}/v1/sites/${current.site}/${path}`,
    async token(renew) {
      if (renew) {
        expire(current.site);
        throw new DoorError('unauthorized');
      }
      return current.token;
    },
  };
}
