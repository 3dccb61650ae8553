import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces } from '../../widget/app/links.ts';
import { inkOn } from '../../widget/colour.ts';
import { words as ar } from '../../widget/words/ar.ts';
import { words as de } from '../../widget/words/de.ts';
import { en } from '../../widget/words/en.ts';
import { words as es } from '../../widget/words/es.ts';
import { unreadWords } from '../../widget/words/launcher.ts';
import { pickLocale } from '../../widget/words/locale.ts';
import { speechIn } from '../../widget/words/speech.ts';

const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const English = new Map<string, string>(Object.entries(en));

describe('the catalogues', () => {
  it.each(Object.entries({ de, es, ar }))(
    '%s says everything English says, with the same slots',
    (_, words) => {
      expect(Object.keys(words).sort()).toEqual([...English.keys()].sort());
      for (const [key, text] of Object.entries(words)) {
        expect([key, slots(text)]).toEqual([key, slots(English.get(key) ?? '')]);
        expect(text).not.toBe('');
      }
    },
  );

  it('fills slots with text as it is, also when it looks like a slot', () => {
    const speech = speechIn(en, 'en', 'en');
    expect(speech.say('notice.accepted', { name: '{name}$&' })).toBe(
      '{name}$&, a person on our team, has joined',
    );
  });

  it('knows words for a server’s code, or the fallback for one it does not know', () => {
    const speech = speechIn(en, 'en', 'en');
    expect(speech.pick('refused.blocked', 'refused.other')).toBe('refused.blocked');
    expect(speech.pick('refused.toString', 'refused.other')).toBe('refused.other');
  });

  it('counts in the plural forms of the language', () => {
    expect(unreadWords('en', 'en', 1)).toBe('1 unread message');
    expect(unreadWords('de', 'de', 2)).toBe('2 ungelesene Nachrichten');
    expect(new Set([1, 2, 3, 11, 100].map((n) => unreadWords('ar', 'ar', n))).size).toBe(5);
  });

  it('speaks the first language it can, and keeps the region for dates', () => {
    expect(pickLocale([null, 'fr', 'de-AT', 'en'])).toEqual({ locale: 'de', language: 'de-AT' });
    expect(pickLocale(['nonsense_tag', ''])).toEqual({ locale: 'en', language: 'en' });
  });
});

describe('web addresses in a text', () => {
  const links = (text: string) => pieces(text).flatMap(({ href }) => (href ? [href] : []));

  it('become links without the punctuation of the sentence', () => {
    expect(links('See https://a.example/b, or (http://c.example/d).')).toEqual([
      'https://a.example/b',
      'http://c.example/d',
    ]);
    expect(links('https://a.example/wiki/Tea_(drink)')).toEqual(['https://a.example/wiki/Tea_(drink)']);
  });

  it('are http and https only', () => {
    expect(
      links('javascript:alert(1) data:text/html,x ftp://a.example //a.example xhttps://a.example'),
    ).toEqual([]);
    expect(links('https:// https://')).toEqual([]);
  });

  it('never change the text around them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('https://a.example/', ')', '(', '.', ' ', 'x', '<b>', '\n')),
        (parts) => {
          const text = parts.join('');
          expect(
            pieces(text)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});

describe('text on the accent colour', () => {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  it('has a contrast of at least 4.5 on every colour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (colour) => {
        const accent = `#${colour.toString(16).padStart(6, '0')}`;
        const [light, dark] = [luminance(accent), inkOn(accent) === '#fff' ? 1 : 0].sort((a, b) => b - a);
        expect(((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
