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
    '麻烦叫你们经理来处理一下',
    '請幫我轉給櫃檯',
    '唔該搵個真人同我傾',
    '后台有人在吗',
    '店長につないでください',
    '詳しい人に代わってもらえますか',
    'どなたか直接見てくれませんか',
    '有人チャットをお願い',
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
    '能不能安排一个真人跟我谈',
    '人と直接やり取りできますか',
    'هل يمكن لموظف أن يساعدني',
  ],
  frustration: [
    '你們客服也太瞎了吧',
    '把顾客当傻子',
    '天天系统崩溃',
    'ゴミみたいな会社',
    '誠意がゼロですね',
    '何回言っても分からないポンコツかよ',
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
    '等了两个星期没有一个人理我',
    '二週間待っているのに誰からも返事がない',
    'هذه ثالث مرة أشرح المشكلة',
  ],
  'regulated:privacy': [
    '請把我的個資全部刪除',
    '我登录以后看到了别人的订单',
    '知らない人の住所が画面に表示されました',
    '私の電話番号を業者に流したんですか',
    'What do you do with the details I type in here?',
    'Have you passed my email to other firms?',
    'who else can read what I send you',
    'I never agreed to be tracked',
    'stop using my name and photo in your adverts',
    'quiero que borren toda la información que tienen sobre mí',
    'was passiert mit meinen Daten?',
    '你们会把我的资料给别人吗',
    'ماذا تفعلون ببياناتي الشخصية',
  ],
  callback_request: [
    '請用電話通知我,打給我女兒',
    '声で説明したいので携帯にかけてもらえますか',
    "I'd rather you rang me, typing is hard",
    'please give me a tinkle tomorrow after 9',
    'somebody needs to ring my husband about the delivery',
    'quiero que alguien me devuelva la llamada',
    'könnt ihr mich heute Nachmittag mal anrufen',
    '麻烦今天下午给我来个电话',
    'ممكن تتصلون علي اليوم',
  ],
  urgency: [
    '家里漏水了,快想办法',
    '鍵をなくして締め出されています',
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
  '你们店长人真好,替我谢谢他',
  '读法律专业有优惠吗',
  '退货地址发我一下',
  '我们公司附近有警察局',
  '包裹放前台就可以,谢谢',
  '店長さんにありがとうと伝えてください',
  '弁護士割引はありますか',
  'アレルギー表示はどこに書いてありますか',
  '解約金はいくらですか',
  '急ぎではないのでゆっくりで大丈夫です',
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
