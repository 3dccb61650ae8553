import type { FrustrationLexicon } from '../frustration.ts';

export const frustration: FrustrationLexicon = {
  lists: {
    are: 'je_bent jij_bent u_bent ben_je ben_jij bent_u deze_bot_is de_bot_is deze_chatbot_is deze_chat_is jullie_zijn wees_niet wat_ben_je wat_een je_klinkt',
    very: 'zo erg heel echt wel zeer een de het toch gewoon alleen maar totaal helemaal absoluut volledig behoorlijk te super ontzettend verschrikkelijk best wat voor',
    bad: 'dom domme stom stomme nutteloos nutteloze waardeloos waardeloze slecht slechte slechtste verschrikkelijk verschrikkelijke vreselijk vreselijke belachelijk belachelijke idioot idiote achterlijk achterlijke irritant irritante vervelend vervelende onbruikbaar onbruikbare incompetent incompetente zielig zielige sukkel debiel rampzalig rampzalige ellendig hopeloos hopeloze onbekwaam onbehulpzaam traag trage kut klote ruk prut rotzooi troep lelijk lelijke walgelijk walgelijke leugenaar onzinnig frustrerend frustrerende teleurstellend teleurstellende niet_behulpzaam niet_slim niet_erg_slim geen_hulp loser mislukt mislukking eikel',
    dull: 'saai saaie suf eentonig eentonige voorspelbaar langdradig',
    angry:
      'boos kwaad woedend geïrriteerd gefrustreerd pissig razend verontwaardigd woest geërgerd furieus teleurgesteld zat beu witheet pisnijdig nijdig kwader',
  },
  phrases: {
    at_bot: [
      '{are} {very}? {very}? ({bad}|{dull})',
      '{bad} (bot|robot|chatbot|machine|ding|computer)',
      '^ {very}? {bad} $',
      '(je|jij|u|jullie|deze_bot) (begrijpt|snapt|helpt|luistert|weet|kunt|kan|doet|begrijp|antwoordt|werkt) .. (niks|niets|niet|er_niks|geen|helemaal_niks)',
      '(begrijp|snap|luister|weet|kan|kun) (je|jij|u) (me|het|dan|wel|er)? (niet|niks|niets|helemaal_niks|eigenlijk)',
      '(haat|kan_niet_uitstaan|heb_een_hekel_aan) (je|jou|deze_bot|bots|chatbots|dit_ding)',
      '(verspilling_van_mijn|tijdverspilling|zonde_van_mijn_tijd|verspil_mijn|verspilt_mijn|rot_op|rot_toch_op|sodemieter_op|flikker_op|donder_op|krijg_de|val_dood|ga_dood|loop_naar_de|hou_me_niet_voor|je_maakt_me_gek|ik_word_gek_van|daar_heb_ik_niks_aan|wat_heb_ik_hieraan|waar_ben_je_goed_voor|ben_je_doof|ben_je_dom|meen_je_dit|ben_je_serieus|neem_je_me_in_de)',
    ],
    answer: [
      '(dat|dit) (is|was|vroeg|bedoel|bedoelde|heb) (ik)? (helemaal)? (niet)? (niet)? (wat_ik|mijn_vraag|het_antwoord|waar_ik|niet_gevraagd|niet_gezegd|mijn_vraag_niet)',
      '(dat_vroeg_ik_niet|dat_is_niet_wat|dit_is_niet_wat|niet_wat_ik|geen_antwoord_op|beantwoordt_mijn_vraag_niet|beantwoord_mijn_vraag|je_beantwoordt_mijn|dat_helpt_niet|dit_helpt_niet|dat_helpt_me_niet|dit_helpt_me_niet|helpt_mij_niet|niet_geholpen|slaat_nergens_op|nergens_op|klopt_niet_wat|dat_klopt_niet|dat_is_onzin|wat_een_onzin|je_begrijpt_me_niet|je_snapt_het_niet|je_snapt_me_niet|u_begrijpt_me_niet|verkeerd_antwoord|fout_antwoord|stom_antwoord|dom_antwoord|waar_heb_je_het_over|waar_heeft_u_het_over|ik_geef_het_op|laat_maar_zitten|heeft_geen_zin|dit_werkt_niet|dit_heeft_geen_zin|hier_heb_ik_niets|hier_heb_ik_niks|lees_mijn|lees_wat_ik|lees_nou)',
    ],
    repeats: [
      '(heb|had) (ik|je|dat) (dat|je|u|jullie|het|al)? (toch|al|net|net_al|toch_al|dat_al)? .. (al|net|toch|drie_keer|meerdere_keren)? (gezegd|verteld|uitgelegd|gevraagd|geprobeerd|doorgegeven|geantwoord|gegeven|gehoord)',
      '(hoe_vaak_moet|hoeveel_keer|voor_de_derde_keer|voor_de_vierde_keer|voor_de_zoveelste|honderd_keer|duizend_keer|steeds_hetzelfde|telkens_hetzelfde|altijd_hetzelfde|weer_hetzelfde|hetzelfde_antwoord|dezelfde_antwoorden|zelfde_antwoord|zelfde_vraag|je_herhaalt|herhaal_je|je_valt_in_herhaling|in_herhaling|stop_met_herhalen|kapotte_plaat|vastgelopen_plaat|ander_antwoord|iets_anders_zeggen|zeg_eens_iets_anders|weer_dit_antwoord|in_kringetjes|in_rondjes)',
    ],
    silence: [
      '(hou_je_mond|houd_je_mond|hou_je_bek|hou_je_kop|bek_dicht|kop_dicht|zwijg|wees_stil|stop_met_praten|genoeg_van_jou|ga_weg|laat_me_met_rust|wil_je_niet_meer_horen|wil_niets_meer_horen|je_bent_ontslagen|bent_ontslagen|wordt_ontslagen|ik_ontsla_je)',
      '^ (stil|stilte|genoeg|hou_op|ophouden|stop|kop_dicht|weg) (nou|nu)? $',
    ],
    anger: [
      '(ben|word|wordt|maakt|maken|raak|voel_me|zijn|ik) (ik|me|mij|hier|nu|er)? {very}? {very}? {angry}',
      '^ {very}? (boos|kwaad|woedend|gefrustreerd|frustrerend|belachelijk|schandalig|onacceptabel|godverdomme|verdomme|kut|klote|tyfus) $',
      '(zat|beu|moe_van|spuugzat|helemaal_klaar_mee|klaar_mee|genoeg_van|kotsbeu|schijtziek) (van|dit|met|om|het|ben_ik)?',
      '(dit|dat|het) (is|was) {very}? {very}? (frustrerend|belachelijk|schandalig|onacceptabel|ongehoord|bespottelijk|om_te_huilen|een_schande|een_aanfluiting|irritant|absurd|van_de_zotte)',
      '(geduld_is_op|verlies_mijn_geduld|mijn_geduld_raakt|wat_een_gedoe|wat_een_ellende|hou_je_me_voor_de_gek|wat_in_godsnaam|wat_de_fuck|ik_word_hier_gek|ik_word_knettergek|maak_me_niet_boos)',
    ],
    complaint: [
      '({bad}|slechtste) (service|klantenservice|bedrijf|ervaring|ondersteuning|app|website|site|hulp|communicatie)',
      '(service|klantenservice|bedrijf|ondersteuning|app|website|communicatie) (is|was) {very}? {very}? {bad}',
      '(wil|moet|ga|hoe_kan_ik|waar_kan_ik) (ik)? (een)? (klacht|klagen) (indienen|melden)?',
      '(niemand) (reageert|antwoordt|helpt|neemt|belt|weet|kan) .. (op|me|terug|mij|helpen)?',
      '(zeer|heel|erg|ben|enorm|diep) (teleurgesteld|ontevreden)',
      '(niet_tevreden|nooit_meer|oplichters|oplichting_door|waardeloze_service|geen_reactie_gekregen|geen_antwoord_gekregen|nog_steeds_geen_antwoord|geen_gehoor|onbereikbaar|van_het_kastje_naar|geen_vertrouwen_meer|niet_acceptabel|nooit_iets_gehoord)',
    ],
    waiting: [
      '(wacht|wachten) (nog|al|steeds|ik) (steeds|al|op|weken|dagen|uren|zo)',
      '(hoe_lang_nog|hoelang_nog|al_weken|al_dagen|al_uren|al_maanden|nog_steeds_niet|nog_altijd_niet|meerdere_keren|verschillende_keren)',
    ],
    attention: [
      '^ (hallo|hoi|hé|hey) (hallo|is_daar|iemand|ben_je|is_er)',
      '(is_er_iemand|ben_je_er_nog|is_daar_iemand|iemand_daar|ben_je_daar) $',
      '^ (antwoord|geef_antwoord|reageer) (nou|eens|dan)? $',
    ],
    sigh: [
      '^ (pff|pfff|zucht|jeetje|mijn_god|serieus|echt_waar|kom_op|ongelooflijk|lekker_dan|tjonge|jezus|mijn_hemel)',
    ],
  },
  negations: 'niet geen nooit niets niks niemand nergens zonder',
  profanity:
    'kut klote godverdomme verdomme gvd tering tyfus kanker lul eikel klootzak klootzakken hoer sukkel debiel mongool mierenneuker shit fuck verrekte verdomde rotzooi idioot achterlijk kutbot kloten godver',
};
