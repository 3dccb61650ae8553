import type { Browser, Locator, Page } from 'playwright-core';
import { newPage } from './browser.ts';

/** People in front of real browsers. */

export class Customer {
  readonly page: Page;
  readonly faults: string[];
  readonly box: Locator;
  readonly log: Locator;

  constructor(page: Page, faults: string[]) {
    this.page = page;
    this.faults = faults;
    this.box = page.getByRole('textbox', { name: 'Your message' });
    this.log = page.getByRole('log');
  }

  async open(): Promise<void> {
    const launcher = this.page.getByRole('button', { name: /chat/i }).first();
    await launcher.waitFor();
    if ((await launcher.getAttribute('aria-expanded')) !== 'true') await launcher.click();
    await this.box.waitFor();
  }

  async says(text: string): Promise<void> {
    await this.box.fill(text);
    await this.box.press('Enter');
  }

  sees(text: string | RegExp): Promise<void> {
    return this.log.getByText(text).last().waitFor();
  }

  /** What is on the screen of the thread, line by line. */
  lines(): Promise<string[]> {
    return this.log.locator('li.message .text, li.notice').allInnerTexts();
  }
}

export class Agent {
  readonly page: Page;
  readonly faults: string[];
  readonly name: string;
  readonly log: Locator;
  readonly composer: Locator;

  constructor(page: Page, faults: string[], name: string) {
    this.page = page;
    this.faults = faults;
    this.name = name;
    this.log = page.getByLabel('Messages', { exact: true });
    this.composer = page.getByRole('main').getByRole('textbox');
  }

  /** A button of the console by its name. */
  press(name: string | RegExp): Promise<void> {
    return this.page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
  }

  /** What is on the screen of the thread, without the receipts, which belong to no line. */
  async lines(): Promise<string[]> {
    const lines = await this.log.locator('li').allInnerTexts();
    return lines.map((line) => line.replace(/\s*Seen$/, ''));
  }
}

/** A customer on the demo shop. @param url where the server is for them */
export async function newCustomer(browser: Browser, url: string): Promise<Customer> {
  const { page, faults } = await newPage(browser);
  await page.goto(`${url}/demo`);
  return new Customer(page, faults);
}

/** A demo agent, signed in and online. @param url where the server is for them */
export async function newAgent(browser: Browser, url: string, name: string): Promise<Agent> {
  const { page, faults } = await newPage(browser, { width: 1440, height: 900 });
  await page.goto(`${url}/console`);
  await page.getByRole('button', { name }).click();
  await page.getByRole('radio', { name: 'Online' }).waitFor();
  return new Agent(page, faults, name);
}
