import { base64url } from 'jose';

/** 128 random bits as base64url, 22 characters. */
export function randomId(): string {
  return base64url.encode(crypto.getRandomValues(new Uint8Array(16)));
}
