import type { AnyEvent } from '../../src/protocol/index.ts';
import { compare } from './compare.ts';
import type { Played } from './customer.ts';
import { readThread } from './read-thread.ts';
import type { Tally } from './tally.ts';

/**
 * Compares what was sent with what is stored and with what the second socket saw.
 * @returns the thread as it is stored
 */
export async function verify(
  { conversation, door, sent, watched }: Played,
  tally: Tally,
): Promise<AnyEvent[]> {
  const stored = await readThread(door);
  const { missing, duplicated, outOfOrder, changed, differs } = compare({ sent, stored, watched });
  tally.missing += missing;
  tally.duplicated += duplicated;
  tally.outOfOrder += outOfOrder;
  if (missing + duplicated + outOfOrder > 0) {
    tally.tell(conversation, `missing ${missing}, duplicated ${duplicated}, out of order ${outOfOrder}`);
  }
  if (changed > 0) tally.error(conversation, `${changed} stored with another text`);
  if (differs) tally.error(conversation, 'live and stored views differ');
  tally.handoffs += stored.filter(
    (event) => event.kind === 'control.passed' && event.to.owner === 'queue',
  ).length;
  return stored;
}
