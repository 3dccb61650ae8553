import { SignJWT } from 'jose';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, type ServerOptions, startServer } from '../../scripts/server/server.ts';
import { RoutingSettings, SiteCard, type SiteSettings } from '../../src/protocol/index.ts';
import { launch, shoot, violations } from '../support/browser.ts';
import { type Agent, type Customer, newAgent, newCustomer } from '../support/people.ts';
import { startWire, type Wire } from '../support/wire.ts';

/** The desk in real browsers: three agents who can do different things, for customers who need different things. */

const SECRET = 'the secret of the demo shop, for this test only';
const AGENTS: ServerOptions['agents'] = [
  { id: 'sam', name: 'Sam', site: 'demo', capacity: 1, skills: { orders: 5 }, languages: { en: 'native' } },
  {
    ...{ id: 'noor', name: 'Noor', site: 'demo', capacity: 3, teams: ['baristas'] },
    ...{ skills: { coffee: 5, orders: 2 }, languages: { de: 'native', en: 'fluent' } },
  },
  {
    ...{ id: 'kim', name: 'Kim', site: 'demo', capacity: 3, senior: true },
    ...{ skills: { wholesale: 5, orders: 3 }, languages: { es: 'native', en: 'fluent' } },
  },
];

let server: Server;
let wire: Wire;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ agents: AGENTS, identitySecrets: { demo: SECRET } });
  wire = await startWire(server.url);
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await wire?.close();
  await server?.stop();
});

/** A customer of this name, who asks the bot first and then for a person. */
async function arrive(name: string, ...says: string[]): Promise<Customer> {
  const customer = await newCustomer(browser, server.url);
  await customer.page.evaluate(`window.baton('claims', { name: '${name}' })`);
  await customer.open();
  await ask(customer, ...says);
  return customer;
}

async function ask(customer: Customer, ...says: string[]): Promise<void> {
  for (const [index, text] of says.entries()) {
    await customer.says(text);
    // The bot's answer comes before the next word: what was asked about is known by then.
    if (index < says.length - 1)
      await customer.log
        .locator('li.message.bot')
        .nth(index + 1)
        .waitFor();
  }
  await customer.page.getByText('Waiting for a person').waitFor();
}

/** A customer whom the shop's own server vouches for. */
async function arriveVerified(name: string, tier: string, ...says: string[]): Promise<Customer> {
  const token = await new SignJWT({ name, tier })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(name)
    .setAudience('baton:demo')
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(SECRET));
  const customer = await newCustomer(browser, server.url);
  await customer.page.evaluate(`window.baton('identify', { token: '${token}' })`);
  await customer.open();
  await ask(customer, ...says);
  return customer;
}

/** Changes the demo site's settings, as its operator would. @returns them as they were */
async function configure(change: Partial<SiteSettings>): Promise<{ settings: SiteSettings }> {
  const url = `${server.url}/v1/admin/sites/demo`;
  const headers = { Authorization: `Bearer ${server.adminToken}`, 'Content-Type': 'application/json' };
  const { rev, settings } = SiteCard.parse(await (await fetch(url, { headers })).json());
  const body = JSON.stringify({ rev, settings: { ...settings, ...change } });
  expect((await fetch(url, { method: 'PUT', headers, body })).status).toBe(200);
  return { settings };
}

const callOf = (agent: Agent, name: string) =>
  agent.page.getByRole('article').filter({ has: agent.page.getByRole('heading', { name: `${name} needs` }) });

/** Who is called late in the line has been waited for this long, ms: rings that relax count from 30 s. */
const CALL_MS = 90_000;

/** The call of this customer rings at this agent, who takes it. */
async function takes(agent: Agent, name: string, customer: Customer): Promise<void> {
  const accept = callOf(agent, name).getByRole('button', { name: 'Accept' });
  await accept.click({ timeout: CALL_MS });
  await customer.sees(`${agent.name}, a person on our team, has joined`);
}

const waitingRows = (agent: Agent) =>
  agent.page.getByRole('table').first().getByRole('row').getByRole('rowheader').allInnerTexts();

