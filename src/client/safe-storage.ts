import type { KeyValue } from './types.ts';

/** Storage of the browser that cannot fail: where it is forbidden or full, what is written lives as long as the page. */
export type SafeStorage = KeyValue & {
  /** Removes every key that begins with `prefix`. */
  forget(prefix: string): void;
};

/** @param pick names the storage; called each time, because merely naming it may throw */
export function safeStorage(pick: () => KeyValue): SafeStorage {
  const memory = new Map<string, string>();
  const attempt = <T>(work: (storage: KeyValue) => T, otherwise: T): T => {
    try {
      return work(pick());
    } catch {
      return otherwise;
    }
  };
  return {
    getItem: (key) => memory.get(key) ?? attempt((storage) => storage.getItem(key), null),
    setItem(key, value) {
      const stored = attempt((storage) => {
        storage.setItem(key, value);
        return true;
      }, false);
      if (stored) memory.delete(key);
      else memory.set(key, value);
    },
    removeItem(key) {
      memory.delete(key);
      attempt((storage) => storage.removeItem(key), undefined);
    },
    forget(prefix) {
      const stored = attempt((storage) => Object.keys(storage), []);
      for (const key of [...stored, ...memory.keys()]) if (key.startsWith(prefix)) this.removeItem(key);
    },
  };
}
