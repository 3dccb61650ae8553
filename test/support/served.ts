import { env } from 'cloudflare:workers';
import { vi } from 'vitest';
import { ControlPassed } from '../../src/protocol/index.ts';
import { agentOf, customerOf, type DeskSocket, join, online, say, type TestSocket } from './socket.ts';

/** Conversations that people are asked for, each on a site of its own. */

export function newSite(): string {
  return `site-${crypto.randomUUID()}`;
}

export type Served = {
  customer: TestSocket;
  agent: TestSocket;
  desk: DeskSocket;
  /** Of the control that Sam holds. */
  epoch: number;
  handoff: string;
};

/** A customer who asks for a person. */
export async function escalate(name: string, visitor = name): Promise<TestSocket> {
  const customer = await join(name, customerOf(name, visitor));
  await say(customer, 'I want to talk to a human');
  return customer;
}

/** A customer who asked for a person and got Sam. */
export async function serve(name: string): Promise<Served> {
  const [site = ''] = name.split(':');
  const desk = await online('sam', site);
  const customer = await escalate(name);
  await customer.take('waiting');
  const passed = (await customer.readAll()).find(({ kind }) => kind === 'control.passed');
  const { handoff = '', to } = ControlPassed.parse(passed);
  const request = { handoff, epoch: to.epoch, agent: { id: 'sam', name: 'Sam' }, offers: [] };
  const answer = await env.CONVERSATIONS.getByName(name).acceptControl(request);
  if (!answer.ok) throw new Error(`not accepted: ${answer.code}`);
  const agent = await join(name, agentOf('sam', 'Sam', site));
  return { customer, agent, desk, epoch: answer.epoch, handoff };
}

/** Moves the objects' clock by `ms`, also backwards, until the mocks are restored. */
export function moveClock(ms: number): void {
  const offset = Date.now() + ms - performance.now();
  vi.spyOn(Date, 'now').mockImplementation(() => offset + performance.now());
}
