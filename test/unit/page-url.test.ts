import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerSays } from '../../src/conversation/index.ts';
import { Page, withoutSecrets } from '../../src/protocol/index.ts';
import { CUSTOMER, PureThread } from '../support/thread.ts';

const clean = (url: string) => withoutSecrets({ title: 'Shop', url }).url;

describe("a page's URL", () => {
  it.each([
    'token=s3',
    'access_token=s3',
    'resetKey=s3',
    'PHPSESSION=s3',
    'code=s3',
    'sig=s3',
    'email=s3',
    'utm=s3%40example.com',
    'x=eyJhbGciOiJIUzI1NiJ9.e30.s3',
    `x=${'s3'.repeat(10)}`,
  ])('loses a parameter that looks secret: %s', (secret) => {
    expect(clean(`https://shop.example/a?q=mugs&${secret}&page=2`)).toBe(
      'https://shop.example/a?q=mugs&page=2',
    );
  });

  it('loses credentials and the fragment, keeps what tells where the customer is', () => {
    expect(clean('https://ana:s3@shop.example/cart?sku=A-113&size=L#id_token=s3')).toBe(
      'https://shop.example/cart?sku=A-113&size=L',
    );
    expect(clean('https://shop.example/?q=pour+over%20kettle&monkey=1&decode=2')).toContain(
      'q=pour+over%20kettle&monkey=1&decode=2',
    );
  });

  it('is empty when it is no web address', () => {
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'no url', ''])
      expect(clean(url)).toBe('');
  });

  it('fits the protocol however it is escaped, and is not cleaned further a second time', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.string(),
        (base, more) => {
          const page = withoutSecrets({ title: '', url: `${base}${more}${'é'.repeat(400)}` });
          expect(Page.safeParse(page).success).toBe(true);
          expect(withoutSecrets(page)).toEqual(page);
        },
      ),
    );
  });

  it('A1: is cleaned by the server, whatever a client sends', () => {
    const thread = new PureThread();
    const page = { title: 'Shop', url: 'https://shop.example/?token=s3&q=mugs' };
    thread.do((draft) => customerSays(draft, { ...CUSTOMER, page }, 'a-message-of-a-client', 'Hello'));
    expect(thread.state.page).toEqual({ title: 'Shop', url: 'https://shop.example/?q=mugs' });
  });
});
