import type { AnyEvent, Control } from '../../src/protocol/index.ts';
import type { Client } from './client.ts';
import type { Counts } from './counts.ts';
import { printOf, type Seen } from './seen.ts';

/** Holds a thread, read afresh, against what each client has said and seen of it. Each difference is a finding. */

/** What a client has said, been told and seen. */
export type Witness = Pick<Client, 'said' | 'acked' | 'drafts' | 'kind'> & {
  seen: Pick<Seen, 'prints' | 'upTo'>;
};

export type Evidence = {
  conversation: string;
  /** The thread as its customer, and as an agent, reads it now. */
  asCustomer: readonly AnyEvent[];
  asAgent: readonly AnyEvent[];
  customers: readonly Witness[];
  agents: readonly Witness[];
};

export function checkThread(
  { conversation, asCustomer, asAgent, customers, agents }: Evidence,
  counts: Counts,
): void {
  const find = (what: string, detail = '') => counts.find(what, `${conversation} ${detail}`);
  if (asAgent.some(({ seq }, index) => seq !== index + 1)) find('seqs are not gap-free');
  const seqs = new Set(asAgent.map(({ seq }) => seq));
  if (asCustomer.some(({ seq }) => !seqs.has(seq))) find('the customer sees what agents do not');
  checkControl(asAgent, find);
  counts.handoffs += asAgent.filter(isHandoff).length;

  const places = placesOf(asAgent);
  for (const [id, found] of places) if (found.length > 1) find('stored twice', id);
  const known = new Set([...customers, ...agents].flatMap(({ said }) => said.map(({ id }) => id)));
  for (const event of asAgent)
    if ('id' in event && isTold(event) && !known.has(event.id)) find('said by nobody', event.id);

  for (const client of [...customers, ...agents]) checkSaid(client, places, find);
  for (const client of customers) checkSeen(client, asCustomer, find);
  for (const client of agents) checkSeen(client, asAgent, find);
}

type Find = (what: string, detail?: string) => void;
type Places = Map<string, { seq: number; text: string }[]>;

/** What was said is stored: once, as it was said, where it was acked, in the order it was said; drafts are not. */
function checkSaid({ said, acked, drafts, kind }: Witness, places: Places, find: Find): void {
  let last = 0;
  for (const { id, text } of said) {
    const [stored] = places.get(id) ?? [];
    const seq = acked.get(id);
    if (drafts.has(id)) {
      if (stored || seq !== undefined) find('a stale message was stored', id);
      continue;
    }
    if (seq === undefined) find('never acked', `${kind} ${id}`);
    if (!stored) {
      if (seq !== undefined) find('acked and lost', `${kind} ${id} ${seq}`);
      continue;
    }
    if (seq !== undefined && stored.seq !== seq) find('acked with another seq', `${kind} ${id}`);
    if (stored.text !== text) find('stored with another text', `${kind} ${id}`);
    if (stored.seq < last) find('out of order', `${kind} ${id} ${stored.seq} < ${last}`);
    last = stored.seq;
  }
}

/** What a client has seen is the thread from its start, event by event, up to where it says. */
function checkSeen({ seen, kind }: Witness, thread: readonly AnyEvent[], find: Find): void {
  const due = thread.filter(({ seq }) => seq <= seen.upTo);
  const count = seen.prints.length;
  if (count !== due.length) find('seen more or less than is stored', `${kind} ${count} ${due.length}`);
  const differs = due.find((event, index) => index < count && printOf(event) !== seen.prints[index]);
  if (differs) find('seen otherwise than it is stored', `${kind} ${differs.kind} ${differs.seq}`);
}

/** Nobody but who has control speaks, the customer aside. */
function checkControl(thread: readonly AnyEvent[], find: Find): void {
  let control: Control = { owner: 'bot', epoch: 0 };
  for (const event of thread) {
    if (event.kind === 'control.passed') {
      if (event.to.epoch !== control.epoch + 1) find('an epoch was skipped', `seq ${event.seq}`);
      control = event.to;
    }
    if (event.kind !== 'message') continue;
    const { author, epoch, turn } = event;
    const isCurrent = epoch === control.epoch;
    if (author.type === 'bot' && turn !== undefined && !(control.owner === 'bot' && isCurrent))
      find('the bot spoke after control had passed', `seq ${event.seq}`);
    if (author.type === 'agent' && !(control.agent?.id === author.id && isCurrent))
      find('an agent spoke without control', `seq ${event.seq}`);
  }
}

function placesOf(thread: readonly AnyEvent[]): Places {
  const places: Places = new Map();
  for (const event of thread) {
    if (event.kind !== 'message' && event.kind !== 'note') continue;
    places.set(event.id, [...(places.get(event.id) ?? []), { seq: event.seq, text: event.text }]);
  }
  return places;
}

/** Said by a person, not by a bot or by the site. */
function isTold(event: AnyEvent): boolean {
  if (event.kind !== 'message' && event.kind !== 'note') return false;
  return event.author.type === 'customer' || event.author.type === 'agent';
}

function isHandoff(event: AnyEvent): boolean {
  return event.kind === 'control.passed' && event.to.owner === 'queue';
}
