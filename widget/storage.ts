import { safeStorage } from '../src/client/safe-storage.ts';

/** This tab alone: whether the panel is open, and what is being written. */
export const tabStore = safeStorage(() => sessionStorage);
/** This browser, all of its tabs: the conversation. */
export const browserStore = safeStorage(() => localStorage);

/** The key under which everything about a site's conversation is remembered. */
export const memoryKey = (site: string) => `baton:${site}`;
