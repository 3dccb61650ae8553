import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Server, startServer } from '../../scripts/server/server.ts';
import { launch } from '../support/browser.ts';
import { Customer, newAgent, newCustomer } from '../support/people.ts';

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

it('loads an inline chat by itself once the network is back', async () => {
  const { page } = await newCustomer(browser, server.url);
  await page.route(APP, (route) => route.abort());
  await page.evaluate(`{
    const chat = document.createElement('baton-chat');
    for (const [name, value] of [['site', 'demo'], ['mode', 'inline']]) chat.setAttribute(name, value);
    document.querySelector('baton-chat').remove();
    document.body.append(chat);
  }`);
  await page.getByText('The chat could not be loaded').waitFor();
  await page.unroute(APP);
  await page.getByRole('textbox', { name: 'Your message' }).waitFor();
});
