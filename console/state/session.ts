import { signal } from '@preact/signals';
import type * as z from 'zod/mini';
import { callDoor, DoorError } from '../../src/client/call.ts';
import type { Door } from '../../src/client/types.ts';
import { SignedIn, SignInOptions } from '../../src/protocol/index.ts';
import { forgetInTab, PREFIX, tabStore } from './storage.ts';

/** Who is signed in, in this tab. `ended` tells the sign-in screen that the last session was refused. */
export const session = signal<SignedIn | null>(null);
export const ended = signal(false);
/** True from an explicit sign-in until the desk was told: a session restored by a reload changes no availability. */
export const fresh = signal(false);

const keyOf = (site: string) => `${PREFIX}session:${site}`;
const signInPath = (site: string) => `/v1/sites/${site}/sign-in`;

/** What the sign-in screen offers. @throws DoorError */
export function readOptions(site: string): Promise<z.infer<typeof SignInOptions>> {
  return callDoor(signInPath(site), SignInOptions, {});
}

/** Signs in as a demo agent, or with a code that an operator made. @throws DoorError */
export async function signIn(site: string, as: { agent: string } | { code: string }): Promise<void> {
  const signedIn = await callDoor(signInPath(site), SignedIn, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(as),
  });
  tabStore.setItem(keyOf(site), JSON.stringify(signedIn));
  ended.value = false;
  fresh.value = true;
  session.value = signedIn;
}

/** Takes up the session this tab had before a reload. Whether it is over is for the server to say, by its own clock. */
export function restore(site: string): void {
  try {
    const stored = SignedIn.safeParse(JSON.parse(tabStore.getItem(keyOf(site)) ?? 'null'));
    if (stored.success) session.value = stored.data;
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
  // Not the console's prefix: the client's outboxes are stored under a longer one.
  forgetInTab('baton');
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
