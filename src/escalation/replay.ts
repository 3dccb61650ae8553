import type { Intent } from '../protocol/index.ts';
import { type Decision, decide, type Noticed, type Presence } from './decision.ts';
import { type Detail, detailsIn } from './details.ts';
import type { Learned } from './feedback.ts';
import { detectLanguage } from './language.ts';
import { NO_OFFERS, type OfferMemory, rememberOffer, rememberRefusal } from './memory.ts';
import type { Model } from './model.ts';
import { noticeInMessage, noticeInOutcome, strongest } from './notice.ts';
import type { Policy } from './policy.ts';
import { readsAsNo, readsAsYes } from './reply.ts';
import { sentimentOf } from './sentiment.ts';
import type { PastTurn, Sentiment } from './signal.ts';
import { intentIn } from './site-intents.ts';

/** Whole turns after the fact, the message and its answer at once: for trying out, comparing and measuring. */

export type Site = { policy: Policy; bars: Readonly<Record<string, Learned>>; model: Model | null };

export type WholeTurn = {
  text: string;
  /** What the bot made of it, as far as it is known. */
  intent?: string | undefined;
  confidence?: number | undefined;
  outcome?: PastTurn['outcome'] | undefined;
  history: readonly PastTurn[];
  tier?: string | undefined;
  there: Presence;
  offers?: OfferMemory;
};

export type Assessed = {
  language: string;
  intent?: Intent;
  sentiment: Sentiment;
  signals: Noticed[];
  details: Detail[];
  decision: Decision;
};

/** After this many messages the language of a conversation is settled. */
const SETTLES = 5;
/** Looked back on at most: older turns change nothing. */
const HISTORY = 20;

/** Everything that is seen in one turn, and the decision. */
export function assessTurn(turn: WholeTurn, { policy, bars, model }: Site): Assessed {
  const { text, confidence, outcome = 'answered', tier, there, offers = NO_OFFERS } = turn;
  const history = turn.history.slice(-HISTORY);
  const language = languageOf(text, history);
  const intent = intentOf(turn, model);
  const learned = intent && Object.hasOwn(bars, intent.name) ? bars[intent.name] : undefined;
  const signals = strongest([
    ...noticeInMessage({ text, language, history }, policy, tier),
    ...noticeInOutcome({
      outcome,
      question: text,
      history,
      policy,
      ...(confidence !== undefined && { confidence }),
      ...(intent && { intent }),
      ...(learned && { shift: learned.shift }),
      ...(tier !== undefined && { tier }),
    }),
  ]);
  const asked = turn.history.filter(({ author }) => author === 'customer').length;
  return {
    language,
    ...(intent && { intent }),
    sentiment: sentimentOf(text, language),
    signals,
    details: detailsIn(text, history),
    decision: decide({ signals, policy, there, offers, turn: asked + 1 }),
  };
}

export type Step = { turn: number; text: string; decision: Decision };

/**
 * A conversation under a site's rules, as far as the bot would have had it: from an escalation or an accepted offer on, a
 * person has it. The customer's words after an offer answer it; an offer nobody answers lapses.
 */
export function replay(turns: readonly PastTurn[], site: Site, there: Presence, tier?: string): Step[] {
  const steps: Step[] = [];
  let offers = NO_OFFERS;
  for (const [at, { author, text, ...said }] of turns.entries()) {
    if (author !== 'customer') continue;
    const turn = steps.length + 1;
    const isOpen = offers.openSinceTurn !== undefined && turn - offers.openSinceTurn <= 1;
    if (isOpen && readsAsYes(text)) break;
    if (isOpen && readsAsNo(text)) offers = rememberRefusal(offers, turn);
    const next = turns[at + 1];
    const answer = next?.author === 'bot' ? next : said;
    const { decision } = assessTurn(
      {
        text,
        intent: said.intent ?? answer.intent,
        confidence: answer.confidence ?? said.confidence,
        outcome: answer.outcome,
        history: turns.slice(0, at),
        tier,
        there,
        offers,
      },
      site,
    );
    steps.push({ turn, text, decision });
    if (decision.action === 'escalate') break;
    if (decision.action === 'offer') offers = rememberOffer(offers, decision.reasons, turn);
  }
  return steps;
}

function languageOf(text: string, history: readonly PastTurn[]): string {
  const said = history.filter(({ author }) => author === 'customer').slice(-SETTLES);
  const before = said.reduce<string | undefined>(
    (sticky, earlier) => detectLanguage(earlier.text, sticky).language,
    undefined,
  );
  return detectLanguage(text, before).language;
}

/** The bot's own word on it counts more than the site's model. */
function intentOf({ intent, confidence, text }: WholeTurn, model: Model | null): Intent | undefined {
  if (intent !== undefined) return { name: intent, confidence: confidence ?? 1 };
  return model === null ? undefined : intentIn(model, text);
}
