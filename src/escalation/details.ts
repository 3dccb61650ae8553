import { ordersIn } from './details-order.ts';
import { phonesIn } from './details-phone.ts';
import type { PastTurn } from './signal.ts';
import { ASSESSED_LENGTH } from './text-units.ts';

/** What a customer has given already, so that nobody asks for it again. Exact and conservative: a guess is worse. */
export type Detail = {
  /** Numbers of orders, purchases, invoices and bookings are all `order_id`. */
  kind: 'order_id' | 'email' | 'phone';
  /** As written, without layout at its ends; at most 100 characters. */
  value: string;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
};
/** The first of each kind. */
export type Details = { email?: string; phone?: string; order_id?: string };

/** A place in a text. */
export type Span = { start: number; end: number };

const LONGEST = 100;
const MAILBOX = /^[a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9_%+-])?$/i;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const TOP = /^[a-z]{2,24}$/i;
const MOST_LABELS = 6;
const WORD = /[^\s<>()[\]{},;:"'“”«»|、，。；：（）=]{6,300}/gu;

/**
 * Every e-mail address, phone number and order number in a text, in its order. Bare digits mean something only after
 * a question: what the bot has just asked decides. Of the text the first 4,000 characters count.
 * @param history the turns before, the newest last
 */
export function detailsIn(text: string, history: readonly PastTurn[] = []): Detail[] {
  const head = text.slice(0, ASSESSED_LENGTH);
  const last = history.at(-1);
  const asked = last?.author === 'bot' || last?.author === 'agent' ? last.text : '';
  // Most messages have neither: nothing is searched for what cannot be there.
  const emails = head.includes('@') ? emailsIn(head) : [];
  const hasDigits = /\d/.test(head);
  const orders = hasDigits ? outside(ordersIn(head, asked), emails) : [];
  const phones = hasDigits ? outside(phonesIn(head, asked), [...emails, ...orders]) : [];
  const found: [Detail['kind'], Span[]][] = [
    ['email', emails],
    ['order_id', orders],
    ['phone', phones],
  ];
  return found
    .flatMap(([kind, spans]) =>
      spans.map(({ start, end }) => ({ kind, value: head.slice(start, end), start, end })),
    )
    .filter(({ value }) => value.length <= LONGEST)
    .sort((a, b) => a.start - b.start);
}

/** The first e-mail address, phone number and order number of a text. */
export function findDetails(text: string, history: readonly PastTurn[] = []): Details {
  const details: Details = {};
  for (const { kind, value } of detailsIn(text, history)) details[kind] ??= value;
  return details;
}

function emailsIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    if (!written.includes('@') || written.length > LONGEST * 2) continue;
    const lead = /^(?:[.!?]|mailto)/u.exec(written)?.[0].length ?? 0;
    const candidate = written.slice(lead).replace(/[.!?]{1,9}$/u, '');
    const start = match.index + lead;
    if (isEmail(candidate)) spans.push({ start, end: start + candidate.length });
  }
  return spans;
}

function isEmail(text: string): boolean {
  const [mailbox = '', domain = '', ...more] = text.split('@');
  const labels = domain.split('.');
  return (
    more.length === 0 &&
    labels.length >= 2 &&
    labels.length <= MOST_LABELS &&
    MAILBOX.test(mailbox) &&
    labels.every((label) => LABEL.test(label)) &&
    TOP.test(labels.at(-1) ?? '')
  );
}

function outside(spans: readonly Span[], taken: readonly Span[]): Span[] {
  return spans.filter(({ start, end }) => taken.every((other) => end <= other.start || start >= other.end));
}
