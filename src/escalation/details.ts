/** What a customer has given already, so that nobody asks for it again. Exact and conservative: a guess is worse. */
export type Details = { email?: string; phone?: string; order_id?: string };

const LIMIT = 4_000;
const EMAIL =
  /^[a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9_%+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z]{2,24}$/i;
/** Words before a number that make it an order's. */
const ORDER =
  /(?<![\p{L}\p{N}])(?:orders?|bestellung|bestellnummer|auftrag|auftragsnummer|pedido|encomenda|commande|ordine|zam[oó]wienie|bestelling|ordernummer|注文番号?|订单号?|訂單號?|طلب)(?![\p{L}\p{N}])/giu;
/** What may stand between that word and the number. `Named` ones say that a number follows. */
const NAMED = /^(?:number|num|no|nr|nummer|n[uú]mero|num[eé]ro|id|code|ref|reference|#|n°|nº|:)$/iu;
const BETWEEN = /^(?:is|was|es|est|ist|è|e|é|my|the|de|=|-)$/iu;
const HASHED = /(?<![\p{L}\p{N}#])#([A-Z0-9][A-Z0-9-]{2,19})(?![\p{L}\p{N}-])/giu;
const DATE = /^\d{1,4}-\d{1,2}-\d{1,4}$/;
const UNIT = /^(?:g|kg|ml|l|bags?|units?|pieces?|boxes|cups|euros?|eur|dollars?|usd|pounds?|gbp|[$€£%])/iu;
/** Phones: with a country code, or right after a word that announces one. Layout characters only between digits. */
const PHONE = /(?<![\p{L}\p{N}+#])(\+?)(\(?\d(?:[ ().\-/]{0,2}\d){6,14})(?![\p{L}\p{N}])/gu;
const PHONE_CUE =
  /(?:phone|telephone|tel|mobile|cell|call me (?:at|on)|reach me (?:at|on)|whatsapp|handy|telefon(?:nummer)?|tel[eé]fono|m[oó]vil|celular|telefone|t[eé]l[eé]phone|portable|cellulare|telefono|telefoon(?:nummer)?|numer telefonu|电话|電話|手机|هاتف|جوال)[^\d+]{0,20}$/iu;

/**
 * Finds an e-mail address, a phone number and an order number. The first of each counts.
 * @returns values as written, without layout at their ends; at most 100 characters each
 */
export function findDetails(text: string): Details {
  const head = text.slice(0, LIMIT);
  const email = findEmail(head);
  const order = findOrder(head);
  const phone = findPhone(head, order);
  return {
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(order !== undefined && { order_id: order }),
  };
}

function findEmail(text: string): string | undefined {
  for (const word of text.split(/[\s<>()[\]{},;:"'“”«»|、，。；：（）]+/u)) {
    const candidate = word.replace(/^(?:mailto)?[.!?]+|[.!?]+$/g, '');
    if (candidate.length <= 100 && candidate.includes('@') && EMAIL.test(candidate)) return candidate;
  }
  return undefined;
}

function findOrder(text: string): string | undefined {
  for (const cue of text.matchAll(ORDER)) {
    const after = text.slice(cue.index + cue[0].length, cue.index + cue[0].length + 60);
    const order = afterCue(
      after
        .replace(/([#:=])/g, ' $1 ')
        .trim()
        .split(/\s+/),
    );
    if (order !== undefined) return order;
  }
  for (const hashed of text.matchAll(HASHED)) {
    const [, number = ''] = hashed;
    if (/\d.*\d.*\d/.test(number)) return number;
  }
  return undefined;
}

function afterCue(following: string[]): string | undefined {
  let isNamed = false;
  for (const [index, written] of following.entries()) {
    const word = written.replace(/\.$/, '');
    if (NAMED.test(word)) isNamed = true;
    else if (!BETWEEN.test(word)) return isOrderNumber(written, following[index + 1], isNamed);
  }
  return undefined;
}

/** Announced numbers may be short; others need five digits, or capitals with three, and nothing that they count. */
function isOrderNumber(written: string, next: string | undefined, isNamed: boolean): string | undefined {
  const number = written.replace(/[.,;!?)]+$/, '');
  if (!/^[A-Za-z0-9][A-Za-z0-9-]{1,18}[A-Za-z0-9]$/.test(number) || DATE.test(number)) return undefined;
  const digits = number.replace(/\D/g, '').length;
  if (isNamed) return digits >= 3 ? number : undefined;
  if (digits === number.length) return digits >= 5 && !UNIT.test(next ?? '') ? number : undefined;
  return digits >= 3 && number === number.toUpperCase() ? number : undefined;
}

function findPhone(text: string, order: string | undefined): string | undefined {
  for (const match of text.matchAll(PHONE)) {
    const [written, plus] = match;
    const digits = written.replace(/\D/g, '');
    if (order?.includes(digits)) continue;
    const isAnnounced = PHONE_CUE.test(text.slice(Math.max(0, match.index - 50), match.index));
    if (digits.length >= (plus === '+' ? 8 : 7) && (plus === '+' || isAnnounced)) return written.trim();
  }
  return undefined;
}
