import { asksAboutBot, fold, vocabulary, words } from '../escalation/index.ts';
import type { BotWords } from './words.ts';

/** What people say around their question. Folded; a message is small talk when every word of it is. */
const GREETING = vocabulary(
  'hi hello hey hiya howdy yo morning afternoon evening day greetings hallo moin servus guten tag morgen abend gruss gott hola buenas buenos dias tardes noches que tal bonjour bonsoir salut coucou ciao salve buongiorno buonasera ola oi bom dia boa tarde noite hoi goedemorgen goedendag goedemiddag czesc dzien dobry witam مرحبا اهلا السلام عليكم صباح مساء الخير 你好 您好 嗨 こんにちは こんばんは おはよう おはようございます',
);
const THANKS = vocabulary(
  'thanks thank thx ty cheers appreciated danke dankeschon vielen dank gracias muchas merci beaucoup grazie mille obrigado obrigada bedankt dank dziekuje dzieki شكرا جزيلا 谢谢 謝謝 多谢 ありがとう ありがとうございます',
);
const BYE = vocabulary(
  'bye goodbye cya later tschuss tschuess wiedersehen adios hasta luego chao revoir bientot arrivederci tchau adeus ate logo doei dag zdrowia widzenia وداعا السلامة 再见 再見 拜拜 さようなら',
);
/** Fits with any of them and is none by itself. */
const AROUND = vocabulary(
  'there you so very much a lot for your the help all that this it is was great good perfect nice ok okay well have see to everyone bot assistant again and then got fine cool super awesome lovely auf fur ihre hilfe sehr schon schones ist gut alles por su ayuda todo esta bien pour votre aide tout c est parfait au a per aiuto molto tutto pela ajuda voor je hulp za pomoc do مع على 的 您的 了 啊',
);

export type SmallTalk = keyof Pick<BotWords, 'hello' | 'thanks' | 'bye' | 'whoIAm'>;

/** Which small talk a message is, or `null` when it asks something. The parting word counts most: "thanks, bye". */
export function smallTalkIn(text: string): SmallTalk | null {
  if (asksAboutBot(text)) return 'whoIAm';
  const said = words(fold(text));
  const fits = (word: string) => [GREETING, THANKS, BYE, AROUND].some((list) => list.has(word));
  if (!said.every(fits)) return null;
  if (said.some((word) => BYE.has(word))) return 'bye';
  if (said.some((word) => THANKS.has(word))) return 'thanks';
  return said.some((word) => GREETING.has(word)) ? 'hello' : null;
}
