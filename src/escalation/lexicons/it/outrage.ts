import type { PhraseSource } from '../../text-notation.ts';
import type { FrustrationTag } from '../frustration.ts';

export const outrage: PhraseSource<FrustrationTag> = {
  lists: {
    vice: 'incompetenza maleducazione arroganza indifferenza inefficienza menefreghismo superficialità sdegno malafede',
    fools:
      'buffoni cialtroni incapaci maleducati ladri truffatori imbarazzanti vergognosi ridicoli incompetenti pagliacci',
    thing:
      'servizio assistenza azienda app applicazione sito chat bot banca negozio sistema supporto compagnia gente personale società piattaforma ditta corriere consegna gestione operatori clienti esperienza',
    awful:
      'pessimo pessima pessimi schifo schifos* vergognos* vergogna orribile terribile ridicolo ridicola inutile inutili penoso penosa indecente disastros* disastro scandaloso incompetent* scadente imbarazzante merda inaccettabile assurdo assurda truffa pietos* deludente scarso peggio peggiore inefficiente allucinante osceno indegno indegna',
    very: 'davvero molto proprio così un una il la uno di veramente totalmente assolutamente più tutto solo vera vero che semplicemente completamente troppo da è autentica autentico sempre',
    mess: 'vergogna schifo presa_in_giro disastro truffa scandalo furto buffonata pagliacciata casino porcheria cavolata ladrata delirio calvario incubo indecenza circo follia fregatura schifezza figuraccia presa_per_i_fondelli presa_per_il_culo merda farsa odissea',
  },
  phrases: {
    complaint: [
      '{thing} {very}? {very}? {awful}',
      '(vostro|vostra|questo|questa|il|la|tuo|che|sto|sta) {very}? {thing} .. (è|sono|fa|fanno|era) {very}? {very}? ({awful}|{mess}|pena)',
      '(che|è|siete|fate|fanno|è_stata|quale|tutta_una|tutto_uno) {very}? {very}? ({mess}|pietà|pena|una_barzelletta) !(conferma)',
      '{awful} {very}? {thing}',
      '(siete|sono|branco_di|banda_di|sei) {very}? (dei|degli|tutti|un_branco_di|una_banda_di|solo_dei|un|una)? {very}? (ladri|truffatori|incompetenti|buffoni|bugiardi|incapaci|pagliacci|cialtroni|inutili|ridicoli|vergognosi|imbroglioni|scandalosi|delinquenti|peggiori|maleducati|farabutti)',
      '(nessuno) .. (risponde|aiuta|richiama|sa|fa|risolve|considera|chiama|mi_ha|si_degna|interessa|si_fa)',
      '(settimane|giorni|mesi|ore|anni) .. (che|e|senza|di_attesa) .. (aspetto|nessuno|niente|nulla|rispost*|attendo|ancora|notizie|soluzione)',
      '(senza|nessuna|zero) (rispost*|soluzione|notizie|spiegazione|assistenza) .. (da|dal|dopo|ancora)?',
      '(non) .. (risolvete|risolvono|risolto|rispondete|fate|capite|sapete|avete|concludete|rispondono) .. (niente|nulla|mai|un_bel_niente|un_cavolo|un_cazzo)',
      '(solo|soltanto|sempre|mille|altre) (scuse|chiacchiere|bugie|promesse|rimandi|balle)',
      '(mai_più|ultima_volta|non_comprerò|non_userò) .. (con_voi|da_voi|compro|comprerò|ordino|uso|prendo|vostro|volerò|qui|acquisterò|più)',
      '(mi|ci) (state|stanno|avete|stai|hanno) .. (prendendo|presa|preso|truffat*|ignorando|rubando|rubato|imbrogliato|abbandonato|fregato|sballottando|sfottendo)',
      '(è) {very}? (assurdo|inaccettabile|vergognoso|scandaloso|allucinante|intollerabile|inammissibile|ridicolo|indecente|incredibile|frustrante|snervante|pazzesco) (che|come|tutto|questo|dover|quanto|il|la)?',
      '(sempre|ancora|ogni) .. (lo_stesso|la_stessa|gli_stessi|le_stesse|solito|solita|soliti|solite) .. (problema|problemi|errore|rispost*|scusa|scuse|cosa|cose|storia|disservizio)',
      '(la|l|vostra|sua|tutta|tanta|che|mio|tutto|quanta|dalla|una) (vostra|tale|mio)? {vice}',
      '^ {fools} $',
      '(peggior|peggiore|peggio) .. (di_voi|della_mia_vita|mai|incontrat*|acquisto|visto|del_vostro)',
      '(rimpalli|rimpallo|faccia_tosta|supera_ogni_limite|fate_ribrezzo)',
      '(razza_di|che_razza_di|baracca) (servizio|azienda|gente|assistenza|cialtroni|incapaci|ditta)',
      '(trattat*|trattano) come (l|un|una|dei|gli)',
      '(un_minimo_di|nessun|zero|mancanza_di|poca) (rispetto|dignità|professionalità|serietà|educazione)',
      '(neanche|nemmeno) un (grazie|scusa|avviso)',
      'imparate a (lavorare|rispondere)',
      '(vi_sembra|le_sembra) (normale|giusto|serio)',
      '(recensione|recensioni) .. (negativ*|pessim*|vetriolo)',
    ],
    anger: [
      '(sono|siamo|mi_avete|ne_ho|ormai_sono|sto) {very}? {very}? (stufo|stufa|stufi|stanco_di|stanca_di|stanco_che|stanca_che|stanco_del|stanca_del|arrabbiat*|furios*|incazzat*|deluso|delusa|esasperat*|indignat*|nauseat*|senza_parole|sconcertato|frustrat*|nero|nera|piene_le|le_scatole|le_palle|abbastanza|stufato|stancato|rotto|disgustat*|amareggiat*) (di|da|che|per|con)? !(di_lavoro)',
      '(ne_ho_abbastanza|non_se_ne_può|piene_le_scatole|piene_le_tasche|ne_ho_le|mi_avete_rotto|mi_avete_stufato|mi_avete_stancato|perso_la_pazienza|perdendo_la_pazienza|perdere_la_pazienza|la_mia_pazienza|pazienza_è_finita|pazienza_ha|che_rabbia_che|fate_schifo|roba_da_matti|da_non_credere|mi_fate_impazzire|fa_impazzire|impazzendo|è_il_colmo)',
    ],
    repeats: [
      '(tre|quattro|cinque|sei|dieci|cento|mille|venti|diverse|tante|3|4|5|10) volte .. (che|ve|lo|ho|già|la_stessa|e)',
      '(terza|quarta|quinta|sesta|decima|ennesima|millesima|3a|4a|5a) volta',
      '(ripetere|ripeto|ripeterlo|ripetervi|rispiegare|rispiego) .. (sempre|ancora|di_nuovo|stesse|tutto|stessa|ogni|mille)?',
      '(stessa|stesse|stesso|solita|solite) (rispost*|cosa|cose|storia|messaggio|link|domanda|frase|solfa) .. (ogni|sempre|ancora|di_nuovo|mille)?',
    ],
    answer: [
      '(non) (mi|ci)? (serve|aiuta|servite|aiutate|risolve|aiuti|servi|è_servito|serviva|avete_aiutato) .. (a_niente|niente|nulla|a_nulla|per_niente|affatto)',
      '(leggete|leggi|legga|rileggete) .. (mio_messaggio|quello_che|bene|cosa_ho)',
      '(rispost*|messaggi) (automatica|automatiche|preimpostat*|a_caso|copia|standard|prestampata) !(fuori)',
    ],
  },
};
