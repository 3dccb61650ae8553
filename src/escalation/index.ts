/** When the bot should let go: pure rules over text, outcomes and a few counters. */
export { asksAboutBot } from './about-bot.ts';
export { assessMessage, assessOutcome, type MessageToAssess, type OutcomeToAssess } from './assess.ts';
export { type Decision, decide, type Noticed, type Presence, restsFrom } from './decision.ts';
export { type Details, findDetails } from './details.ts';
export { type Learned, learn, learnAll, MOST_SHIFT, NOTHING_LEARNED } from './feedback.ts';
export { helpFor } from './help.ts';
export { train } from './intent.ts';
export {
  type Asked,
  NO_OFFERS,
  NOTHING_ASKED,
  type OfferMemory,
  rememberOffer,
  rememberQuestion,
  rememberRefusal,
  turnsOf,
} from './memory.ts';
export { decode, encode, type Model } from './model.ts';
export { type Ending, noticeInMessage, noticeInOutcome, signalsOf } from './notice.ts';
export {
  BUILT_IN,
  barFor,
  DEFAULT_POLICY,
  LOW_CONFIDENCE,
  POLICY_BYTES,
  Policy,
  Rules,
  readPolicy,
  ruleFor,
} from './policy.ts';
export { type Assessed, assessTurn, replay, type Site, type Step, type WholeTurn } from './replay.ts';
export { readsAsNo, readsAsYes } from './reply.ts';
export { asksForHuman } from './request.ts';
export * from './signal.ts';
export { examplesOf, intentIn, SiteIntents } from './site-intents.ts';
export { tellingTerms, termsOf } from './terms.ts';
export { fold, vocabulary, words } from './text.ts';
