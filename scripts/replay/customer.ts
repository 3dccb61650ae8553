import { type Door, Thread } from '../../src/client/index.ts';
import type { AnyEvent } from '../../src/protocol/index.ts';
import type { Doors } from './doors.ts';
import type { Tally } from './tally.ts';
import { until } from './until.ts';

/** Longest wait for an ack or for a handoff to end (ms): a killed server must have time to come back. */
const ACK_MS = 120_000;
const HANDOFF_MS = 180_000;

const ASK = 'I want to talk to a human';

/** What is known of a conversation after it was played, to be compared with what is stored. */
export type Played = {
  conversation: string;
  door: Door;
  /** Ids of the customer's messages with their texts, in the order they were sent. */
  sent: { id: string; text: string }[];
  /** What the second socket of the same customer has seen. */
  watched: readonly AnyEvent[];
};

/**
 * One customer: says each turn after the ack of the last, while a second socket watches.
 * @param handoffs whether to stay until agents have dealt with what they were asked for
 * @param asks whether to ask for a person at the end
 */
export async function playCustomer(
  doors: Doors,
  turns: readonly string[],
  { handoffs, asks }: { handoffs: boolean; asks: boolean },
  tally: Tally,
): Promise<Played> {
  const { conversation, token } = await doors.openConversation();
  const door = doors.customer(token);
  const speaker = new Thread({ door, key: conversation, role: 'customer' });
  const watcher = new Thread({ door, key: conversation, role: 'customer' });
  const sent: Played['sent'] = [];
  try {
    speaker.open();
    watcher.open();
    for (const text of asks ? [...turns, ASK] : turns) {
      const id = speaker.send(text);
      sent.push({ id, text });
      tally.sent += 1;
      if (await acked(speaker, id)) tally.ack();
      else tally.error(conversation, `not acked: ${stateOf(speaker, id)}`);
    }
    if (handoffs && !(await until(speaker, ({ status }) => status !== 'open', HANDOFF_MS))) {
      tally.tell(conversation, `still ${speaker.view.control.owner} at the end`);
    }
    if (!(await sawAll(watcher, speaker.view.events.at(-1)?.seq ?? 0))) {
      tally.error(conversation, 'the second socket has not seen everything');
    }
    return { conversation, door, sent, watched: watcher.view.events };
  } finally {
    speaker.close();
    watcher.close();
  }
}

/** Whether this socket shows the thread from its start up to this seq, in the end. */
async function sawAll(thread: Thread, upTo: number): Promise<boolean> {
  const stop = thread.subscribe(() => thread.loadEarlier());
  const all = await until(
    thread,
    ({ loaded, hasEarlier, events }) => loaded && !hasEarlier && (events.at(-1)?.seq ?? 0) >= upTo,
    ACK_MS,
  );
  stop();
  return all;
}

async function acked(thread: Thread, id: string): Promise<boolean> {
  await until(thread, () => stateOf(thread, id) !== 'waiting', ACK_MS);
  return stateOf(thread, id) === 'acked';
}

/** An entry leaves the outbox only into the log. */
function stateOf({ view }: Thread, id: string): string {
  const entry = view.outbox.find((waiting) => waiting.id === id);
  if (!entry) return 'acked';
  if (entry.state === 'refused') return entry.code ?? 'refused';
  return view.connection === 'stopped' ? (view.stopped ?? 'stopped') : 'waiting';
}
