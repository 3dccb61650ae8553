/** Browser storage that may be missing, full or forbidden: reading gives `null`, writing does what it can. */

type Area = 'localStorage' | 'sessionStorage';

/** The key under which everything about a site's conversation is remembered. */
export const memoryKey = (site: string) => `baton:${site}`;

export function read(area: Area, key: string): string | null {
  try {
    return window[area].getItem(key);
  } catch {
    return null;
  }
}

/** @param value `null` removes the key */
export function write(area: Area, key: string, value: string | null): void {
  try {
    if (value === null) window[area].removeItem(key);
    else window[area].setItem(key, value);
  } catch {
    // Without storage the conversation lives as long as the page.
  }
}
