import { fold, vocabulary, words } from './text.ts';

/**
 * Short answers to "shall I get a person?". Every word must belong: "yes, where is my order" is a new question, and
 * neither a yes nor a no.
 */

const LONGEST = 8;

const YES = vocabulary(
  'yes yeah yep yup ya yess sure ok okay okey alright absolutely definitely certainly agreed y sí si claro vale dale bueno sim claro pode oui ouais volontiers ja jep jo klar gerne okay certo va bene jawel tak jasne dobrze poprosze نعم اجل ايوه اكيد تمام موافق',
);
const NO = vocabulary('no nope nah not dont never n não nao non pas nein ne nicht nee niet nie لا كلا');
/** Says neither by itself. */
const FILLER = vocabulary(
  'please pls thanks thank you very much thx i id ill thats its would like love want need that it this to do go ahead of course for now right just great good fine perfect me connect get let us a an person human agent someone it s ll be all that is am im okay so por favor gracias quiero me gustaria eso esta bien de acuerdo ahora mismo necesito hace falta obrigado obrigada quero isso ser preciso bem entendu d accord merci s il vous te plait bien sur je veux voudrais ca ira bitte danke das ware gut gern ich mochte brauche ich brauch natuurlijk graag bedankt alstublieft alsjeblieft dank je u hoeft nodig grazie per favore piacere volentieri prosze dziekuje chetnie teraz dzieki trzeba potrzeba شكرا من فضلك لو سمحت اريد ذلك',
);

const YES_CJK =
  /^(是|是的|好|好的|好啊|可以|行|要|嗯|对|對|没问题|はい|ええ|うん|お願いします|おねがいします|はいお願いします|いいよ|いいです|よろしくお願いします|谢谢|謝謝|吧){1,4}$/u;
const NO_CJK =
  /^(不|不是|不要|不用|不用了|不必|不需要|算了|没有|いいえ|いや|いえ|結構です|けっこうです|大丈夫です|いりません|不要です|谢谢|謝謝|了){1,4}$/u;

/** Whether a message is nothing but a yes. */
export function readsAsYes(text: string): boolean {
  const { said, joined } = read(text);
  if (YES_CJK.test(joined)) return true;
  if (
    /^(please|please do|go ahead|of course|por favor|d accord|bien sur|bitte|per favore|volentieri|graag)$/.test(
      said.join(' '),
    )
  )
    return true;
  return (
    isShort(said) &&
    said.some((word) => YES.has(word)) &&
    said.every((word) => YES.has(word) || FILLER.has(word))
  );
}

/** Whether a message is nothing but a no. */
export function readsAsNo(text: string): boolean {
  const { said, joined } = read(text);
  if (NO_CJK.test(joined)) return true;
  return (
    isShort(said) &&
    said.some((word) => NO.has(word)) &&
    said.every((word) => NO.has(word) || FILLER.has(word))
  );
}

function read(text: string): { said: string[]; joined: string } {
  const said = words(fold(text));
  return { said, joined: said.join('') };
}

function isShort(said: string[]): boolean {
  return said.length > 0 && said.length <= LONGEST;
}
