import type { TopicLexicon } from '../topics.ts';

export const contact: TopicLexicon = {
  lists: {},
  phrases: {
    callback: [
      '(kun|kunnen|kan|zou|zouden|willen|wil|kunt) (je|jullie|u|iemand|er_iemand)? (mij|me|ons)? .. (bellen|terugbellen|opbellen|telefoneren|een_belletje)',
      '(bel|belt|bellen) (mij|me|ons) .. !(niet)',
      '(graag|liever|wacht_op|verwacht|wil|verzoek_om|hoop_op|kan_ik) (een|gebeld|telefonisch|uw|jullie|teruggebeld)? (telefoontje|belletje|gebeld|teruggebeld|terugbelverzoek|telefonisch|telefonisch_contact|belafspraak|worden_gebeld|gebeld_worden|teruggebeld_worden)',
      '(word|worden|wil|wilt) .. (teruggebeld|gebeld)',
    ],
    urgent: [
      '(moet_het|heb|nodig|het_moet|moet_dit) ... (vandaag|vandaag_nog|vanavond|binnen_een_uur|voor_morgen|uiterlijk|onmiddellijk|voor_vanavond|binnen_het_uur)',
      '(vlucht|trein|vliegtuig|examen|bus|afspraak|operatie|sollicitatie|vertrek|bruiloft|boarding|boot|vergadering) .. (vertrekt|over|gaat|begint|is) .. (uur|minuten|zo|vanavond|half|kwartier)',
      '(heel_dringend|haast|spoed|geen_tijd|tijd_dringt|weinig_tijd|snel_alsjeblieft|snel_aub|zsm|met_spoed|noodgeval|kan_niet_wachten|opschieten)',
    ],
    channel_hop: [
      '(heb|had|hebben|ben) (ik|al|wij|er|gisteren|jullie)? .. (keer|gisteren|al|al_een|vorige|twee|drie|meerdere|eerder|via|jullie|met) .. (gebeld|gemaild|geschreven|gestuurd|gesproken|ingevuld|gecontacteerd|opgenomen|geappt|geweest|doorverwezen)',
      '(mijn|alle|mijn_vorige) (mails|mail|e-mails|berichten|telefoontjes|brieven) .. (onbeantwoord|genegeerd|geen|niet|niemand)',
      '(aan_de_telefoon|in_de_winkel|uw_collega|jullie_collega|de_klantenservice|via_de_telefoon) .. (zei|zeiden|verwees|stuurde|vertelde|verwezen|werd|werd_mij|geen)',
    ],
  },
};
