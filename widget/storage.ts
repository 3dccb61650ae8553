import { outboxKey } from '../src/client/outbox-key.ts';
import { safeStorage } from '../src/client/safe-storage.ts';

/** This tab alone: whether the panel is open, and what is being written. */
export const tabStore = safeStorage(() => sessionStorage);
/** This browser, all of its tabs: the conversation. */
export const browserStore = safeStorage(() => localStorage);

/** The key under which everything about a site's conversation is remembered. */
export const memoryKey = (site: string) => `baton:${site}`;

/** The key under which a tab keeps what is being written. */
export const draftKey = (site: string) => `${memoryKey(site)}:draft`;

/** Drops what is remembered of a site's conversation, what was not sent, and what is being written in this tab. */
export function forgetConversation(site: string): void {
  const key = memoryKey(site);
  const conversation = /"conversation":"([^"]+)/.exec(browserStore.getItem(key) ?? '')?.[1];
  if (conversation) browserStore.removeItem(outboxKey(conversation));
  browserStore.removeItem(key);
  tabStore.removeItem(draftKey(site));
}
