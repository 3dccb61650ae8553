import type { TopicLexicon } from '../topics.ts';

export const contact: TopicLexicon = {
  lists: {
    place:
      'boutique agence guichet standard hotline magasin comptoir bureau conseiller* collègu* accueil vendeur vendeuse forum poste téléphone technicien banque livreur ils on m monsieur dame demoiselle',
  },
  phrases: {
    callback: [
      '(pouvez|pourriez|peux|pourrais|peut|pourrait|pouvez_vous|pourriez_vous|quelqu_un) .. (m_appeler|me_rappeler|me_téléphoner|nous_rappeler|nous_appeler|me_joindre|me_passer_un_coup|m_appeler_au|me_contacter_par_téléphone|me_sonner) !(la|les|quel|quelle|quels|quelles|ma|mes|mon|votre|vos|que|comment|l_heure|l_adresse)',
      '(que|qu|souhaite_qu|voudrais_qu|préfère_que) .. (me|m|nous) (rappelle|rappeliez|appelle|appeliez|téléphone|téléphoniez|rappelez|rappelle_au)',
      '(appelez|rappelez|téléphonez|appelle|rappelle) (moi|nous) !(que)',
      '(être|attends|souhaite|demande|voudrais|un|votre|j_attends) (rappelé*|recontacté_par_téléphone|contacté_par_téléphone|votre_appel|un_appel|un_rappel|coup_de_fil|coup_de_téléphone|être_rappelé|être_rappelée|votre_rappel)',
      '(préfère|préférerais|mieux|plus_simple) .. (au_téléphone|par_téléphone|de_vive_voix)',
      '(contacte|joigne|contacter|joindre|recontacte|recontacter|prévenir|avertir|expliquer|parler|préfère|s_expliquer|discuter|répondre) .. (par_téléphone|au_téléphone|le_téléphone|au_tel|de_vive_voix|sur_mon_portable|au_bout_du_fil)',
      '(passez|passe|donnez|donne) (moi|nous)? .. (coup_de_fil|coup_de_téléphone|coup_de_tel)',
    ],
    urgent: [
      '(besoin|me_faut|nécessaire|réponse) ... (aujourd_hui|ce_soir|avant_ce_soir|avant_demain|dans_l_heure|d_ici_ce_soir|immédiatement|tout_de_suite|au_plus_tard|demain_matin)',
      '(vol|train|avion|examen|bus|départ|rendez_vous|réunion|opération|entretien|mariage|embarquement) .. (part|dans|commence|décolle|est) .. (heure|heures|minutes|ce_soir|instant*|demain)',
      '(le_temps_presse|vite|plus_le_temps|pas_le_temps|ça_presse|c_est_pressé|très_pressé|super_urgent|hyper_urgent|urgentissime|question_de_minutes|dépêchez) (svp|s_il_vous|d_attendre|vous)?',
      '(reste|restent|plus) que .. (heure|heures|minutes|quart*) !(de)',
      '(magasin|boutique|production|entreprise|restaurant|cabinet) .. (à_l_arrêt|paralysé)',
      '(expire|ferme|se_termine|déborde|inonde) (à_minuit|ce_soir|dans|partout)',
      '(enfermé*) (dans|dehors)',
    ],
    channel_hop: [
      '(ai|avons|j_ai|viens_de|suis) (déjà|bien|même|encore)? .. (appelé|appeler|téléphoné|écrit|envoyé|contacté|laissé|passé|rempli|parlé|joint|relancé) .. (hier|fois|mail|mails|email|message|messages|courrier|agence|boutique|magasin|téléphone|conseiller|service|formulaire|semaine|lundi|mardi|sans|déjà)',
      '(on_m_a|ils_m_ont|votre_collègue_m_a|conseiller_m_a|conseillère_m_a) (dit|demandé|conseillé|renvoyé|redirigé|orienté) .. (de|d|vers|ici|à) .. (écrire|venir|contacter|demander|chat|ici|vous|passer)',
      '(mes|tous_mes|plusieurs|mon) (mails|mail|appels|messages|courriers|emails) .. (sans_réponse|restent|ignorés|jamais|n_ont)',
      '{place} ... (dit|conseille|voyez) .. (ici|chat|tchat|messagerie|en_ligne|passer_par)',
      '{place} .. (m|me|nous) (envoie|renvoie|redirige|envoient|renvoient|a_redirigée|a_orienté|a_renvoyé|a_envoyé) .. (ici|vous|chat|tchat|messagerie|site)',
    ],
  },
};
