import type { Page } from './values.ts';

/** Longest URL of a page, UTF-16 units. */
const URL_LENGTH = 1_000;

/** What names of parameters contain, or have as a whole word, when their value is a credential or a person's. */
const TELLING_PART = /token|secret|passw|auth|session|credential|signature|apikey|jwt|mail|phone/i;
const TELLING_WORDS = new Set(
  'code key sig sid pin pwd otp tel state nonce csrf xsrf ticket hash invite reset verify pass'.split(' '),
);

/** Values that look like one: a JWT, an e-mail address, something long and random. */
const TELLING_VALUE = /^eyJ|@|^(?=.*\d)[\w+/=-]{20,}$|^[a-z+/=]{32,}$/i;

/**
 * The page as the team may see it: its URL without credentials, fragment and every parameter that looks secret. The
 * widget uses it so that they never leave the browser, the server because it trusts no client.
 * @returns the page with an empty URL when that is not a web address
 */
export function withoutSecrets({ title, url: text }: Page): Page {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return { title, url: '' };
  url.username = '';
  url.password = '';
  url.hash = '';
  for (const [name, value] of [...url.searchParams])
    if (isTelling(name) || TELLING_VALUE.test(value)) url.searchParams.delete(name);
  if (url.href.length > URL_LENGTH) url.search = '';
  return { title, url: url.href.slice(0, URL_LENGTH) };
}

/** Whether the name of a parameter tells that its value is not for others: `resetKey` is read as `reset key`. */
function isTelling(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return TELLING_PART.test(name) || words.some((word) => TELLING_WORDS.has(word));
}
