import { isAboutBot, isOr } from './about-bot.ts';
import { type Grammar, grammars, mayAsk } from './grammar.ts';
import { asksForHumanCjk, type HumanRequest } from './request-cjk.ts';
import { saidIn } from './said.ts';
import { clauses, fold, vocabulary, words as wordsOf } from './text.ts';
import { isSpaceless, type Read, read, wordsAt } from './text-units.ts';

/** How far the rules look from a person or a verb, words. */
const REACH = 9;
/** A sentence that is nothing but the person ("live agent please") is at most this long, words. */
const ALONE = 6;
/** What may follow "someone to" when the someone is meant to talk and not to do another job. */
const HELPING =
  /^(help|assist|answer|explain|handle|take|look|review|join|guide|contact|get|reply|respond|step|deal|intervene|walk)$/;
/** Words that may describe a person to talk to: "the lettings manager". */
const DESCRIBED = 2;

/** Clauses of nothing but these say nothing beside the rest of their sentence. */
const GREETINGS = vocabulary(
  'hi hello hey yes no ok okay please thanks sorry hallo nein ja bitte hola sí gracias olá oi não bonjour salut non oui ciao no sì hoi nee cześć nie tak مرحبا لا نعم',
);

/**
 * Whether a message asks for a person, outright. Works clause by clause, in every language at once; linear in the
 * text, of which the first 4,000 characters count. Never throws.
 * @returns `null` also for questions about the bot, negations and people who are not the team's
 */
export function asksForHuman(text: string): HumanRequest | null {
  return requestIn(read(text));
}

/** The same, for a text that has been taken apart already. */
export function requestIn(taken: Read): HumanRequest | null {
  const folded = fold(taken.text);
  return inWords(folded) ?? (isSpaceless(folded) ? asksForHumanCjk(folded) : null) ?? inPhrases(taken);
}

/** Sentence by sentence. Most messages hold no word of it, and are not taken apart for it. */
function inWords(folded: string): HumanRequest | null {
  if (!mayAsk(wordsOf(folded))) return null;
  for (const sentence of folded.split(/[.!?\n\r]/)) {
    const said = clauses(sentence)
      .map(wordsOf)
      .filter((words) => !words.every((word) => GREETINGS.has(word)));
    if (!said.some(mayAsk)) continue;
    for (const { grammar, read } of readings(said)) {
      const found = inSentence(read, grammar);
      if (found !== null) return found;
    }
  }
  return null;
}

function inPhrases(taken: Read): HumanRequest | null {
  const [found] = saidIn(taken).requests;
  return found === undefined ? null : { score: 0.9, evidence: [wordsAt(taken, found.from, found.to)] };
}

/** The sentence as the languages read it that know most of its words: another one's guards would not hold. */
function readings(said: string[][]): { grammar: Grammar; read: string[][] }[] {
  const all = grammars().map((grammar) => {
    const read = said.map((words) => grammar.read(words));
    return { grammar, read, known: grammar.known(read.flat()) };
  });
  const most = Math.max(...all.map(({ known }) => known));
  return all.filter(({ known }) => known === most && known > 0);
}

function inSentence(said: string[][], grammar: Grammar): HumanRequest | null {
  const { is } = grammar;
  const [first = []] = said;
  if (said.length === 1 && isPersonAlone(first, grammar)) return { score: 0.9, evidence: [first.join(' ')] };
  const aboutBot = said.some((words) => words.some(is.about) && words.some(is.bot));
  for (const words of said) {
    for (const [at, word] of words.entries()) {
      let found: HumanRequest | null = null;
      if (is.bot(word)) found = refusesBot(words, at, grammar);
      else if (is.person(word) || is.anyone(word)) {
        found = asPartner(words, at, grammar) ?? (aboutBot ? null : asRealPerson(words, at, grammar));
      }
      if (found !== null) return found;
    }
  }
  return null;
}

/** "Agent please", "live chat", "real person": nothing else is said. */
function isPersonAlone(words: string[], { is }: Grammar): boolean {
  const isOther = (word: string) => !is.person(word) && !is.anyone(word) && !is.real(word) && !is.link(word);
  if (words.length > ALONE || words.some(isOther)) return false;
  return words.some((word, at) => is.person(word) || (is.anyone(word) && is.real(words[at - 1])));
}

