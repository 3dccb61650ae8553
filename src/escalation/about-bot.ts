import { type Grammar, grammars } from './grammar.ts';
import { clauses, fold, words as wordsOf } from './text.ts';

const REACH = 9;
const OR: ReadonlySet<string | undefined> = new Set(['or', 'o', 'ou', 'oder', 'of', 'czy', 'ام', 'او']);
const CJK =
  /[你您](们)?(到底)?(是|不是).{0,8}(机器|機器|真人|人工|人类|人類|活人|客服|人(吗|嗎|$))|我(是)?(正)?在(和|跟|与|與).{0,8}(人|机器|機器)|(あなた|君)(は|って).{0,8}(人間|人|ロボット|ボット|ai)/u;

/**
 * Whether a message asks who is speaking: "are you a real person?", "am I talking to a bot?". It is answered honestly
 * and is no request for a person.
 */
export function asksAboutBot(text: string): boolean {
  const folded = fold(text);
  return clauses(folded).some(
    (clause) =>
      CJK.test(clause.replace(/\s+/gu, '')) ||
      grammars().some((grammar) => {
        const words = grammar.read(wordsOf(clause));
        return words.some((_, at) => isNamedLast(words, at, grammar) && isAboutBot(words, at, at, grammar));
      }),
  );
}

/** Whether the person or machine at `at`, whose words begin at `start`, is what the bot is asked to be. */
export function isAboutBot(words: string[], start: number, at: number, { is }: Grammar): boolean {
  if (is.aboutAfter(words[at + 1])) return true;
  for (let back = start - 1; back >= 0 && start - back <= REACH; back--) {
    const word = words[back];
    if (is.about(word)) return true;
    const passes =
      is.bot(word) ||
      is.no(word) ||
      is.link(word) ||
      is.real(word) ||
      is.person(word) ||
      isOr(word) ||
      word?.endsWith('ing');
    if (!passes) return false;
  }
  return false;
}

/** "Or" in the languages of the lexicon: what follows is the other half of a question. */
export function isOr(word: string | undefined): boolean {
  return OR.has(word);
}

function isNamedLast(words: string[], at: number, { is }: Grammar): boolean {
  const isNamed = (word: string | undefined) =>
    is.bot(word) || is.person(word) || is.anyone(word) || is.real(word);
  const isRest = (word: string) =>
    isNamed(word) || is.link(word) || is.no(word) || is.about(word) || is.aboutAfter(word) || isOr(word);
  return isNamed(words[at]) && words.slice(at + 1).every(isRest);
}
