import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Server, startServer } from '../../scripts/server/server.ts';
import { launch } from '../support/browser.ts';
import { Customer, newAgent, newCustomer } from '../support/people.ts';
import { startWire } from '../support/wire.ts';

/** The widget on pages whose network fails before there is a chat. */

const APP = '**/widget-app.js*';
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

it('says so when it cannot be loaded, and is loaded when it is pressed again', async () => {
  const { page } = await newCustomer(browser, server.url);
  await page.route(APP, (route) => route.abort());
  await page.getByRole('button', { name: 'Open chat' }).click();
  const failure = page.getByText('The chat could not be loaded');
  await failure.waitFor();
  expect((await failure.boundingBox())?.width).toBeGreaterThan(100);
  await page.unroute(APP);
  await new Customer(page, []).open();
  expect(await failure.count()).toBe(0);
});

it('takes the focus when the customer opens it, and never again by itself', async () => {
  const customer = await newCustomer(browser, server.url);
  const { page } = customer;
  await customer.open();
  const isFocused = () => customer.box.evaluate((box) => box.matches(':focus'));
  await expect.poll(isFocused).toBe(true);
  await page.getByRole('link').first().focus();
  const opened = page.waitForResponse(/conversations$/);
  await page.evaluate("window.baton('forget')");
  await opened;
  await customer.box.waitFor();
  expect(await isFocused()).toBe(false);
});

it('leaves the focus where somebody writes when the page gets too low for two, and when it grows again', async () => {
  const customer = await newCustomer(browser, server.url);
  const { page } = customer;
  await page.setViewportSize({ width: 1024, height: 768 });
  await customer.open();
  const isFocused = () => customer.box.evaluate((box) => box.matches(':focus'));
  await expect.poll(isFocused).toBe(true);
  const panel = page.getByRole('dialog');
  const isModal = () => panel.evaluate((dialog) => dialog.matches(':modal'));
  await page.setViewportSize({ width: 1024, height: 400 });
  await expect.poll(isModal).toBe(true);
  expect(await isFocused()).toBe(true);
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect.poll(isModal).toBe(false);
  expect(await isFocused()).toBe(true);
});

it('does not end the conversation with somebody who accepted before “Leave the line” could arrive', async () => {
  const wire = await startWire(server.url);
  const sam = await newAgent(browser, server.url, 'Sam');
  const customer = await newCustomer(browser, wire.url);
  await customer.page.evaluate("window.baton('claims', { name: 'Lea' })");
  await customer.open();
  await customer.says('I want to talk to a human');
  const leave = customer.page.getByRole('button', { name: 'Leave the line' });
  await leave.waitFor();
  wire.cut();
  await customer.page.getByText(/Your messages are kept/).waitFor();
  await leave.click();
  await sam.press(/^(Accept|Pick up)/);
  await sam.page.getByRole('heading', { name: 'Lea' }).waitFor();
  wire.mend();
  await customer.sees(/has joined/);
  await customer.says('I am still here');
  await sam.log.getByText('I am still here').waitFor();
  await sam.press('Resolve');
  await sam.page.locator('.choice-panel').getByRole('button', { name: 'Resolve' }).click();
  await customer.sees(/has closed this conversation/);
  await sam.page.close();
  await wire.close();
});

it.each([
  { width: 740, height: 360, what: 'a phone that lies on its side' },
  { width: 320, height: 256, what: 'a page at four times its size' },
])('leaves room to read and to write on $what, also in the line', async ({ width, height }) => {
  const sam = await newAgent(browser, server.url, 'Sam');
  const customer = await newCustomer(browser, server.url);
  await customer.page.setViewportSize({ width, height });
  await customer.open();
  await customer.says('I want to talk to a human');
  await customer.page.getByRole('button', { name: 'Leave the line' }).waitFor({ state: 'attached' });
  const bottomOfBox = async () => {
    const box = await customer.box.boundingBox();
    return (box?.y ?? height) + (box?.height ?? 0);
  };
  await expect.poll(bottomOfBox).toBeLessThanOrEqual(height);
  expect((await customer.log.boundingBox())?.height).toBeGreaterThan(60);
  await sam.page.close();
});

/** A page with an inline chat that cannot be loaded. Its clock stands still until it is told to run. */
async function newInlineChat() {
  const { page } = await newCustomer(browser, server.url);
  let attempts = 0;
  await page.route(APP, (route) => {
    attempts += 1;
    return route.abort();
  });
  await page.clock.install();
  await page.evaluate(`{
    const chat = document.createElement('baton-chat');
    for (const [name, value] of [['site', 'demo'], ['mode', 'inline']]) chat.setAttribute(name, value);
    document.querySelector('baton-chat').remove();
    window.heard = [];
    document.addEventListener('baton:open', () => heard.push('open'));
    document.body.append(chat);
    const status = chat.shadowRoot.querySelector('[role=status]');
    new MutationObserver((seen) => seen.forEach(() => heard.push(status.textContent && 'failed')))
      .observe(status, { childList: true });
  }`);
  await page.getByText('The chat could not be loaded').waitFor();
  const goOn = async () => {
    await page.clock.runFor(5_000);
    return attempts;
  };
  return { page, goOn, heard: () => page.evaluate('heard') };
}

it('loads an inline chat by itself once the network is back, and makes no noise until then', async () => {
  const { page, goOn, heard } = await newInlineChat();
  await expect.poll(goOn).toBe(3);
  expect(await heard()).toEqual(['open', 'failed']);
  await page.unroute(APP);
  const box = page.getByRole('textbox', { name: 'Your message' });
  await expect.poll(() => goOn().then(() => box.isVisible())).toBe(true);
  expect(await heard()).toEqual(['open', 'failed', '']);
});

it('does not try to load an inline chat that was taken off the page', async () => {
  const { page, goOn } = await newInlineChat();
  await page.evaluate("document.querySelector('baton-chat').remove()");
  for (let time = 0; time < 4; time += 1) await goOn();
  expect(await goOn()).toBe(1);
});
