import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from '../../scripts/server/server.ts';
import { launch, shoot, violations } from '../support/browser.ts';
import { type Agent, Customer, newAgent, newCustomer } from '../support/people.ts';
import { startWire, type Wire } from '../support/wire.ts';

/** The whole story in a real browser: one customer, two agents, a bot, and a network that fails in the middle. */

let server: Server;
let wire: Wire;
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
  wire = await startWire(server.url);
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await wire?.close();
  await server?.stop();
});

/** Waits until a screen, read again and again, says what it must. */
async function until<T>(read: () => Promise<T>, holds: (value: T) => boolean, what: string): Promise<T> {
  return expect.poll(read, { timeout: 15_000, message: what }).toSatisfy(holds) as Promise<T>;
}

describe('the story', () => {
  it('A3 S7 T1 H1 H3 H5 H6 N6 N8: one thread, three voices', async ({ onTestFailed }) => {
    const [sam, noor] = [
      await newAgent(browser, server.url, 'Sam'),
      await newAgent(browser, server.url, 'Noor'),
    ];
    const customer = await newCustomer(browser, wire.url);
    onTestFailed(async () => {
      await Promise.all([
        shoot(customer.page, 'failed-customer'),
        shoot(sam.page, 'failed-sam'),
        shoot(noor.page, 'failed-noor'),
      ]);
    });
    await customer.page.evaluate("window.baton('claims', { name: 'Ana' })");
    await customer.open();
    await customer.sees(/automated bot/);
    expect(await violations(customer.page)).toEqual([]);

    // The bot answers, is unsure, offers, and takes no for an answer.
    await customer.says('How long does shipping take?');
    await customer.sees(/working days/);
    await customer.says('Can you recommend a dentist in Oslo?');
    await customer.page.getByRole('button', { name: 'No, thanks' }).click();
    await customer.sees(/You said no/);

    // An explicit request acts at once, and asks only for what is not known.
    await customer.says('Where is order 48213? I want to talk to a human');
    await customer.page.getByLabel('E-mail address').fill('ana@example.com');
    expect(await customer.page.getByLabel('Order number').count()).toBe(0);
    await shoot(customer.page, 'widget-waiting');
    expect(await violations(customer.page)).toEqual([]);
    await customer.page.getByRole('button', { name: 'Pass on' }).click();
    await customer.sees(/Passed on to our team/);

    // Both agents take it at once: one has it, the other hears who.
    const take = (agent: Agent) => {
      const accept = agent.page.getByRole('button', { name: 'Accept', exact: true });
      return accept.or(agent.page.getByRole('button', { name: /^Pick up/ })).first();
    };
    await Promise.all([take(sam).waitFor(), take(noor).waitFor()]);
    await shoot(sam.page, 'console-call');
    await Promise.all([take(sam).click(), take(noor).click()]);
    await customer.sees(/a person on our team, has joined/);
    const joined = (await customer.lines()).find((line) => line.includes('has joined')) ?? '';
    const [winner, loser] = joined.includes('Sam') ? [sam, noor] : [noor, sam];
    await loser.page.getByText(`${winner.name} has taken it`).first().waitFor();

    // The agent starts informed, with a line to edit.
    await until(
      () => winner.composer.inputValue(),
      (text) => text.includes('Ana'),
      'the opening line',
    );
    const opening = await winner.composer.inputValue();
    expect(opening).toContain(winner.name);
    expect(opening).toContain('ana@example.com');
    expect(opening).not.toMatch(/how can i help/i);
    await winner.page.getByText('48213').first().waitFor();
    await winner.log.getByText('I want to talk to a human').first().waitFor();
    await shoot(winner.page, 'console');
    expect(await violations(winner.page)).toEqual([]);
    await winner.composer.press('Enter');
    await customer.sees(/picking up from our assistant/);
    await shoot(customer.page, 'widget');

    // A reload in the middle: the same thread, the same words.
    const before = await customer.lines();
    await customer.page.reload();
    await customer.open();
    await until(
      () => customer.lines(),
      (lines) => lines.length === before.length,
      'the thread after a reload',
    );
    expect(await customer.lines()).toEqual(before);

    // A private word, which the customer never gets.
    await winner.page
      .getByRole('radio', { name: 'Note' })
      .or(winner.page.getByRole('tab', { name: 'Note' }))
      .first()
      .click();
    await winner.composer.fill('Regular customer, be generous.');
    await winner.composer.press('Enter');
    await winner.log.getByText('Regular customer').waitFor();

    // The network goes. What is typed meanwhile is kept, and sent once.
    wire.cut();
    await customer.says('Are you there?');
    await customer.says('I am on a train.');
    await customer.page.getByText(/Your messages are kept/).waitFor();
    await winner.page
      .getByRole('radio', { name: 'Reply' })
      .or(winner.page.getByRole('tab', { name: 'Reply' }))
      .first()
      .click();
    await winner.composer.fill('Take your time.');
    await winner.composer.press('Enter');
    await winner.log.getByText('Take your time.').waitFor();
    await shoot(customer.page, 'widget-offline');
    wire.mend();
    await customer.sees('Take your time.');
    await winner.log.getByText('I am on a train.').waitFor();
    const kept = (await customer.lines()).filter((line) => /Are you there|on a train/.test(line));
    expect(kept).toEqual(['Are you there?', 'I am on a train.']);
    expect((await customer.lines()).join('\n')).not.toContain('Regular customer');

    // Back to the bot, and to a person again.
    await winner.press('Hand back to bot');
    await winner.page.locator('.choice-panel').getByRole('button', { name: 'Hand back to bot' }).click();
    await customer.sees(/handed the conversation back/);
    await customer.says('What are your opening hours?');
    await customer.sees(/open/i);
    await customer.says('Let me talk to a human again');
    await Promise.race([take(sam).waitFor(), take(noor).waitFor()]);
    const next = (await take(sam).count()) > 0 ? sam : noor;
    await take(next).click();
    await until(
      async () => (await customer.lines()).filter((line) => line.includes('has joined')).length,
      (joins) => joins === 2,
      'the second agent',
    );
    await until(
      () => next.composer.inputValue(),
      (text) => text.length > 0,
      'the second opening line',
    );
    await next.composer.fill('All done, your parcel is on its way.');
    await next.composer.press('Enter');
    await customer.sees(/All done/);

    // The agent's live view is the thread read afresh, too.
    const liveAgent = await next.lines();
    await next.page.reload();
    await next.page.getByRole('button', { name: /Ana/ }).first().click();
    await until(
      () => next.lines(),
      (lines) => lines.length >= liveAgent.length,
      "the agent's thread read afresh",
    );
    expect(await next.lines()).toEqual(liveAgent);

    // Resolved and rated, once.
    await next.press('Resolve');
    await next.page.locator('.choice-panel').getByRole('button', { name: 'Resolve' }).click();
    await customer.page.getByRole('radio', { name: /^5/ }).check();
    await shoot(customer.page, 'widget-rating');
    expect(await violations(customer.page)).toEqual([]);
    await customer.page.getByRole('button', { name: 'Send rating' }).click();
    await customer.sees(/5 out of 5/);

    // Each audience's live view is its view read afresh.
    const liveCustomer = await customer.lines();
    await customer.page.reload();
    await customer.open();
    await until(
      () => customer.lines(),
      (lines) => lines.length >= liveCustomer.length,
      'the thread read afresh',
    );
    expect(await customer.lines()).toEqual(liveCustomer);
    const tab = await customer.page.context().newPage();
    await tab.goto(`${wire.url}/demo/help.html`);
    const second_tab = new Customer(tab, customer.faults);
    await second_tab.open();
    await until(
      () => second_tab.lines(),
      (lines) => lines.length >= liveCustomer.length,
      'a second tab',
    );
    expect(await second_tab.lines()).toEqual(liveCustomer);

    for (const person of [customer, sam, noor]) expect(person.faults).toEqual([]);
  });
});
