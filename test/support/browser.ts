import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ROOT } from '../../scripts/local.ts';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const SHOTS = join(ROOT, 'test-results');

/** A headless Chromium: the system's if there is one, else the one from npm. */
export async function launch(): Promise<Browser> {
  const system = SYSTEM.find((path) => existsSync(path));
  return chromium.launch({
    executablePath: system ?? (await sparticuz.executablePath()),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
}

/** A page of its own browser context, with everything that goes wrong in it collected. */
export async function newPage(
  browser: Browser,
  size = { width: 1280, height: 800 },
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: size, locale: 'en-GB' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    const isNetwork = message.text().includes('ERR_') || message.text().includes('WebSocket connection');
    if (message.type() === 'error' && !isNetwork) faults.push(message.text());
  });
  return { page, faults };
}

/** What axe finds against WCAG 2.2 AA and good practice, as `rule: where`. */
export async function violations(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Keeps a picture of the page for people to look at. */
export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), animations: 'disabled' });
}
