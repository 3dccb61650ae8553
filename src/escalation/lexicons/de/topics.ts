import type { TopicLexicon } from '../topics.ts';

export const topics: TopicLexicon = {
  lists: {
    account:
      'konto account accounts kundenkonto benutzerkonto mitgliedschaft abo abonnement vertrag profil nutzerkonto premiumkonto probeabo bankkonto girokonto zugang versicherung police handyvertrag anschluss internetanschluss tarif mitgliedskonto login nutzerprofil benutzer kreditkarte depot fitnessvertrag stromvertrag spielerkonto wettkonto',
    close:
      'kündigen kündige gekündigt löschen lösche gelöscht schließen schliessen schließe geschlossen auflösen auflöse aufgelöst deaktivieren deaktiviere stornieren beenden beende abbestellen abmelden kündigung löschung schließung auflösung entfernen beendigung deaktivierung kündige kündigt löscht löschen_sie schließt deaktivieren_sie loswerden stilllegen sperren_und_löschen raus aussteigen austreten rauskommen aufgeben abschalten aufheben stoppen',
    end: 'umbringen umzubringen töten zu_töten erschießen erschiessen zu_erschießen erhängen zu_erhängen ertränken zu_ertränken verletzen zu_verletzen ritzen zu_ritzen vergiften aufhängen schneiden aufzuhängen vor_den_zug das_leben_nehmen das_leben_zu_nehmen etwas_antun etwas_anzutun die_kugel_geben die_pulsadern erstechen verbrennen',
  },
  phrases: {
    urgent: [
      '(dringend|dringende|dringender|eilt|eilig|notfall|sofort|umgehend|unverzüglich|schnellstmöglich|so_schnell_wie_möglich|asap|augenblicklich|auf_der_stelle|keine_zeit|zeitkritisch|brandeilig|schleunigst|schnellstens|höchste_zeit|kann_nicht_warten|noch_heute|bis_morgen|in_einer_stunde|beeilen_sie_sich|beeil_dich)',
    ],
    callback: [
      '(ruf|rufen|rufe|rufst|anrufen|zurückrufen|angerufen|zurückgerufen|telefonieren) (mich|sie_mich|du_mich|mal|bitte_mich|uns|sie_uns|zurück|werden|mir) .. (an|zurück|anrufen)?',
      '(mich|uns) (bitte|mal|jemand|doch|telefonisch|zurück|morgen|heute|sie|dringend|unter|so_schnell_wie_möglich)? (jemand|bitte|unter|zurück|telefonisch|mal|morgen|heute)? (anrufen|zurückrufen|telefonisch|anruft|zurückruft|telefonisch_kontaktieren)',
      '(rückruf|rückrufs|rückrufwunsch|telefonischen_kontakt|telefonat)',
    ],
    number: [
      '(telefonnummer|hotline|servicenummer|rufnummer|kundenhotline|hotlinenummer) !(ändern|geändert)',
    ],
    medical: [
      '~(heißt|kostet) (nebenwirkung*|allergie*|allergisch*|schwanger*|stillzeit|dosierung|überdosis_von|medikament*|arzneimittel*|diabetes|diabetiker*|blutdruck|symptom*|arzt|ärztin|ärztlich*|rezeptpflichtig*|wechselwirkung*|vergiftung*|erkrankung*|herzinfarkt|atemnot|brustschmerz*|impfung*|asthma|unverträglichkeit*|ausschlag|übelkeit)',
    ],
    legal: [
      '~(film|serie|roman|für_den) (anwalt|anwältin|rechtsanwalt|anwalts|klage|verklagen|verklage|gericht|gerichtlich*|rechtliche_schritte|rechtsweg|rechtsschutz*|strafanzeige|anzeige_erstatten|verbraucherzentrale|verbraucherschutz|abmahnung|schlichtungsstelle|ombudsmann|rechtswidrig*|illegal*|polizei|schadensersatz|schadenersatz|mahnbescheid|bafin|staatsanwalt*)',
    ],
    refund: [
      '(anzahlung|kaution|betrag|gebühr|beitrag|summe) .. (zurück|zurückbekommen|wiederhaben|erstatten|erstattet_bekommen)',
      '(rückerstattung|erstattung|rückzahlung|erstatten|erstattet|zurückerstatten|zurückerstattet|geld_zurück|rückbuchung|zurückbuchen|geld_wieder|zurückzahlen|kohle_zurück|entschädigung|rückerstattet|zurückgeben_mein_geld|rückvergütung|zurücküberweisen|zurückbuchen|zurückgebucht|erstatte|erstattet_bekommen|wiederbekommen|zurückhaben|zurückfordern|zurückverlangen|rückgängig_machen|storno_der_zahlung) !(richtlinie|bedingungen)',
      '(geld|betrag|zahlung|kaufpreis) .. (zurück|wieder|wiederhaben|zurückhaben|zurückbekommen|zurückfordern)',
    ],
    refund_info: [
      '(rückzahlung|rückerstattung|erstattung) .. ist angekommen',
      '(erstattung|rückerstattung|rückzahlung|geld) (ist|heute|wurde)? (angekommen|erhalten|eingegangen|da|bekommen) (danke|vielen)?',
      '(wie_lange|wann|wie|welche|unter_welchen|was_ist|wo) ... (rückerstattung|erstattung|rückzahlung|erstattet|rückerstattungen)',
      '(erstattungsrichtlinie*|rückgaberichtlinie*|rückerstattungsrichtlinie*|geld_zurück_garantie|rückgabebedingungen|erstattungsbedingungen)',
    ],
    self_harm: [
      '(mich|selbst|mir) (heute|morgen|bald|selbst|einfach|jetzt|diese|diesen|mit|einer|woche|monat|pistole|am|besten|das|die|sofort|noch|dieses|jahr|gleich|übermorgen|umgehend|hier)? .. {end}',
      '(bringe|bring|töte|erschieße|erschiesse|erhänge|ertränke|verletze|ritze|hänge|vergifte|schneide|verbrenne|erstech*|werfe|schmeiße) (ich)? mich (selbst|heute|morgen|bald|jetzt|einfach|gleich|diese|diesen|sofort)? .. (um|auf|selbst|vor|von|runter)?',
      '(selbstmord*|suizid*|selbsttötung|freitod|umbringen_will|umzubringen|selbstverletz*|pulsadern|lebensmüde|überdosis)',
      '(leben|alles|allem|dem_allen|existenz) .. (beenden|beende|zu_beenden|ein_ende_setzen|ein_ende_machen|ein_ende_zu|nicht_mehr_lebenswert|keinen_sinn_mehr|nicht_wert|nicht_lebenswert|sinnlos|nicht_mehr_wert|satt|nehmen)',
      '(will|möchte|werde|würde|muss|sollte|könnte|soll|bereit|vor|will_nur|wünschte|bin|ich|gerne|lieber|will_einfach|wäre|besser|darf|plane|werde_bald) (ich|nicht|einfach|nur|am|bald|heute|gerne|lieber|zu|wäre|endlich|diesen|diese|monat|woche|jetzt|morgen|schon|dieses|jahr|alle|besser|bereit)? (nicht|einfach|nur|bald|heute|zu|mehr|endlich|monat|woche|tot|jahr|liebsten)? (sterben|tot_sein|tot|leben_wollen|leben|mehr_leben|mehr_aufwachen|mehr_da_sein|ertrinken|verrecken|mehr_existieren|gestorben|zu_sterben|dran) (will|wäre|möchte|mag|mehr)? !(für|in|wohnen|und_arbeiten|mit_meiner|zusammen|vor_lachen|vor_langeweile|vor_hunger|von|allein|auf)',
      '(niemand|keiner|keine_sau|niemanden) (wird|würde|würden|interessiert|will|vermisst|kümmert) (mich|es|es_merken|trauern)? (vermissen|merken|interessieren|wenn_ich_tot|wenn_ich_sterbe|wenn_ich_sterben|vermisst|wenn_ich_weg|lebend|dass_ich_lebe|stören|wenn_ich_nicht)',
      '(springe|springen|stürze|stürzen|werfe|werfen|schmeißen|gesprungen|spring|zu_springen) .. (brücke|dach|fenster|zug|klippe|gebäude|turm|hochhaus|gleise|balkon)',
      '(brücke|dach|fenster|zug|klippe|hochhaus|balkon|gleise) .. (springe|springen|zu_springen|stürzen|werfen|spring)',
      '(todessehnsucht|sterben_wollen|den_tod|tod_willkommen|alles_vorbei_ist|dass_alles_vorbei|dass_es_vorbei|nicht_mehr_leben|nicht_mehr_weiterleben|nicht_mehr_weiter_leben|kein_leben_mehr|ohne_mich_besser|besser_ohne_mich|besser_dran_ohne|besser_tot|will_sterben|tot_umfallen|tabletten_nehmen|tabletten_schlucken|mir_das_leben|mein_leben_ist_vorbei|mein_leben_ist_sinnlos|mein_leben_beenden|meinem_leben|keinen_grund_zu_leben|kein_grund_zu_leben|kein_grund_mehr|nichts_wofür_ich_lebe|nichts_wofür_es_sich_zu_leben|die_welt_wäre_besser|will_nicht_mehr_leben|will_nicht_mehr_aufwachen)',
    ],
    close_account: [
      '(will|möchte|brauche|wollen|möchten) (ich)? (mein|meine|meinen|das|den|ihr) {account} nicht_mehr',
      '{account} .. {close} !(zahlung)',
      '{close} (sie|bitte|ihr|doch|von|des|der|meines|meiner|mein|meine|das|den|die|unser|unseres|vom|dieses|diesen|dieser)? (bitte|mir|mein|meine|meinen|meines|das|dieses|premium|kostenloses|kostenlosen|basic|pro)? {account}',
      '(kündige|kündigen|kündigung|gekündigt) (hiermit|einreichen|möchte|meinen|fristgerecht|zum|bestätigen|schicken|ich|will)',
      '(nicht_verlängern|nicht_mehr_verlängern|keine_verlängerung|nicht_verlängert_wird)',
      '(aus|von) (dem|meinem|diesem|ihrem) (vertrag|abo|abonnement|mitgliedschaft) (raus|aussteigen|rauskommen|austreten|zurücktreten|weg)',
      '(wechsle|wechseln|gehe|wechsel) .. (zur_konkurrenz|anderen_anbieter|anderer_anbieter|anderen_bank|andere_bank)',
      '(kunde|mitglied|kundin) .. nicht_mehr (sein|bei)',
    ],
    sales: [
      '(angebot_einholen|preisliste|angebot_für|mengenrabatt|großbestellung|großhandel|wiederverkäufer|firmenkunde*|firmenkunden|enterprise|lizenzen|lizenzpreise|demo|vorführung|testversion|unternehmenskunde*|kaufberatung|partnerprogramm|rahmenvertrag|vertriebsteam|vertrieb|sammelbestellung|kostenvoranschlag|geschäftskunde*|individuelles_angebot) !(material)',
    ],
    money_missing: [
      '(wo_bleibt|wo_bleiben) .. (lohn|gehalt|rückerstattung|erstattung|guthaben|auszahlung|gutschrift|bonus|kaution|rente)',
      '(nur|bloß) .. (hälfte|teil|drittel) .. (angekommen|eingegangen|bekommen|überwiesen|ausbezahlt)',
      '(guthaben|wallet|saldo|kontostand) .. (auf_null|auf_0|zeigt_0)',
      '(kein|keinen|keine) .. (scheine|geldscheine|bargeld) .. ausgespuckt',
      '(wo_ist|wo_bleibt|wo_sind|wo_bleiben|was_ist_mit|vermisse) (mein|meine|meinen|das|die|der)? (gesamtes|ganzes|restliches|restlicher)? (geld)',
      '(weniger|zu_wenig) .. (bekommen|erhalten|ausgezahlt|gutgeschrieben|überwiesen)',
    ],
    dispute: [
      '(betrug|betrogen|unbefugt*|unautorisiert*|doppelt_abgebucht|zweimal_abgebucht|doppelt_berechnet|zweimal_berechnet|doppelte_abbuchung|falsch_abgebucht|zu_viel_abgebucht|unbekannte_abbuchung|unberechtigt*|abbuchung_nicht|rücklastschrift|reklamation|karte_missbraucht|kartenmissbrauch|konto_gehackt|gehackt|identitätsdiebstahl|anfechten|widersprechen|zu_viel_berechnet|falscher_betrag|nicht_autorisiert*)',
      '(abbuchung|abbuchungen|zahlung|belastung|transaktion|überweisung|lastschrift|gebühr) .. (nicht|nie) .. (getätigt|gemacht|erkenne|autorisiert|kenne|veranlasst|von_mir|zuordnen)',
      '(jemand|fremde|unbekannte) .. (meine_karte|mein_konto|meine_daten|mein_geld) .. (benutzt|gestohlen|gehackt|verwendet|abgehoben)?',
      '(doppelt|zweimal|zwei_mal|mehrfach|fälschlicherweise|unrechtmäßig) (belastet|berechnet|abgebucht|bezahlt|abgerechnet|in_rechnung)',
    ],
    custom: [
      '(sonderfall|ausnahme|spezialfall|komplizierter_fall|sonderwunsch|maßanfertigung|sonderanfertigung|individuelle_lösung|spezielle_situation|besondere_situation|kompliziert|todesfall|verstorben|ratenzahlung|härtefall|erbschaft|vollmacht|individuell_anpassen)',
    ],
    channel_hop: [
      '(habe|hab|haben|wurde|hatte) (ich|wir|bereits|schon|gerade|gestern|eben|ihnen|auch)? .. (angerufen|telefoniert|gemailt|geschrieben|kontaktiert|eine_email|eine_mail|e-mail_geschickt|mail_geschickt|in_der_filiale|chat_gesprochen|hotline_angerufen|am_telefon_gesprochen)',
      '(am_telefon|per_mail|per_email|per_e-mail|bei_der_hotline|in_der_hotline|in_der_warteschleife|in_der_filiale|auf_meine_mail|auf_meine_email|auf_meine_e-mail|über_whatsapp|im_laden) .. (gesagt|keine|niemand|nicht|wurde|verwiesen|gewartet|hieß_es)',
    ],
    unwanted: [
      '(will|möchte|brauche|wollte|muss|soll) (ich)? (aber|doch|gar|mein|meinen|das|mich)? (nicht|kein|keine|keinen|nichts)',
      '(nicht|kein|keine|keinen|ohne)',
    ],
  },
};
