import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/escalation/language.ts';
import { DEFAULT_POLICY, ruleFor } from '../../src/escalation/policy.ts';
import { textSignals } from '../../src/escalation/text-signals.ts';

/** What counts in a text by the built-in policy, and the words it was seen in. */
function counting(text: string): Map<string, string[]> {
  const signals = textSignals({ text, language: detectLanguage(text).language, history: [] });
  return new Map(
    signals
      .filter((signal) => signal.score >= ruleFor(DEFAULT_POLICY, signal).from)
      .map(({ kind, topic, evidence }) => [topic === undefined ? kind : `${kind}:${topic}`, evidence]),
  );
}

/** Lines from other trades than those the rules were written with. */
const SAID: Record<string, string[]> = {
  human_request: [
    'I think I need one of your colleagues for this one',
    'Is anybody from the clinic available to chat',
    'I would appreciate it if a colleague could take this over',
    'skip the bot please',
    'Could I have a word with the lettings manager?',
    'Please hand this to whoever is responsible for claims',
    'i want to tlak to a humna',
    "I'd feel better if a human checked this",
    'pásame con tu jefe',
    'não quero robô, quero gente',
    "je préfère avoir quelqu'un de chez vous",
    'mit wem kann ich über meine Rechnung reden',
    'vorrei che mi rispondesse una persona',
    'is er iemand van jullie aanwezig om te chatten',
    'czy ktoś z obsługi może mi odpowiedzieć',
    'poproszę o rozmowę z kierownikiem sklepu',
    'niech ktoś z działu reklamacji odpisze',
    'wolałbym pogadać z kimś z biura',
    '能不能安排一个真人跟我谈',
    '人と直接やり取りできますか',
    'هل يمكن لموظف أن يساعدني',
    'أريد أحدا من خدمة الزبائن يرد علي',
    'عطني موظف فاهم',
    'نحب نحكي مع عون',
    'هات حد من الحسابات',
  ],
  frustration: [
    "it's like talking to a brick wall",
    'what kind of company does this to its customers',
    "I've wasted my entire Saturday on this",
    'ur support is pathetic bro',
    "i've asked you nicely five times now",
    'Once again my delivery has been messed up',
    'esto es una tomadura de pelo',
    'vocês só sabem enrolar o cliente',
    'immer derselbe Textbaustein, lesen Sie überhaupt was ich schreibe',
    'che servizio vergognoso',
    'dit is nu al de derde keer dat ik het uitleg',
    'mam już dość waszej firmy',
    'traktujecie klientów jak intruzów',
    'żartujecie sobie ze mnie',
    '等了两个星期没有一个人理我',
    '二週間待っているのに誰からも返事がない',
    'هذه ثالث مرة أشرح المشكلة',
    'ما عندكم ضمير',
    'خذلتمونا',
  ],
  'regulated:privacy': [
    'What do you do with the details I type in here?',
    'Have you passed my email to other firms?',
    'who else can read what I send you',
    'I never agreed to be tracked',
    'stop using my name and photo in your adverts',
    'quiero que borren toda la información que tienen sobre mí',
    'was passiert mit meinen Daten?',
    '你们会把我的资料给别人吗',
    'ماذا تفعلون ببياناتي الشخصية',
    'skąd mają państwo mój adres',
  ],
  callback_request: [
    "I'd rather you rang me, typing is hard",
    'please give me a tinkle tomorrow after 9',
    'somebody needs to ring my husband about the delivery',
    'quiero que alguien me devuelva la llamada',
    'könnt ihr mich heute Nachmittag mal anrufen',
    '麻烦今天下午给我来个电话',
    'ممكن تتصلون علي اليوم',
    'kiedy doradca do mnie przedzwoni',
    'wolę porozmawiać przez telefon',
  ],
  'high_value_intent:close_account': [
    'wypowiadam polisę z końcem roku',
    'przenoszę się do innego operatora',
    'ألغوا عقدي',
    'لن أجدد العقد',
    'سكروا الحساب',
  ],
  'regulated:refund': ['oddajcie mi kaucję', 'رجعوا لي ثمن التذكرة', 'ردولي مصاري'],
  'complexity:dispute': [
    'doliczyliście mi ubezpieczenie, o które nie prosiłem',
    'ktoś kupuje moją kartą',
    'skąd ta pozycja na rachunku',
    'حسبتوا علي رسوم وأنا ما استخدمتها',
  ],
  urgency: [
    'muszę to mieć do wieczora',
    'need it sorted before 5pm today',
    'there is water pouring through the ceiling',
    "I'm running out of insulin and the parcel has not come",
    'ich brauche das spätestens heute Abend',
    '今天之内必须解决',
  ],
  channel_hop: [
    'your twitter team told me to ask here',
    'Tried the helpline, it just rings out',
    'my emails go unanswered',
    'dzwoniłem już dwa razy na infolinię',
    '昨日電話したのですが、こちらに聞くように言われました',
  ],
};

/** Words of the same kinds that mean something else: nothing of those kinds counts. */
const CALM = [
  'is there a human biology course in the evening',
  'Can someone park at the hotel overnight?',
  'does the agent fee include council tax',
  'I work in customer service, is there a student discount',
  'sorry, I misunderstood. Thank you for explaining it again',
  'I would like to send this chair back, it is too low',
  'my old provider was terrible, what do you offer',
  'das war nicht die richtige Größe, danke',
  '这个机器人玩具多少钱',
  'quel est le délai des virements',
  'Löschen Sie bitte den ersten Artikel',
  'do you have a privacy filter for a 14 inch screen',
  'where can I read the privacy policy',
  'How can I share my location with the driver',
  'where do I store my data on the new phone',
  'Is there a way to track my parcel',
  'how do I change the phone number on my account',
  'can I cancel the call forwarding',
  'kann ich Sie am Wochenende anrufen?',
  'what is the deadline for applications',
  "I can't wait to try the new collection",
  'I just sent the payment to my sister',
  'what is the delivery date',
  'czy muszę rozmawiać z konsultantem, żeby zmienić hasło',
  'kiedy mogę do was zadzwonić',
  'ile kosztuje wymiana licznika',
  'czy mogę oddać książkę w innej filii',
  'konsultant był bardzo miły, dziękuję',
  'كيف أجدد العقد',
  'وين مكتب المحامي',
  'خلي العامل يترك الطرد عند الباب',
  'شكرا رجع المبلغ لحسابي',
  'كم الرسوم حسب النوع',
];

describe('what is said in words of its own', () => {
  for (const [signal, lines] of Object.entries(SAID))
    it.each(lines)(`raises ${signal}: %j`, (text) => {
      const evidence = counting(text).get(signal);
      expect(evidence?.join('')).toBeTruthy();
      if (signal !== 'human_request') for (const words of evidence ?? []) expect(text).toContain(words);
    });

  it.each(CALM)('raises none of these signals: %j', (text) => {
    expect(Object.keys(SAID).filter((signal) => counting(text).has(signal))).toEqual([]);
  });
});
