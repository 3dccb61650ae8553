import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, expect, it, vi } from 'vitest';
import { moveClock, newSite } from '../support/served.ts';
import { ask, customerOf, join, newName } from '../support/socket.ts';

afterEach(() => void vi.restoreAllMocks());

const QUESTIONS = [
  'How long does delivery take?',
  'And how much is it?',
  'Can I send a grinder back?',
  'Who pays for the parcel then?',
  'Do you take PayPal?',
];
const TURNS = 20;

/**
 * Rows written per bot turn, by how long the customer thinks between two messages (s).
 * A turn is two rows, the question and the answer. The alarm that guards it is a third, and a fourth when it rings in
 * vain and is set to the end of the idle day; both fall away for the messages that come before it rings. The snapshot
 * (one row in 64 events) is not reached in so short a thread.
 */
async function rowsPerTurn(pauses: number[]): Promise<number> {
  const site = newSite();
  const library = env.LIBRARIES.getByName(site);
  await library.put(
    'knowledge',
    'shipping',
    'Shipping',
    'Delivery takes three days. It is free from 40 euros.',
  );
  await library.put(
    'knowledge',
    'returns',
    'Returns',
    'Send a grinder back within 30 days. We pay for the parcel.',
  );
  await library.put('knowledge', 'payment', 'Payment', 'You can pay by card, by PayPal, or on account.');
  const name = newName(site);
  const stub = env.CONVERSATIONS.getByName(name);
  const customer = await join(name, customerOf(name));
  const rows = () => runInDurableObject(stub, ({ store }) => store.meter.written);
  await ask(customer, 'Hello');
  const before = await rows();
  for (let turn = 0; turn < TURNS; turn += 1) {
    moveClock((pauses[turn % pauses.length] ?? 0) * 1_000);
    const alarm = await runInDurableObject(stub, (_, { storage }) => storage.getAlarm());
    if (alarm !== null && alarm <= Date.now()) await runDurableObjectAlarm(stub);
    await ask(customer, `${QUESTIONS[turn % QUESTIONS.length]} (${turn})`);
  }
  const events = await customer.readAll();
  expect(events.filter((event) => 'turn' in event && event.kind === 'message')).toHaveLength(TURNS + 1);
  return ((await rows()) - before) / TURNS;
}

it('a bot turn costs two rows, and up to two more for the alarm that guards it', async () => {
  const quick = await rowsPerTurn([2]);
  const mixed = await rowsPerTurn([5, 40, 15, 90, 20]);
  const slow = await rowsPerTurn([60]);
  console.log(`rows written per bot turn: ${quick} typing fast, ${mixed} mixed, ${slow} thinking long`);
  expect(quick).toBeLessThanOrEqual(2.2);
  expect(mixed).toBeLessThanOrEqual(3.2);
  expect(slow).toBeLessThanOrEqual(4);
});
