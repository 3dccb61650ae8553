import { Thread } from '../../src/client/index.ts';
import type { Page } from '../../src/protocol/index.ts';
import type { Host } from '../bridge.ts';
import type { ChatDoor } from './door.ts';

/**
 * The customer's end of a conversation's thread. Opens no socket by itself.
 * @param moved called when the door led to another conversation
 */
export function threadOf(host: Host, door: ChatDoor, conversation: string, moved: () => void): Thread {
  return new Thread({
    door: {
      url: `${host.server.replace(/^http/, 'ws')}/v1/thread`,
      token: async (renew) => {
        const known = await door.enter(renew);
        if (known.conversation !== conversation) queueMicrotask(moved);
        return known.token;
      },
    },
    key: conversation,
    role: 'customer',
    // Reached at each call, because merely naming it may throw.
    storage: {
      getItem: (key) => localStorage.getItem(key),
      setItem: (key, value) => localStorage.setItem(key, value),
      removeItem: (key) => localStorage.removeItem(key),
    },
    page: currentPage,
    language: host.language,
  });
}

/** The page the customer is on, within the protocol's limits. A fragment never leaves the browser. */
function currentPage(): Page {
  const url = location.href.split('#')[0] ?? '';
  return {
    title: document.title.slice(0, 200),
    url: url.length > 1_000 ? `${location.origin}${location.pathname}`.slice(0, 1_000) : url,
  };
}
