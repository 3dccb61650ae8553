import { draftKey, tabStore } from '../storage.ts';

/**
 * What is being written in this tab. Stored with the id of its conversation: a tab that has not heard that its customer
 * has signed out must not show it to the next one.
 */
export function draftOf(site: string, conversation: string): string {
  const kept = tabStore.getItem(draftKey(site)) ?? '';
  const mark = markOf(conversation);
  return conversation && kept.startsWith(mark) ? kept.slice(mark.length) : '';
}

/** Keeps it over a reload and on the way to the next page. */
export function keepDraft(site: string, conversation: string, text: string): void {
  if (text) tabStore.setItem(draftKey(site), markOf(conversation) + text);
  else tabStore.removeItem(draftKey(site));
}

const markOf = (conversation: string) => `${conversation}\n`;
