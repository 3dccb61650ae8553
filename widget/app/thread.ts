import { Thread } from '../../src/client/index.ts';
import { withoutSecrets } from '../../src/protocol/page-url.ts';
import type { Page } from '../../src/protocol/values.ts';
import type { Host } from '../bridge.ts';
import type { ChatDoor } from './door.ts';

/**
 * The customer's end of a conversation's thread. Opens no socket by itself.
 * @param entered called when the connection has come through the door. It may have led to another conversation: another
 * person, or one too old to be renewed, gets another thread
 */
export function threadOf(host: Host, door: ChatDoor, conversation: string, entered: () => void): Thread {
  return new Thread({
    door: {
      url: `${host.server.replace(/^http/, 'ws')}/v1/thread`,
      token: async (renew) => {
        const { token } = await door.enter(renew);
        queueMicrotask(entered);
        return token;
      },
    },
    key: conversation,
    role: 'customer',
    // As it is, failures and all: the outbox is shared with other tabs and must know what they cannot see. Reached at
    // each call, because merely naming it may throw.
    storage: {
      getItem: (key) => localStorage.getItem(key),
      setItem: (key, value) => localStorage.setItem(key, value),
      removeItem: (key) => localStorage.removeItem(key),
    },
    page: currentPage,
    language: host.language,
  });
}

/** The page the customer is on, within the protocol's limits. What looks secret in its URL never leaves the browser. */
function currentPage(): Page {
  return withoutSecrets({ title: document.title.slice(0, 200), url: location.href });
}
