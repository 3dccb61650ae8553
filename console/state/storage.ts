import { safeStorage } from '../../src/client/safe-storage.ts';

/** This tab alone: the session, drafts and unsent messages, so that two tabs can be two agents. */
export const tabStore = safeStorage(() => sessionStorage);
/** This browser: preferences. */
export const browserStore = safeStorage(() => localStorage);

/** Every key that the console itself chooses begins with this. */
export const PREFIX = 'baton:console:';
