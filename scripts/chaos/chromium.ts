import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Page } from 'playwright-core';
import * as z from 'zod/mini';
import { again, type Dial, type Handlers } from './sockets.ts';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const Told = z.object({ socket: z.int(), what: z.enum(['opened', 'text', 'closed']), data: z.string() });

/** What the page does with its sockets: it tells of each event, and sends what it is told to. */
const PAGE = `
  const sockets = new Map();
  globalThis.dial = (socket, url, protocols) => {
    const made = new WebSocket(url, protocols);
    sockets.set(socket, made);
    made.onopen = () => tell({ socket, what: 'opened', data: '' });
    made.onmessage = ({ data }) => tell({ socket, what: 'text', data });
    made.onclose = ({ code }) => { sockets.delete(socket); tell({ socket, what: 'closed', data: String(code) }); };
  };
  globalThis.say = (socket, text) => sockets.get(socket)?.send(text);
  globalThis.hangUp = (socket) => sockets.get(socket)?.close();
`;

/** Sockets of a real browser's page, spoken through from here. */
export class Browser {
  readonly dial: Dial;
  readonly #close: () => Promise<void>;

  private constructor(page: Page, handlers: Map<number, Handlers>, close: () => Promise<void>) {
    this.#close = close;
    // What a page that is going away does not do any more needs no answer.
    const run = (script: string) => void page.evaluate(script).catch(() => {});
    let made = 0;
    this.dial = again((url, protocols, heard) => {
      made += 1;
      const socket = made;
      handlers.set(socket, heard);
      run(`dial(${socket}, ${JSON.stringify(url)}, ${JSON.stringify(protocols)})`);
      return {
        send: (text) => run(`say(${socket}, ${JSON.stringify(text)})`),
        close: () => run(`hangUp(${socket})`),
      };
    });
  }

  /** @param url a page of the server itself: its origin is always allowed */
  static async start(url: string): Promise<Browser> {
    const executablePath = SYSTEM.find((path) => existsSync(path)) ?? (await sparticuz.executablePath());
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    const page = await browser.newPage();
    const handlers = new Map<number, Handlers>();
    await page.exposeFunction('tell', (raw: unknown) => {
      const { socket, what, data } = Told.parse(raw);
      const heard = handlers.get(socket);
      if (what === 'opened') heard?.opened();
      if (what === 'text') heard?.text(data);
      if (what === 'closed') {
        handlers.delete(socket);
        heard?.closed(Number(data));
      }
    });
    await page.goto(url);
    await page.evaluate(PAGE);
    return new Browser(page, handlers, () => browser.close());
  }

  async close(): Promise<void> {
    await this.#close();
  }
}
