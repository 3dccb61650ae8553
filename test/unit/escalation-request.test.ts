import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksAboutBot, asksForHuman } from '../../src/escalation/index.ts';
import { processorMs } from '../support/processor.ts';

const REQUESTS = [
  'I want to talk to a human',
  'can i speak with someone please',
  'Could I chat with a real person?',
  'agent',
  'Agent please!',
  'LIVE AGENT',
  'Hi, human please',
  'No, human.',
  'get me a human',
  'GET ME A HUMAAAAN',
  'connect me to an agent',
  'please transfer me to customer service',
  'put me through to your team',
  'I need a real person',
  'I’d like to speak to a manager',
  'why can’t I talk to a person?',
  "why don't you connect me with a human",
  'is there someone I can talk to about my grinder',
  'do you have an agent I can talk to',
  "I don't want to talk to a bot",
  "I don't want a transfer, let me speak with someone",
  'This is useless. Representative!',
  'speak to a reprsentative',
  'talk to an agnet',
  'I need someone to talk to',
  'My parcel is broken and I want to speak to a person about it',
  'h\u200bu\u200bman please',
  'Quiero hablar con una persona',
  '¿Me puede pasar con un agente?',
  'pásame con un humano',
  'necesito atención al cliente',
  'No quiero hablar con un bot, quiero una persona real',
  'Quero falar com um atendente',
  'me transfere para uma pessoa, por favor',
  'preciso de atendimento humano',
  'Je veux parler à un humain',
  "je voudrais parler à quelqu'un",
  'Mettez-moi en relation avec un conseiller',
  'passez-moi le service client',
  'Ich möchte mit einem Menschen sprechen',
  'Kann ich mit jemandem sprechen?',
  'Verbinden Sie mich bitte mit einem Mitarbeiter',
  'Ich will einen echten Menschen',
  'Ich muss mit jemandem über meine Bestellung sprechen',
  'Vorrei parlare con un operatore',
  'mi passi una persona reale',
  'Ik wil met een medewerker praten',
  'kan ik iemand spreken',
  'verbind me door met een mens',
  'Chcę rozmawiać z człowiekiem',
  'proszę połączyć mnie z konsultantem',
  '转人工',
  '我要找人工客服',
  '我想和真人说话',
  '人工',
  '我不想和机器人聊天',
  'オペレーターと話したい',
  '人間の担当者につないでください',
  '有人対応をお願いします',
  'أريد التحدث مع موظف',
  'حولني إلى إنسان',
  'أريد أن أتكلم مع شخص حقيقي',
];

const OTHERS = [
  'are you a human?',
  'Are you a real person or a bot?',
  'are you a bot, or a real person?',
  'am I talking to a human?',
  "I want to know if you're human",
  "you're not a person, are you",
  'is this a real person',
  "I don't want to talk to a human",
  'I do not need chat agent',
  'no need to talk to an agent',
  'please do not transfer me to an agent',
  'I never want to speak with customer service again',
  'I am a real estate agent',
  'I want to talk about human resources',
  'I need to send a payment to someone',
  'someone used my card',
  'a table for 4 people',
  'add 1 person to my booking',
  'I need someone to clean my machine',
  'I need a person to fix my grinder',
  'do I need to speak to a representative to change my pin?',
  'should I contact support if the parcel is late?',
  'what hours can I reach customer service?',
  'I spoke to an agent yesterday',
  'do real people drink this?',
  'what does artificial intelligence mean',
  'who is your agent in Norway',
  'can you talk?',
  'where is my order',
  '¿eres una persona real?',
  'no quiero hablar con una persona',
  'você é um humano?',
  'não quero falar com um atendente',
  'es-tu un humain ?',
  'je ne veux pas parler à un conseiller',
  "je veux récupérer de l'argent",
  'Bist du ein Mensch?',
  'Rede ich mit einem Menschen?',
  'Ich will nicht mit einem Menschen sprechen',
  'Sei una persona vera?',
  'non voglio parlare con un operatore',
  'ben je een mens?',
  'ik wil niet met een medewerker praten',
  'czy jesteś człowiekiem?',
  'nie chcę rozmawiać z konsultantem',
  '你是真人吗',
  '人工智能是什么',
  '不要转人工',
  '客服电话是多少',
  'あなたは人間ですか',
  'オペレーターと話したくない',
  'هل أنت إنسان؟',
  'لا أريد التحدث مع موظف',
  '',
  '   ',
];

describe('asksForHuman', () => {
  it.each(REQUESTS)('hears a request in %j', (text) => {
    const request = asksForHuman(text);
    expect(request?.score).toBeGreaterThan(0.5);
    expect(request?.evidence.join('')).not.toBe('');
  });

  it.each(OTHERS)('hears none in %j', (text) => {
    expect(asksForHuman(text)).toBeNull();
  });

  it('names the words it heard', () => {
    expect(asksForHuman('My order is late. I want to talk to a real human now!')?.evidence).toEqual([
      'talk to a real human',
    ]);
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void asksForHuman(text)));
    for (const text of ['\ud800 agent \udfff', '\u0000', '\u202e', 'ﷺ'.repeat(4_000)]) asksForHuman(text);
  });

  it('looks at the first 4,000 characters only', () => {
    expect(asksForHuman(`${'a '.repeat(1_999)}. agent`)).toBeNull();
  });

  it.each(['talk to a ', 'real ', 'not want to ', '你', 'mit ', '1'])('stays fast on %j repeated', (unit) => {
    asksForHuman(unit);
    expect(processorMs(() => asksForHuman(unit.repeat(4_000 / unit.length)))).toBeLessThan(250);
  });
});

describe('asksAboutBot', () => {
  it.each([
    'are you a bot?',
    'Are you a real person?',
    'are you human or a robot',
    'am I talking to a machine?',
    'is this a bot',
    '¿eres un robot?',
    'Bist du ein Bot?',
    'Rede ich mit einem Menschen?',
    'Êtes-vous un humain ?',
    'هل أنت روبوت؟',
    '你是机器人吗',
    'あなたは人間ですか',
  ])('hears %j', (text) => {
    expect(asksAboutBot(text)).toBe(true);
  });

  it.each([
    'is this machine covered by the warranty?',
    'are you open today',
    'talk to a human',
    'you are great',
    '',
  ])('does not hear %j', (text) => {
    expect(asksAboutBot(text)).toBe(false);
  });
});
