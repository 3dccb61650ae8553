import { LAUNCHER, unreadWords } from './words/launcher.ts';
import type { Locale } from './words/locale.ts';

/** The round button, its badge, and a status region that lives as long as the page. */
export type Launcher = {
  element: HTMLElement;
  status: HTMLElement;
  expanded(value: boolean): void;
  unread(count: number): void;
  /** The app could not be fetched. */
  failed(): void;
};

/** @param pressed called when the button is used */
export function buildLauncher(locale: Locale, language: string, pressed: () => void): Launcher {
  const words = LAUNCHER[locale];
  const button = document.createElement('button');
  const badge = document.createElement('span');
  const status = document.createElement('div');
  let isExpanded = false;
  let count = 0;

  const name = () => {
    const unread = count > 0 ? unreadWords(locale, language, count) : '';
    const verb = isExpanded ? words.close : words.open;
    button.ariaLabel = unread && !isExpanded ? `${verb}, ${unread}` : verb;
    button.ariaExpanded = String(isExpanded);
    badge.hidden = count === 0 || isExpanded;
    badge.textContent = count.toLocaleString(language);
  };

  button.type = 'button';
  button.className = 'launcher';
  button.part.add('launcher');
  button.ariaHasPopup = 'dialog';
  button.append(
    icon('speech', 'M4 5.5h16v11H9.5L5 20.5v-4H4z'),
    icon('chevron', 'M5.5 9l6.5 6.5L18.5 9'),
    badge,
  );
  badge.className = 'badge';
  badge.ariaHidden = 'true';
  button.addEventListener('click', pressed);
  const say = (text: string, seen = false) => {
    status.className = seen ? 'failure' : 'unseen';
    status.textContent = text;
  };
  status.role = 'status';
  say('');
  name();

  return {
    element: button,
    status,
    expanded(value) {
      isExpanded = value;
      say('');
      name();
    },
    unread(value) {
      if (value === count) return;
      // Only growth is news, and only while the panel is closed: an open one announces the messages themselves.
      if (!isExpanded) say(value > count ? unreadWords(locale, language, value) : '');
      count = value;
      name();
    },
    failed() {
      isExpanded = false;
      name();
      say(words.failed, true);
    },
  };
}

function icon(name: string, path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', name);
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}
