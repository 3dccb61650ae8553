import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { vi } from 'vitest';
import type * as z from 'zod/mini';
import type { AcceptAnswer, AcceptRequest, ReturnRequest, WaitingNews } from '../../src/contracts.ts';
import { Conversation } from '../../src/objects/conversation.ts';
import { type AgentProfile, PROTOCOL_VERSION } from '../../src/protocol/index.ts';
import { nameOf } from './report.ts';
import { newSite } from './served.ts';
import { agentOf, type DeskSocket, sitDown } from './socket.ts';
import { tablesIn } from './tables.ts';

type Profile = z.input<typeof AgentProfile>;

/** A `Desk` with its conversations played by the test, and agents who sit at it. */

/** Stands in for every conversation until the mocks are restored: what they were asked, and what they answer. */
export class Conversations {
  readonly accepts: AcceptRequest[] = [];
  readonly returns: ReturnRequest[] = [];
  readonly news: WaitingNews[] = [];
  accept: (request: AcceptRequest) => Promise<AcceptAnswer> = async ({ epoch }) => ({
    ok: true,
    epoch: epoch + 1,
  });

  constructor() {
    vi.spyOn(Conversation.prototype, 'acceptControl').mockImplementation((request) => {
      this.accepts.push(request);
      return this.accept(request);
    });
    vi.spyOn(Conversation.prototype, 'returnControl').mockImplementation(async (request) => {
      this.returns.push(request);
    });
    vi.spyOn(Conversation.prototype, 'tellWaiting').mockImplementation(async (news) => {
      this.news.push(news);
    });
  }
}

/** A desk of its own for one test, among conversations that the test plays. */
export function newDesk() {
  const site = newSite();
  return { site, conversations: new Conversations(), desk: env.DESKS.getByName(site) };
}

/** Moves the clock on, where it then stands, and rings the alarm. */
export async function pass(site: string, ms: number): Promise<void> {
  const later = Date.now() + ms;
  vi.spyOn(Date, 'now').mockReturnValue(later);
  await runDurableObjectAlarm(env.DESKS.getByName(site));
}

/** Resolves once it holds; rejects after 20 s. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  await vi.waitUntil(holds, { timeout: 20_000, interval: 1 }).catch(() => {
    throw new Error(`waited in vain for ${what}`);
  });
}

/** Opens a socket at a desk, without a word. */
export async function sit(site: string, id: string, profile: Profile = {}): Promise<DeskSocket> {
  return sitDown(agentOf(id, nameOf(id), site, profile));
}

/** An agent at work: said hello, welcomed. */
export async function work(site: string, id: string, profile: Profile = {}): Promise<DeskSocket> {
  const agent = await sit(site, id, profile);
  agent.send({ t: 'hello', v: PROTOCOL_VERSION });
  await agent.take('desk');
  return agent;
}

/** A conversation's id, made readable. */
export function conversationId(name: string): string {
  return name.padEnd(22, '_');
}

/** The tables of a desk, as they were made. */
export function tablesOf(site: string): Promise<string[]> {
  return runInDurableObject(env.DESKS.getByName(site), (_, { storage }) => tablesIn(storage));
}

/** How many rows a table of a desk has. */
export function countOf(site: string, table: string): Promise<number> {
  return runInDurableObject(env.DESKS.getByName(site), (_, { storage }) =>
    Number(storage.sql.exec(`SELECT count(*) AS n FROM ${table}`).one().n),
  );
}
