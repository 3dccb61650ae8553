import type { Control } from '../src/protocol/index.ts';
import type { Locale } from './words/locale.ts';

/** What the loader (`widget.js`) and the app it fetches when needed (`widget-app.js`) know of each other. */

/** Events a page can listen to, on the element or through `baton('on', …)`, with their `detail`. */
export type ChatEvents = {
  ready: undefined;
  open: undefined;
  close: undefined;
  /** How many messages of the bot or the team were not looked at yet. */
  unread: number;
  /** Who may speak now. */
  control: Control;
};

/** The element as the app sees it. */
export type Host = {
  site: string;
  /** Origin of the Baton server, without a trailing slash. */
  server: string;
  mode: 'bubble' | 'inline';
  locale: Locale;
  /** The language tag that was asked for, e.g. `de-AT`. Dates and numbers follow it. */
  language: string;
  root: ShadowRoot;
  /** Where the panel is drawn. */
  stage: HTMLElement;
  tell<K extends keyof ChatEvents>(event: K, detail: ChatEvents[K]): void;
  /** The site's accent colour is known, as `#rrggbb`. */
  paint(accent: string): void;
  /** The customer closes the panel from inside. */
  close(): void;
  /** The panel is off the screen, and the focus was in it. */
  left(): void;
};

/** The running app as the element sees it. */
export type App = {
  /** @param focus whether the customer asked for it, so that the focus may move */
  show(focus: boolean): void;
  hide(): void;
  /** A JWT signed by the site's own server; kept in memory only. */
  identify(token: string): void;
  /** What the page says about the customer. Shown to agents as claimed, never trusted. */
  claim(values: Record<string, string>): void;
  /** Drops what this browser remembers of the conversation. */
  forget(): void;
  destroy(): void;
};
