import type { AnyEvent, Author, IntakeField } from '../../src/protocol/index.ts';
import type { WordKey } from '../words/en.ts';

/** A message as the panel draws it. */
export type MessageEntry = {
  kind: 'message';
  /** Missing on the greeting, as is `at`: it was not sent yet. */
  id?: string;
  seq: number;
  at?: number;
  author: Author;
  text: string;
  removed: boolean;
};

/** Something that happened, in words of the catalogue. */
export type NoticeEntry = {
  kind: 'notice';
  seq: number;
  at: number;
  word: WordKey;
  values: Record<string, string>;
};

export type OfferEntry = { kind: 'offer'; seq: number; at: number; open: boolean; accepted?: boolean };
export type IntakeEntry = { kind: 'intake'; seq: number; at: number; fields: readonly IntakeField[] };
export type RatingEntry = { kind: 'rating'; seq: number; at: number };
export type Entry = MessageEntry | NoticeEntry | OfferEntry | IntakeEntry | RatingEntry;

type Words = {
  /** What to call an agent whose name is in no event we hold. */
  someone: string;
  list(items: readonly string[]): string;
  day(at: number): string;
  time(at: number): string;
};

/**
 * The log as the customer reads it. Questions (an offer, a form, a rating) are entries of their own and `open` or
 * present only while an answer is still of use.
 */
export function entriesOf(events: readonly AnyEvent[], words: Words): Entry[] {
  const entries: Entry[] = [];
  const labels = new Map<string, string>();
  let agent = words.someone;
  let offer: OfferEntry | undefined;
  let intake: IntakeEntry | undefined;
  let rating: RatingEntry | undefined;

  const closeOffer = (accepted?: boolean) => {
    if (!offer) return;
    offer.open = false;
    if (accepted !== undefined) offer.accepted = accepted;
    offer = undefined;
  };
  const take = (entry: Entry | undefined) => {
    if (entry) entries.splice(entries.indexOf(entry), 1);
  };

  for (const event of events) {
    const { seq, at } = event;
    const notice = (word: WordKey, values: Record<string, string> = {}) =>
      entries.push({ kind: 'notice', seq, at, word, values });

    switch (event.kind) {
      case 'message':
        entries.push({
          kind: 'message',
          id: event.id,
          seq,
          at,
          author: event.author,
          text: event.text,
          removed: event.redacted === true,
        });
        break;
      case 'control.passed': {
        closeOffer();
        if (event.to.owner !== 'queue') {
          take(intake);
          intake = undefined;
        }
        if (event.to.agent) agent = event.to.agent.name;
        // How a conversation ended or paused is told by the event that follows.
        if (event.reason !== 'resolved' && event.reason !== 'snoozed') {
          notice(`notice.${event.reason}`, { name: agent });
        }
        break;
      }
      case 'turn.failed':
        notice('notice.turn_failed');
        break;
      case 'offer.made':
        closeOffer();
        offer = { kind: 'offer', seq, at, open: true };
        entries.push(offer);
        break;
      case 'offer.answered':
        if (offer?.seq === event.offer) closeOffer(event.accepted);
        break;
      case 'intake.requested':
        for (const { key, label } of event.fields) labels.set(key, label);
        intake = { kind: 'intake', seq, at, fields: event.fields };
        entries.push(intake);
        break;
      case 'details.collected':
        take(intake);
        intake = undefined;
        notice('notice.details', {
          values: words.list(
            Object.entries(event.values).map(([key, value]) => `${labels.get(key) ?? key}: ${value}`),
          ),
        });
        break;
      case 'closed.told':
        if (event.opensAt === undefined) notice('notice.closed.long');
        else notice('notice.closed', { day: words.day(event.opensAt), time: words.time(event.opensAt) });
        break;
      case 'idle.warned':
        notice('notice.idle');
        break;
      case 'conversation.resolved':
        closeOffer();
        notice(`notice.resolved.${event.by}`, { name: agent });
        if (event.ratingAsked) {
          rating = { kind: 'rating', seq, at };
          entries.push(rating);
        }
        break;
      case 'rating.given':
        take(rating);
        rating = undefined;
        notice('notice.rated', { score: String(event.score) });
        break;
      case 'conversation.reopened':
        take(rating);
        rating = undefined;
        notice('notice.reopened');
        break;
      case 'conversation.snoozed':
        notice('notice.snoozed');
        break;
    }
  }
  return entries;
}

/** Whether the site's greeting is still to be shown in front: the log does not begin with the bot's own words. */
export function needsGreeting(events: readonly AnyEvent[], hasEarlier: boolean): boolean {
  if (hasEarlier) return false;
  const first = events.find((event) => event.kind === 'message');
  return !(first?.kind === 'message' && first.author.type === 'bot');
}