describe('the desk', () => {
  it('Q9: who misses their calls is set away, told why, and comes back by themselves', async () => {
    const words = {
      en: { nobody_online: 'Everybody has gone fishing.', joined: '{name} of the boathouse is here.' },
    };
    const hasty = RoutingSettings.parse({ ringSeconds: 5, missesBeforeAway: 1 });
    const { settings } = await configure({ words, routing: hasty });
    const sam = await newAgent(browser, server.url, 'Sam');
    const gil = await arrive('Gil', 'I want to talk to a human');
    await callOf(sam, 'Gil').waitFor();
    await sam.page.getByText('You were set away').waitFor();
    await shoot(sam.page, 'desk-set-away');
    expect(await violations(sam.page)).toEqual([]);
    await gil.sees('Everybody has gone fishing.');
    await sam.press('I am back: set me online');
    await sam.page.getByText('You were set away').waitFor({ state: 'hidden' });
    await gil.says('I want to talk to a human now');
    await callOf(sam, 'Gil').getByRole('button', { name: 'Accept' }).click();
    await gil.sees('Sam of the boathouse is here.');

    await sam.press('Resolve');
    await sam.page.locator('.choice-panel').getByRole('button', { name: 'Resolve' }).click();
    await gil.page.getByRole('radio', { name: /^5/ }).waitFor();
    await configure({ words: undefined, routing: settings.routing });
    for (const person of [sam, gil]) {
      expect(person.faults).toEqual([]);
      await person.page.context().close();
    }
  });

  it('Q1 Q3 Q4 Q6 Q7 Q10 Q11 H12: everybody gets the right agent, and nobody is forgotten', {
    timeout: 400_000,
  }, async ({ onTestFailed }) => {
    const sam = await newAgent(browser, server.url, 'Sam');
    const noor = await newAgent(browser, server.url, 'Noor');
    const kim = await newAgent(browser, wire.url, 'Kim');
    onTestFailed(async () => {
      for (const agent of [sam, noor, kim]) await shoot(agent.page, `failed-desk-${agent.name}`);
    });

    // The heart beats in a worker, under the page's own policy.
    expect(sam.page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
      '/console/timers.js',
    ]);

    // By skill, by language, by tier.
    const ana = await arrive('Ana', 'My parcel arrived damaged', 'Let me talk to a human, please');
    await takes(sam, 'Ana', ana);
    const bo = await arrive('Bo', 'How much coffee for a French press?', 'I want to talk to a human');
    await takes(noor, 'Bo', bo);
    const emil = await arrive('Emil', 'Ich möchte bitte mit einem Menschen sprechen');
    await takes(noor, 'Emil', emil);
    const carla = await arrive('Carla', 'Quiero hablar con una persona, por favor');
    await takes(kim, 'Carla', carla);
    const dora = await arriveVerified('Dora', 'gold', 'I want to talk to a human');
    await callOf(kim, 'Dora').getByText('Why you').click();
    await callOf(kim, 'Dora').getByText('Senior, for this customer’s tier').waitFor();
    await shoot(kim.page, 'desk-call');
    await takes(kim, 'Dora', dora);

    // A transfer with a private word: who was meant declines, the next best takes it.
    await sam.press('Transfer');
    const dialog = sam.page.getByRole('dialog', { name: 'Transfer the conversation' });
    await dialog.getByRole('radio', { name: 'Kim' }).check();
    await dialog.getByRole('textbox', { name: /^Note/ }).fill('Crushed grinder, wants a new one by Friday.');
    await shoot(sam.page, 'desk-transfer');
    expect(await violations(sam.page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Pass it on' }).click();
    await ana.sees('Sam is passing you on to a colleague');
    await callOf(kim, 'Ana').getByText('Passed on by Sam').waitFor();
    await callOf(kim, 'Ana').getByRole('button', { name: 'Decline' }).click();
    await sam.page.getByText('Kim: declined').first().waitFor();
    await shoot(sam.page, 'desk-declined');
    await takes(noor, 'Ana', ana);
    const card = noor.page.locator('.card');
    await card.getByText('Crushed grinder, wants a new one by Friday.').waitFor();
    await card.getByRole('heading', { name: 'Why you' }).waitFor();
    await shoot(noor.page, 'desk-passed-on');
    expect(await violations(noor.page)).toEqual([]);
    expect((await ana.lines()).join('\n')).not.toContain('Crushed grinder');

    // Kim's network dies. Who waits meanwhile is told where they stand, and nobody's name.
    await sam.page.getByRole('radio', { name: 'Busy' }).check();
    wire.cut();
    const finn = await arrive('Finn', 'I want to talk to a human');
    const standing = finn.page.locator('.standing');
    await standing.getByText('You are number 1 in line').waitFor();
    await standing.getByText(/We cannot say yet how long|Expected wait/).waitFor();
    await shoot(finn.page, 'desk-widget-waiting');
    expect(await violations(finn.page)).toEqual([]);
    await finn.page.locator('baton-chat').evaluate((chat) => chat.setAttribute('theme', 'dark'));
    await finn.page.setViewportSize({ width: 390, height: 844 });
    await shoot(finn.page, 'desk-widget-waiting-dark');
    expect(await violations(finn.page)).toEqual([]);

    // Her customers are told, keep their places, and are served first.
    await carla.log.getByText('Kim lost the connection').waitFor({ timeout: 120_000 });
    await dora.sees('Kim lost the connection');
    await standing.getByText(/You are number [23] in line/).waitFor();
    await sam.press('Board');
    await sam.page.getByText('3 conversations wait').waitFor();
    await expect.poll(() => waitingRows(sam)).toEqual(expect.arrayContaining(['Carla', 'Dora', 'Finn']));
    await shoot(sam.page, 'desk-board');
    expect(await violations(sam.page)).toEqual([]);
    await sam.page.getByRole('radio', { name: 'Online' }).check();
    await sam.page.getByText('Ringing at Sam').waitFor();
    await sam.page.setViewportSize({ width: 1280, height: 560 });
    await shoot(sam.page, 'board');
    await takes(sam, 'Dora', dora);

    // She comes back, and finds what she had left behind.
    wire.mend();
    await kim.page.getByText('Reconnecting').waitFor({ state: 'hidden', timeout: 30_000 });
    await takes(kim, 'Carla', carla);
    await takes(kim, 'Finn', finn);
    for (const customer of [ana, bo, emil, carla, dora, finn]) expect(customer.faults).toEqual([]);
    for (const agent of [sam, noor, kim]) expect(agent.faults).toEqual([]);
  });
});
