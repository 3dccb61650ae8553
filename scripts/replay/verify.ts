import { isDeepStrictEqual } from 'node:util';
import type { Door } from '../../src/client/index.ts';
import {
  type AnyEvent,
  type ClientFrame,
  INITIAL_STANDING,
  PROTOCOL_VERSION,
  parseFrame,
  readEvent,
  ServerFrame,
  type Standing,
  SUBPROTOCOL,
  stand,
  TOKEN_PREFIX,
} from '../../src/protocol/index.ts';
import type { Played } from './customer.ts';
import type { Tally } from './tally.ts';

/** Longest wait for a whole thread, ms. */
const READ_MS = 60_000;

/**
 * Compares what was sent with what is stored and with what the second socket saw.
 * @returns where the conversation stands, by its log alone
 */
export async function verify(played: Played, tally: Tally): Promise<Standing> {
  const { conversation, door, sent, watched } = played;
  const stored = await readThread(door);
  const said = stored
    .filter((event) => event.kind === 'message')
    .filter(({ author }) => author.type === 'customer');
  const ids = said.map(({ id }) => id);
  const seen = watched.flatMap((event) => (event.kind === 'message' ? [event.id] : []));

  const count = (what: string, number: number): number => {
    if (number > 0) tally.tell(conversation, `${what}: ${number}`);
    return number;
  };
  const lost = (list: readonly string[]) => sent.filter(({ id }) => !list.includes(id)).length;
  tally.missing += count('missing', lost(ids)) + count('missing on the second socket', lost(seen));
  const own = new Set(sent.map(({ id }) => id));
  tally.duplicated += count(
    'duplicated',
    ids.length - ids.filter((id, at) => own.has(id) && ids.indexOf(id) === at).length,
  );
  const places = sent.map(({ id }) => ids.indexOf(id)).filter((place) => place >= 0);
  tally.outOfOrder += count(
    'out of order',
    places.filter((place, at) => place < (places[at - 1] ?? 0)).length,
  );
  tally.errors += count(
    'changed on the way',
    sent.filter(({ id, text }) => said.some((event) => event.id === id && event.text !== text)).length,
  );

  const first = watched[0]?.seq ?? 0;
  const last = watched.at(-1)?.seq ?? 0;
  const afresh = stored.filter(({ seq }) => seq >= first && seq <= last);
  if (!isDeepStrictEqual(afresh, [...watched])) tally.error(conversation, 'live and stored views differ');

  tally.handoffs += stored.filter(
    (event) => event.kind === 'control.passed' && event.to.owner === 'queue',
  ).length;
  return stored.reduce<Standing>(stand, INITIAL_STANDING);
}

/**
 * A thread from its start on a connection of its own, without the client library: what a stranger would read.
 * @throws when it cannot be read, or when its pages do not chain
 */
function readThread({ url, token }: Door): Promise<AnyEvent[]> {
  return token(false).then(
    (secret) =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(url, [SUBPROTOCOL, TOKEN_PREFIX + secret]);
        const events: AnyEvent[] = [];
        const end = (act: () => void) => {
          clearTimeout(timer);
          act();
          socket.close();
        };
        const fail = (why: string) => end(() => reject(new Error(`reading afresh: ${why}`)));
        const timer = setTimeout(() => fail('too slow'), READ_MS);
        const say = (frame: ClientFrame) => socket.send(JSON.stringify(frame));

        socket.addEventListener('open', () => say({ t: 'hello', v: PROTOCOL_VERSION }));
        socket.addEventListener('close', ({ code }) => fail(`closed with ${code}`));
        socket.addEventListener('error', () => fail('no connection'));
        socket.addEventListener('message', ({ data }) => {
          const parsed = parseFrame(ServerFrame, String(data), Number.POSITIVE_INFINITY);
          if (!parsed.ok) return fail(parsed.refusal.code);
          const { frame } = parsed;
          if (frame.t === 'error') return fail(frame.code);
          if (frame.t === 'welcome') return say({ t: 'pull', after: 0 });
          if (frame.t !== 'page') return;
          const last = events.at(-1)?.seq ?? 0;
          if (frame.events.length > 0 && frame.prev !== last) return fail('a page does not chain');
          events.push(...frame.events.flatMap((raw) => readEvent(raw) ?? []));
          if (frame.more) say({ t: 'pull', after: events.at(-1)?.seq ?? 0 });
          else end(() => resolve(events));
        });
      }),
  );
}