/** The person at `at` as the one to talk to, or to be brought. */
function asPartner(words: string[], at: number, grammar: Grammar): HumanRequest | null {
  const { is } = grammar;
  const start = startOf(words, at, grammar);
  if (isAboutBot(words, start, at, grammar)) return null;
  const described = verbOfDescribed(words, start, grammar);
  if (described !== null) return unlessHeldBack(words, described, at, grammar);
  const before = words.slice(start, at);
  const verb = start - 1;
  if (is.talk(words[verb]) && !is.about(words[verb - 1])) return unlessHeldBack(words, verb, at, grammar);

  const toMe = before.some(is.me) || is.me(words[verb - 1]) || is.bringMe(words[verb]);
  const isClear = is.person(words[at]) || before.some(is.real) || is.real(words[at + 1]) || toMe;
  if (isAdjective(words, at, grammar)) return null;
  const brings = is.bring(words[verb]) || is.bringMe(words[verb]);
  if (brings && isClear && !isForAJob(words, at, grammar)) return unlessHeldBack(words, verb, at, grammar);

  const end = verbAfter(words, at, before.some(is.with), isClear, grammar);
  return end === null ? null : unlessHeldBack(words, start, end, grammar);
}

/** "Is a real person available": no verb needed, when little else is said. */
function asRealPerson(words: string[], at: number, grammar: Grammar): HumanRequest | null {
  const { is } = grammar;
  const start = startOf(words, at, grammar);
  const isReal = words.slice(start, at).some(is.real) || is.real(words[at + 1]);
  if (!isReal || !is.person(words[at]) || words.length > REACH) return null;
  if (words.some(is.about) || isOr(words[start - 1])) return null;
  return unlessHeldBack(words, start, at, grammar);
}

/** Where the words that belong to the person at `at` begin. */
function startOf(words: string[], at: number, { is }: Grammar): number {
  const belongs = (word: string | undefined) =>
    is.link(word) || is.me(word) || is.real(word) || is.person(word) || is.anyone(word);
  let start = at;
  while (start > 0 && at - start < REACH && belongs(words[start - 1])) start--;
  return start;
}

/** Where the verb of "talk to the lettings manager" stands, for a person who begins at `start` and is described before that. */
function verbOfDescribed(words: string[], start: number, grammar: Grammar): number | null {
  const { is } = grammar;
  for (let back = start - 1; back >= 1 && start - back <= DESCRIBED; back--) {
    if (is.talk(words[back]) || is.bring(words[back]) || is.no(words[back])) return null;
    if (!is.the(words[back - 1])) continue;
    const verb = startOf(words, back, grammar) - 1;
    return is.talk(words[verb]) && !is.about(words[verb - 1]) ? verb : null;
  }
  return null;
}

/** "A human anatomy course": the word only describes what follows. */
function isAdjective(words: string[], at: number, { is }: Grammar): boolean {
  const next = words[at + 1];
  if (next === undefined || !is.adjective(words[at])) return false;
  return !(
    is.after(next) ||
    is.link(next) ||
    is.who(next) ||
    is.person(next) ||
    is.anyone(next) ||
    is.talk(next)
  );
}

/** "Someone to clean my room": wanted for a job, not for a talk. */
function isForAJob(words: string[], at: number, { is }: Grammar): boolean {
  const task = words[at + 2] ?? '';
  return words[at + 1] === 'to' && !is.talk(task) && !HELPING.test(task);
}

/** Where the verb stands when it follows the person: "an agent I can talk to", "mit einem Menschen sprechen". */
function verbAfter(
  words: string[],
  at: number,
  isWith: boolean,
  isClear: boolean,
  { is }: Grammar,
): number | null {
  for (let next = at + 1; next <= at + REACH && next < words.length; next++) {
    const word = words[next];
    if (is.talk(word) || (isWith && isClear && is.bring(word))) return next;
    if (!isWith && !is.who(word) && !is.link(word)) return null;
  }
  return null;
}

/** Negated, hypothetical or past: said, but not wanted. */
function unlessHeldBack(words: string[], from: number, to: number, { is }: Grammar): HumanRequest | null {
  for (let back = from - 1; back >= 0 && from - back <= REACH; back--) {
    const word = words[back];
    if (is.no(word) || is.hypothetical(word)) return null;
    if (!is.modal(word) && !is.link(word) && !is.bring(word) && !is.talk(word)) break;
  }
  return { score: 0.95, evidence: [words.slice(from, to + 1).join(' ')] };
}

/** "I don't want to talk to a bot". */
function refusesBot(words: string[], at: number, { is }: Grammar): HumanRequest | null {
  for (let back = at - 1; back >= 0 && at - back <= REACH; back--) {
    if (is.about(words[back])) return null;
    if (!is.no(words[back])) continue;
    if (!words.slice(back, at + 3).some(is.talk)) return null;
    return { score: 0.9, evidence: [words.slice(back, at + 1).join(' ')] };
  }
  return null;
}
