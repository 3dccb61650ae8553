/** When the bot should let go: pure rules over text, outcomes and a few counters. */
export { asksAboutBot } from './about-bot.ts';
export { type Details, findDetails } from './details.ts';
export {
  type Asked,
  NO_OFFERS,
  NOTHING_ASKED,
  type OfferMemory,
  rememberOffer,
  rememberQuestion,
  rememberRefusal,
} from './memory.ts';
export { assessMessage, assessOutcome, LOW_CONFIDENCE, type OutcomeToAssess } from './policy.ts';
export { readsAsNo, readsAsYes } from './reply.ts';
export { asksForHuman } from './request.ts';
