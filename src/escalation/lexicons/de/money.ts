import type { MoneyLexicon } from '../money.ts';

export const money: MoneyLexicon = {
  lists: {
    no: 'nicht nie niemals nichts kein keine keinen keiner keines nix',
    so: 'noch immer mehr bis heute auf bei mir meinem meiner konto da bisher richtig wie dem der im in',
    come: 'erhalten bekommen angekommen gutgeschrieben eingegangen ausgezahlt da drauf überwiesen gekommen eingetroffen erstattet zurückerstattet zurückgezahlt bezahlt verbucht gebucht gesehen gezahlt zurückbekommen zurückgekommen ausbezahlt geflossen drin',
    done: 'aktiviert freigeschaltet gebucht bestätigt ausgestellt geliefert angerechnet berücksichtigt eingelöst ausgegeben erstellt aktiv freigegeben funktioniert abgezogen rausgegeben ausgespuckt aufgeladen',
    mine: 'kenne erkenne zuordnen autorisiert veranlasst getätigt gemacht genehmigt bestellt gekauft abgeschlossen gebucht beauftragt unterschrieben zugestimmt erteilt genutzt benutzt stammt stammen eingewilligt verbraucht',
  },
  phrases: {
    money: [
      '(geld|kohle|einzahlung|einzahlungen|auszahlung|auszahlungen|guthaben|bonus|gutschrift|zahlung|zahlungen|überweisung|überweisungen|betrag|beträge|saldo|kontostand|gewinn|gewinne|gehalt|lohn|prämie|gelder|wallet|cashback|kaution|rückzahlung|erstattung|rückerstattung|rente|provision|miles|meilen|taggeld|krankengeld|erlös|euro|eur|franken|miete|trinkgeld|entschädigung|stipendium|zinsen|bargeld|scheck|aufladung|punkte|wette|wettgewinn|münzen|rabatt|kindergeld|konto|summe|spesen)',
    ],
    bill: [
      '(abbuchung|abbuchungen|lastschrift|belastung|gebühr|gebühren|rechnung|zahlung|zahlungen|buchung|buchungen|transaktion|transaktionen|beitrag|abo|betrag|kosten|umsatz|umsätze|kauf|käufe|posten|überweisung|bestellung|umsatzanzeige|mahngebühr|tarif|prämie|einzug|rate)',
    ],
    standing: [
      '(einzahlung|guthaben|bonus|gutschrift|gehalt|lohn|prämie|kontostand|cashback|rente|provision|saldo|gewinn)',
    ],
    taken: [
      '(weiter_abgebucht|weiterhin_abgebucht|immer_noch_abgebucht|noch_immer_abgebucht|trotzdem_abgebucht|weiter_belastet|weiterhin_belastet|weiter_eingezogen|weiterhin_eingezogen)',
      '~(wann|wird|werden|wenn|falls|nicht|wieviel|ob|nie|kann) (abgebucht|abgezogen|belastet|eingezogen|berechnet|verrechnet|einbehalten|abgehoben|kassiert|abgerechnet|weggenommen|abgezockt)',
      '(bucht|buchen|zieht|ziehen|belastet) .. (weiter|weiterhin|immer_noch|trotzdem|doppelt|zweimal) .. (ab|ein)?',
    ],
    paid: [
      '~(wann|wird|werden|wenn|falls|nicht|ob|noch_nicht|nie|kann) (bezahlt|eingezahlt|überwiesen|gezahlt|aufgeladen|beglichen|abgehoben|hinterlegt)',
      '(zahlung|überweisung|auszahlung|aufladung|einzahlung) .. (erfolgreich|abgeschlossen|bestätigt|durchgeführt|ausgeführt|genehmigt)',
    ],
    moved: [
      '(geschickt|gesendet|gekauft|transferiert|verkauft|gewonnen|zurückgeschickt|retourniert|abgeschickt|gewettet)',
    ],
    lack: [
      '{no} {so}? {so}? {so}? {come}',
      '(warte|warten) .. (zahlung|geld|rückzahlung|erstattung|überweisung|gehalt|auszahlung|gutschrift)',
    ],
    undone: [
      '{no} {so}? {so}? {done}',
      '(kein|keine|keinen) {so}? (ticket|bestellung|guthaben|geld|bon|ware|code|schein|scheine) .. (ausgegeben|erhalten|bekommen|gebucht|rausgegeben|ausgespuckt)?',
    ],
    unseen: [
      '(sehe|finde|erscheint|taucht|steht|wird|ist|sind) {so}? {no} {so}? {so}? (angezeigt|zu_sehen|sichtbar|auf|auffindbar|aktualisiert)?',
      '{no} {so}? (sichtbar|zu_sehen|angezeigt|aktualisiert)',
    ],
    nothing: [
      '(nichts|nix|null|leer|keinen_cent|kein_geld|keine_zahlung|kein_bonus|keine_gutschrift|bei_0|auf_0)',
    ],
    none: [
      '(ausgeblieben|keinen_rappen|kein_cent|keinen_eingang|auf_sich_warten|nichts_eingelangt|nirgends|weiß_von_nichts|nicht_auffindbar|nicht_mehr_auffindbar)',
    ],
    failed: [
      '(ausstehend|fehlgeschlagen|abgelehnt|unbezahlt|hängt|gesperrt|eingefroren|offen|nicht_bezahlt|in_bearbeitung|schwebend|gescheitert|abgebrochen|storniert)',
    ],
    gone: [
      '(verschluckt|gefressen)',
      '(fehlt|fehlen|verschwunden|futsch|abhanden_gekommen|gestohlen|geklaut|einbehalten|weniger|geschluckt|zu_wenig|verloren)',
      '(geld|guthaben|bonus|euro|gewinn) .. weg $',
    ],
    wrong: [
      '(falsch|falsche|falscher|falschen|inkorrekt|fehlerhaft|stimmt_nicht|stimmt_so_nicht|passt_nicht|zu_hoch|zu_niedrig|viel_zu|nicht_korrekt|nicht_richtig|fehlerhafte)',
    ],
    less: [
      '(nur|bloß|statt|anstatt|sollte|sollten|versprochen|aber|und_nicht|lediglich|eigentlich|vereinbart)',
    ],
    twice: [
      '(doppelt|doppelte|zweimal|zwei_mal|mehrfach|dreimal|2x|2_mal|erneut|nochmal|nochmals|noch_einmal|schon_wieder)',
    ],
    undue: [
      '(kündigung)',
      '(gekündigt|storniert|widerrufen|ohne_zustimmung|ohne_meine|ohne_vorwarnung|ohne_grund|kostenlos|kostenlose|gratis|zu_viel|zuviel|fälschlich|fälschlicherweise|versehentlich|irrtümlich|statt|anstatt|extra|zusätzlich|unberechtigt|versprochen|obwohl|trotzdem|trotz|immer_noch|weiterhin|bereits_bezahlt|schon_bezahlt|automatisch|probeabo|testphase|probezeit|nie_genutzt|abgelehnt|falsch|einfach_so|plötzlich|kein_geld|zu_unrecht)',
    ],
    strange: [
      '(ohne_dass)',
      '{no} (habe|hab|von|mir|ich|je|jemals|auch|so|ich_habe|bewusst)? (habe|mir|ich)? {mine}',
      '(kenne|erkenne|verstehe) (ich)? (nicht|keine)',
      '(war_ich_nicht|bin_ich_nicht|nicht_von_mir|nicht_meine|nicht_meiner|nicht_von_uns|unbekannt|unbekannte|unbekannten|unbekannter|fremde|fremder|merkwürdig|merkwürdige|seltsam|seltsame|komisch|komische|verdächtig|verdächtige|nicht_autorisiert|nicht_autorisierte|keine_ahnung|ohne_mein|sagt_mir_nichts)',
    ],
    somebody: ['(jemand|irgendwer|irgendjemand|fremde|unbekannte|betrüger|hacker|dieb|ein_fremder)'],
    used: [
      '(benutzt|verwendet|gekauft|eingekauft|ausgegeben|abgehoben|gehackt|kopiert|geklaut|bezahlt|bestellt|überwiesen|nutzt|zugegriffen|eingeloggt|leergeräumt)',
    ],
    card: ['(karte|konto|kreditkarte|daten|geld|guthaben|bank|kartendaten)'],
    owed: [
      '(versprochen|versprochene|versprochener|sollte|sollten|gewonnen|verkauft|zurückgeschickt|retourniert|storniert|zugesagt|zugesagte|vereinbart|bonus|prämie|empfehlung|geworben|gewinn|zustehen|zusteht|schuldet|schulden|hieß_es|rücksendung|cashback)',
    ],
    late: [
      '(noch|immer_noch|seit|gestern|werktage|tag|tage|tagen|woche|wochen|monat|monate|monaten|stunden|letzte|letzten|letzter|vor|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|bereits|schon|längst|nie|bisher|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)',
    ],
    why: ['(warum|wieso|weshalb|weswegen|wofür|wie_kann_es_sein|was_ist_das_für|aus_welchem_grund)'],
    where: [
      '(wo_ist|wo_bleibt|wo_sind|wo_bleiben|was_ist_mit|vermisse) (mein|meine|meinen|das|die|der)? (gesamtes|ganzes|restliches|restlicher)?',
    ],
    asked: [
      '^ (hallo|und|aber|hi)? (wie_lange|wie_viel|wieviel|wie_hoch|wann|wie|welche|welcher|welches|kann_ich|könnte_ich|kann_man|ist_es_möglich|gibt_es|was_passiert|was_kostet|muss_ich|darf_ich|wo_finde|wo_sehe|wo_kann|ich_möchte_wissen|ich_wollte_wissen|wird|werde_ich|ist_meine|ist_mein|ist_die)',
      '(wenn|falls|ob) !(möglich)',
    ],
    aside: [
      '(quittung|beleg|mail|email|e-mail|code|bestätigung|link|sms|nachricht|antwort|option|button|auszug|kontoauszug|paket|passwort|knopf|rechnung)',
    ],
  },
};
