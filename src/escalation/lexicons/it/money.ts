import type { MoneyLexicon } from '../money.ts';

export const money: MoneyLexicon = {
  lists: {
    no: 'non no mai nessun nessuna niente nulla né',
    so: 'mi è sono ho stato stata stati state ancora hanno ha ci si le li lo la mai più risulta abbiamo avete me ne',
    come: 'arrivat* ricevut* accreditat* versat* pagato pagata pagati pervenut* giunto rimborsat* visto restituit* dato dati avuto riscosso caricato entrat* arriva arrivano preso ottenuto visti viste vista tornat* compars* approdato girato rientrato mosso',
    done: 'attivat* prenotat* confermat* emesso emessa applicat* consegnato generato registrat* funziona funzionato erogato dato uscito usciti attiva attivo valido esiste',
    mine: 'riconosco autorizzat* fatto fatta fatti effettuat* comprato acquistato ordinato richiesto sottoscritto attivato chiesto accettato usato utilizzato firmato conosco eseguito',
  },
  phrases: {
    money: [
      '(soldi|denaro|deposit*|saldo|bonus|pagament*|prelievo|prelievi|bonifico|bonifici|vincit*|stipendio|premio|importo|ricarica|accredito|cashback|somma|versament*|rimborso|euro|paga|pensione|contanti|commissione|provvigione|affitto|mancia|risarcimento|buono|assegno|caparra|cauzione|punti|scommessa|credito|indennizzo|compenso|tredicesima|quattordicesima|postepay|borsa|paghetta|contributo|vaglia|mensilità|montepremi|voucher|quattrini|centesimo|centesimi|conguaglio|giroconto|liquidità|busta_paga|corrispettivo|indennità|donazione|prestito|gemme|schedina|borsellino|cassa)',
    ],
    bill: [
      '(addebit*|bollett*|fattura|fatture|spesa|spese|pagament*|commissione|commissioni|transazione|transazioni|moviment*|acquist*|canone|abbonamento|quota|rata|importo|prelievo|tariffa|multa|costo|operazione|somma)',
    ],
    standing: [
      '(deposito|saldo|bonus|premio|cashback|stipendio|pensione|accredito|ricompensa|provvigione|vincit*|contributo|indennizzo|borsa|quattordicesima|vaglia|mancia|compenso|assegno|conguaglio|voucher)',
    ],
    taken: [
      '(avete_tolto|hanno_tolto|tolto|tolti|avete_preso|hanno_preso|continuate_ad_addebitarmi|continuate_ad_addebitare|continua_ad_addebitarmi|continuano_ad_addebitarmi)',
      '~(quando|se|sarò|verrà|non|mai|quanto|viene|essere) (addebitat*|prelevat*|scalat*|trattenut*|detratto|fatturato|sottratt*|incassato|stornato)',
      '(continuate|continua|continuano) (a) (addebitare|addebitarmi|prelevare|scalare|fatturare|fatturarmi)',
      '(usciti|uscito) dal (mio)? conto',
    ],
    paid: [
      '~(quando|se|sarò|verrà|non|mai) (pagato|pagata|versato|ricaricato|depositato|saldato|bonificato)',
      '(fatto|effettuato|inviato|mandato) (un|una|il|la|mio)? (bonifico|pagamento|deposito|ricarica|versamento|prelievo|trasferimento)',
      '(pagamento|bonifico|deposito|prelievo|ricarica) .. (riuscito|completat*|effettuat*|confermato|eseguito|andato_a_buon_fine)',
    ],
    moved: [
      '(mandato|inviato|messo|comprato|acquistato|trasferito|restituito|reso|venduto|vinto|aggiunto|caricato|scommesso)',
    ],
    lack: [
      '{no} {so}? {so}? {so}? {come}',
      '(aspetto|aspettando|attendo|attesa) .. (pagamento|rimborso|bonifico|soldi|accredito|stipendio|vincita)',
    ],
    undone: ['{no} {so}? {so}? {so}? {done}'],
    unseen: [
      '{no} {so}? {so}? (risulta|risultano|vedo|appare|compare|visibile|trovo|c_è|ci_sono|vede|aggiornato|figura|è)',
    ],
    nothing: [
      '(niente|nulla|zero|vuoto|nessun_pagamento|nessun_bonus|nessun_accredito|nemmeno_un_euro|neanche_un_euro|a_0|vuota|rimasto_uguale|mani_vuote)',
    ],
    failed: [
      '(in_sospeso|fallit*|rifiutat*|non_pagato|non_pagata|bloccat*|da_pagare|in_attesa|insolut*|non_riuscito|non_riuscita|respinto)',
    ],
    gone: [
      '(inghiottito|mangiato|meno_soldi|meno_di)',
      '(manca|mancano|sparit*|scompars*|perso|persi|rubato|rubati|in_meno|svanit*|volatilizzat*|latita|evaporat*)',
    ],
    wrong: [
      '(sbagliat*|errato|errata|non_corretto|non_corretta|incorretto|non_torna|non_corrisponde|non_coincide|troppo_alto|troppo_alta|troppo_basso)',
    ],
    less: [
      '(solo|soltanto|invece_di|anziché|al_posto_di|doveva|dovevano|dovrebbe|promesso|ma|e_non|appena|era|erano)',
    ],
    twice: [
      '(due_volte|doppio|doppia|doppiamente|duplicat*|tre_volte|2_volte|più_volte|di_nuovo|nuovamente|un_altra_volta)',
    ],
    undue: [
      '(disdett*|cancellato|annullat*|senza_autorizzazione|senza_permesso|senza_avviso|senza_avvisare|senza_il_mio|gratis|gratuit*|in_più|di_troppo|per_errore|per_sbaglio|erroneamente|invece_di|anziché|extra|aggiuntivo|indebitamente|indebito|promesso|ancora|già_pagato|senza_motivo|automaticamente|prova_gratuita|mai_usato|mai_attivato|rifiutato|nonostante)',
    ],
    strange: [
      '(senza_che|non_capisco_questo|non_capisco_questa|non_capisco_l|non_capisco_il)',
      '{no} (ho|lo|la|l|abbiamo|li|le|è_stato|ho_mai)? (mai)? {mine}',
      '(non_è_mio|non_è_mia|non_sono_miei|non_sono_mie|non_sono_stato|non_sono_stata|non_sono_io|non_so_cosa|sconosciut*|strano|strana|strani|sospett*|senza_la_mia_autorizzazione|senza_il_mio_consenso|non_autorizzato|non_autorizzata|nessuno_mi_ha_avvisato)',
    ],
    somebody: ['(qualcuno|uno_sconosciuto|ladro|ladri|hacker|truffatore|truffatori)'],
    used: [
      '(usato|usando|comprato|acquistato|speso|prelevato|fatto_acquisti|hackerato|clonato|entrato|trasferito|utilizzato|sta_usando|svuotato)',
    ],
    card: ['(carta|conto|soldi|dati|saldo|banca|bancomat)'],
    owed: [
      '(promess*|doveva|dovevano|dovevate|vinto|venduto|reso|restituito|annullato|mi_spetta|mi_dovete|bonus|premio|ricompensa|concordato|detto|vincit*|cashback)',
    ],
    late: [
      '(ancora|da|ieri|settimana|settimane|giorno|giorni|mese|mesi|ora|ore|scorsa|scorso|fa|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|mai|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)',
    ],
    why: [
      '(perché|come_mai|per_quale_motivo|cos_è_questo|cos_è_questa|a_cosa_si_riferisce|cosa_sono_questi)',
    ],
    where: [
      '(dove_sono|dov_è|dove_è|che_fine_ha|che_fine_hanno) (finiti|finito|fatto|finite)? (i|il|la|le|l)? (miei|mio|mia|mie)?',
    ],
    asked: [
      '^ (ciao|salve|e|ma)? (quanto|quanti|quando|come|qual|quale|quali|posso|potrei|si_può|è_possibile|cosa_succede|è_sicuro|devo|dove_trovo|dove_vedo|dove_posso|vorrei_sapere|volevo_sapere|mi_verrà|quanto_ci)',
      '(se|nel_caso) !(possibile|potete|puoi|può)',
    ],
    aside: [
      '(ricevuta|fattura|mail|email|codice|conferma|link|sms|messaggio|opzione|pulsante|estratto|risposta|pacco|ordine|scontrino|password)',
    ],
  },
};
