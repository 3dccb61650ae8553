import type { TopicLexicon } from '../topics.ts';

export const contact: TopicLexicon = {
  lists: {
    place:
      'negozio filiale sportello agenzia ufficio call_center centralino centro_assistenza numero_verde banca posta telefono',
  },
  phrases: {
    callback: [
      '(mi|ci) (potete|può|puoi|potreste|potrebbe|fate|fa|dovete) .. (chiamare|richiamare|telefonare|squillare|chiamata|ricontattare_telefonicamente)',
      '(potete|può|puoi|potreste|potrebbe) .. (chiamarmi|richiamarmi|telefonarmi|contattarmi_telefonicamente|contattarmi_al)',
      '(che|vorrei_che|preferisco_che|qualcuno) (qualcuno)? (mi|ci) (chiami|chiamasse|richiami|richiamasse|telefoni|telefonasse|chiamiate|richiamiate|chiamino)',
      '(chiamatemi|richiamatemi|telefonatemi|chiamami|richiamami|mi_chiami|mi_richiami|attendo_chiamata|attendo_una_chiamata|aspetto_una_chiamata|aspetto_una_telefonata|attendo_telefonata|essere_chiamato|essere_chiamata|essere_richiamato|essere_richiamata|ricevere_una_chiamata|ricevere_una_telefonata)',
      '(preferisco|meglio|preferirei|sentirci|parlarne|parlare) .. (per_telefono|al_telefono|telefonicamente|a_voce)',
      '(uno_squillo|colpo_di_telefono|un_colpo_di)',
      '(appena|quando|se|che) .. (mi_chiama|mi_telefona|mi_chiamate|mi_sentite)',
      '(contattare|ricontattare|avvisare|appuntamento|sentirci) .. (telefonicamente|telefonico|per_telefono|al_telefono|sul_cellulare)',
    ],
    urgent: [
      '(serve|servono|ho_bisogno|necessito) ... (oggi|entro_oggi|entro_stasera|stasera|adesso|entro_domani|entro_un_ora|prima_di|immediatamente|entro_le|subito|ora|domattina)',
      '(volo|treno|aereo|esame|autobus|partenza|appuntamento|riunione|operazione|colloquio|matrimonio|imbarco|traghetto) .. (parte|tra|fra|inizia|è|decolla) .. (ora|ore|minuti|poco|oggi|stasera)',
      '(urgentissimo|non_c_è_tempo|poco_tempo|il_tempo_stringe|questione_di_ore|questione_di_minuti|di_fretta|presto_per_favore|veloce_per_favore|il_prima_possibile|quanto_prima|non_può_aspettare)',
      '(allagando|scintille|fuga_di_gas|muovetevi|senza_perdere|in_giornata|scippat*)',
    ],
    channel_hop: [
      '(ho|abbiamo|avevo|sono) (già|anche|appena)? .. (chiamato|telefonato|scritto|mandato|inviato|contattato|parlato|compilato|aperto|andato|andata|lasciato|provato) .. (ieri|volte|mail|email|telefono|negozio|filiale|operatore|messaggio|messaggi|modulo|settimana|numero_verde|già|ticket|due|call_center|lunedì|giorni) !(amico)',
      '(mi_hanno|mi_ha|operatore_mi) (detto|mandato|rimandato|consigliato|chiesto|indirizzato|reindirizzato) .. (di|qui|qua|alla) .. (scrivere|contattare|chiedere|chat|qui|voi|rivolgermi)?',
      '(in|allo|al|presso|alla|dal) {place} ... (non_potevano|non_sanno|nessuno|mi_hanno_detto|mi_avevano|garantito|detto_di)',
    ],
  },
};
