import type { Browser, Page, WebSocketRoute } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Server, startServer } from '../../scripts/server/server.ts';
import { launch, newPage } from '../support/browser.ts';
import { type Agent, newAgent, newCustomer } from '../support/people.ts';
import { startWire } from '../support/wire.ts';

/** The console in the hands of an agent who has many windows, few hands, and a desk that says no. */

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Stands between a page and its desk. `fromPage` says of a frame whether it may pass. */
async function betweenDesk(
  page: Page,
  fromPage: (text: string, toPage: WebSocketRoute) => boolean,
  fromDesk: (text: string) => boolean = () => true,
): Promise<void> {
  await page.routeWebSocket(/\/desk$/, (near) => {
    const far = near.connectToServer();
    near.onMessage((text) => {
      if (fromPage(String(text), near)) far.send(text);
    });
    far.onMessage((text) => {
      if (fromDesk(String(text))) near.send(text);
    });
  });
}

/** A customer's conversation, in the hands of this agent. */
async function takeOne(agent: Agent, name: string): Promise<void> {
  const customer = await newCustomer(browser, server.url);
  await customer.page.evaluate(`window.baton('claims', { name: '${name}' })`);
  await customer.open();
  await customer.says('I want to talk to a human');
  await agent.press(/^Accept/);
  await agent.page.getByRole('heading', { name }).waitFor();
}

/** Ends what the agent has open, so that it rings at nobody in the tests that follow. */
async function finish(agent: Agent): Promise<void> {
  await agent.press('Resolve');
  await agent.page.locator('.choice-panel').getByRole('button', { name: 'Resolve' }).click();
  await agent.page.getByText('Resolved').first().waitFor();
  await agent.page.close();
}

const focused = (page: Page) =>
  page.evaluate('document.activeElement?.id || document.activeElement?.tagName');

it('gives the composer the focus once, and whoever comes back from the board begins at the top', async () => {
  const sam = await newAgent(browser, server.url, 'Sam');
  await takeOne(sam, 'Ana');
  await expect.poll(() => focused(sam.page)).toBe('TEXTAREA');
  await sam.press('Board');
  await expect.poll(() => focused(sam.page)).toBe('board-title');
  // There is no composer on the board.
  await sam.page.keyboard.press('r');
  await sam.press('Back to work');
  await expect.poll(() => focused(sam.page)).toBe('thread-name');
  await finish(sam);
});

it('keeps its buttons where they are while one of them is pressed', async () => {
  const sam = await newAgent(browser, server.url, 'Sam');
  await sam.page.reload();
  const board = sam.page.getByRole('button', { name: 'Board' });
  await sam.page.getByRole('button', { name: 'Sound blocked' }).waitFor();
  await board.hover();
  const before = await board.boundingBox();
  await sam.page.mouse.down();
  // Whatever the press lets sound has had its time.
  await sam.page.evaluate('new AudioContext().resume().then(() => {})');
  expect(await board.boundingBox()).toEqual(before);
  await sam.page.mouse.up();
  await sam.page.getByRole('heading', { name: 'The board' }).waitFor();
  await sam.page.getByRole('button', { name: 'Sound on' }).waitFor();
  await sam.page.close();
});

it('passes a conversation on to nobody who is not on the screen', async () => {
  const noor = await newAgent(browser, server.url, 'Noor');
  const kim = await newAgent(browser, server.url, 'Kim');
  const busy = kim.page.getByRole('radio', { name: 'Busy' });
  // The desk's word is shown, not the click: it comes a moment later.
  await busy.click({ force: true });
  await expect.poll(() => busy.isChecked()).toBe(true);
  await takeOne(noor, 'Ben');
  const online = kim.page.getByRole('radio', { name: 'Online' });
  await online.click({ force: true });
  await expect.poll(() => online.isChecked()).toBe(true);
  await noor.press('Transfer');
  const dialog = noor.page.getByRole('dialog');
  const target = dialog.getByRole('radio', { name: 'Kim' });
  await expect.poll(() => target.isEnabled()).toBe(true);
  await target.check();
  await dialog.getByRole('searchbox').fill('Sam');
  await target.waitFor({ state: 'detached' });
  await dialog.getByRole('searchbox').press('Enter');
  await dialog.getByText('Pick where it goes.').waitFor();
  await noor.press('Cancel');
  await finish(noor);
  await kim.page.close();
});

it('says of a transfer without a connection that it will be carried out', async () => {
  const wire = await startWire(server.url);
  const noor = await newAgent(browser, wire.url, 'Noor');
  await takeOne(noor, 'Dan');
  await noor.press('Transfer');
  const dialog = noor.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Bot' }).check({ force: true });
  wire.cut();
  await noor.press('Pass it on');
  await dialog.getByText('Will be sent when you are connected again').waitFor();
  wire.mend();
  await dialog.waitFor({ state: 'hidden' });
  await noor.page.close();
  await wire.close();
});

it('tells who did not take what was passed on, also where the list of who waits is folded', async () => {
  const noor = await newAgent(browser, server.url, 'Noor');
  await takeOne(noor, 'Cleo');
  const kim = await newAgent(browser, server.url, 'Kim');
  await noor.press('Hide who waits');
  await noor.press('Transfer');
  const dialog = noor.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Kim' }).check();
  await noor.press('Pass it on');
  await kim.press('Decline');
  await noor.page.getByText('Kim: declined').waitFor();
  await Promise.all([noor.page.close(), kim.page.close()]);
});

it('shows what the desk holds an agent for, not what it has refused', async () => {
  const { page } = await newPage(browser);
  await betweenDesk(page, (text, near) => {
    const frame = JSON.parse(text === 'ping' ? '{}' : text);
    if (frame.to !== 'busy') return true;
    near.send(JSON.stringify({ t: 'error', ref: frame.ref, code: 'rate_limited', message: 'too often' }));
    return false;
  });
  await page.goto(`${server.url}/console`);
  await page.getByRole('button', { name: 'Kim' }).click();
  const online = page.getByRole('radio', { name: 'Online' });
  await expect.poll(() => online.isChecked()).toBe(true);
  await page
    .getByRole('radio', { name: 'Busy' })
    .check({ force: true })
    .catch(() => undefined);
  await page.getByText('Too many in too short a time').waitFor();
  await expect.poll(() => online.isChecked()).toBe(true);
  await page.close();
});

it('does not say that nobody waits before it knows', async () => {
  const { page } = await newPage(browser);
  let holds = true;
  await betweenDesk(
    page,
    () => true,
    (text) => !(holds && text.includes('"t":"board"')),
  );
  await page.goto(`${server.url}/console`);
  await page.getByRole('button', { name: 'Kim' }).click();
  const list = page.getByRole('region', { name: /^Waiting/ });
  await list.getByText('Loading').waitFor();
  expect(await list.getByText('Nobody is waiting').count()).toBe(0);
  holds = false;
  await page.reload();
  await list.getByText('Loading').waitFor({ state: 'detached' });
  await page.close();
});
