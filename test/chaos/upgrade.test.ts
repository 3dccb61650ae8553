import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { Doors } from '../../scripts/replay/doors.ts';
import { readThread } from '../../scripts/replay/read-thread.ts';
import { until } from '../../scripts/replay/until.ts';
import { ensureBuilt } from '../../scripts/server/bundle.ts';
import { type Server, startServer } from '../../scripts/server/server.ts';
import { type DeskClient, type KeyValue, Thread } from '../../src/client/index.ts';
import type { AnyEvent } from '../../src/protocol/index.ts';

/** The server of release 0.1.0 is stopped, and this one started on its disk, while clients of both are at it. */

const RELEASE = join(import.meta.dirname, '../data/release-0.1.0');
const PATIENCE_MS = 40_000;
const CUSTOMERS = 12;
/** The demo's, as far as that release knows them: all customers here have one address. */
const LIMITS = { waitingPerAddress: 1_000, handoffsPerHourPerAddress: 10_000 };

const folder = mkdtempSync(join(tmpdir(), 'baton-upgrade-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file of that release, unpacked. */
function unpack(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, gunzipSync(readFileSync(join(RELEASE, `${name}.gz`))));
  return path;
}

/** The client as pages loaded it then. What the tests use of it has not changed its shape. */
async function oldClient(): Promise<{ Thread: typeof Thread; DeskClient: typeof DeskClient }> {
  return import(pathToFileURL(unpack('client.js')).href);
}

/** Where a page keeps what was not sent yet. */
function newStorage(): KeyValue {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const isSaid = ({ view }: Thread) => view.outbox.length === 0;
const said = (thread: Thread) => until(thread, () => isSaid(thread), PATIENCE_MS);

/** The customer's own messages of a thread, in order. */
function textsOf(events: readonly AnyEvent[]): string[] {
  return events.flatMap((event) =>
    event.kind === 'message' && event.author.type === 'customer' ? [event.text] : [],
  );
}

type Page = { conversation: string; token: string; thread: Thread; texts: string[] };

function say(page: Page, text: string): void {
  page.thread.send(text);
  page.texts.push(text);
}

it('F7 V1 V3 V4 V5 S6 S7: nothing is lost, old clients are served, new ones are told to reload and keep their draft', async () => {
  // The pages, which both releases serve from the same folder here.
  ensureBuilt();
  const old = await oldClient();
  const persist = join(folder, 'disk');
  let server: Server = await startServer({ persist, modules: [unpack('worker.js')], onlyLimits: LIMITS });
  const port = Number(new URL(server.url).port);
  const doors = new Doors(`ws://127.0.0.1:${port}`, 'demo');

  const open = async (Class: typeof Thread, storage?: KeyValue): Promise<Page> => {
    const { conversation, token } = await doors.openConversation();
    const door = doors.customer(token);
    const thread = new Class({ door, key: conversation, role: 'customer', ...(storage && { storage }) });
    thread.open();
    return { conversation, token, thread, texts: [] };
  };

  const session = await doors.signIn('sam');
  const desk = new old.DeskClient({ door: doors.desk(session.token) });
  desk.open();
  expect(await until(desk, ({ connection }) => connection === 'online', PATIENCE_MS)).toBe(true);

  const pages = await Promise.all(Array.from({ length: CUSTOMERS }, () => open(old.Thread)));
  for (const page of pages) {
    say(page, 'Hello');
    say(page, 'How long does delivery take?');
  }
  const [waiting, ...talking] = pages;
  if (!waiting) throw new Error('nobody waits');
  say(waiting, 'I want to talk to a human');
  expect(await Promise.all(pages.map(({ thread }) => said(thread)))).not.toContain(false);
  expect(await until(desk, ({ line }) => line.length === 1, PATIENCE_MS)).toBe(true);

  // A page of the newer release meets the older server: it cannot be served, and what was written stays.
  const storage = newStorage();
  const early = await open(Thread, storage);
  say(early, 'Written before the upgrade');
  expect(await until(early.thread, ({ connection }) => connection === 'stopped', PATIENCE_MS)).toBe(true);
  expect(early.thread.view.stopped).toBe('version_unsupported');
  expect(early.thread.view.outbox.map(({ text }) => text)).toEqual(['Written before the upgrade']);
  early.thread.close();

  for (const page of talking) say(page, 'Sent while the server goes');
  await server.stop();
  for (const page of talking) say(page, 'Sent while it is away');
  server = await startServer({ persist, port });
  for (const page of talking) say(page, 'Sent when it is back');

  // Reloaded, it sends the draft; and a second window of this release joins each thread of the older one.
  early.thread = new Thread({
    door: doors.customer(early.token),
    key: early.conversation,
    role: 'customer',
    storage,
  });
  early.thread.open();
  const windows = talking.map(({ conversation, token }) => {
    const thread = new Thread({ door: doors.customer(token), key: conversation, role: 'customer' });
    thread.open();
    return thread;
  });
  expect(await Promise.all([...pages, early].map(({ thread }) => said(thread)))).not.toContain(false);
  for (const [index, page] of talking.entries()) {
    windows[index]?.send('From the other window');
    page.texts.push('From the other window');
  }
  expect(await Promise.all(windows.map(said))).not.toContain(false);

  // The one who waited is still in the line, and the agent takes the call with the console of then.
  expect(
    await until(desk, ({ connection, line }) => connection === 'online' && line.length === 1, PATIENCE_MS),
  ).toBe(true);
  const [item] = desk.view.line;
  if (!item) throw new Error('nobody is in the line');
  expect(item.conversation).toBe(waiting.conversation);
  const { epoch } = await desk.accept(item);
  const agent = new old.Thread({
    door: doors.agentThread(item.conversation, session.token),
    key: item.conversation,
    role: 'agent',
  });
  agent.open();
  expect(await until(agent, ({ control }) => control.epoch === epoch, PATIENCE_MS)).toBe(true);
  agent.send('I am with you now');
  expect(await said(agent)).toBe(true);
  const answered = (event: AnyEvent) => event.kind === 'message' && event.text === 'I am with you now';
  expect(await until(waiting.thread, ({ events }) => events.some(answered), PATIENCE_MS)).toBe(true);

  for (const { token, texts, thread } of [...pages, early]) {
    const stored = await readThread(doors.customer(token));
    expect(textsOf(stored)).toEqual(texts);
    const shows = ({ events }: { events: readonly AnyEvent[] }) => textsOf(events).length === texts.length;
    expect(await until(thread, shows, PATIENCE_MS)).toBe(true);
    expect(textsOf(thread.view.events)).toEqual(texts);
  }

  for (const thread of [...pages.map((page) => page.thread), early.thread, ...windows, agent]) thread.close();
  desk.close();
  await server.stop();
}, 180_000);
