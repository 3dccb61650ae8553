import type { PhraseSource } from '../../text-notation.ts';

export const requests: readonly PhraseSource<'asks'>[] = [
  {
    lists: {
      un: 'un una uno il lo la vostro vostra tuo suo qualche un_altro un_vero una_vera l dei',
      persona:
        'persona umano qualcuno operatore operatrice consulente responsabile addetto collega essere_umano impiegato agente capo superiore direttore supervisore vera_persona',
      bot: 'robot bot macchina macchine chatbot risponditore risposte_automatiche messaggi_automatici',
      act: 'aiutare aiuti aiutarmi aiutasse rispondere risponda rispondesse rispondermi assistere assista assistermi seguire segua contatti contattasse parli parlare spieghi spiegarmi guardi',
    },
    phrases: {
      asks: [
        '(c_è|ce|avete|ci_sarebbe|esiste|ci_sono) {un}? {persona} .. (disponibile|che_possa|che_mi|con_cui|a_cui|reale|vera|in_linea|online|in_ufficio|dall_altra|dietro|per_parlare|che_risponde)',
        '(che|può|potrebbe|puoi|voglio_che|vorrei_che|preferirei_che|fate|far) (mi)? {act} .. {persona}',
        '{persona} .. (che|mi|può|potrebbe|possa) (mi|possa|può|potesse)? {act}',
        '(passami|passatemi|mi_passi|mi_passate|passarmi|fammi_parlare|fatemi_parlare|mettetemi|collegatemi) .. (qualcuno|capo|superiore|collega|responsabile|direttore|operatore|umano)',
        '(basta|niente|no|non_voglio|stufo_di|stufa_di|senza|stop) (con|a|più|un|una|i|questo|parlare_con)? (un|una|i|con|il|questo)? {bot} ... (qualcuno|persona|operatore|umano|passatemi|passami|voglio)',
        '{persona} .. (non|e_non|invece_di|anziché|al_posto_di) (con|a)? {un}? {bot}',
        '(con_chi|a_chi) (posso|potrei|devo) (parlare|rivolgermi|scrivere)',
      ],
    },
  },
  {
    lists: {
      persona:
        'una_persona un_umano qualcuno un_operatore una_persona_reale un_essere_umano un_consulente un_responsabile un_addetto',
    },
    phrases: {
      asks: [
        '(mi|può|potrebbe|puoi|potete|voglio_che|vorrei_che|posso_essere|essere|vorrei_essere) .. (aiutare|aiuti|risponda|rispondere|assistere|assistito_da|contattato_da|aiutato_da|servito_da|richiamato_da|seguito_da) (da)? {persona}',
        '{persona} (che|mi|può|potrebbe|possa) (mi|possa|può)? (aiuti|aiutare|aiutarmi|rispondere|risponda|rispondermi|assista|assistermi)',
        '^ (trasferiscimi|mi_trasferisca|trasferitemi|passami|collegami|mettimi_in_contatto) (per_favore|subito|ora)? $',
      ],
    },
  },
  {
    lists: {
      un: 'un una uno il lo la l i gli vostro vostra vostri tuo di dei ai al alla allo agli all del della dell a',
      role: 'persona umano qualcuno qualcheduno operatore operatrice consulente responsabile addetto collega impiegat* agente agenti superiore direttore direttrice supervisore tecnico tecnici titolare moderatore dirigente gestore interlocutore essere_umano',
      bot: 'robot bot macchina macchine chatbot risponditore assistente_virtuale computer menu',
      want: 'voglio vorrei gradirei preferirei chiedo esigo pretendo serve ho_bisogno mi_dia datemi dammi passi passa passami fate fammi mettete mettetemi avere',
      hand: 'girare girate inoltr* trasmett* passare passate pervenire assegn*',
      act: 'prenda legga leggesse guardi valuti segua seguisse subentrasse risponda decida riesaminata aiuti intervenga',
    },
    phrases: {
      asks: [
        '~(come|quando|per) {hand} .. {un} {un}? {role}',
        '{want} .. (qualcuno|qualcheduno|quarcuno|uno|una_persona|chi|un_vostro_collega|uno_dei_vostri|uno_del) .. (che|di|con|dotato|tecnici|agenti|reparto|vostri|collega|vero|capisca|decide|persona)',
        '(gradirei|preferirei|vorrei|pretendo) {un} (vostro|vostra)? {role} $',
        '^ (un|una|il|la) {role} $',
        '~(non|senza|mai|come) (parlare|parlarne|parlà|spiegare|spiegarla|discutere|raccontarla|racconto|confrontarmi) .. (con|a|co|al|col) {un}? {un}? ({role}|chi_ha|uno_vero) !(immobiliare)',
        '(che|perché) {un}? {un}? {role} .. {act}',
        '(mettermi|mettetemi|mi_metta|mi_mettete) in contatto',
        '^ (basta|nn_voglio|non_voglio|niente) {un}? {bot}',
        '(persona|umano|operatore|uno) .. (anziché|invece_di|e_non) (a|con|da)? {un}? {bot}',
      ],
    },
  },
];
