import type { AcceptAnswer, HandoffReport } from '../../src/contracts.ts';
import type { AgentProfile } from '../../src/protocol/index.ts';
import { lineItem } from '../../src/routing/index.ts';
import { newsOf } from '../support/report.ts';
import { TestDesk } from './routing-world.ts';

/** What happens at a desk again and again, in a word each. */

/** A desk with these agents online, in this order of idleness (first: longest). */
export function deskWith(...agents: string[]): TestDesk {
  const desk = new TestDesk();
  for (const agent of agents) {
    desk.connect(agent);
    desk.pass(1);
  }
  desk.effects = [];
  return desk;
}

/** A desk whose agents each have room for one, in this order of idleness (first: longest). */
export function deskOf(agents: Record<string, Partial<AgentProfile>>, settings = {}): TestDesk {
  const desk = new TestDesk({}, settings);
  for (const [id, profile] of Object.entries(agents)) {
    desk.connect(id, { capacity: 1, ...profile });
    desk.pass(1);
  }
  desk.effects = [];
  return desk;
}

/** A customer joins the line now. */
export function ask(desk: TestDesk, conversation: string, more: Partial<HandoffReport> = {}): void {
  desk.report(newsOf(conversation, 1, 'queued', { since: desk.now, ...more }));
}

/** The conversation answers the accept that it was asked. */
export function answer(desk: TestDesk, conversation: string, given: AcceptAnswer): void {
  const call = desk.take('acceptControl').find((effect) => effect.conversation === conversation);
  if (call === undefined) throw new Error('nobody asked the conversation');
  desk.endAccept(conversation, call.request, given);
}

/** An agent takes who waits. */
export function accept(desk: TestDesk, agent: string, conversation: string): void {
  const epoch = desk.epochOf(conversation);
  desk.accept(agent, conversation, epoch);
  answer(desk, conversation, { ok: true, epoch: epoch + 1 });
}

/** Takes a conversation from the line to an active chat. */
export function makeActive(desk: TestDesk, agent: string, conversation: string): void {
  desk.report(newsOf(conversation, 1, 'queued'));
  accept(desk, agent, conversation);
  desk.effects = [];
}

/** Fills an agent with a room of one: somebody is with them. */
export function occupy(desk: TestDesk, ...agents: string[]): void {
  for (const agent of agents) {
    desk.report(newsOf(`with ${agent}`, 2, 'active', { agent: { id: agent, name: agent } }));
  }
}

/** Their customer is done. */
export function free(desk: TestDesk, agent: string): void {
  desk.report(newsOf(`with ${agent}`, 3, 'over'));
}

export function whyOf(desk: TestDesk, conversation: string) {
  return lineItem(desk.floor, conversation, desk.now)?.why;
}

/** Who is called for this, as time passes: `[after how many ms, whom]` for each change. */
export function calledOver(desk: TestDesk, conversation: string, ms: number): [number, string | undefined][] {
  const start = desk.now;
  const seen: [number, string | undefined][] = [];
  const look = () => {
    const agent = desk.agentOf(conversation);
    if (seen.at(-1)?.[1] !== agent || seen.length === 0) seen.push([desk.now - start, agent]);
  };
  look();
  while (desk.now < start + ms) {
    desk.pass(1_000);
    look();
  }
  return seen;
}
