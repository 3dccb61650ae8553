import type { Author, LineItem } from '../../src/protocol/index.ts';
import { words } from './index.ts';

/** Names for people and things on the screen. */

/** A customer without a name is told apart from the others by the end of the conversation's id. */
export function nameOf(item: Pick<LineItem, 'conversation' | 'customerName'>): string {
  return item.customerName || words.customerNo(item.conversation.slice(-4));
}

/** Why a conversation waits. A reason this build has no words for is shown as it came. */
export function reasonOf(reason: string): string {
  const known: Partial<Record<string, string>> = words.reason;
  return known[reason] ?? reason;
}

/** Why a conversation is in the line: who passed it on, or what brought it here. */
export function whyHere({ transferredBy, reason }: Pick<LineItem, 'transferredBy' | 'reason'>): string {
  return transferredBy === undefined ? reasonOf(reason) : words.passedOnBy(transferredBy.name);
}

export function authorOf(author: Author): string {
  if (author.type === 'customer') return words.customer;
  return author.type === 'system' ? words.system : author.name;
}
