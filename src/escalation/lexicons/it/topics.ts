import type { TopicLexicon } from '../topics.ts';

export const topics: TopicLexicon = {
  lists: {
    pay: 'rimborso stipendio paga bonifico premio pensione borsa indennizzo cashback deposito mancia voucher bonus accredito quattordicesima contributo vincita ricarica assegno busta_paga cauzione versamento vaglia',
    body: 'gola occhio occhi mano pelle pancia stomaco petto testa braccio gambe cuore viso',
    ill: 'febbre sfogo vomito vertigini nausea dissenteria crampi bolle prurito sanguina formicol* gonfi* scottat* ustion*',
    cash: 'soldi denaro importo somma cifra acconto caparra anticipo quota prezzo quattrini euro',
    mine: 'il lo la l i le mio mia miei mie nostro nostra del della dell dal dalla di questo questa vostro vostra un una al alla in da ai',
    account:
      'account conto conti abbonamento contratto profilo iscrizione utenza tessera polizza linea assicurazione fornitura palestra piano servizio carta_di_credito conto_gioco utenze libretto sim fibra pos',
    close:
      'chiudere chiudete chiudi chiusura cancellare cancellate cancella cancellazione disdire disdetta eliminare eliminazione disattivare disattivazione recedere_dal terminare rescindere rimuovere annullare_il annullare_l cessare disattiva elimina annullamento_del disdico chiudo cancello elimino rescindo disattivo chiudermi disattivate eliminate eliminatemi cancellatemi terminate interrompere sospendere smettere_con annullare togliere uscire_dal uscire_da porre_fine_al',
  },
  phrases: {
    urgent: [
      '(urgente|urgentemente|urgenza|emergenza|immediatamente|al_più_presto|il_prima_possibile|prima_possibile|immediata|quanto_prima|non_posso_aspettare|entro_oggi|entro_domani|di_corsa|asap|sbrigatevi|fate_presto|ho_fretta) !(dopo|sotto|e)',
      'subito !(o|e|dopo|sotto)',
      '~(non|più|troppo) in_fretta',
    ],
    callback: [
      '(chiamami|chiamatemi|mi_chiami|mi_chiamiate|mi_chiamate|mi_richiami|mi_richiamate|richiamatemi|richiamami|richiamarmi|chiamarmi|essere_richiamato|essere_richiamata|essere_chiamato|essere_contattato_telefonicamente|contattatemi_telefonicamente|contattatemi_al|mi_chiama_qualcuno|richiamata|telefonatemi|mi_telefoni|voglio_una_chiamata|mi_può_chiamare|potete_chiamarmi|puoi_chiamarmi) !(marco|anna)',
    ],
    number: [
      '(numero) (di|del|per|verde|telefonico|da) (telefono|assistenza|contatto|servizio|chiamare|servizio_clienti|cui)?',
      '(numero_verde|recapito_telefonico)',
    ],
    medical: [
      '(effetti_collaterali|effetto_collaterale|allergi*|incinta|gravidanza|allattamento|dosaggio|dose_massima|dose_giornaliera|farmaco|farmaci|medicinale|medicinali|medicina|diabet*|pressione_sanguigna|sintom*|ricetta_medica|controindicazion*|intossicazione|malattia|overdose_di|asma|infarto|nausea|eruzione_cutanea)',
      '{ill} .. (dopo|da_quando|da_ieri|dal|con_il|col|da_stamane|che_faccio|a_40)',
      '{body} .. ({ill}|chiusa|fiamme|capriole|male|brucia) !(la_spia)',
      '(preso|ingerito|bevuto|dato|prende|prendo) .. (compresse|pillol*|antibiotic*|sciroppo|gocce|cortison*|aspirina|insulina|detersivo)',
    ],
    legal: [
      '(avvocat*|causa_legale|farvi_causa|fare_causa|faccio_causa|denunciare|denuncerò|tribunale|azione_legale|azioni_legali|vie_legali|vie_giudiziarie|associazione_consumatori|codacons|altroconsumo|federconsumatori|antitrust|agcm|diffida|illegal*|polizia|carabinieri|risarcimento_danni|querela|diritti_del_consumatore|giudice_di_pace|giudice_del_lavoro|al_giudice)',
      'legale !(rappresentante)',
      '(messa_in_mora|esposto_al|in_mediazione|arbitro_bancario|appropriazione_indebita|la_procura|corecom|agcom|ivass|sedi_opportune|codice_del_consumo|conciliazione|udienza|aviazione_civile|autorità_per|sporgo_denuncia|sporgere_denuncia|vi_denuncio|faccio_denuncia|fatto_denuncia)',
    ],
    refund: [
      '(recuperare|riavere|ridatemi|restituitemi) (la|il|i|le|quello|l)? (mia|mio|miei)? (caparra|cauzione|deposito|anticipo|soldi|che_ho)',
      '(rimbors*|indietro_i_miei_soldi|indietro_i_soldi|soldi_indietro|restituitemi|restituite_i_soldi|risarcimento|storno|ridatemi|compensazione|rivoglio|restituire_i_soldi|restituirmi|ridarmi|riaccreditare|riaccreditate|riaccredito|restituzione|indennizzo|riavere|avere_indietro|stornare|stornate|annullare_l_addebito|risarcit*|risarcirmi)',
      '{cash} .. (indietro|torna|tornino|mi_venga_resa|tornano)',
      '(indietro) .. {cash}',
      '(me_lo|me_la|me_li|mi|ci|ve_lo) (rimborsa|rimborsate|ridate|ripagate|rendete|restituite|rimandiamo)',
      '(ridate|ridateci|rendete|rendetemi|restituite|rivoglio|rivorrei) .. ({cash}|indietro|quanto_ho)',
    ],
    refund_info: [
      '(ho_ricevuto|ricevuto|arrivato|è_arrivato) (il|un|mio)? (mio)? (rimborso)',
      '(quanto_tempo|come_funziona|qual_è|in_quali_casi|quando|politica_di|condizioni_di|stato_del|tempi_di|policy_di) .. (rimbors*)',
    ],
    self_harm: [
      '(suicid*|uccidermi|mi_uccido|mi_ucciderò|mi_ammazzo|ammazzarmi|mi_ammazzerò|spararmi|mi_sparo|mi_sparerò|impiccarmi|mi_impicco|mi_impiccherò|annegarmi|mi_annego|mi_annegherò|affogarmi|tagliarmi|mi_taglio|mi_taglierò|avvelenarmi|farmi_del_male|farmi_male|mi_farò_del_male|togliermi_la_vita|mi_tolgo_la_vita|mi_toglierò_la_vita|farla_finita|la_farò_finita|faccio_finita|porre_fine_alla_mia|mettere_fine_alla_mia|mettere_fine_a_tutto|porre_fine_a_tutto|terminare_la_mia_vita|finire_la_mia_vita|finire_tutto|buttarmi_da|buttarmi_dal|buttarmi_sotto|buttarmi_giù|mi_butto_da|mi_butto_dal|mi_butto_sotto|mi_butto_giù|mi_butterò|gettarmi_da|gettarmi_dal|gettarmi_sotto|lanciarmi_da|saltare_da_un|saltare_dal|saltare_giù|salterò_da|salterò_giù|salto_da_un|overdose|prendere_delle_pillole|prendere_pillole|prenderò_delle_pillole|ingoiare_pillole|non_voglio_più_vivere|non_voglio_vivere|stanco_di_vivere|stanca_di_vivere|non_vale_la_pena_vivere|non_ha_senso_vivere|non_ha_senso_la_mia_vita|la_mia_vita_non_ha|la_vita_non_vale|la_vita_non_ha|la_mia_vita_è_finita|meglio_morto|meglio_morta|meglio_senza_di_me|sarei_meglio_mort*|vorrei_essere_mort*|voglio_essere_mort*|se_fossi_morto|se_fossi_morta|nessuno_sentirebbe_la_mia|nessuno_sentirà_la_mia|a_nessuno_mancherei|nessuno_mi_vuole_vivo|nessuno_mi_vuole_viva|tutti_vogliono_che_muoia|tutti_mi_vogliono_morto|tutti_mi_vogliono_morta|pronto_a_morire|pronta_a_morire|aspetto_di_morire|non_vedo_l_ora_di_morire|nell_aldilà|dovrei_morire|dovrei_morirе|sarò_morto|sarò_morta|morirò_presto|morirò_a_breve|morirò_oggi|morirò_domani|non_ho_motivi_per_vivere|non_ho_ragioni_per_vivere|motivo_di_vivere|ragione_per_vivere|non_ho_più_niente_per_cui|autolesion*|drogarmi_fino_a|merito_di_morire|merito_la_morte|desidero_la_morte|desidero_morire|benvenuta_morte|addio_mondo)',
      '(voglio|vorrei|devo|dovrei|sto|penso|ho|desidero|preferisco|preferirei|meglio|bisogno|intenzione|voglia|per|sento|pensando|pianificando|pianifico|progetto|programma|farò) (di|per|bisogno|voglia|intenzione|che|solo|ho|proprio|a|davvero|semplicemente|in)? (di|solo|voglia|bisogno|in_programma_di)? (morire|crepare|morirò|uccidermi|sparire_per_sempre|scomparire_per_sempre|ammazzarmi|smettere_di_vivere|saltare_da|impiccarmi|spararmi) !(dalle_risate|dal_ridere|di_fame|di_sete|di_noia|di_freddo|di_caldo|dalla_voglia|di_vergogna)',
    ],
    close_account: [
      '(non_voglio_più|non_mi_serve_più) (il|l|questo|mio|la|vostro)? {account}',
      '{close} (del|il|lo|l|dell|mio|questo|un|la|della|dal|di)? (mio|un|mia)? {account} !(alla_newsletter)',
      '(non_rinnovare|non_rinnovo|non_voglio_rinnovare|non_rinnovate|non_intendo_rinnovare|disdire|disdetta|disiscrivermi|cancellarmi|recedere|recesso|cambiare_banca|cambiare_operatore|cambiare_gestore|passo_alla_concorrenza|passare_alla_concorrenza|non_voglio_più_essere_cliente|non_essere_più_cliente) !(dalla_newsletter|dalle_email|ordine|l_ordine|appuntamento)',
      '(basta|stop|cessazione|estinzione|chiusura|cancellazione) (definitiva)? {mine}? (mia|mio)? {account} !(qualsiasi|normale)',
      '(estinguere|staccare|staccatemi|spegnete|dismettere|sciogliamo|chiudiamo|chiudetemi|cessare|terminare|levatemi|toglietemi|toglieteci) .. ({account}|rapporto)',
      '(me_ne_vado|ce_ne_andiamo) da voi',
      '(non_considerateci|non_considerarmi) più',
      'non (intendo|intendiamo|voglio) (rinnovar*|prorogar*|proseguire)',
    ],
    sales: [
      '(preventivo|listino|all_ingrosso|grossista|rivenditore|sconto_quantità|ordine_grande|grandi_quantità|licenze|demo|dimostrazione|prova_gratuita|piano_aziendale|piano_business|per_la_mia_azienda|ufficio_vendite|reparto_vendite|offerta_aziendale|partnership|diventare_partner|distributore|offerta_commerciale)',
      '(abbiamo|apriamo|siamo|saremo|titolare|gestisco) .. (hotel|negozi|sedi|dipendenti|furgoni|catena|filiali|postazioni|ristoranti) ... (offerta|serve|interessa|quanto|vogliamo)',
    ],
    money_missing: [
      '(dove_sono|dov_è|dove_è|che_fine_ha|che_fine_hanno) (finiti|finito|fatto|finite)? (i|il|la|le|l)? (miei|mio|mia|mie)? (soldi|denaro)',
      '(ricevuto|arrivat*|pagato|accreditato) (molto)? (di)? meno',
      '{pay} .. (fantasma|ferm*|persa|perso|mai|latita|più_leggera|sparit*|non_risulta|non_compare|non_è)',
    ],
    dispute: [
      '(frode|frodi|fraudolent*|non_autorizzat*|addebito_sconosciuto|addebito_doppio|doppio_addebito|addebitato_due_volte|addebitata_due_volte|pagato_due_volte|addebito_errato|addebito_non_riconosciuto|non_riconosco|non_ho_fatto_io|non_ho_effettuato|non_ho_autorizzato|hackerat*|carta_clonata|clonato_la|usato_la_mia_carta|usando_la_mia_carta|contestare|contestazione|truffa|importo_errato|importo_sbagliato|addebito_strano|transazione_sospetta|movimento_sospetto|transazioni_sospette|mi_avete_addebitato|furto_d_identità)',
      'mai (concordat*|chiest*|richiest*|autorizzat*|sottoscritt*|avvenut*)',
      'non l_ho (comprato|fatto|ordinato|chiesto) io',
      '(bolletta|fattura|conto|multa|canone|rata|commissioni|commissione|tasso|cambio|coperto) .. (gonfiat*|assurd*|doppi*|gemell*|ingiust*|esagerat*|di_troppo|non_mi)',
      '(continuate|ancora|imperterriti|avete|state) .. (far_pagare|prelevare|prelevat*|mandate_in_banca|trattenuto|messo_in_fattura|calcolato|addebitando)',
      '(a_mio_nome|intestato_a_me) ... (mai|non|firma|sim|contratto|voce)',
    ],
    custom: [
      '(caso_particolare|situazione_particolare|caso_speciale|eccezione|su_misura|personalizzat*|è_complicato|situazione_complicata|caso_complesso|decedut*|defunt*|eredità|rateizzare|rateizzazione|pagare_a_rate|richiesta_particolare|procura)',
    ],
    channel_hop: [
      '(ho|abbiamo|avevo) (già|appena)? .. (chiamato|telefonato|scritto|contattato|mandato_una_mail|inviato_una_mail|inviato_una_email|parlato_al_telefono|parlato_con_un_vostro|mandato_diverse|inviato_diverse|mandato_email) !(male|il|la)',
      '(al_telefono|per_telefono|via_mail|via_email|per_mail|in_negozio|in_filiale|su_whatsapp|su_facebook|al_call_center) .. (mi_hanno|mi_ha|nessuno|già|senza|non_mi|mi_è_stato|hanno_riattaccato)',
      '(mi_hanno_detto_di|mi_hanno_mandato_qui|mi_hanno_rimandato|un_vostro_operatore_mi|il_vostro_operatore_mi|il_vostro_collega)',
    ],
    unwanted: [
      '(non) (voglio|vorrei|ho_bisogno|desidero|intendo|volevo|serve|mi_serve) (di|che|un|una|il|la)?',
      '(senza|non|nessun|nessuna|invece_di)',
    ],
  },
};
