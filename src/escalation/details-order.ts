import type { Span } from './details.ts';
import { isOneSlipFrom } from './grammar.ts';
import { fold } from './text.ts';

/** Words before a number that make it an order's, an invoice's or a booking's. */
const CUE =
  /(?<![\p{L}\p{N}])(?:orders?|purchases?|invoices?|bills?|bookings?|reservations?|shipments?|tracking|receipts?|bestellung|bestellnummer|auftrag|auftragsnummer|rechnung|rechnungsnummer|buchung|buchungsnummer|sendungsnummer|pedidos?|compra|factura|reserva|encomenda|fatura|commande|facture|r[eé]servation|ordine|acquisto|fattura|prenotazione|zam[oó]wienie|zam[oó]wienia|faktura|faktury|bestelling|ordernummer|bestelnummer|factuur|factuurnummer|boeking|注文(?:番号)?|注文書|請求書|予約番号|订单(?:号|编号)?|訂單(?:號|編號)?|发票号?|طلب|طلبي|الطلب|فاتورة|الفاتورة|حجز|الحجز)(?![\p{L}\p{N}])/giu;
/** The same where no space stands between words. */
const CUE_SPACELESS =
  /(?:订单|訂單|注文|发票|請求書)(?:号码|号|號碼|號|编号|編號|番号)?(?:是|为|為|は|：|:)?/gu;
/** What may stand between that word and the number. Those of the first list say that a number follows. */
const NAMED =
  /^(?:number|numbers|num|no|nr|nummer|n[uú]mero|num[eé]ro|numer|id|code|ref|reference|رقم|رقمه|#|n°|nº|:)$/iu;
const BETWEEN = /^(?:is|was|es|est|ist|è|e|é|to|my|the|de|del|di|=|-|هو)$/iu;
const HASHED = /(?<![\p{L}\p{N}#])#([A-Z0-9][A-Z0-9-]{2,19})(?![\p{L}\p{N}-])/giu;
const PIECE = /[#:=]|[^\s#:=]{1,80}/gu;
const DATE = /^\d{1,4}-\d{1,2}-\d{1,4}$/;
const UNIT =
  /^(?:g|kg|ml|l|bags?|units?|pieces?|boxes|cups|euros?|eur|dollars?|usd|pounds?|gbp|items?|times|days?|[$€£%])/iu;
const NUMBER = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,18}[A-Za-z0-9])$/;
/** A message that is nothing but a number, or announces one as such. */
const BARE =
  /^(?:(?:it is|it's|its|here it is|sure|yes|ok|the number is|my number is|number|es|ist|c'est|è|est)[\s:,.]{0,3})?#?([A-Z0-9][A-Z0-9-]{3,19})[\s.!]{0,5}$/iu;
/** A long number right behind a word, or even grown together with it: the word may be misspelt. */
const LONG = /(\p{L}{5,14})\s{0,2}#?(\d{6,20})(?!\d)/gu;
const MISSPELT = ['order', 'purchase', 'invoice', 'booking'];
/** Far enough to reach the number, short enough to stay with the word. */
const REACH = 60;

/**
 * Order, invoice and booking numbers: after a word that announces one, behind a `#`, or as a whole answer to a question for one.
 * @param asked what was said to the customer just before
 */
export function ordersIn(text: string, asked: string): Span[] {
  const spans: Span[] = [];
  const add = (span: Span | null) => {
    if (span !== null && spans.every(({ start, end }) => span.end <= start || span.start >= end))
      spans.push(span);
  };
  for (const cue of text.matchAll(CUE)) add(afterCue(text, cue.index + cue[0].length));
  for (const cue of text.matchAll(CUE_SPACELESS)) add(afterCue(text, cue.index + cue[0].length));
  for (const match of text.matchAll(LONG)) {
    const [written, word = '', number = ''] = match;
    const folded = fold(word);
    if (MISSPELT.some((right) => folded.endsWith(right) || isOneSlipFrom(folded, right)))
      add({ start: match.index + written.length - number.length, end: match.index + written.length });
  }
  for (const match of text.matchAll(HASHED)) {
    const [written, number = ''] = match;
    if (/\d.{0,17}\d.{0,17}\d/.test(number))
      add({ start: match.index + 1, end: match.index + written.length });
  }
  const bare = BARE.exec(text.trim());
  if (bare !== null && spans.length === 0 && isAskedFor(asked)) {
    const number = bare[1] ?? '';
    if (/\d.{0,17}\d.{0,17}\d/.test(number) && !DATE.test(number)) add(at(text.lastIndexOf(number), number));
  }
  return spans;
}

function isAskedFor(asked: string): boolean {
  return asked.search(CUE) >= 0 || asked.search(CUE_SPACELESS) >= 0;
}

function afterCue(text: string, from: number): Span | null {
  let isNamed = false;
  const pieces = [...text.slice(from, from + REACH).matchAll(PIECE)];
  for (const [index, piece] of pieces.entries()) {
    const [written] = piece;
    const word = written.replace(/\.$/, '');
    if (NAMED.test(word)) isNamed = true;
    else if (!BETWEEN.test(word)) {
      const number = orderNumber(written, pieces[index + 1]?.[0] ?? '', isNamed);
      return number === null ? null : at(from + piece.index, number);
    }
  }
  return null;
}

/** Announced numbers may be short; others need five digits, or capitals with three, and nothing that they count. */
function orderNumber(written: string, next: string, isNamed: boolean): string | null {
  const number = written.replace(/[^A-Za-z0-9]{1,20}$/, '').replace(/[^A-Za-z0-9-].{0,80}$/u, '');
  if (!NUMBER.test(number) || DATE.test(number)) return null;
  const digits = number.replace(/\D/g, '').length;
  if (isNamed) return digits >= 3 ? number : null;
  if (digits === number.length) return digits >= 5 && !UNIT.test(next) ? number : null;
  return digits >= 3 && number === number.toUpperCase() ? number : null;
}

function at(start: number, { length }: string): Span {
  return { start, end: start + length };
}
