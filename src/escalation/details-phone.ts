import type { Span } from './details.ts';

/** Digits with layout between them; what follows `x` or `ext` belongs to the number. */
const CANDIDATE =
  /(?<![\p{L}\p{N}+#$€£@.,/-])(\+|00)?(\(?\d(?:\)?[ .\-/]{0,2}\(?\d){5,16})(?:\s?(?:x|ext\.?)\s?\d{1,6})?(?![\p{L}\p{N}@%€$£]|[.,-]\d)/giu;
/** Words right before a number that make it a telephone's. */
const CUE =
  /(?:phone|telephone|tel|mobile|cell|cellphone|desk|fax|call me|call us|call|reach me|text me|sms|contact number|contact no|contact|phone number|registered|messages to|answering at|whatsapp|handy|festnetz|telefon|telefonnummer|handynummer|tel[eé]fono|m[oó]vil|celular|telem[oó]vel|telefone|t[eé]l[eé]phone|portable|cellulare|telefono|telefoon|telefoonnummer|numer telefonu|telefonu|电话|電話|手机|手機|号码|携帯|電話番号|هاتف|جوال|هاتفي|رقمي|موبايل)(?:\s{0,2}(?:number|no|nr|nummer|num))?[.:]?(?:\s{1,2}(?:is|at|on|to|it's|ist|es|est|è|number|:|=|for)){0,2}[^\p{L}\d+]{0,6}$/iu;
/** In a question put to the customer. */
const ASKED =
  /(?:phone|telephone|mobile|cell|contact) ?(?:number|no)|call you|reach you|telefon|handynummer|tel[eé]fono|telefone|celular|t[eé]l[eé]phone|telefoon|电话|電話|手机|手機|هاتف|جوال/iu;
const ANOTHER =
  /(?:order|invoice|account|card|policy|zip|postal|iban|pin|code|id|ssn|social security|licen[cs]e|reference|tracking|konto|kunden|cuenta|compte)[^.\n]{0,16}$/iu;
/** How far before a number its cue may stand. */
const REACH = 50;
/** Shortest and longest, digits (E.164 allows 15). */
const FEWEST = 7;
const MOST = 15;
const WITH_COUNTRY = 8;
const BY_LAYOUT = 9;

/**
 * Telephone numbers: with a country code, after a word that announces one, laid out as one, or asked for.
 * @param asked what was said to the customer just before
 */
export function phonesIn(text: string, asked: string): Span[] {
  const isAsked = ASKED.test(asked);
  const spans: Span[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const [written, country, body = ''] = match;
    const digits = body.replace(/\D/g, '').length + (country === '00' ? 2 : 0);
    if (digits < FEWEST || digits > MOST || isOtherNumber(body)) continue;
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const isCued = CUE.test(before);
    if (!isCued && ANOTHER.test(before)) continue;
    const hasCountry = country !== undefined && digits >= WITH_COUNTRY;
    if (hasCountry || isCued || isAsked || (digits >= BY_LAYOUT && isLaidOut(body))) {
      spans.push({ start: match.index, end: match.index + written.trimEnd().length });
    }
  }
  return spans;
}

/** Groups as telephones have them; bare digits are anything. */
function isLaidOut(body: string): boolean {
  const groups = groupsOf(body);
  if (groups.length < 3) return /^\(\d{2,5}\)/.test(body) && groups.length === 2;
  return groups.every(({ length }) => length >= 1 && length <= 4) && groups.some(({ length }) => length >= 2);
}

/** Dates, times, addresses of machines, social security numbers and cards in groups of four. */
function isOtherNumber(body: string): boolean {
  const sizes = groupsOf(body)
    .map(({ length }) => length)
    .join('-');
  if (/^(?:4-4-4-[34]|3-2-4|4-[12]-[12]|[12]-[12]-4)$/.test(sizes)) return true;
  if (/^(?:19|20)\d\d[-/.][01]\d[-/.][0-3]\d\b/.test(body)) return true;
  const groups = body.split('.');
  return (
    groups.length === 4 &&
    groups.every((group) => /^\d{1,3}$/.test(group) && Number(group) <= 255) &&
    sizes !== '2-2-2-2'
  );
}

function groupsOf(body: string): string[] {
  return body.split(/[^\d]{1,4}/).filter((group) => group !== '');
}
