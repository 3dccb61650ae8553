import { env, exports } from 'cloudflare:workers';
import { saveSite } from '../../src/platform/sites.ts';
import { OpenedConversation, SiteSettings } from '../../src/protocol/index.ts';

/** What the tests of the doors have in common. */

export const BASE = 'https://chat.example';
export const SHOP = 'https://shop.example';
export const ADMIN = { authorization: `Bearer ${env.ADMIN_TOKEN}` };

/** Knocks at the Worker as a visitor's browser or an operator's script would. */
export function knock(path: string, init?: RequestInit): Promise<Response> {
  return exports.default.fetch(new Request(`${BASE}${path}`, { redirect: 'manual', ...init }));
}

/** Posts or puts JSON. */
export function say(
  method: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return knock(path, { method, body: JSON.stringify(body), headers });
}

/** A site whose shop is `SHOP`. */
export const settings = SiteSettings.parse({
  name: 'Test shop',
  origins: [SHOP],
  bot: { name: 'Test assistant', greeting: 'Hello, I am a bot.' },
});

/** Sets up a site, whatever was there. */
export async function setUp(site: string, changes: Partial<SiteSettings> = {}): Promise<void> {
  let rev = 0;
  while ((await saveSite(env, site, rev, { ...settings, ...changes })) === 'rev_conflict') rev += 1;
}

/** Opens a conversation. */
export async function open(
  site: string,
  body: unknown = {},
  headers: Record<string, string> = {},
): Promise<OpenedConversation> {
  const response = await say('POST', `/v1/sites/${site}/conversations`, body, headers);
  return OpenedConversation.parse(await response.json());
}

/** The code of a refusal. */
export async function codeOf(response: Response): Promise<string> {
  const body: unknown = await response.json();
  if (typeof body === 'object' && body !== null && 'error' in body) {
    const { error } = body;
    if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  }
  throw new Error(`no error body: ${JSON.stringify(body)}`);
}

/** Asks for a socket. @param token sent the only way it may be */
export function upgrade(
  path: string,
  token: string | undefined,
  headers: Record<string, string> = {},
): Promise<Response> {
  const protocols = token === undefined ? 'baton.v1' : `baton.v1, baton.token.${token}`;
  return knock(path, {
    headers: { upgrade: 'websocket', 'sec-websocket-protocol': protocols, ...headers },
  });
}

/** How the server closes the socket of an upgrade it has answered. */
export async function closeOf(response: Response): Promise<{ code: number; reason: string }> {
  const socket = response.webSocket;
  if (!socket) throw new Error(`no socket: ${response.status}`);
  const closed = new Promise<CloseEvent>((resolve) => {
    socket.addEventListener('close', resolve, { once: true });
  });
  socket.accept();
  const { code, reason } = await closed;
  return { code, reason };
}
