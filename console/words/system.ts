import type { Assessment, Reason, RoutingTarget, ThreadEvent } from '../../src/protocol/index.ts';
import type { Words } from './en.ts';

/** What happened, in one line and a few smaller ones below it. */
type Line = { text: string; lines: string[] };

/** What earlier events of the thread have told: labels of asked details by key, names of agents by id. */
export type Known = { labels: Map<string, string>; names: Map<string, string> };

/** A reason with what it saw, e.g. `Asked for a person (95%, counts from 50%): “a human please”`. */
export function reasonInWords(reason: Reason, words: Words): string {
  const { kind, score, evidence, bar } = reason;
  const seeing = (text: string, seen: readonly string[]) =>
    seen.length === 0 ? text : words.because(text, seen.map(words.quoted).join(', '));
  if (kind === 'low_confidence') {
    const { confidence = 1 - score } = reason;
    return seeing(
      words.unsure(confidence) + (bar === undefined ? '' : words.underBar(bar)),
      evidence.filter((text) => !text.startsWith('confidence ')),
    );
  }
  if (kind === 'bot_failed') return failureInWords(evidence[0], words);
  return seeing(titleOf(reason, words) + (bar === undefined ? '' : words.numbers(score, bar)), evidence);
}

function titleOf({ kind, topic }: Reason, words: Words): string {
  const known: Partial<Record<string, string>> = words.topics;
  const title = words.reason[kind];
  return topic === undefined ? title : words.topic(title, known[topic] ?? topic.replaceAll('_', ' '));
}

/** A decision and its reasons, a line each; nothing where nothing was noticed. */
export function decisionInWords({ action, reasons, held, policy }: Assessment, words: Words): string[] {
  const told = reasons.map((reason) => reasonInWords(reason, words));
  // Version 1 named what it had noticed also where it was not worth a word.
  if (policy === undefined) return action === 'none' ? [] : told;
  if (told.length === 0) return [];
  return [held === undefined ? words.decided[action] : words.held[held], ...told];
}

/** Where a handoff is meant to go. */
export function targetInWords(
  { type, id }: RoutingTarget,
  nameOf: (agent: string) => string,
  words: Words,
): string {
  return words.targetName[type](type === 'agent' ? nameOf(id) : id);
}

function failureInWords(why: string | undefined, words: Words): string {
  const known: Partial<Record<string, string>> = words.turnFailed;
  return known[why ?? ''] ?? words.turnFailed.unknown;
}

/** An event that is not a message, in words; `null` for what needs no line of its own. */
export function systemLine(
  event: Exclude<ThreadEvent, { kind: 'message' | 'note' }>,
  known: Known,
  words: Words,
): Line | null {
  const nameOf = (id: string) => known.names.get(id) ?? id;
  const only = (text: string): Line => ({ text, lines: [] });
  const because = (reasons: readonly Reason[] = []) => reasons.map((reason) => reasonInWords(reason, words));
  switch (event.kind) {
    case 'conversation.started':
      return { text: words.started, lines: event.page === undefined ? [] : [words.onPage(event.page.title)] };
    case 'turn.failed':
      return only(failureInWords(event.staff?.why, words));
    case 'customer.updated':
      return only(words.customerUpdated);
    case 'control.passed': {
      // These two are told by the event that follows.
      if (event.reason === 'resolved' || event.reason === 'snoozed') return null;
      const { staff } = event;
      if (event.reason === 'transferred' && staff?.by !== undefined && staff.target !== undefined)
        return only(words.passedOnTo(nameOf(staff.by), targetInWords(staff.target, nameOf, words)));
      const calls = (staff?.offers ?? [])
        .filter((offer) => offer.outcome !== 'accepted')
        .map((offer) => words.rang(offer.agent.name, words.rangOutcome[offer.outcome]));
      return {
        text: words.passed[event.reason](event.to.agent?.name ?? words.somebody),
        lines: [...because(staff?.reasons), ...calls],
      };
    }
    case 'offer.made':
      return { text: words.offerMade, lines: because(event.staff?.reasons) };
    case 'offer.answered':
      return only(event.accepted ? words.offerAccepted : words.offerDeclined);
    case 'intake.requested':
      return only(words.askedFor(event.fields.map((field) => field.label)));
    case 'details.collected':
      return {
        text: words.detailsGiven,
        lines: Object.entries(event.values).map(
          ([key, value]) => `${known.labels.get(key) ?? key.replaceAll('_', ' ')}: ${value}`,
        ),
      };
    case 'customer.disconnected':
      return only(words.disconnected);
    case 'customer.returned':
      return only(words.returned);
    case 'closed.told':
      return only(words.closedTold(event.opensAt === undefined ? null : new Date(event.opensAt)));
    case 'idle.warned':
      return only(words.idleWarned);
    case 'conversation.resolved':
      return only(words.resolvedBy[event.by]);
    case 'conversation.reopened':
      return only(words.reopened);
    case 'conversation.snoozed':
      return only(
        event.staff === undefined ? words.snoozed : words.snoozedUntil(new Date(event.staff.until)),
      );
    case 'rating.given':
      return {
        text: words.rated(event.score),
        lines: event.comment === undefined || event.comment === '' ? [] : [words.quoted(event.comment)],
      };
    case 'redacted':
      return only(event.staff === undefined ? words.redacted : words.redactedBy(nameOf(event.staff.by)));
    case 'feedback.given':
      return only(words.marked(nameOf(event.by), words.marks[event.mark]));
    case 'customer.blocked':
      return only(words.blockedBy(nameOf(event.by)));
    default: {
      event satisfies never;
      return null;
    }
  }
}
