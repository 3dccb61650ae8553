import type { ChatEvents } from './bridge.ts';
import { BatonChat } from './element.ts';
import { forgetConversation } from './storage.ts';

/** `window.baton(…)`: what a page can tell the chat. docs/embed.md explains each command. */
export type Command =
  | ['start' | 'open' | 'close' | 'toggle' | 'forget' | 'destroy']
  | ['identify', { token: string }]
  | ['claims', Record<string, string>]
  | ['on', keyof ChatEvents, (detail: unknown) => void];

export type Baton = {
  (...command: Command): (() => void) | undefined;
  /** Tells a running widget from the queue that stands in for it before the script has loaded. */
  running: true;
};

/**
 * @param start puts the chat on the page; without it the page has mounted `<baton-chat>` by hand.
 * Until the chat is there, commands are kept; `start` and `open` bring it.
 * @param site whose chat it is, where `start` is given
 */
export function createBaton(start: (() => BatonChat) | undefined, site = ''): Baton {
  let chat: BatonChat | null = null;
  let kept: Command[] = [];

  const begin = () => {
    const found = chat ?? (start ? start() : document.querySelector('baton-chat'));
    chat = found instanceof BatonChat ? found : null;
    const waiting = kept;
    kept = [];
    for (const command of waiting) run(command);
  };

  const run = (command: Command): (() => void) | undefined => {
    const [name] = command;
    if (name === 'on') return listen(command[1], command[2]);
    if (name === 'start' || (!chat && (!start || name === 'open' || name === 'toggle'))) begin();
    if (!chat && site && name === 'forget') {
      kept = [];
      forgetConversation(site);
    } else if (!chat) kept.push(command);
    else if (name === 'identify') chat.identify(command[1]);
    else if (name === 'claims') chat.claims(command[1]);
    else if (name === 'destroy') {
      chat.remove();
      chat = null;
    } else if (name === 'open' || name === 'close' || name === 'toggle' || name === 'forget') chat[name]();
    else if (name !== 'start') console.warn('baton: unknown command', name);
    return undefined;
  };

  return Object.assign((...command: Command) => run(command), { running: true as const });
}

/** Events bubble up to the document, so that listening works before there is an element. */
function listen(event: string, heard: (detail: unknown) => void): () => void {
  const listener = (fired: Event) => {
    if (fired instanceof CustomEvent && fired.target instanceof BatonChat) heard(fired.detail);
  };
  document.addEventListener(`baton:${event}`, listener);
  return () => document.removeEventListener(`baton:${event}`, listener);
}
