import type { PhraseSource } from '../../text-notation.ts';
import type { FrustrationTag } from '../frustration.ts';

export const outrage: PhraseSource<FrustrationTag> = {
  lists: {
    thing:
      'service klantenservice bedrijf app applicatie site website chat bot bank winkel systeem hulp helpdesk ondersteuning club bende webshop organisatie bezorging maatschappij support toko boel zooi',
    awful:
      'waardeloos waardeloze slecht slechte slechtste belachelijk belachelijke schandalig schandalige beschamend beschamende dramatisch dramatische verschrikkelijk vreselijk vreselijke waardeloos rampzalig rampzalige ramp kut kutte klote prut rotzooi troep lachwekkend lachwekkende zielig zielige incompetent incompetente onbeschoft onbeschofte nutteloos nutteloze drama bagger ruk treurig treurige hopeloos hopeloze bedroevend abominabel aanfluiting schande onacceptabel onprofessioneel om_te_huilen pet bar_slecht bagger belabberd',
    very: 'zo erg heel echt een de het wel toch gewoon totaal helemaal absoluut volledig ontzettend te wat voor die deze dit jullie maar werkelijk ronduit compleet pure dat',
    mess: 'schande aanfluiting ramp drama grap lachertje puinhoop zooitje rotzooi bende oplichting schandaal farce poppenkast klucht blamage wanvertoning gedoe ellende nachtmerrie onzin flauwekul diefstal circus teringzooi zooi kutbedrijf troep prutclub',
  },
  phrases: {
    complaint: [
      '(amateurs|klungels|geklungel|gestuntel|knoeiboel|prutswerk|sukkels|wanprestatie|godgeklaagd|poppenkast|radiostilte|zakkenvullers)',
      '(loze_beloftes|loze_beloften|bedankt_voor_niks|bedankt_voor_niets|wat_een_lef|geen_hond|lekker_bezig|bakken_er_niks|voor_de_zot|nul_op_tien|doe_je_werk|schaam_je)',
      '(triest*|arrogant*|bedroevend*|laks*|smerig*|ondermaats*|onbeschoft*|lachwekkend*|schandelijk*|slechtste) (vertoning|volk|zootje|zooitje|gedoe|bende|dan|als|zo|club|gedrag|houding)',
      '(word|werd|worden) (ik|je|wij)? .. (afgekapt|afgesnauwd|afgepoeierd|uitgelachen|afgewimpeld)',
      '(luisteren|lezen|luistert) (jullie|u|je) (wel|eigenlijk|ooit|überhaupt)',
      '(weer|alweer|top) .. (smoes|link_naar|uitvlucht|excuus)',
      '{awful} {very}? {thing}',
      '(jullie|deze|dit|die|de|het|wat_een|uw) {very}? {thing} .. (is|zijn|was|trekt|slaat) {very}? {very}? ({awful}|{mess}|nergens)',
      '(wat_een|een|het_is|dit_is|is|zijn|blijft|gewoon|dat_is) {very}? {very}? {mess}',
      '^ {very}? {awful} (dit|zeg|hoor|gewoon|dat|is_dit|van_jullie|man|echt|allemaal|hoe)? .. $',
      '(belachelijk|schandalig|bizar|absurd|ongelofelijk|ongelooflijk|onvoorstelbaar|bespottelijk|ongehoord|onbeschoft|triest) (dit|dat|zeg|hoor|hoe|gewoon|toch|wat|is_dit|van_jullie)',
      '(schaam|schamen|schaamt) (je|jullie|u|zich|moesten_jullie) .. !(niet_voor)',
      '(jullie|stelletje|zijn|stel) (zijn|is)? {very}? (een_stelletje|een_stel|allemaal|zulke)? (oplichters|dieven|leugenaars|prutsers|amateurs|sukkels|incompetent|onbetrouwbaar|clowns|onbeschoft|waardeloos|hopeloos|idioten|belachelijk|schandalig)',
      '(niemand) .. (reageert|antwoordt|helpt|neemt|belt|weet|doet|luistert|leest|interesseert|thuis) .. (ooit|op|terug|iets)?',
      '(weken|dagen|maanden|uren|jaren) .. (niks|niets|geen|niemand|zonder|wachten|en_nog) .. (gehoord|reactie|antwoord|oplossing|niks|niets|gebeurd)',
      '(geen|zonder|nul) (reactie|antwoord|oplossing|excuses|bericht|gehoor) .. (sinds|al|van_jullie|ontvangen|gehad|op)?',
      '(nooit_meer|nooit_weer|laatste_keer|eens_maar_nooit) .. (bij|bestel|koop|met|klant|jullie|boeken|iets|zaken)?',
      '(voor_de_gek|in_de_maling|aan_het_lijntje|van_het_kastje|voor_gek|bij_de_neus|in_de_zeik|belazerd|opgelicht|genaaid|besodemieterd|afgescheept|aan_mijn_lot|in_de_steek)',
      '(beloofd|toegezegd|gezegd) ... (niks|niets|nooit|nog_steeds_niet|gelogen)',
      '(alweer|weer|steeds|altijd|elke_keer|telkens) (het|de|dat|dit)? (zelfde|hetzelfde|dezelfde) .. (probleem|gezeur|gedoe|antwoord|verhaal|fout|liedje|excuses)',
    ],
    anger: [
      '(word|wordt|worden|ben|maak|maakt|maken) (ik|hier|er|echt|me|mij|we)? .. (gek|knettergek|horendol|woest|pissig|boos|kwaad|woedend|razend|gestoord|ziek|moe|doodmoe|flauw|klaar|zat|beu|spuugzat|teleurgesteld|gefrustreerd) (van|mee|met|hier|om|op|nu)? !(op_het_terras)',
      '(spuugzat|kotsbeu|klaar_mee|zat|helemaal_klaar|meer_dan_zat|geduld|ergernis) (van|mee|met|is|raakt|begint|hier|nu|met_jullie)',
      '(heb|hebben|krijg) .. (genoeg|schoon_genoeg|tabak|de_buik|er_genoeg|het_gehad|gehad_met|het_helemaal) .. (van|vol|met|mee|gehad)',
      '(mijn_geduld|geduld_op|geduld_is|het_toppunt|dit_slaat_alles|mijn_bloed|toppunt_van|uit_mijn_vel|om_te_janken|om_te_huilen|de_limiet|de_druppel|de_maat_is)',
    ],
    repeats: [
      '(drie|vier|vijf|tien|honderd|duizend|meerdere|zoveel|3|4|5|10) keer .. (gezegd|gevraagd|uitgelegd|gebeld|gemaild|verteld|uitleggen|al|hetzelfde|aangegeven|herhaald)',
      '(derde|vierde|vijfde|zesde|tiende|zoveelste|honderdste|3e|4e|5e) keer',
      '(steeds|altijd|telkens|weer|alleen_maar|elke_keer) .. (hetzelfde|dezelfde|zelfde) .. (antwoord|antwoorden|liedje|riedel|link|verhaal|reactie)?',
      '(nog_een_keer|opnieuw|weer) .. (uitleggen|herhalen|alles)',
    ],
    answer: [
      '(snap|snapt|begrijp|begrijpt|lees|leest|luister|luistert|helpt|help|doen) .. (er|je|hier|jullie|mij)? .. (niks|niets|geen_bal|geen_zak|geen_snars|geen_fluit|geen_hout) .. (van|aan|mee)?',
      '(heb|hebben) .. (hier|daar) .. (niks|niets) .. aan',
      '(automatische|standaard|nietszeggende|ingeblikte|zinloze) (antwoord|antwoorden|reactie|reacties|mailtjes)',
      '(lees|lezen) .. (eens|nou|eerst|wat_ik|mijn_bericht|goed|jullie_wel|überhaupt)',
    ],
  },
};
