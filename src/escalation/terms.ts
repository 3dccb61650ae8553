import { fold, vocabulary, words } from './text.ts';

/** The words that carry the meaning of a text, in a form in which its variants are equal. */

/**
 * Said in every question, whatever it is about: question words, pronouns, auxiliaries, everyday verbs. One list per
 * language, English first.
 */
const STOP_WORDS: readonly ReadonlySet<string>[] = [
  'a about after again all also am an and another any anybody anyone anything are as ask at be because been before being but by can cannot cant could couldnt did didnt do does doesnt doing dont else ever every for from get gets getting give go goes going gonna good got gotta had happen happens has have havent having he hello help her here hey hi him his how however i id if ill im in into is isnt it its ive just kind know let lets like little long make many may maybe me mean might mine more most much must my need needs never no not now of off ok okay on one only or other our out over own please possible put question really right say see she should so some somebody someone something still such sure take tell than thank thanks that thats the their them then there theres these they thing things think this those to too try trying u up us use using very want wanna was wasnt way we well were what whats when where wheres whether which while who whom whose why will wish with without wont would yes yet you your youre yours does explain guys soon possibly able available become actually hi guy tell wondering wonder',
  'aber als am an auch auf aus bei bin bis bist bitte da dann das dass dein dem den der des die dies diese dieser doch du ein eine einem einen einer er es euch euer fur gibt hab habe haben hat hatte ich ihr ihre im in ist ja kann kannst konnen koennt man mein meine meinem meinen meiner mich mir mit muss nach nein nicht noch nur oder schon sein sich sie sind so soll uber um und uns unser unter vom von vor wann war warum was welche wenn wer werden wie wird wo wurde zu zum zur',
  'al algo como con cual cuando cuanto cuanta de del desde donde el ella en es esta estan este esto hace hacer hay la las le lo los mas me mi mis muy necesito no nos o para pero por porque puede puedo que quiero se ser si sin sobre son soy su sus te tengo tiene tu tus un una uno y ya yo usted ustedes',
  'ai as au aux avec avez c ce ces cet cette comment d dans des du elle en est est-ce et etes etre eu fait il ils j je l la le les leur lui m ma mais me mes moi mon n ne nos notre nous on ou par pas peut peux plus pour pourquoi puis qu quand quel quelle quelles quels que qui quoi s sa se ses si son sont sur ta te tes toi ton tu un une veux voudrais vos votre vous y',
  'che chi ci come con cosa da dal dalla dei del della di dove e gli ha ho i il io la le lei lo ma mi mio mia nel non o per perche piu posso puo quale quali quando quanto se sei si sono su sul tu un una uno voglio vorrei vuole',
  'aan als ben bij dan dat de deze die dit doe een en er ga heb hebben heeft het hij hoe ik in is jullie kan kunnen maar me met mij mijn moet na naar niet nog nu of om ons ook op over te tot u uit van voor waar wanneer wat we welke wie wil wordt zijn zo',
  'ao aos com da das de do dos e ela ele em essa esse esta este eu foi isso ja mais mas meu meus minha na nao nas no nos o os ou para pela pelo por porque posso pra qual quando que quero quem sao se sem ser seu sua tem tenho um uma voce',
  'من في على الى عن هل ما ماذا كيف متى اين لماذا كم هو هي انا انت نحن هذا هذه ذلك التي الذي مع او و ثم لا لم لن ان قد كان يمكن يمكنني اريد لي لدي عندي',
].map(vocabulary);

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The terms of a text, in order, repeated as often as they occur. */
export function termsOf(text: string): string[] {
  return words(fold(text)).flatMap((word) => (CJK.test(word) ? pairs(word) : [stem(word)]));
}

/**
 * The terms of a question that tell what it is about, each once. Left out are its own language's stop words,
 * single letters and bare numbers: an order number is no topic.
 */
export function tellingTerms(question: string): string[] {
  const said = words(fold(question));
  const counts = STOP_WORDS.map((list) => said.filter((word) => list.has(word)).length);
  const stops = STOP_WORDS[counts.indexOf(Math.max(...counts))];
  return [...new Set(termsOf(said.filter((word) => stops?.has(word) !== true && !isBare(word)).join(' ')))];
}

/** A single letter, or a bare number. */
function isBare(word: string): boolean {
  const letters = [...word];
  return letters.length === 1 || letters.every((letter) => /\p{N}/u.test(letter));
}

/** Chinese and Japanese have no spaces: every two neighbours are a term. */
function pairs(word: string): string[] {
  const letters = [...word];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** Takes common endings off. Crude, and the same for questions and documents, which is all that matters. */
function stem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  const singular = word.replace(/(?:ies|ied)$/, 'y').replace(/(?<![su])s$/, '');
  const bare = singular.replace(/(?<=[a-z]{3})(?:ing|ed)$/, '');
  const single = isDoubled(bare) ? bare.slice(0, -1) : bare;
  return single.replace(/(?<=[a-z]{3})e$/, '').replace(/(?<=[a-z]{2})y$/, 'i');
}

/** Ends in a consonant that an ending has doubled, as "plan" in "planned". */
function isDoubled(word: string): boolean {
  return word.at(-1) === word.at(-2) && 'bdfgmnprt'.includes(word.at(-1) ?? ' ');
}
