import { env, exports } from 'cloudflare:workers';
import { afterEach, expect, it, vi } from 'vitest';
import { KnowledgeIndex } from '../../src/bots/knowledge.ts';
import { KnowledgeCache } from '../../src/bots/knowledge-cache.ts';
import { turnAsking } from '../support/bot-suite.ts';
import { agentOf, customerOf, join, newName, say } from '../support/socket.ts';

afterEach(() => void vi.restoreAllMocks());

/** A site with one document, in its real library. */
async function siteKnowing(body: string): Promise<string> {
  const site = `shop-${crypto.randomUUID()}`;
  await env.LIBRARIES.getByName(site).put('knowledge', 'shipping', 'Shipping', body);
  return site;
}

it('answers in the thread from the library of its site, and tells only the team which document', async () => {
  const site = await siteKnowing('Delivery takes *three* days.');
  const name = newName(site);
  const customer = await join(name, customerOf(name));
  await say(customer, 'How long does delivery take?', 0);
  const isAnswer = ({ event }: { event: { kind: string } }) => 'turn' in event && event.kind === 'message';
  const { event } = await customer.take('event', isAnswer);
  expect(event).toMatchObject({ text: 'Delivery takes three days.', author: { type: 'bot' } });
  expect(event).not.toHaveProperty('staff');

  const agent = await join(name, agentOf('sam', 'Sam', site));
  const stored = (await agent.readAll()).find(({ seq }) => seq === event.seq);
  expect(stored).toMatchObject({
    staff: { answer: { confidence: 0.85, documents: [{ id: 'shipping', title: 'Shipping' }] } },
  });
});

it('admits what it does not know, and offers nobody when nobody is online', async () => {
  const name = newName(await siteKnowing('Delivery takes three days.'));
  const customer = await join(name, customerOf(name));
  await say(customer, 'What is the capital of France?', 0);
  const { event } = await customer.take('event', (frame) => 'turn' in frame.event);
  expect(event).toMatchObject({ text: expect.stringContaining('I don’t know that.') });
  expect((await customer.readAll()).map(({ kind }) => kind)).not.toContain('offer.made');
});

it('returns before the bot has anything to answer from', async () => {
  const order: string[] = [];
  vi.spyOn(KnowledgeCache.prototype, 'indexOf').mockImplementation(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    order.push('the bot is ready');
    return new KnowledgeIndex([]);
  });
  const [site = '', conversation = ''] = newName().split(':');
  await exports.BotRunner.start(turnAsking('Anything?', { site, conversation }));
  order.push('start has returned');
  await vi.waitFor(() => expect(order).toEqual(['start has returned', 'the bot is ready']), 20_000);
});

it('lets the conversation say that a turn failed when the library cannot be read', async () => {
  vi.spyOn(KnowledgeCache.prototype, 'indexOf').mockRejectedValue(new Error('down'));
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const name = newName(await siteKnowing('Delivery takes three days.'));
  const customer = await join(name, customerOf(name));
  await say(customer, 'How long does delivery take?', 0);
  await customer.take('event', ({ event }) => event.kind === 'turn.failed');
  expect(logged.mock.calls.join()).toContain('bot.error');
  expect(logged.mock.calls.join()).not.toContain('delivery');
});
