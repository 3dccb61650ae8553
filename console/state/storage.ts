import type { KeyValue } from '../../src/client/types.ts';

/** Storage of the browser that cannot fail: where it is forbidden or full, what is written lives in memory. */
export type SafeStore = KeyValue & {
  /** Removes every key that begins with `prefix`. */
  forget(prefix: string): void;
};

function safe(pick: () => Storage): SafeStore {
  const memory = new Map<string, string>();
  const attempt = <T>(work: (storage: Storage) => T, otherwise: T): T => {
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

/** This tab alone: the session, drafts and unsent messages, so that two tabs can be two agents. */
export const tabStore = safe(() => sessionStorage);
/** This browser: preferences. */
export const browserStore = safe(() => localStorage);

/** Every key of the console begins with this. */
export const PREFIX = 'baton:console:';
