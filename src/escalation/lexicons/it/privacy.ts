import type { TopicLexicon } from '../topics.ts';

export const privacy: TopicLexicon = {
  lists: {
    data: 'dati informazioni document* foto numero telefono email mail indirizzo cronologia conversazioni messaggi nome',
    delete:
      'cancellare cancellate cancelli cancelliate eliminare eliminate elimini eliminiate rimuovere rimuovete rimuova cancellazione eliminazione distruggere distruggete',
  },
  phrases: {
    privacy: [
      '(che|cosa|come|dove) .. (fate|fanno|fine_fanno|usate|utilizzate|trattate|succede|conservate|proteggete|finiscono|farete|vanno) .. (con|dei|i|ai|a)? .. (miei|mie|nostri|personali) {data}',
      '{delete} .. (tutti|tutte|tutto|i_miei|le_mie|quello|ciò) .. ({data}|che_avete|che_sapete) .. (su_di_me|che_avete|miei|personali|dai_vostri|dal_vostro|in_vostro)?',
      '(dato|date|dare|passat*|venduto|vendete|vendere|condiviso|condividete|condividere|ceduto|cedete|divulgato|diffuso|comunicato) .. (il_mio|i_miei|le_mie|la_mia) {data}',
      '(copia|accesso|sapere|elenco|conoscere) .. (di|ai|dei|tutti|tutte|quali|a)? .. ({data}|tutto|quello|ciò) .. (che)? (avete|conservate|possedete|sapete|detenete) .. (su_di_me|di_me|miei)?',
      '(chi|qualcuno|altri|terzi) .. (vedere|leggere|vede|legge|accesso|accedere|leggono|vedono) .. (i_miei|le_mie|questa|quello|ai_miei|il_mio) .. ({data}|chat|conversazione|che_scrivo)',
      '(revoco|revocare|ritiro|ritirare|nego) (il)? (mio)? (consenso|autorizzazione)',
      '(senza_il|senza|mai_dato|non_ho_dato|non_do) (il)? (mio)? (consenso|autorizzazione|permesso) .. (trattamento|dati|marketing|foto|informazioni|pubblicità)',
      '(smettete|smettetela|basta) .. (usare|condividere|vendere|conservare|utilizzare) .. (i_miei|le_mie|il_mio) .. {data}',
      '(gdpr|garante_della_privacy|protezione_dei_dati|riservatezza|furto_d_identità|violazione_dei_dati|trattamento_dei_dati|trattamento_dei_miei|garante_privacy|diritto_all_oblio|diritto_di_accesso|diritto_alla_cancellazione|responsabile_della_protezione)',
      '(a_chi|con_chi) .. (condividete|passate|girati|date|vendete|trasmettete) .. (miei|mie|mio|dati)',
      '(basta|smettete) (di)? (passare|condividere|vendere) .. (miei|mie|dati|contatti)',
      '(sparire|cancellatemi|toglietemi|rimuovetemi) .. (archivi|elenchi|liste|database|sito)',
      '(dati|password|documenti) .. (rubati|rubate|violati)',
      '(vedo|ricevo|ricevuto|trovato) .. (bolletta|dati|sms|esami|fogli|referto) .. (di|destinat*) (un|una|un_altro|un_altra|un_certo)',
      '(rettificate|rettificare) .. (nascita|dati|nome)',
    ],
  },
};
