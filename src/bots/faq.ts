import { LOW_CONFIDENCE } from '../escalation/index.ts';
import type { Bot, BotAnswer } from './bot.ts';
import type { Finding, KnowledgeIndex } from './knowledge.ts';
import { smallTalkIn } from './small-talk.ts';
import { wordsIn } from './words.ts';

/** Below this a finding is chance, and the bot says that it does not know. */
const CHANCE = 0.2;
/** What is left of the confidence when two documents are equally good. */
const TIED = 0.7;
/** A lead over every other document that leaves no doubt which one is meant (share of the score). */
const CLEAR_LEAD = 0.2;
/** Longest answer, UTF-16 code units; longer sections end at a paragraph or sentence. */
const ANSWER_LENGTH = 1_200;

/** The embedded bot: answers with the section of the site's knowledge that fits best, and says how sure it is. */
export function faqBot(knowledge: KnowledgeIndex): Bot {
  return {
    async answer({ question, language }, { signal }) {
      signal.throwIfAborted();
      const words = wordsIn(language);
      const smallTalk = smallTalkIn(question);
      if (smallTalk !== null) return answer(words[smallTalk], 1);

      const finding = knowledge.find(question);
      const confidence = finding === null ? 0 : confidenceOf(finding);
      if (finding === null || confidence < CHANCE) return answer(words.unknown, 0);
      const text = shorten(finding.text);
      const said = confidence < LOW_CONFIDENCE ? words.unsure.replace('{text}', () => text) : text;
      return answer(said, confidence, finding);
    },
  };
}

/**
 * How likely it is that the section answers the question: the share of what the question's telling words weigh that
 * the section has, less when another document is about as good. docs/design/bots.md tells how the numbers were set.
 */
function confidenceOf({ coverage, margin }: Finding): number {
  const sure = coverage * (TIED + (1 - TIED) * Math.min(1, margin / CLEAR_LEAD));
  return Math.round(sure * 100) / 100;
}

function answer(text: string, confidence: number, finding?: Finding): BotAnswer {
  return { text, source: { confidence, documents: finding === undefined ? [] : [finding.document] } };
}

function shorten(text: string): string {
  if (text.length <= ANSWER_LENGTH) return text;
  const head = text.slice(0, ANSWER_LENGTH);
  const end = Math.max(head.lastIndexOf('\n\n'), head.lastIndexOf('. ') + 1);
  return end > ANSWER_LENGTH / 2 ? head.slice(0, end).trim() : `${head.slice(0, head.lastIndexOf(' '))} …`;
}
