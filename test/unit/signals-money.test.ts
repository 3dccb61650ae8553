import { describe, expect, it } from 'vitest';
import { COUNTS_FROM } from '../../src/escalation/signal.ts';
import { topicSignals } from '../../src/escalation/text-topics.ts';
import { read } from '../../src/escalation/text-units.ts';

/** Written for the rules of meaning, before they were: other trades, other countries, other turns of phrase. */
const SAID: Record<string, [string, string][]> = {
  money_missing: [
    ['en', 'sent 200 pounds to my landlord and he says he got nothing'],
    ['en', 'I was supposed to get 120 but only 80 hit my account'],
    ['en', 'my wallet shows 0 but i loaded 1000 this morning'],
    ['en', 'Recharge done of Rs 239 but no balance recieved'],
    ['en', 'you guys took the deposit but my booking doesnt exist according to the hotel'],
    ['en', "My gift voucher says already redeemed but I've never used it"],
    ['en', 'My balance is off by 35 dollars'],
    ['en', 'Payroll missed my overtime hours'],
    ['en', 'i have not been reimbursed for my travel expenses submitted in august'],
    ['en', "Where's the £60 I moved into my pot?"],
    ['en', "the supplier still hasn't got our payment"],
    ['en', 'Only half of my holiday pay was in there this month'],
    ['en', 'I put a tenner in the meter, no ticket came out'],
    ['en', 'alert never enter since morning'],
    ['es', 'mandé dinero a mi mamá el viernes y no le llega'],
    ['pt', 'cadê o meu dinheiro?'],
    ['fr', "ma prime de parrainage n'a pas été versée"],
    ['de', 'auf meinem Konto fehlen 50 Euro'],
    ['it', 'ho pagato ma risulta ancora da pagare'],
    ['nl', 'mijn geld is nog steeds niet teruggestort'],
    ['pl', 'zapłaciłam, a zamówienie dalej jest nieopłacone'],
    ['zh', '工资还没有到账'],
    ['ja', '支払ったのに未払いと表示されます'],
    ['ar', 'لم يصل راتبي حتى الآن'],
  ],
  'complexity:dispute': [
    ['en', 'Why have I been charged a late fee when I paid on time?'],
    ['en', 'You kept charging me after I cancelled in May'],
    ['en', "Hello, what's this 4.99 from you on my statement? I don't have a subscription"],
    ['en', 'You charged me without asking'],
    ['en', 'I was billed at the adult rate for my 6 year old'],
    ['en', 'who gave you permission to renew my antivirus'],
    ['en', 'you signed me up for insurance without asking'],
    ['en', 'the price went up after I pressed confirm'],
    ['en', 'a late fee although I paid on the first'],
    ['en', 'Someone took out a phone contract in my name'],
    ['es', 'cancelé la suscripción en marzo y me siguen cobrando'],
    ['pt', 'apareceu uma compra que eu não fiz'],
    ['fr', "quelqu'un a utilisé ma carte"],
    ['de', 'Jemand hat mit meiner Karte eingekauft'],
    ['it', "c'è un addebito che non ho fatto"],
    ['nl', 'er is twee keer geld van mijn rekening gehaald'],
    ['pl', 'mam obciążenie, którego nie znam'],
    ['zh', '这笔消费不是我的'],
    ['ja', '解約したのにまだ請求されています'],
    ['ar', 'شخص استخدم بطاقتي بدون علمي'],
  ],
  'regulated:refund': [
    ['en', 'I want to send it back and get what I paid'],
    ['en', 'please put 40 euro back on my card'],
    ['en', 'can you waive the fee you charged and return it'],
    ['en', 'no vouchers thanks, I want the cash'],
    ['en', 'half the fee should be given back, the pool was shut'],
    ['fr', 'je veux récupérer mon acompte'],
    ['pl', 'oddajcie mi kasę'],
    ['ar', 'ارجعوا لي فلوسي'],
  ],
  'high_value_intent:close_account': [
    ['en', 'not renewing my contract, please end it this month'],
    ['en', "take me off your books, I'm done"],
    ['en', 'how do i cansel my acount'],
    ['en', 'not interested in continuing my plan'],
    ['en', "please treat this as a month's notice on my tenancy"],
    ['en', "cancel the lot, I'm off"],
    ['en', 'I want to take my mortgage to another lender'],
    ['en', "I won't be needing my storage unit after May"],
    ['de', 'ich will aus dem Vertrag raus'],
    ['nl', 'hoe zeg ik mijn lidmaatschap op'],
    ['fr', 'je ne veux plus de mon abonnement, arrêtez-le'],
    ['zh', '不想续费了，帮我取消会员'],
  ],
};

