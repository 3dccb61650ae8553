import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage, UNKNOWN_LANGUAGE } from '../../src/escalation/language.ts';
import { LANGUAGES } from '../../src/escalation/language-scripts.ts';
import { HOSTILE } from './models-hostile.ts';

describe('a message by itself', () => {
  it.each([
    ['en', 'I still have not received the parcel you sent last Monday'],
    ['es', 'Todavía no he recibido el paquete que enviaron el lunes'],
    ['pt', 'Ainda não recebi a encomenda que vocês enviaram na segunda-feira'],
    ['fr', "Je n'ai toujours pas reçu le colis que vous avez envoyé lundi"],
    ['de', 'Ich habe das Paket vom letzten Montag immer noch nicht bekommen'],
    ['it', 'Non ho ancora ricevuto il pacco che avete spedito lunedì'],
    ['nl', 'Ik heb het pakket van afgelopen maandag nog steeds niet gekregen'],
    ['pl', 'Nadal nie dostałem paczki wysłanej w zeszły poniedziałek'],
    ['sv', 'Jag har fortfarande inte fått paketet som ni skickade i måndags'],
    ['tr', 'Geçen pazartesi gönderdiğiniz paketi hâlâ almadım'],
    ['ru', 'Я до сих пор не получил посылку, которую вы отправили'],
    ['uk', 'Я досі не отримав посилку, яку ви надіслали минулого тижня'],
    ['ar', 'لم أستلم الطرد الذي أرسلتموه يوم الاثنين حتى الآن'],
    ['fa', 'هنوز بسته‌ای را که دوشنبه فرستادید دریافت نکرده‌ام'],
    ['zh', '我还没有收到你们上周一寄的包裹'],
    ['ja', '先週の月曜日に送られた荷物がまだ届いていません'],
    ['ko', '지난 월요일에 보낸 소포를 아직 받지 못했어요'],
    ['el', 'Δεν έχω λάβει ακόμα το δέμα που στείλατε'],
    ['he', 'עדיין לא קיבלתי את החבילה ששלחתם'],
    ['hi', 'मुझे अभी तक पार्सल नहीं मिला है'],
    ['th', 'ฉันยังไม่ได้รับพัสดุ'],
  ])('is %s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it.each([
    ['es', 'donde esta mi pedido'],
    ['fr', 'ou est ma commande'],
    ['de', 'wo bleibt mein paket'],
    ['en', 'wheres my refund'],
  ])('is %s in few words, without accents', (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it('is Chinese with a brand name in it, and English with a Chinese word in it', () => {
    expect(detectLanguage('我的 iPhone 订单在哪里').language).toBe('zh');
    expect(detectLanguage('what does the button that says 登录 do, please').language).toBe('en');
  });

  it('is in no language when it has no words', () => {
    for (const text of ['', '12345', '???', '🎉', 'me@example.com', 'https://example.com/a1']) {
      expect(detectLanguage(text).language, text).not.toBe('zh');
    }
    expect(detectLanguage('#4711 😡')).toEqual(UNKNOWN_LANGUAGE);
  });
});

describe('in a conversation', () => {
  it.each(['ok', 'no', 'hotel', 'Berlin', 'super', 'Visa', '12345', '👍', 'me@example.com', 'merci'])(
    'one word changes nothing: %s',
    (text) => {
      for (const settled of ['en', 'de', 'pt']) {
        expect(detectLanguage(text, settled).language).toBe(settled);
      }
    },
  );

  it('a sentence in another language does', () => {
    expect(detectLanguage('Ich möchte lieber auf Deutsch weiterschreiben', 'en').language).toBe('de');
    expect(detectLanguage('please answer me in English from now on', 'de').language).toBe('en');
  });

  it('so do two signs of a script that has one language', () => {
    expect(detectLanguage('谢谢', 'en').language).toBe('zh');
    expect(detectLanguage('ありがとう', 'zh').language).toBe('ja');
  });

  it('what could be either stays what it was', () => {
    const either = 'no problema';
    for (const settled of ['es', 'it', 'pt']) expect(detectLanguage(either, settled).language).toBe(settled);
  });

  it('an unknown language is no settled one', () => {
    expect(detectLanguage('danke', 'und').language).toBe('de');
  });
});

describe('hostile text', () => {
  it.each(HOSTILE)('is read without complaint: %s', (_, text) => {
    const { confidence } = detectLanguage(text, 'en');
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  });

  it('never gets another language than there are', () => {
    const known = new Set([...Object.values(LANGUAGES).flat(), UNKNOWN_LANGUAGE.language]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        expect(known).toContain(detectLanguage(text).language);
      }),
    );
  });
});
