import { describe, expect, it } from 'vitest';
import { networkOf } from '../../src/platform/address.ts';
import { originAllowed } from '../../src/platform/origin.ts';

const LISTED = ['https://shop.example', 'https://shop.example:8443', 'http://localhost:3000'];

function from(origin?: string): Request {
  return new Request('https://chat.example/v1/thread', origin === undefined ? {} : { headers: { origin } });
}

describe('origins', () => {
  it.each([undefined, 'https://chat.example', ...LISTED])('P4: lets %s in', (origin) => {
    expect(originAllowed(from(origin), {}, LISTED)).toBe(true);
  });

  it.each([
    'null',
    '',
    'http://shop.example',
    'https://shop.example.evil.example',
    'https://evil-shop.example',
    'https://sub.shop.example',
    'https://shop.example:444',
    'https://shop.example/',
    'https://shop.example@evil.example',
    'https://shop.example, https://evil.example',
    'https://shop.example`.evil.example',
    'http://chat.example',
    'https://chat.example:8443',
    'file://shop.example',
    'chrome-extension://shop.example',
  ])('P4: keeps %j out', (origin) => {
    expect(originAllowed(from(origin), {}, LISTED)).toBe(false);
  });

  it('reads a listed default port as no port', () => {
    expect(originAllowed(from('https://shop.example'), {}, ['https://shop.example:443'])).toBe(true);
  });

  it('P4: behind a proxy that ends TLS, the server’s own is the configured one', () => {
    const env = { ORIGIN: 'https://support.example' };
    expect(originAllowed(from('https://support.example'), env)).toBe(true);
    expect(originAllowed(from('https://chat.example'), env)).toBe(false);
  });
});

describe('addresses', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:0db8:0001:0002:ffff::', '2001:db8:1:2'],
    ['::1', '0:0:0:0'],
    ['not:an address', 'not:an address'],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
