import { base64url } from 'jose';
import type { Env } from '../env.ts';
import { readSigningSecret } from './config.ts';

/**
 * Who a visitor is on the network, as a keyed hash: good for limits, useless to whoever reads the storage. Only the
 * header of a trusted proxy counts; without it there is no address.
 * @throws ConfigError when there is no signing secret
 */
export async function hashedAddress(request: Request, env: Env): Promise<string | undefined> {
  const address = request.headers.get(env.ADDRESS_HEADER ?? 'CF-Connecting-IP')?.trim();
  if (!address) return undefined;
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(readSigningSecret(env)),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  // The prefix keeps this use of the secret apart from the signing of tokens.
  const text = new TextEncoder().encode(`address:${networkOf(address)}`);
  return base64url.encode(new Uint8Array(await crypto.subtle.sign('HMAC', key, text)).slice(0, 16));
}

/** An IPv6 address becomes its /64, which is what one household or host holds; an IPv4 address stays itself. */
export function networkOf(address: string): string {
  const url = `http://[${address}]`;
  if (!address.includes(':') || !URL.canParse(url)) return address;
  const [head = '', tail = ''] = new URL(url).hostname.slice(1, -1).split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const zeros = new Array<string>(8 - left.length - right.length).fill('0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
