import { expect } from 'vitest';
import { ClientError } from '../../src/client/index.ts';
import type { ThreadView } from '../../src/client/types.ts';
import { CLOSE } from '../../src/protocol/index.ts';
import { settle, test } from '../support/visit.ts';

/** Sockets that are refused, closed or silent, and when a client comes back. */

test('a refused token is renewed; a door that fails is tried again', async ({ join, server, tokens }) => {
  server.refuseSockets = CLOSE.tokenInvalid.code;
  const thread = join();
  await settle();
  expect(thread.view.connection).toBe('offline');
  server.refuseSockets = null;
  await settle(500);
  expect(tokens).toEqual([false, true]);
  expect(thread.view.connection).toBe('online');
  expect(server.peers.at(-1)?.protocols).toEqual(['baton.v1', 'baton.token.token-2']);

  let failures = 0;
  const other = join({
    key: 'other',
    door: {
      url: 'ws://fake/customer',
      token: async () => {
        if (failures++ < 2) throw new Error('no token today');
        return 'token';
      },
    },
  });
  await settle(3_000);
  expect(other.view.connection).toBe('online');
});

test('a final close stops, says why, and fails what waits for an answer', async ({ join, server }) => {
  const thread = join();
  await settle();
  server.closeAll(CLOSE.forbidden.code);
  await settle(60_000);
  expect(thread.view).toMatchObject({ connection: 'stopped', stopped: 'forbidden' });
  expect(server.peers).toHaveLength(1);
  await expect(thread.command({ t: 'leave' })).rejects.toBeInstanceOf(ClientError);
});

test('backs off while nobody answers, and begins anew after a while of peace', async ({ join, server }) => {
  server.refuseSockets = CLOSE.flood.code;
  join();
  await settle(60_000);
  const tries = server.peers.length;
  expect(tries).toBeGreaterThan(9);
  expect(tries).toBeLessThan(20);
  server.refuseSockets = null;
  await settle(20_000);
  const before = server.peers.length;
  server.cut();
  await settle(500);
  expect(server.peers.length).toBe(before + 1);
});

test('does not wait out the back-off when the network is back', async ({ browser, join, server }) => {
  server.unreachable = true;
  const thread = join();
  await settle(20_000);
  server.unreachable = false;
  browser.dispatchEvent(new Event('online'));
  await settle();
  expect(thread.view.connection).toBe('online');
});

test('a server that has fallen silent is left for a new socket', async ({ join, server }) => {
  const thread = join();
  await settle();
  server.mute = true;
  await settle(34_000);
  expect(server.peers).toHaveLength(1);
  await settle(2_000);
  expect(server.peers).toHaveLength(2);
  expect(thread.view.connection).toBe('online');
});

test('a command that is not right any more after a reconnect is dropped, and said to be', async ({
  join,
  server,
}) => {
  const thread = join();
  await settle();
  server.unreachable = true;
  server.cut();
  await settle();
  const seen = thread.view.events.length;
  const unchanged = (view: ThreadView) => view.events.length === seen;
  const dropped = thread.command({ t: 'leave' }, unchanged);
  const refused = expect(dropped).rejects.toMatchObject({ code: 'stale' });
  const kept = thread.command({ t: 'leave' }, () => true);
  server.say('meanwhile');
  server.unreachable = false;
  await settle(10_000);
  await refused;
  await expect(kept).resolves.toBeUndefined();
});

test('commands are answered over a reconnect, and refusals are errors with a code', async ({
  join,
  server,
}) => {
  const thread = join();
  await settle();
  server.cut();
  const left = thread.command({ t: 'leave' });
  await settle(1_000);
  await expect(left).resolves.toBeUndefined();
  const answer = thread.command({ t: 'answer', offer: 3, accept: true });
  server.tell('customer', {
    t: 'error',
    code: 'no_offer',
    message: 'no',
    ref: 'a-ref-of-nobody-01234',
  });
  await settle();
  await expect(answer).resolves.toBeUndefined();
});
