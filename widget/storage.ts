/**
 * Browser storage that may be missing, full or forbidden. What cannot be stored is kept as long as the page lives.
 */

type Area = 'localStorage' | 'sessionStorage';

/** The key under which everything about a site's conversation is remembered. */
export const memoryKey = (site: string) => `baton:${site}`;

const unstored = new Map<string, string>();

export function read(area: Area, key: string): string | null {
  try {
    return unstored.get(key) ?? window[area].getItem(key);
  } catch {
    return null;
  }
}

/** @param value `null` removes the key */
export function write(area: Area, key: string, value: string | null): void {
  unstored.delete(key);
  try {
    if (value === null) window[area].removeItem(key);
    else window[area].setItem(key, value);
  } catch {
    if (value !== null) unstored.set(key, value);
  }
}