/** Money is named, and nothing is wrong with it. */
const CALM: [string, string][] = [
  ['en', 'what happens if I am charged twice'],
  ['en', 'do you charge extra for gift wrapping?'],
  ['en', 'I deposited 500 yesterday and want to deposit 300 more'],
  ['en', 'I paid but I have not received the receipt'],
  ['en', 'the money arrived, thank you so much for your help'],
  ['en', 'I received my refund, thank you'],
  ['en', 'I have not paid yet, can I do it tomorrow'],
  ['en', 'my previous bill was 60, do you have a cheaper plan'],
  ['en', 'he paid 20 and I paid 30, can we each get a receipt'],
  ['en', 'I ordered 2, only need 1 bag'],
  ['en', 'is there a charge for closing an account'],
  ['en', 'how do I close a tab in the app'],
  ['en', 'do I get the 50 deposit back after the stay'],
  ['en', 'how much notice do you give before a price change?'],
  ['en', 'going to the bank, what time do you close'],
  ['en', 'Do you refund the deposit automatically?'],
  ['en', 'we will not be needing the cot after all'],
  ['en', 'I ordered a 72 inch sofa and it should be 90, can I swap it'],
  ['en', 'I sent it on the 11th and your site says 1-2 working days, so when?'],
  ['es', '¿me devuelven el depósito al final del alquiler?'],
  ['fr', 'le paiement est bien passé'],
  ['de', 'habe gerade überwiesen, danke'],
  ['it', 'quando mi addebitate la rata?'],
  ['pl', 'kiedy pobierzecie opłatę?'],
  ['zh', '什么时候扣款'],
  ['ja', '引き落としはいつですか'],
  ['ar', 'متى يتم الخصم'],
];

const name = ({ kind, topic }: { kind: string; topic?: string }) =>
  topic === undefined ? kind : `${kind}:${topic}`;

function heard(text: string): string[] {
  return topicSignals(read(text))
    .filter(({ score }) => score >= COUNTS_FROM)
    .map(name);
}

describe('money and contracts, in words of one’s own', () => {
  for (const [signal, texts] of Object.entries(SAID))
    it.each(texts)(`hears ${signal} (%s): %j`, (_, text) => {
      expect(heard(text)).toContain(signal);
    });

  it.each(CALM)('hears nothing (%s): %j', (_, text) => {
    expect(heard(text)).toEqual([]);
  });

  it('notices money that is on its way, and counts it once the case is told', () => {
    const scores = [
      'the transfer was sent but not received',
      'I sent 80 euros on Monday and it was not received',
    ].map((text) => topicSignals(read(text)).find(({ kind }) => kind === 'money_missing')?.score ?? 0);
    expect(scores[0]).toBeLessThan(COUNTS_FROM);
    expect(scores[1]).toBeGreaterThanOrEqual(COUNTS_FROM);
  });

  it('shows the words that make the case', () => {
    const [signal] = topicSignals(read('Hi! You took the deposit, but my booking does not exist.'));
    expect(signal?.evidence.join(' ')).toMatch(/deposit.*not/);
  });

  it('reads a sum with its separators as one number', () => {
    expect(heard('My pot had 3,450.50 and now it shows 120.00')).toContain('money_missing');
    expect(heard('I moved 3,450.50 today')).toEqual([]);
  });

  it('reads a long story in bounded time', () => {
    const story = 'I paid 20 but only got 10 and nobody told me why. '.repeat(80);
    expect(heard(story)).toContain('money_missing');
  });
});
