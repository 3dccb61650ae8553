import { SignJWT } from 'jose';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from '../../scripts/server/server.ts';
import { launch, newPage, violations } from '../support/browser.ts';

/** What an agent reads and says of a customer: who they are, what was noticed, and whether the handoff was right. */

const IDENTITY_SECRET = 'an identity secret for this test only, long enough';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ identitySecrets: { demo: IDENTITY_SECRET } });
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** As the shop's own server would sign it. */
function identityOf(id: string, name: string): Promise<string> {
  return new SignJWT({ name })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(id)
    .setAudience('baton:demo')
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(IDENTITY_SECRET));
}

async function says(customer: Page, text: string): Promise<void> {
  const box = customer.getByRole('textbox', { name: 'Your message' });
  await box.fill(text);
  await box.press('Enter');
}

const learned = async (): Promise<unknown> => {
  const response = await fetch(`${server.url}/v1/admin/sites/demo/learned`, {
    headers: { Authorization: `Bearer ${server.adminToken}` },
  });
  return response.json();
};

describe('an agent at work', () => {
  it('E6 E14 A1: knows a signed-in customer, sees what is noticed, and marks the handoff with one key', async () => {
    const { page: sam, faults } = await newPage(browser, { width: 1440, height: 900 });
    await sam.goto(`${server.url}/console`);
    await sam.getByRole('button', { name: 'Sam' }).click();
    await sam.getByRole('radio', { name: 'Online' }).waitFor();

    const { page: customer, faults: customerFaults } = await newPage(browser);
    await customer.goto(`${server.url}/demo`);
    await customer.evaluate(
      ([token]) => Reflect.get(globalThis, 'baton')('identify', { token }),
      [await identityOf('customer-7', 'Ana Signed')],
    );
    await customer.getByRole('button', { name: /chat/i }).first().click();
    await says(customer, 'I want to talk to a human');
    await sam.getByRole('button', { name: 'Accept', exact: true }).click();

    // Who it is was signed by the shop, and is shown as that.
    const card = sam.getByRole('region', { name: 'What is known' });
    await card.locator('dd', { hasText: 'Ana Signed' }).getByText('verified').waitFor();
    await card.locator('dd', { hasText: 'customer-7' }).getByText('verified').waitFor();

    // What is noticed is told to the agent, with its words, until they answer. Nothing follows from it by itself.
    const noticed = sam.getByRole('status', { name: 'Noticed in what the customer writes' });
    await says(customer, 'I want to close my account');
    await noticed.getByText('close my account').waitFor();
    expect(await violations(sam)).toEqual([]);
    const composer = sam.getByRole('main').getByRole('textbox');
    await composer.fill('why? you were always so loyal');
    await composer.press('Enter');
    await customer.getByRole('log').getByText('so loyal').waitFor();
    await noticed.getByText('close my account').waitFor({ state: 'detached' });
    expect(await customer.getByRole('log').innerText()).not.toMatch(/noticed|%/i);

    // One key for each mark, the last one counts; in a text they are letters: the reply above had all of them.
    const mark = (name: string) => sam.getByRole('button', { name, exact: true });
    expect(await mark('Right').getAttribute('aria-pressed')).toBe('false');
    await sam.locator('#thread-name').focus();
    for (const [key, name] of [
      ['y', 'Right'],
      ['w', 'Not needed'],
      ['l', 'Too late'],
    ] as const) {
      await sam.keyboard.press(key);
      await sam.getByRole('button', { name, exact: true, pressed: true }).waitFor();
    }
    await expect.poll(learned).toMatchObject({ marks: [{ mark: 'late', by: 'sam' }] });

    expect([...faults, ...customerFaults]).toEqual([]);
  });

  it('another signed-in customer on the same browser gets a conversation of their own', async () => {
    const { page, faults } = await newPage(browser);
    await page.goto(`${server.url}/demo`);
    const become = async (id: string, name: string) =>
      page.evaluate(
        ([token]) => Reflect.get(globalThis, 'baton')('identify', { token }),
        [await identityOf(id, name)],
      );
    await become('customer-8', 'Bea');
    await page.getByRole('button', { name: /chat/i }).first().click();
    await says(page, 'How long does shipping take?');
    const log = page.getByRole('log');
    await log.getByText('How long does shipping take?').waitFor();
    await log.getByText(/working days/).waitFor();
    await become('customer-9', 'Cyd');
    await log.getByText('How long does shipping take?').waitFor({ state: 'detached' });
    await says(page, 'Do you sell gift cards?');
    await log.getByText('Do you sell gift cards?').waitFor();
    expect(await log.innerText()).not.toContain('shipping take');
    expect(faults).toEqual([]);
  });
});
