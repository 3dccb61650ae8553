import type { App, ChatEvents, Host } from './bridge.ts';
import { inkOn } from './colour.ts';
import { buildLauncher, type Launcher } from './launcher.ts';
import { browserStore, forgetConversation, memoryKey, tabStore } from './storage.ts';
import sheetText from './styles/launcher.css';
import { directionOf, pickLocale } from './words/locale.ts';

/** The build's version: app and loader of one build always fit each other. */
declare const BUILD: string;

/**
 * An inline chat that could not be loaded has no launcher to press: it tries again after so long (ms), then after twice
 * as long, three times as long, …
 */
const AGAIN_MS = 5_000;

/** Where this script came from: the app lies beside it, and its origin is the default server. */
let base = '';

/** Registers `<baton-chat>`. @param scriptUrl the address of `widget.js` */
export function defineChat(scriptUrl: string): void {
  base = scriptUrl;
  if (!customElements.get('baton-chat')) customElements.define('baton-chat', BatonChat);
}

/** `<baton-chat site server mode locale theme position hide-launcher>`: the whole chat in one shadow root. */
export class BatonChat extends HTMLElement {
  #host: Host | null = null;
  #launcher: Launcher | null = null;
  #app: Promise<App> | null = null;
  #identity = '';
  #claims: Record<string, string> | undefined;
  #shown = false;
  /** How often the app could not be fetched. */
  #failures = 0;
  #again: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const site = this.getAttribute('site');
    if (!site || this.#host) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetText);
    root.adoptedStyleSheets = [sheet];
    const { locale, language } = pickLocale([
      this.getAttribute('locale'),
      document.documentElement.lang,
      ...navigator.languages,
    ]);
    const stage = document.createElement('div');
    stage.lang = locale;
    stage.dir = directionOf(locale);
    stage.className = 'stage';
    const inline = this.getAttribute('mode') === 'inline';
    this.#launcher = buildLauncher(locale, language, () => this.toggle());
    this.#launcher.element.hidden = inline || this.hasAttribute('hide-launcher');
    stage.append(this.#launcher.element, this.#launcher.status);
    root.replaceChildren(stage);
    this.#host = {
      site,
      server: (this.getAttribute('server') ?? new URL(base).origin).replace(/\/+$/, ''),
      mode: inline ? 'inline' : 'bubble',
      locale,
      language,
      root,
      stage,
      tell: (event, detail) => this.#tell(event, detail),
      paint: (accent) => this.#paint(accent),
      close: () => this.close(),
      left: () => this.#launcher?.element.focus(),
    };
    this.#resume(this.#host);
  }

  disconnectedCallback(): void {
    this.#running((app) => app.destroy());
    this.#app = null;
    this.#host = null;
    clearTimeout(this.#again);
    this.#shown = false;
    this.shadowRoot?.replaceChildren();
  }

  open(): void {
    this.#show(true);
  }

  close(): void {
    if (!this.#shown || this.#host?.mode !== 'bubble') return;
    this.#shown = false;
    tabStore.removeItem(this.#openKey());
    this.#running((app) => app.hide());
    this.#launcher?.expanded(false);
    this.#tell('close', undefined);
  }

  toggle(): void {
    if (this.#shown) this.close();
    else this.open();
  }

  identify(who: { token: string }): void {
    this.#identity = who.token;
    this.#running((app) => app.identify(who.token));
  }

  claims(values: Record<string, string>): void {
    this.#claims = values;
    this.#running((app) => app.claim(values));
  }

  forget(): void {
    this.#identity = '';
    this.#claims = undefined;
    forgetConversation(this.getAttribute('site') ?? '');
    // An app that runs may hold what the browser did not let it store.
    this.#running((app) => app.forget());
  }

  /** After a reload or on the next page: the panel comes back where it was open, a running conversation goes on. */
  #resume(host: Host): void {
    const memory = recall(host.site);
    if (memory.accent) this.#paint(memory.accent);
    const wasOpen = tabStore.getItem(this.#openKey()) !== null;
    // A full-screen panel would hide the page that was just asked for.
    const roomy = matchMedia('(min-width: 481px) and (min-height: 481px)').matches;
    if (host.mode === 'inline' || (wasOpen && roomy)) this.#show(false);
    else if (memory.live) void this.#load(host).catch(() => undefined);
  }

  #show(focus: boolean): void {
    const host = this.#host;
    if (!host || this.#shown) return;
    this.#shown = true;
    tabStore.setItem(this.#openKey(), '1');
    this.#launcher?.expanded(true);
    this.#present(host, focus, () => this.#launcher?.failed());
    this.#tell('open', undefined);
  }

  /** @param failed called when the app could not be loaded, the first time */
  #present(host: Host, focus: boolean, failed?: () => void): void {
    this.#load(host).then(
      (app) => {
        if (!this.#shown) return;
        // What was said of a failure goes.
        this.#launcher?.expanded(true);
        app.show(focus);
      },
      () => {
        if (this.#host !== host) return;
        failed?.();
        this.#shown = host.mode === 'inline';
        if (this.#shown)
          this.#again = setTimeout(() => this.#present(host, focus), AGAIN_MS * this.#failures);
      },
    );
  }

  /** Tells the app, where it runs or will. That it could not be loaded is said where it was asked for. */
  #running(tell: (app: App) => void): void {
    this.#app?.then(tell, () => undefined);
  }

  /** Fetches and starts the app, once. A failed fetch is tried again the next time. */
  #load(host: Host): Promise<App> {
    this.#app ??= this.#fetchApp(host).catch((error: unknown) => {
      this.#app = null;
      this.#failures += 1;
      throw error;
    });
    return this.#app;
  }

  async #fetchApp(host: Host): Promise<App> {
    // Browsers remember that a module could not be fetched: only another address is fetched again.
    const again = '&again'.repeat(this.#failures);
    const url = new URL(`widget-app.js?v=${BUILD}${again}`, base);
    const module: { start(host: Host): Promise<App> } = await import(url.href);
    const app = await module.start(host);
    if (this.#identity) app.identify(this.#identity);
    if (this.#claims) app.claim(this.#claims);
    this.#tell('ready', undefined);
    return app;
  }

  #tell<K extends keyof ChatEvents>(event: K, detail: ChatEvents[K]): void {
    if (event === 'unread' && typeof detail === 'number') this.#launcher?.unread(detail);
    this.dispatchEvent(new CustomEvent(`baton:${event}`, { detail, bubbles: true }));
  }

  /** The site's colour. A page's own style sheet overrides it with `--baton-accent` and `--baton-on-accent`. */
  #paint(accent: string): void {
    this.style.setProperty('--site-accent', accent);
    this.style.setProperty('--site-on-accent', inkOn(accent));
  }

  #openKey(): string {
    return `${memoryKey(this.getAttribute('site') ?? '')}:open`;
  }
}

/** What the loader needs of the memory that the app keeps: whether a conversation is going on, and its colour. */
function recall(site: string): { live: boolean; accent: string | undefined } {
  const text = browserStore.getItem(memoryKey(site)) ?? '';
  const accent = /"accent":"(#[0-9a-fA-F]{6})"/.exec(text)?.[1];
  return { live: text.includes('"live":true'), accent };
}
