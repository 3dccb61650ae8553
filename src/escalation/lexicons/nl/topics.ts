import type { TopicLexicon } from '../topics.ts';

export const topics: TopicLexicon = {
  lists: {
    account:
      'account rekening sportschool polis lidmaatschapskaart proefabonnement profiel inlog gebruikersaccount creditcard internet abonnement contract lidmaatschap profiel inschrijving verzekering',
    close:
      'opzeggen opheffen sluiten verwijderen beëindigen stopzetten annuleren deactiveren verwijder sluit zeg_op opgezegd opzegging beëindig beëindiging annuleer annulering deactiveer hef_op opgeheven gestopt stopzetting verwijderd verwijdering afsluiten wissen stoppen stop wis sluiten_van uitschrijven',
  },
  phrases: {
    urgent: [
      '(dringend|spoed|spoedgeval|noodgeval|onmiddellijk|meteen_nodig|zo_snel_mogelijk|met_spoed|urgent|haast|kan_niet_wachten|asap|direct_nodig)',
      '~(komt|is|wordt|gaat) vandaag nog !(regen|open|geopend)',
    ],
    callback: [
      '(bel_me|bel_mij|belt_u_mij|bellen_jullie_mij|terugbellen|teruggebeld|terugbelverzoek|kunt_u_mij_bellen|kan_iemand_mij_bellen|kan_iemand_me_bellen|word_graag_gebeld|wil_gebeld_worden|bel_me_terug) !(hoeft|niet|is_niet)',
    ],
    number: [
      '(telefoonnummer|nummer) (van|om|voor|klantenservice)',
      '(telefoonnummer_klantenservice|nummer_bellen)',
    ],
    medical: [
      '(bijwerking*|allergi*|zwanger*|borstvoeding|dosering|medicijn*|medicatie|diabetes|bloeddruk|symptoom|symptomen|recept_van|vergiftiging|vaccin*|astma)',
      '(naar|met|bij|welke|een) (de|een|mijn)? (dokter|huisarts|arts)',
    ],
    legal: [
      '(advocaat|rechtszaak|aanklagen|rechter|rechtbank|juridische_stappen|consumentenbond|geschillencommissie|aangifte|politie|illegaal|schadevergoeding|ombudsman|acm|ingebrekestelling|jurist)',
    ],
    refund: [
      '(betaling|bedrag|aanbetaling|borg|waarborg) .. (terug|teruggestort|terugkrijgen|terugbetaald)',
      '(terugbetaling|terugbetalen|terugbetaald|geld_terug|restitutie|terugstorten|teruggestort|geld_terugkrijgen|vergoeding|terugboeken|storneren|geld_terugkrijgen|geld_terugstorten|teruggave|geld_terug_wil|geld_retour|compensatie|schadevergoeding|vergoed|vergoeden|terugvragen|terugvorderen)',
    ],
    refund_info: [
      '(terugbetaling) (was|is) (duidelijk|gelukt|binnen|gestort)',
      '(terugbetaling|geld) (is|heb_ik|ontvangen)? (binnen|ontvangen|gekregen) (bedankt|dank)?',
      '(hoe_lang|hoelang|wanneer|hoe|wat_is|status) .. (terugbetaling|restitutie|geld_terug)',
    ],
    self_harm: [
      '(zelfmoord*|suïcid*|mezelf_doden|mezelf_ombrengen|mezelf_van_kant|me_van_kant|van_kant_maken|een_eind_aan_mijn_leven|einde_aan_mijn_leven|eind_maken_aan_mijn|einde_maken_aan_alles|mezelf_ophangen|me_ophangen|mezelf_verhangen|mezelf_verdrinken|mezelf_pijn|mezelf_snijden|mezelf_iets_aandoen|mezelf_wat_aandoen|mezelf_neerschieten|polsen_doorsnijden|van_een_brug_springen|van_het_dak_springen|voor_de_trein|overdosis|wil_dood|wil_sterven|liever_dood|beter_dood|niet_meer_leven|wil_niet_meer_leven|leven_heeft_geen_zin|niemand_zou_me_missen|niemand_zal_me_missen|levensmoe|uit_het_leven_stappen|ga_mezelf|automutilatie)',
    ],
    close_account: [
      '(wil|hoef|heb) (ik)? (mijn|het|dit|de) {account} niet_meer',
      '{close} (van|mijn|het|de|een|dit)? (mijn)? {account}',
      '(mijn|het|dit|een|m_n) {account} .. {close}',
      '(zeg|zegt|zeggen|hef|heffen|zet) (ik|we|u|je|jullie)? (hierbij|graag)? (mijn|het|dit|de|ons) {account} .. (op|stop)',
      '(niet_verlengen|niet_meer_verlengen|niet_automatisch_verlengen|schrijf_me_uit|uitschrijven_als|van_mijn_abonnement_af|van_mijn_contract_af)',
      '(overstappen_naar_een_andere|ik_stap_over|geen_klant_meer|naar_de_concurrent|wil_opzeggen)',
    ],
    sales: [
      '(offerte|groothandel|zakelijk_abonnement|voor_mijn_bedrijf|licenties|demo|proefperiode|volumekorting|grote_bestelling|wederverkoper|prijslijst|verkoopafdeling|salesteam|partnerschap)',
    ],
    money_missing: [
      '(waar) (is|blijft|zijn|blijven) .. (vergoeding|loon|salaris|uitkering|bonus|waarborg|terugbetaling|euro_s|cheques) .. (gebleven)?',
      '(tegoed|saldo|wallet|portemonnee|rekening) .. (op_nul|zegt_0|toont_0|leeg)',
      '(automaat) gaf geen',
      '(waar_is|waar_blijft|waar_blijven|wat_is_er_gebeurd_met|ik_mis) (mijn|het|de)? (geld)',
      '(minder|te_weinig) .. (ontvangen|gekregen|gestort|uitbetaald)',
    ],
    dispute: [
      '(fraude|frauduleu*|ongeautoriseerd*|dubbel_afgeschreven|twee_keer_afgeschreven|dubbele_afschrijving|dubbel_betaald|te_veel_afgeschreven|onbekende_afschrijving|herken_deze|herken_ik_niet|niet_door_mij|zonder_toestemming|pas_gekopieerd|gehackt|oplichting|betwisten|onterecht*|verkeerd_bedrag|identiteitsdiefstal|geskimd)',
    ],
    custom: [
      '(uitzondering|bijzonder_geval|speciaal_geval|maatwerk|op_maat|ingewikkeld|overleden|nalatenschap|betalingsregeling|erfenis)',
    ],
    channel_hop: [
      '(heb|had|hebben) (ik|al|wij)? .. (gebeld|gemaild|geschreven|contact_opgenomen|een_mail_gestuurd|aan_de_telefoon|een_bericht_gestuurd|in_de_winkel)',
      '(aan_de_telefoon|via_de_telefoon|per_mail|via_whatsapp|in_de_winkel|via_e-mail) .. (zeiden|zei|niemand|geen|al|werd)',
    ],
    unwanted: ['(wil|hoef|ga|heb) (ik)? (helemaal)? (geen|niet)', '(geen|niet|zonder|in_plaats_van)'],
  },
};
