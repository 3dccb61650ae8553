import { type Baton, type Command, createBaton } from './api.ts';
import { BatonChat, defineChat } from './element.ts';

/**
 * `widget.js`: the one script tag of a page. It shows the launcher and fetches the app only when it is needed.
 * With `data-site` it adds `<baton-chat>` to the page by itself; without, it only defines the element.
 */

declare global {
  interface Window {
    baton?: Baton | { q?: Command[] };
  }
}

const script = document.currentScript;
const source = script instanceof HTMLScriptElement ? script : undefined;
const options: DOMStringMap = source?.dataset ?? {};

defineChat(source?.src ?? location.href);

/** Adds the element to the page, once the page has a body. */
function start(): BatonChat {
  const chat = new BatonChat();
  for (const name of ['site', 'locale', 'theme', 'position'] as const) {
    const value = options[name];
    if (value) chat.setAttribute(name, value);
  }
  if ('hideLauncher' in options && options.hideLauncher !== 'false') chat.setAttribute('hide-launcher', '');
  if (document.body) document.body.append(chat);
  else document.addEventListener('DOMContentLoaded', () => document.body.append(chat), { once: true });
  return chat;
}

// A second copy of the script on the same page changes nothing.
if (typeof window.baton !== 'function' || !('running' in window.baton)) {
  const queued = window.baton?.q ?? [];
  const baton = createBaton(options.site ? start : undefined, options.site);
  window.baton = baton;
  if (options.site && options.autostart !== 'false') baton('start');
  for (const command of queued) baton(...command);
}
