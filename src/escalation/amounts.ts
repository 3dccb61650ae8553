import { vocabulary } from './text.ts';
import type { Read } from './text-units.ts';

/** A number as it stands in a text: units `from` (inclusive) to `to` (exclusive). */
export type Amount = { from: number; to: number; value: string; isMoney: boolean };

/** What stands beside a sum, before or after it, as it is written in many countries. */
const CURRENCIES = vocabulary(
  'euro euros eur dollar dollars usd bucks buck pound pounds quid gbp rs inr rupee rupees naira ngn ksh kes shilling shillings aed dirham dirhams riyal riyals sar rand zar real reais brl peso pesos mxn ars clp cop sol soles yen jpy yuan rmb cny franc francs franken chf zl zloty zlotych pln kr sek nok dkk cent cents pence cad aud sgd php thb idr try lira won gems coins tokens ' +
    'ريال درهم دينار جنيه دولار يورو',
);
const CURRENCY_SIGN = /[\p{Sc}元块塊円]/u;
/** A number before one of these is a span of time, or a count of something else. */
const NO_SUM = vocabulary(
  'working business inch inches day days hour hours hrs hr min mins minute minutes week weeks month months year years am pm st nd rd th november december january february march april june july august september october ' +
    'dias dia hora horas semana semanas tage tag stunden wochen jours jour heures semaines giorni giorno ore dagen uur weken dni godzin أيام ساعات',
);

/** The numbers of a text that may be sums: "3,450.50" is one. Linear. */
export function amountsIn({ text, units }: Read): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < units.length; at++) {
    const first = units[at];
    if (first === undefined || !isDigit(first.word)) continue;
    let to = at + 1;
    while (isJoined(text, units, to)) to += 2;
    const end = units[to - 1]?.end ?? first.end;
    const value = text.slice(first.start, end).replaceAll(',', '');
    const [before, after] = [units[at - 1]?.word ?? '', units[to]?.word ?? ''];
    const isMoney =
      CURRENCIES.has(before) ||
      CURRENCIES.has(after) ||
      CURRENCY_SIGN.test(text.slice(Math.max(0, first.start - 2), first.start)) ||
      CURRENCY_SIGN.test(text.slice(end, end + 2)) ||
      /^\d{1,9}[.,]\d\d$/.test(value);
    if (isMoney || !(NO_SUM.has(after) || isRangeOfTime(text, units, to)))
      amounts.push({ from: at, to, value, isMoney });
    at = to - 1;
  }
  return amounts;
}

/** "1-2 days": the first number of a span. */
function isRangeOfTime(text: string, units: Read['units'], at: number): boolean {
  const [before, next, after] = [units[at - 1], units[at], units[at + 1]];
  if (before === undefined || next === undefined || !isDigit(next.word)) return false;
  return /^ ?[-–] ?$/.test(text.slice(before.end, next.start)) && NO_SUM.has(after?.word ?? '');
}

/** Whether a mark and more digits follow without a space. */
function isJoined(text: string, units: Read['units'], at: number): boolean {
  const [before, mark, next] = [units[at - 1], units[at], units[at + 1]];
  return (
    before !== undefined &&
    mark !== undefined &&
    next !== undefined &&
    mark.start === before.end &&
    next.start === mark.end &&
    /[.,]/.test(text[mark.start] ?? '') &&
    isDigit(next.word)
  );
}

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}
