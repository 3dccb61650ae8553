import { assessMessage, findDetails, helpFor, readsAsNo, readsAsYes } from '../escalation/index.ts';
import {
  type Assessment,
  type Author,
  type Caller,
  type ErrorCode,
  type Page,
  withoutSecrets,
} from '../protocol/index.ts';
import type { Draft } from './draft.ts';
import { joinQueue, reasonOf, tellClosed } from './handoff.ts';
import { isOpen } from './hours.ts';
import { pastOf, tierOf } from './past.ts';

/** Someone who speaks: verified by the Worker, told by the object. */
export type CustomerVoice = Extract<Caller, { role: 'customer' }> & { page?: Page; language?: string };

/** The rules for what is said. Each returns a refusal, or leaves the events in the draft. */

/** The customer says something: it begins, reopens or continues the thread, and is assessed in the same commit. */
export function customerSays(draft: Draft, voice: CustomerVoice, id: string, text: string): ErrorCode | null {
  if (draft.state.blocked) return 'blocked';
  if (!draft.state.started) begin(draft, voice);
  if (draft.state.status === 'resolved') draft.add({ kind: 'conversation.reopened' });

  const { offer, control, status } = draft.state;
  const withBot = control.owner === 'bot' && status === 'pending';
  // An answer to the offer is no question, and nothing to read moods from.
  const reply = withBot && offer ? readsAs(text) : null;
  const found = assess(draft, text);
  // Where people have it, or will have it next, findings are theirs to read: nothing is decided for them.
  const { held: _, ...noted } = found;
  const assessment: Assessment = withBot ? found : { ...noted, action: 'none' };
  const details = findDetails(text, control.owner === 'bot' ? pastOf(draft.state) : []);
  const page = voice.page && withoutSecrets(voice.page);
  const hasMoved = page !== undefined && page.url !== draft.state.page?.url;
  const staff = {
    ...(hasMoved && { page }),
    assessment,
    ...(Object.keys(details).length > 0 && { details }),
  };
  const message = draft.add({
    kind: 'message',
    id,
    author: { type: 'customer' },
    text,
    staff,
  });

  if (control.owner !== 'agent') offerHelp(draft, assessment);
  if (status === 'snoozed') {
    joinQueue(draft, 'snooze_over', [{ kind: 'snooze_over', score: 1, evidence: [] }]);
  } else if (withBot && assessment.action === 'escalate') {
    joinQueue(draft, reasonOf(assessment.reasons), assessment.reasons, { cause: message.seq });
  } else if (reply !== null) {
    answerOffer(draft, reply, message.seq);
  } else if (withBot && assessment.held === 'closed' && needsPerson(assessment)) {
    tellClosed(draft, message.seq);
  }
  return null;
}

function assess({ state, situation }: Draft, text: string): Assessment {
  const { rules, rev } = situation;
  return assessMessage({
    text,
    language: state.spoken ?? state.language,
    history: pastOf(state),
    rules,
    rev,
    tier: tierOf(state),
    offers: state.offers,
    turn: state.turns + 1,
    intent: state.intent,
    open: isOpen(situation.settings.hours, situation.now),
    withAgent: state.control.owner === 'agent' && state.spoken !== undefined,
  });
}

/** Whether the bot's answer would be none: a person was asked for, or somebody may be in danger. */
function needsPerson({ reasons }: Assessment): boolean {
  return reasons.some(
    ({ kind, does, score, bar = 0 }) =>
      (kind === 'human_request' || kind === 'self_harm') && does !== 'note' && score >= bar,
  );
}

/** Somebody may be in danger: the site's help text, at once and whoever is there; once under each control. */
function offerHelp(draft: Draft, { reasons, language }: Assessment): void {
  const { state, situation } = draft;
  const isInDanger = reasons.some(({ kind, score, bar = 0 }) => kind === 'self_harm' && score >= bar);
  if (!isInDanger || state.helped === state.control.epoch) return;
  draft.add({
    kind: 'message',
    id: situation.newId(),
    author: { type: 'system' },
    text: helpFor(situation.rules.policy, language),
    staff: { help: true },
  });
}

/** Whether a message says yes (`true`) or no to an offer, and nothing else. */
function readsAs(text: string): boolean | null {
  if (readsAsYes(text)) return true;
  return readsAsNo(text) ? false : null;
}

/** An agent says something to the customer: only under the control they hold right now. */
export function agentSays(
  draft: Draft,
  author: Extract<Author, { type: 'agent' }>,
  id: string,
  text: string,
  epoch?: number,
): ErrorCode | null {
  const { control } = draft.state;
  if (control.owner !== 'agent' || control.agent?.id !== author.id || control.epoch !== epoch)
    return 'not_in_control';
  draft.add({ kind: 'message', id, author, text, epoch });
  return null;
}

/** An agent tells the team something. No fence: notes never reach the customer. */
export function agentNotes(
  draft: Draft,
  author: Extract<Author, { type: 'agent' }>,
  id: string,
  text: string,
): ErrorCode | null {
  if (!draft.state.started) return 'not_found';
  draft.add({ kind: 'note', id, author, text });
  return null;
}

/** The customer says yes or no to the offer of a person, by a button or in words. */
export function answerOffer(draft: Draft, accepted: boolean, message?: number): void {
  const { offer } = draft.state;
  if (!offer) return;
  const inWords = message === undefined ? {} : { message };
  draft.add({ kind: 'offer.answered', offer: offer.seq, accepted, ...inWords });
  if (!accepted) return;
  const { settings, now } = draft.situation;
  if (isOpen(settings.hours, now)) joinQueue(draft, 'offer_accepted', offer.reasons, { cause: offer.seq });
  else tellClosed(draft, message);
}

/** The first message makes the conversation, greeted as the site greets: the agent will see what the customer saw. */
function begin(draft: Draft, { site, visitor, address, customer, page, language }: CustomerVoice): void {
  const { settings, newId } = draft.situation;
  draft.add({
    kind: 'conversation.started',
    site,
    visitor,
    customer,
    language: language ?? settings.language,
    ...(address !== undefined && { address }),
    ...(page && { page: withoutSecrets(page) }),
  });
  draft.add({
    kind: 'message',
    id: newId(),
    author: { type: 'bot', name: settings.bot.name },
    text: settings.bot.greeting,
  });
}
