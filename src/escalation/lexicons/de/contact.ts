import type { TopicLexicon } from '../topics.ts';

export const contact: TopicLexicon = {
  lists: {},
  phrases: {
    callback: [
      '(können|könnt|könnten|kann|könnte|würden|würdet|kannst|möge|soll|sollte) (sie|ihr|bitte|du|jemand|wer)? (bitte|mal|jemand)? (mich|uns|mir) ... (anrufen|zurückrufen|telefonieren|anruft|zurückruft|durchklingeln)',
      '(rufen|ruft|ruf|rufe|ruft_ihr|rufen_sie) (sie|ihr|du)? (mich|uns|bitte|mir|doch)',
      '(melden|meldet|melde) (sie|ihr|euch|sich|dich)? (sich|bitte|doch|mal)? .. (telefonisch|per_telefon|unter|am_telefon|auf_meinem_handy)',
      '(bitte_um|wünsche|möchte|hätte_gern|erwarte|warte_auf|brauche|um|vereinbaren) (einen|ihren|euren|den|auf)? (rückruf|anruf|rückmeldung_per_telefon|telefontermin|telefonat)',
      '(lieber|besser|gern|gerne|einfacher) .. (telefonisch|am_telefon|per_telefon|telefonieren) !(bestellen)',
      '(kann|könnte|soll|jemand) .. (mich|uns) .. (anrufen|zurückrufen|anruft)',
    ],
    urgent: [
      '(brauche|brauchen|benötige) ... (heute|heute_abend|sofort|spätestens|bis_morgen|bis_heute|noch_heute|in_einer_stunde|in_der_nächsten|umgehend|bis_mittag|bis_18|bis_12)',
      '(flug|zug|flieger|prüfung|bus|abflug|termin|op|operation|hochzeit|vorstellungsgespräch|klausur|boarding|fähre|besprechung) .. (geht|in|fährt|startet|beginnt|ist|fliegt) .. (stunde|stunden|minuten|gleich|heute|heute_abend|kürze)',
      '(zeit_drängt|zeit_läuft|läuft_die_zeit|keine_zeit|drängt|brennt|schnell_bitte|bitte_schnell|beeilung|unter_zeitdruck|hochdringend|superdringend|duldet_keinen|keinen_aufschub|pressiert|es_eilt|jede_minute)',
    ],
    channel_hop: [
      '(habe|hab|haben|hatte|wurde|bin) .. (schon|bereits|gestern|mehrfach|zweimal|dreimal|vorhin|letzte_woche|mehrmals|auch_schon|per|am|telefonisch|über|eine|zwei|drei|mit) .. (angerufen|telefoniert|gemailt|geschrieben|kontaktiert|geschickt|gesprochen|gemeldet|hotline|mail|mails|email|filiale|ticket|verwiesen|ausgefüllt|weitergeleitet)',
      '(hotline|telefon|filiale|kollege|kollegin|mitarbeiter|dame|herr|kundenservice) .. (sagte|meinte|hat_mich|hat_gesagt|verwies|verwiesen|schickte|geschickt|riet|niemand) .. (hier|hierher|chat|an_sie|an_euch|mich|ran|ich_soll|erreichbar)',
      '(meine|auf_meine|alle|mehrere) (mail|mails|e-mails|emails|anrufe|nachrichten|briefe|anfragen|tickets) .. (unbeantwortet|keine|niemand|nicht|ignoriert|nie|ohne)',
    ],
  },
};
