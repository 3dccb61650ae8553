import { assessMessage, findDetails, readsAsNo, readsAsYes } from '../escalation/index.ts';
import { type Author, type Caller, type ErrorCode, type Page, withoutSecrets } from '../protocol/index.ts';
import type { Draft } from './draft.ts';
import { joinQueue } from './handoff.ts';

/** Someone who speaks: verified by the Worker, told by the object. */
export type CustomerVoice = Extract<Caller, { role: 'customer' }> & { page?: Page; language?: string };

/** The rules for what is said. Each returns a refusal, or leaves the events in the draft. */

/** The customer says something: it begins, reopens or continues the thread, and is assessed in the same commit. */
export function customerSays(draft: Draft, voice: CustomerVoice, id: string, text: string): ErrorCode | null {
  if (draft.state.blocked) return 'blocked';
  if (!draft.state.started) begin(draft, voice);
  if (draft.state.status === 'resolved') draft.add({ kind: 'conversation.reopened' });

  const { state, situation } = draft;
  const { offer, control, status } = state;
  const withBot = control.owner === 'bot' && status === 'pending';
  const assessment = assessMessage({ text, rev: situation.rev });
  const details = findDetails(text);
  const staff = {
    ...(withBot && { assessment }),
    ...(Object.keys(details).length > 0 && { details }),
  };
  const message = draft.add({
    kind: 'message',
    id,
    author: { type: 'customer' },
    text,
    ...(Object.keys(staff).length > 0 && { staff }),
  });

  if (status === 'snoozed') {
    joinQueue(draft, 'snooze_over', [{ kind: 'snooze_over', score: 1, evidence: [] }]);
  } else if (withBot && assessment.action === 'escalate') {
    joinQueue(draft, 'requested', assessment.reasons, message.seq);
  } else if (withBot && offer && readsAsYes(text)) {
    answerOffer(draft, true, message.seq);
  } else if (withBot && offer && readsAsNo(text)) {
    answerOffer(draft, false, message.seq);
  }
  return null;
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
  if (accepted) joinQueue(draft, 'offer_accepted', offer.reasons, offer.seq);
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
