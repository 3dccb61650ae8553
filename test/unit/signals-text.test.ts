import { describe, expect, it } from 'vitest';
import { COUNTS_FROM, type PastTurn } from '../../src/escalation/signal.ts';
import { textSignals } from '../../src/escalation/text-signals.ts';

function heard(text: string, language = 'en', history: PastTurn[] = []): string[] {
  return textSignals({ text, language, history })
    .filter(({ score }) => score >= COUNTS_FROM)
    .map(({ kind, topic }) => (topic === undefined ? kind : `${kind}:${topic}`));
}

const SAID: Record<string, [string, string][]> = {
  human_request: [
    ['en', 'put me through with a bank worker!'],
    ['en', 'can I get someone else on the line?'],
    ['es', 'me gustaría que me atendiera una persona real'],
    ['de', 'können Sie mich mit dem technischen Support verbinden'],
    ['fr', 'il me faut un humain'],
    ['it', 'vorrei essere trasferito a un operatore'],
    ['zh', '有没有活人'],
    ['zh', '请转接线员'],
    ['ja', '責任者を出してください'],
    ['ar', 'اريد ان اتكلم مع المسؤول'],
  ],
  callback_request: [
    ['en', 'please call me back at 5'],
    ['es', 'llámenme por favor'],
    ['de', 'rufen Sie mich bitte an'],
    ['pl', 'proszę oddzwonić'],
    ['zh', '请给我打电话'],
    ['ar', 'اتصلوا بي'],
  ],
  frustration: [
    ['en', 'I already told you that'],
    ['en', 'your answers make no sense'],
    ['en', 'Alexa is way smarter than you'],
    ['en', 'shut up'],
    ['en', 'I am sick of this'],
    ['en', 'worst customer service ever'],
    ['es', 'siempre respondes lo mismo'],
    ['pt', 'você é inútil'],
    ['fr', 'tu ne réponds pas à ma question'],
    ['de', 'das hilft mir überhaupt nicht'],
    ['it', 'non mi hai capito'],
    ['nl', 'dit slaat nergens op'],
    ['pl', 'już to mówiłem'],
    ['zh', '你没听懂我的话'],
    ['ja', 'さっきも言いました'],
    ['ar', 'قلت لك من قبل'],
  ],
  urgency: [
    ['en', 'I need this fixed asap'],
    ['nl', 'het is dringend'],
    ['ja', '至急お願いします'],
  ],
  'regulated:refund': [
    ['en', 'give me my money back'],
    ['de', 'ich will mein Geld zurück'],
    ['zh', '我要退款'],
  ],
  'regulated:legal': [
    ['en', 'you will hear from my lawyer'],
    ['es', 'hablaré con mi abogado'],
  ],
  'regulated:medical': [
    ['en', 'does it have side effects?'],
    ['fr', 'je suis enceinte'],
  ],
  'regulated:privacy': [
    ['en', 'who do you share my data with?'],
    ['de', 'Frage zum Datenschutz'],
  ],
  self_harm: [
    ['en', 'I want to end my life'],
    ['es', 'quiero morirme'],
    ['pt', 'não quero mais viver'],
    ['fr', 'je veux mourir'],
    ['de', 'ich will nicht mehr leben'],
    ['it', 'voglio farla finita'],
    ['nl', 'ik wil dood'],
    ['pl', 'chcę umrzeć'],
    ['zh', '我不想活了'],
    ['ja', '死にたい'],
    ['ar', 'أريد أن أموت'],
  ],
  'high_value_intent:close_account': [
    ['en', 'I no longer want to keep this account'],
    ['es', 'quiero darme de baja'],
    ['pl', 'chcę usunąć konto'],
    ['ja', '退会したい'],
  ],
  'high_value_intent:sales': [['en', 'we need 200 licences, can you send a quote']],
  money_missing: [
    ['en', 'my deposit is not visible'],
    ['en', 'I paid but it still has not arrived'],
    ['en', 'did not get money for my referrals'],
    ['en', 'I invited three friends but got no reward'],
    ['en', 'no cashback received'],
    ['en', 'you took the money and I got nothing'],
    ['en', 'withdrawal requested a week ago not received'],
    ['fr', 'mon virement n’est toujours pas arrivé'],
    ['zh', '我的提现三天了还没到账'],
  ],
  'complexity:dispute': [
    ['en', 'I was charged twice'],
    ['en', 'there is a payment I did not make'],
    ['de', 'doppelt abgebucht'],
  ],
  'complexity:custom': [['en', 'this is a special case']],
  channel_hop: [
    ['en', 'I just called you'],
    ['it', 'ho già chiamato ieri'],
  ],
};

