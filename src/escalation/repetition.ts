import { questionKey } from './memory.ts';
import type { Model } from './model.ts';
import { KNOWN_SUBJECT, likeness, type Sketch, sketchOf } from './repetition-sketch.ts';
import type { PastTurn, Signal } from './signal.ts';
import { tellingTerms } from './terms.ts';

/** The same question again: by intent or document where they are known, else by what the words mean. */

/** How many of the customer's earlier messages are looked at. */
const LOOKS_BACK = 5;
/** Clarifications in a row that count as a third time. */
const CLARIFICATIONS = 3;

/** Alike enough to be the same question by its words alone, and so alike that one word more would be a copy. */
const SAME_QUESTION = 0.74;
/** Three messages are one question when they are this alike on average: what chance does to two it hardly does to three. */
const SAME_THRICE = 0.54;
/** No pair of three counts for more, so that one sentence sent twice does not carry a third. */
const MOST_OF_A_PAIR = 0.8;
/** The same intent makes two messages so much more alike, and two intents so much less. */
const SAME_INTENT = 0.2;
const OTHER_INTENT = 0.1;
/** An intent that a model is less sure of needs words that are a little alike as well. */
const SURE_OF_INTENT = 0.4;
const A_LITTLE_ALIKE = 0.4;

/** A message with fewer telling words is an answer ("yes, the second"), not a question … */
const TELLING_WORDS = 2;
/** … and so is one of no known subject with fewer, such as an address; copies are told by two, or by one … */
const TELLING_ALONE = 3;
/** … from this length on, UTF-16 code units. */
const A_QUESTION = 16;

export type MessageToCompare = {
  text: string;
  /** What it is about, and how sure the model is of that (0..1, sure when left out). */
  intent?: string;
  confidence?: number;
  /** The document that answered it. */
  document?: string;
  /** How the bot's turn that it began has ended, once it has. */
  outcome?: PastTurn['outcome'];
  /** Earlier turns, oldest first. `intent` may name a document. What was asked before an agent spoke is settled. */
  history: readonly PastTurn[];
};

type Message = {
  text: string;
  about: readonly string[];
  confidence: number;
  /** Its words, by which a copy is told; empty when they ask nothing. */
  key: string;
  /** Left out when it asks nothing. */
  sketch?: Sketch;
};

/**
 * `rephrase` for a third time or three clarifications in a row, `loop` for a second time, or nothing.
 * @param model other than the one that ships only for measuring; see `sketchOf`
 */
export function repetitionSignals(input: MessageToCompare, model?: Model): Signal[] {
  const history = sinceAgent(input.history);
  const clarified = clarifiedInARow(history, input.outcome);
  if (clarified >= CLARIFICATIONS) {
    return [{ kind: 'rephrase', score: 1, evidence: [`${clarified} clarifications in a row`] }];
  }
  const asked = history.filter(({ author }) => author === 'customer').slice(-LOOKS_BACK);
  if (asked.length === 0) return [];
  const now = messageOf(input.text, [input.intent, input.document], input.confidence, model);
  const earlier = asked.map(({ text, intent, confidence }) => messageOf(text, [intent], confidence, model));
  const third = thirdTime(now, earlier);
  if (third !== null) return [{ kind: 'rephrase', ...third }];
  const second = secondTime(now, earlier);
  return second === null ? [] : [{ kind: 'loop', ...second }];
}

function sinceAgent(history: readonly PastTurn[]): readonly PastTurn[] {
  return history.slice(history.findLastIndex(({ author }) => author === 'agent') + 1);
}

function clarifiedInARow(history: readonly PastTurn[], outcome: PastTurn['outcome']): number {
  const outcomes = history.filter(({ author }) => author === 'bot').map((turn) => turn.outcome);
  if (outcome !== undefined) outcomes.push(outcome);
  return outcomes.length - 1 - outcomes.findLastIndex((one) => one !== 'clarified');
}

function messageOf(
  text: string,
  about: readonly (string | undefined)[],
  confidence = 1,
  model?: Model,
): Message {
  const known = about.filter((one) => one !== undefined);
  const telling = tellingTerms(text).length;
  const key = questionKey(text);
  const isQuestion = telling >= TELLING_WORDS || (telling > 0 && key.length >= A_QUESTION);
  const message = { about: known, confidence, text, key: isQuestion ? key : '' };
  if (telling < TELLING_WORDS) return message;
  const sketch = sketchOf(text, model);
  return telling < TELLING_ALONE && sketch.lean < KNOWN_SUBJECT ? message : { ...message, sketch };
}

type Found = { score: number; evidence: string[] };

function secondTime(now: Message, earlier: readonly Message[]): Found | null {
  let best: Found | null = null;
  for (const before of earlier) {
    const alike = wordsAlike(now, before);
    const about = sharedIntent(now, before);
    const byWords = alike < SAME_QUESTION ? 0 : 0.5 + (alike - SAME_QUESTION) / (1 - SAME_QUESTION) / 2;
    const score = rounded(about === null ? byWords : Math.max(0.75, alike));
    if (score > (best?.score ?? 0)) {
      best = { score, evidence: about === null ? [before.text] : [before.text, about] };
    }
  }
  return best;
}

function thirdTime(now: Message, earlier: readonly Message[]): Found | null {
  const same = earlier.filter((before) => sharedIntent(now, before) !== null);
  if (same.length >= 2) return { score: 1, evidence: same.map(({ text }) => text) };
  let best: Found | null = null;
  for (const [at, second] of earlier.entries()) {
    const ofNow = ofThree(now, second);
    for (const first of earlier.slice(0, at)) {
      const alike = (ofNow + ofThree(now, first) + ofThree(second, first)) / 3;
      const score = rounded(alike / SAME_THRICE / 2);
      if (alike >= SAME_THRICE && score > (best?.score ?? 0)) {
        best = { score, evidence: [first.text, second.text] };
      }
    }
  }
  return best;
}

function ofThree(one: Message, other: Message): number {
  const about = sharedIntent(one, other) === null ? 0 : SAME_INTENT;
  return Math.min(MOST_OF_A_PAIR, wordsAlike(one, other)) + about;
}

function sharedIntent(one: Message, other: Message): string | null {
  const shared = one.about.find((about) => other.about.includes(about));
  if (shared === undefined) return null;
  return areSure(one, other) || wordsAlike(one, other) >= A_LITTLE_ALIKE ? shared : null;
}

function wordsAlike(one: Message, other: Message): number {
  if (one.key !== '' && one.key === other.key) return 1;
  if (one.sketch === undefined || other.sketch === undefined) return 0;
  return likeness(one.sketch, other.sketch) - (differ(one, other) && areSure(one, other) ? OTHER_INTENT : 0);
}

function differ(one: Message, other: Message): boolean {
  const known = one.about.length > 0 && other.about.length > 0;
  return known && !one.about.some((about) => other.about.includes(about));
}

function areSure(one: Message, other: Message): boolean {
  return Math.min(one.confidence, other.confidence) >= SURE_OF_INTENT;
}

function rounded(score: number): number {
  return Math.min(1, Math.round(score * 100) / 100);
}
