import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { startServer } from '../../scripts/server/server.ts';
import { SiteCard } from '../../src/protocol/index.ts';

/** The server that the other tests stand on. */

const persist = mkdtempSync(join(tmpdir(), 'baton-server-'));
afterAll(() => rmSync(persist, { recursive: true, force: true }));

it('is killed and comes back with the same port, disk and secrets, unseeded', async () => {
  const first = await startServer({ persist });
  const card = await changeSite(first.url, first.adminToken);
  await first.kill();
  await expect(fetch(`${first.url}/healthz`)).rejects.toThrow();

  const second = await startServer({ persist, port: Number(new URL(first.url).port) });
  expect(second.adminToken).toBe(first.adminToken);
  expect(await readSite(second.url, second.adminToken)).toEqual(card);
  await second.stop();
  await expect(fetch(`${second.url}/healthz`)).rejects.toThrow();
});

it('serves the pages', async () => {
  const server = await startServer();
  for (const [path, type] of [
    ['/demo', 'text/html'],
    ['/console', 'text/html'],
    ['/widget.js', 'text/javascript'],
  ]) {
    const response = await fetch(server.url + path);
    expect(response.status, path).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
  }
  await server.stop();
});

it('ends with the process that started it, even a killed one', async () => {
  const parent = fork(join(import.meta.dirname, '../support/server-parent.ts'));
  const ended = once(parent, 'exit').then(() => Promise.reject(new Error('it started no server')));
  const [url] = await Promise.race([once(parent, 'message'), ended]);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  parent.kill('SIGKILL');
  await expect(ended).rejects.toThrow();
  await expect
    .poll(
      () =>
        fetch(`${url}/healthz`)
          .then(() => 'up')
          .catch(() => 'down'),
      { timeout: 10_000 },
    )
    .toBe('down');
});

async function changeSite(url: string, adminToken: string): Promise<unknown> {
  const card = await readSite(url, adminToken);
  const response = await fetch(`${url}/v1/admin/sites/demo`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${adminToken}` },
    body: JSON.stringify({ ...card, settings: { ...card.settings, name: 'Changed by hand' } }),
  });
  expect(response.status).toBe(200);
  return response.json();
}

async function readSite(url: string, adminToken: string) {
  const response = await fetch(`${url}/v1/admin/sites/demo`, {
    headers: { authorization: `Bearer ${adminToken}` },
  });
  return SiteCard.parse(await response.json());
}
