import { vocabulary } from './text.ts';
import type { Found } from './text-phrases.ts';
import { isSpaceless, type Read } from './text-units.ts';

/**
 * Money that is on its way is not missing yet: "withdrawal not received" is answered with how long withdrawals take.
 * It counts once the customer says how long it has been, or when the account itself shows something wrong.
 */

/** Said of money that moves: it has left, or has not arrived. All languages that put spaces between words, in one list. */
const MOVES = vocabulary(
  'received receive receiving credited get got gotten given arrived arrive come came reached reach landed cleared paid posted added add placed available deducted debited deduction taken withdrawn sent transferred recieved showing show shown reflect reflected reflecting ' +
    'recibido recibí llegado llegó reflejado abonado acreditado ingresado pagado descontaron cobraron debitaron pagué deposité transferí ' +
    'erhalten bekommen angekommen gutgeschrieben eingegangen ausgezahlt abgebucht überwiesen bezahlt eingezahlt ' +
    'reçu arrivé crédité touché versé débité prélevé payé viré ' +
    'ricevuto arrivato arrivati accreditato addebitato pagato prelevato versato ricaricato ' +
    'recebi chegou caiu entrou creditado descontaram debitaram paguei depositei transferi ' +
    'ontvangen gekregen binnen aangekomen afgeschreven betaald gestort overgemaakt ' +
    'dostałem dostałam otrzymałem otrzymałam doszły doszedł wpłynęły wpłynął przyszły przyszedł pobrano zapłaciłem zapłaciłam wpłaciłem wpłaciłam ' +
    'يصل تصل وصل وصلت ينزل نزل يضاف أستلم استلم يصلني وصلني تصلني استلمت وصلتني خصم خصموا دفعت حولت أودعت',
);

/** What the account shows, or faults that no waiting mends. */
const STANDS = vocabulary(
  'deposit deposits balance bonus bonuses cashback referral reward rewards nothing wrong incorrect missing gone lost disappeared vanished twice double times inaccurate short less ' +
    'depósito saldo bono falta incorrecto equivocado desaparecido perdido veces einzahlung guthaben kontostand fehlt fehlen falsch verschwunden weg zweimal doppelt ' +
    'dépôt solde faux manque disparu erroné fois mancano manca sbagliato sparito sparita volte bônus errado sumiu sumiram vezes ' +
    'storting tegoed verkeerd verdwenen kwijt dubbel saldo wpłata zniknęły zniknął brakuje błędne razy رصيدي الرصيد الإيداع المكافأة ناقص مفقود خطأ مرتين',
);

/** Money that was promised for something done: it is owed, not on its way. */
const PROMISED = vocabulary(
  'bonus bonuses cashback referral referrals reward rewards invite invites invited prize prizes ' +
    'bono bonos bonificación recompensa recompensas premio premios referidos prämie prämien geworben belohnung ' +
    'récompense récompenses prime parrainage parrainages premi bônus prêmio prêmios indicação indicações ' +
    'beloning nagroda nagrody nagrodę premia premii مكافأة المكافأة مكافأتي',
);

/** How long it has been, or that it is still so. */
const OVERDUE = vocabulary(
  'still since ago day days week weeks month months hour hours yesterday already last long waiting waited monday tuesday wednesday thursday friday saturday sunday overdue late never ' +
    'todavía aún desde día días semana semanas mes meses ayer hace pasada nunca noch immer seit tage tagen woche wochen monat monaten gestern schon längst nie ' +
    'toujours depuis jour jours semaine semaines mois hier jamais ancora da giorno giorni settimana settimane mese mesi ieri mai ' +
    'ainda desde dia dias semana semanas mês ontem nunca steeds sinds dag dagen week weken maand gisteren nooit nadal wciąż od dzień dni tydzień tygodni tygodnia miesiąc wczoraj nigdy ' +
    'منذ يوم أيام أسبوع أسبوعين شهر أمس حتى الآن بعد ساعة ساعات',
);

/** "What happens if it does not arrive": asked beforehand, nothing is missing. */
const WHAT = vocabulary(
  'what happens happen pasa pasaría passiert passe arrive succede acontece gebeurt er stanie co qué was wat',
);
const IF = vocabulary('if si wenn falls se als jeśli gdyby');

/** The same for Chinese and Japanese, as they stand in the text. */
const MOVES_SIGNS = [
  '收到',
  '到账',
  '到帳',
  '扣',
  '付了',
  '转了',
  '充了',
  '引き落と',
  '払った',
  '入金',
  '振り込',
];
const STANDS_SIGNS = [
  '余额',
  '餘額',
  '存款',
  '奖金',
  '不对',
  '错',
  '少',
  '两次',
  '兩次',
  '残高',
  'ボーナス',
  '二回',
  '二重',
  '減',
];
const OVERDUE_SIGNS = [
  '天',
  '周',
  '星期',
  '月',
  '小时',
  '小時',
  '昨',
  '一直',
  '很久',
  '还没',
  '還沒',
  '日',
  '週',
  '時間',
  'まだ',
  'ずっと',
];

/** Whether money that does not arrive is only asked about in case, ahead of the first time it is named. */
export function isInCase({ units }: Read, matches: readonly Found<string>[]): boolean {
  const first = Math.min(...matches.map(({ from }) => from));
  return units
    .slice(0, first)
    .some(({ word }, at) => IF.has(word) && at > 0 && WHAT.has(units[at - 1]?.word ?? ''));
}

/** Whether all that was seen of missing money is money that is on its way, and nobody says it is late. */
export function isOnItsWay({ text, units }: Read, matches: readonly Found<string>[]): boolean {
  if (isSpaceless(text)) {
    const has = (signs: readonly string[]) => signs.some((sign) => text.includes(sign));
    return has(MOVES_SIGNS) && !has(STANDS_SIGNS) && !has(OVERDUE_SIGNS);
  }
  return (
    !units.some(({ word }) => OVERDUE.has(word) || PROMISED.has(word)) &&
    matches.every(({ from, to }) => {
      const said = units.slice(from, to);
      return said.some(({ word }) => MOVES.has(word)) && !said.some(({ word }) => STANDS.has(word));
    })
  );
}
