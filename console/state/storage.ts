import { safeStorage } from '../../src/client/safe-storage.ts';

const unstored = new Map<string, string>();
/** This tab alone: the session, drafts and unsent messages, so that two tabs can be two agents. */
export const tabStore = safeStorage(() => sessionStorage, unstored);
/** This browser: preferences. */
export const browserStore = safeStorage(() => localStorage);

/** Every key that the console itself chooses begins with this. */
export const PREFIX = 'baton:console:';

/** Removes from this tab every key that begins with `prefix`. */
export function forgetInTab(prefix: string): void {
  for (const key of [...storedKeys(), ...unstored.keys()])
    if (key.startsWith(prefix)) tabStore.removeItem(key);
}

function storedKeys(): string[] {
  try {
    return Object.keys(sessionStorage);
  } catch {
    return [];
  }
}
