import type { KeyValue } from './types.ts';

/**
 * Storage of the browser that cannot fail: where it is forbidden or full, what is written lives as long as the page.
 * @param pick names the storage; called each time, because merely naming it may throw
 * @param memory what could not be stored
 */
export function safeStorage(pick: () => KeyValue, memory = new Map<string, string>()): KeyValue {
  const attempt = <T>(work: (storage: KeyValue) => T): T | null => {
    try {
      return work(pick());
    } catch {
      return null;
    }
  };
  return {
    getItem: (key) => memory.get(key) ?? attempt((storage) => storage.getItem(key)),
    setItem(key, value) {
      memory.set(key, value);
      attempt((storage) => {
        storage.setItem(key, value);
        memory.delete(key);
      });
    },
    removeItem(key) {
      memory.delete(key);
      attempt((storage) => storage.removeItem(key));
    },
  };
}