/** Said every day, and none of it calls for anything. */
const CALM: [string, string][] = [
  ['en', 'where is my order'],
  ['en', 'my grinder is broken'],
  ['en', 'I got the wrong size'],
  ['en', 'no, the other one'],
  ['en', 'the app is slow on my phone'],
  ['en', 'my policy no. is 4711 and the ssn no is 38878'],
  ['en', 'I do not want to close my account'],
  ['en', 'please don’t call me, write'],
  ['en', 'you can call me Anna'],
  ['en', 'it is not urgent'],
  ['en', 'my phone number is 9856324596'],
  ['en', 'your answer is very useful to me'],
  ['en', 'how long do refunds take?'],
  ['en', 'my withdrawal has not arrived'],
  ['fr', 'mon virement n’est pas arrivé'],
  ['zh', '我的提现没到账'],
  ['en', 'I cannot see my transaction history'],
  ['en', 'where is my referral code'],
  ['en', 'my balance is less than the minimum for withdrawal'],
  ['en', 'what happens if the payment does not go through'],
  ['de', 'was passiert, wenn das Geld nicht angekommen ist'],
  ['en', 'I made a payment but I did not select a plan'],
  ['en', 'I entered the wrong amount in deposit'],
  ['en', 'the rate must be wrong'],
  ['en', 'I would like to leave some feedback'],
  ['en', 'how do I unsubscribe from the newsletter?'],
  ['es', '¿dónde está mi pedido?'],
  ['es', 'el paquete llegó roto'],
  ['fr', 'le moulin ne marche pas'],
  ['de', 'mein Paket ist noch nicht da'],
  ['it', 'la macchina non funziona'],
  ['nl', 'waar is mijn bestelling'],
  ['pl', 'gdzie jest moje zamówienie'],
  ['pt', 'onde está meu pedido'],
  ['zh', '我想换一个颜色'],
  ['ja', 'サイズを変更したい'],
  ['ar', 'أين طلبي'],
];

describe('textSignals', () => {
  for (const [name, texts] of Object.entries(SAID)) {
    it.each(texts)(`hears ${name} (%s): %j`, (language, text) => {
      expect(heard(text, language)).toContain(name);
    });
  }

  it.each(CALM)('hears nothing (%s): %j', (language, text) => {
    expect(heard(text, language)).toEqual([]);
  });

  it('hears a language that was not detected', () => {
    expect(heard('ich will mein Geld zurück', 'en')).toContain('regulated:refund');
  });

  it('shows the words it heard as they were written', () => {
    const [signal] = textSignals({ text: 'Well… CALL me  BACK, please!', language: 'en', history: [] });
    expect(signal?.kind).toBe('callback_request');
    expect(signal?.evidence[0]).toBe('CALL me  BACK');
  });

  it('names danger before all else', () => {
    const [first] = textSignals({
      text: 'Get me a human agent, I want to kill myself',
      language: 'en',
      history: [],
    });
    expect(first?.kind).toBe('self_harm');
  });

  it('notices a question about refunds without counting it', () => {
    const signals = textSignals({ text: 'how long do refunds take?', language: 'en', history: [] });
    expect(signals.map(({ topic }) => topic)).toEqual(['refund']);
    expect(signals[0]?.score).toBeLessThan(COUNTS_FROM);
  });
});
