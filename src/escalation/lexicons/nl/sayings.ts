import type { TopicLexicon } from '../topics.ts';

/** The subjects as people speak of them without the subject's own word: who leaves, what is wanted instead, what hurts. */
export const sayings: TopicLexicon = {
  lists: {
    deal: 'abonnement sportabonnement contract account rekening bankrekening profiel verzekering lidmaatschap gsm-abonnement overeenkomst licentie krediet krant alles rest onderhoudscontract vaste_lijn plek toegang',
    end: 'dicht weg eruit stop stoppen opheffen opgezegd beëindigen eindigen aflopen ophouden kwijtraken opzeggen verdwijnt niet_verlengen inleveren',
    goods: 'geld inschrijfgeld bedrag aankoopprijs koopsom toeslag deel som helft borg euro prijs kosten die',
    back: 'terug retour weer terugkrijgen terugzien creditering uitbetalen terugstorting op_mijn_rekening',
    body: 'hals tong lip lippen oog huid borst buik hoofd wond been arm',
    ill: 'dik dikke gezwollen jeukt brandt bloedt rood pijn doet_pijn',
  },
  phrases: {
    close_account: [
      '(ik|we|wij) (zeg|zeggen) (hierbij)? op $',
      '(mijn|hierbij|de|als) (opzeg|opzegging|uitgetreden|uitschrijving) !(termijn)',
      '(opzegbevestiging|uittreding|bij_jullie_weg|vanaf_wil|wil_hiervanaf|er_vanaf)',
      '~(scherm|waar|hoe_laat|niet|nooit|hoeveel|tot) {deal} .. {end} !(niet|alles)',
      '~(niet|scherm) (sluit|hef|beëindig|schrijf|stop|zet|laat|beëindigen) (u|we)? (onze|mijn|de|het|dus|haar)? ({deal}|overeenkomst|zoon|me|mij) .. (op|uit|dicht|stop|aflopen|blijvend|lopen)',
      'sluit (mijn|onze|de) {deal}',
      '{deal} .. (hoeft|heb_ik|gebruik_ik|moet) .. (niet_meer|niet_meer_nodig|weg)',
      '(niet|niets) meer (vernieuwd|nodig|vastgehouden|verlengd|voort_te_zetten) !(om)',
      '(ik|wij|we) stap* .. over naar',
      '(wil|willen|ga) (ik|wij)? .. (vanaf|van_jullie_af|van_die|bij_jullie|bij_u) .. (af|weg)',
      '(laat|laten) (het|maar|dus)? .. aflopen',
    ],
    refund: [
      '(wil|willen|graag|krijg|krijgen|kan|kunnen|mag|zien|geef|wanneer) ... {goods} .. {back}',
      '{goods} .. (graag|liever)? (terug|retour|terugkrijgen|terugzien|uitbetaald)',
      '(kan|mag|kunnen) (ik|we) .. (terugbrengen|terugsturen|inleveren|inruilen) .. (geld|aankoopprijs|voor)',
      '(crediteren|creditering|terugstorting|geen_tegoedbon|gewoon_geld|ontbinden|tevredenheidsgarantie|herroepingsrecht|terugkrijgen)',
      '(wil|graag) .. mijn geld $',
    ],
    medical: [
      '(insuline|bloedverdunner*|notenallergie|duizelig|misselijk|buikkramp|samen_met_alcohol|met_alcohol)',
      '{body} .. {ill}',
      '{ill} .. (in_mijn|op_mijn|na|mijn|de)? {body}',
      '(baby|kind|dochter|zoon) .. (spuugt|ingeslikt|koorts|braakt)',
    ],
    legal: [
      '(dagvaarding|huurcommissie|kifid|toezichthouder|vrederechter|deurwaarder|gerechtsdeurwaarder|rechtsbijstand|juridisch|juridische|arbeidsinspectie|in_gebreke|in_beroep|consument_en_markt|verjaard|bezwaarschrift|hoger_beroep|smartengeld)',
      '(dien|dienen) .. klacht .. tegen',
    ],
    privacy: [
      '(wat|welke) .. (weten|bewaren|geven|hebben) (jullie|u) .. (van_mij|over_mij|door_aan)',
      'hoe (komen|komt) (jullie|u) .. aan mijn',
      '(zie|lees|krijg|kreeg|stond) .. (van_een_ander|van_een_wildvreemde|wildvreemde|van_iemand_anders|van_een_meneer|van_een_mevrouw)',
      '(naam|handtekening|bestellingen|gegevens) .. (van_een_ander|wildvreemde|iemand_anders)',
      '(adressen|namen|nummer|gsm-nummer|lijst|adreslijst) .. (zichtbaar|leesbaar|rondgestuurd|met_alle)',
      'wie .. (leest|heeft|kijkt|keek) .. (mee|mijn_chats|op_mijn_rekening|in_mijn_dossier)',
      '(geregistreerd|register|geboortedatum|registratie) .. (fout|verkeerd)',
      '(niets|niet|geen) .. (doorgeven|delen|delen_met) .. (partners|derden|anderen)',
      '(geven|deelt|delen|verkopen) (jullie|u) .. (mijn|onze) .. (locatie|gegevens|paspoortgegevens|aan)',
      '(toestemming_ingetrokken|burgerservicenummer|paspoortgegevens|ben_ik_gehackt|verwijder_dat)',
    ],
    sales: [
      '(staffelkorting|inkoopprijzen|prijsopgave|accountmanager|raamovereenkomst|op_factuur)',
      '(tarieven|korting|prijzen|pakket|voorwaarden) voor (scholen|bedrijven|verenigingen)',
      'voor (onze|ons|ongeveer)? .. (personeel|werknemers|medewerkers|gebruikers) .. !(korting)',
    ],
    custom: ['(graveren|afbetalen|in_termijnen|buiten_het_reglement|uitzonderlijk|coulance)'],
    urgent: [
      '(ruik|ruiken) .. (gas|rook|brand)',
      '(moet|moeten) .. (voor_vanavond|uiterlijk_vandaag|uiterlijk_morgen|uiterlijk_morgenmiddag|vanavond_nog|voor_morgen)',
      '(zo_snel_u_kunt|zit_vast)',
      '(kassa|server|systeem|alarm) .. (eruit|plat|alarm) .. (vol|bomvol|winkel|wacht|graad)?',
    ],
    callback: [
      '(mondeling|belafspraak|telefoontje_doen|belletje|per_gsm|telefonisch_contact|bel_maar|bellen_graag|voicemail_in)',
      '(kan|laat|kunt|wil) (u|je|iemand|er|de|jullie|degene) ... (mij|me|mijn|onze) .. (bellen|opbellen) !(naar|met)',
      'spreek* .. (bericht|voicemail) in',
    ],
    channel_hop: [
      '(loket|helpdesk|servicebalie|gemeentehuis|mutualiteit|kantoor|stadhuis) ... (zei|zeiden|stuurt|gaven|konden|moest_ik|nooit_iets)',
      '(was|ben) (gisteren|vorige_week|al)? .. (in_de_winkel|langs_geweest|aan_het_loket|bij_de_balie)',
      '(mail|schrijven|brief|bericht|privébericht|dm) .. (ligt_al_weken|ongeopend|onbeantwoord|kwam_alleen)',
    ],
    dispute: [
      '(heb|hebben) (ik|wij)? (dit|dat)? nooit (besteld|gevraagd|aangevraagd|getekend)',
      '(klopt|kloppen) (langs)? (geen_kanten|van_geen_kant|voor_geen_meter)',
      '(zoontje|zoon|dochter|kind|iemand) .. (per_ongeluk|stiekem|op_mijn|met_mijn|in_mijn|kocht) .. (gekocht|uitgegeven|besteld|aankopen)',
      '(berekenen|rekenen|reken|verrekent|incasseren|geïnd|belast|geteld|pakken) .. (terwijl|in_plaats|twee_keer|toch_geen|zonder)',
      '(zonder_iets_te_vragen|niet_slikken|weiger_te_betalen|hoort_niet_bij_mij|verkeerde_wisselkoers|was_toch_gratis|zonder_uitleg)',
      '(boete|deuk|schade) .. (niet_van_mij|iemand_anders|allang|al_weer)',
      '(kreeg|krijg) .. toch .. (tarief|volwassenentarief|rekening|boete)',
    ],
  },
};
