import type { TopicLexicon } from '../topics.ts';

export const topics: TopicLexicon = {
  lists: {
    pay: 'paie salaire paye virement* prime pension bourse indemnité* remboursement chèque versement cashback parrainage ristourne allocation transfert bonus pourboires acompte solde retraite cagnotte',
    cash: 'argent monnaie fric sous blé thune pognon somme différence euros euro prix acompte fonds dû francs dollars balles cash centimes montant arrhes caution dépense',
    mine: 'mon ma mes notre nos l la le ce cet cette ces son sa votre vos un une du de d les des au aux à',
    drug: 'pilule comprimé* gélule* sirop antibiotique* anticoagulant* ibuprofène paracétamol aspirine insuline collyre',
    account:
      'compte comptes abonnement* adhésion* contrat profil inscription forfait carte_de_fidélité assurance services service ligne box mutuelle salle identifiant espace_client espace livret livrets portefeuille carte_de_crédit carte_bancaire licence ligne_fixe ligne_mobile fibre électricité envois formule plan bail leasing cantine',
    close:
      'fermer fermez ferme clôturer clôture clôturez supprimer supprimez supprime suppression résilier résiliation résiliez résilie annuler_mon désactiver désactivation fermeture effacer mettre_fin_à arrêter stopper clore annulation_de_mon désinscrire désactivez annuler annulez stoppez arrêtez couper quitter interrompre suspendre effacez éliminer mettre_un_terme mettez_un_terme mettez_fin met_on_fin mettons_fin rompre casser coupez liquidez liquider bouclez débranchez débrancher enlevez_moi arrêtons quitte',
    want: 'veux vais voudrais pense songe envisage envie souhaite besoin prévois compte planifie dois aimerais devrais rêve prêt prête préfère préférerais mieux décidé suis veut faut',
  },
  phrases: {
    urgent: [
      '(urgent|urgente|urgence|urgemment|immédiatement|tout_de_suite|dès_que_possible|au_plus_vite|le_plus_vite_possible|le_plus_rapidement_possible|sans_délai|rapidement_svp|vite_svp|pressé|très_vite|dans_l_heure|aujourd_hui_même|avant_ce_soir|avant_demain|asap|ne_peut_pas_attendre|ne_peux_pas_attendre|en_catastrophe|dépêchez_vous|faites_vite|d_urgence) !(contact)',
    ],
    callback: [
      '(appelez_moi|rappelez_moi|appelle_moi|rappelle_moi|me_rappeler|me_rappeliez|m_appeler|m_appeliez|être_rappelé|être_rappelée|rappelé_par|qu_on_me_rappelle|qu_on_m_appelle|quelqu_un_me_rappelle|téléphonez_moi|me_téléphoner|me_joindre_au|me_joindre_par_téléphone|joignez_moi|rappel_téléphonique|demande_de_rappel|me_contacter_par_téléphone|contactez_moi_au|contactez_moi_par_téléphone|un_rappel_de) !(julie|marie|comment|la|les|quel|quelle|quels|quelles|ma|mes|mon|votre|vos|que|l_heure|l_adresse)',
    ],
    number: [
      '(numéro) (de)? (téléphone|tel|contact|service|la_hotline|votre|du_service)',
      '(numéro_pour|numéro_où|hotline|numéro_vert)',
      '(c_est_quoi|quel_est|donnez|donne|avez_vous) .. (votre_numéro|le_standard)',
    ],
    medical: [
      '(effet_secondaire|effets_secondaires|effets_indésirables|allergi*|enceinte|grossesse|allaitement|allaite|posologie|dosage|médicament*|diabét*|tension_artérielle|symptôme*|contre-indication*|contre_indication*|intoxication|surdose_de|asthme|infarctus|nausée*|éruption_cutanée)',
      '(oublié|sous|prends|prend|pris|mélanger|associer|arrêter) .. {drug}',
      '(fils|fille|bébé|enfant|petit|mari|femme|mère) .. (avalé|ingéré|respiré|tousse|vomit|saigne|fièvre|brûle|39)',
      '(boutons|vertiges|démangeaisons|vomi|vomissements|brûlure|palpitations|crampes) .. (depuis|après|partout)',
      'mal (à|au) (la|l)? (thorax|poitrine|cœur|ventre)',
      '(lèvres|gorge|langue|visage|œil|main) .. (gonflé*|enflé*|gratte|brûle)',
    ],
    legal: [
      '(défense|protection|association|office) .. (consommateur*)',
      '(arcep|acpr|finma|ombudsman|prud_hommes|action_collective|diffam*|assignation|procureur)',
      '(procès|porter_plainte|porte_plainte|dépôt_de_plainte|action_en_justice|poursuites|poursuivre_en|poursuite_judiciaire|mise_en_demeure|ufc_que_choisir|dgccrf|répression_des_fraudes|médiateur|conciliateur|huissier|illégal*|droits_du_consommateur|gendarmerie|60_millions|voie_judiciaire|recours_juridique|dommages_et_intérêts|protection_juridique|conseil_juridique)',
      '(mon|notre|mes|nos|prendre|pris|contacter|consulter|parler|via|par|saisi|entendrez|engagé) .. avocat* !(habite)',
      '(vous|au|aux|devant|saisir|saisi|saisirai|auprès|jusqu|attaquer|poursuivre|porter|agir|irai) .. (tribunal|tribunaux|juge|justice|prud_hommes|procureur) !(est)',
      'plainte (déposée|contre|pénale)',
      '(interdit|contraire|violation) .. (loi|règlement|droit)',
    ],
    refund: [
      '(récupérer|ravoir|récupère) (mon|ma|mes|l|cet) (acompte|caution|dépôt|argent|mise|avance|somme|versement|sous)',
      '(rendez|rends|rendre|remettez|remets|redonner|redonnez|redonne|retourner|retournez|revoir|ravoir|récupérer|récupère|reverser|recréditer|restituer) .. {cash}',
      '(rembours*|dédommag*|indemnisation|indemniser|rétrofacturation|recrédit*|restituer|restituez|restitution|rendez_moi|me_rendre|récupérer_mes_sous|récupérer_ce_que|annuler_le_débit|annuler_le_prélèvement|annuler_le_paiement|retour_de_mon_argent|contre_passer|avoir_mon_argent)',
      '{cash} (en_retour|svp|s_il_vous|plutôt_qu)',
      '(annulation_de_la_vente|retour_des_fonds)',
    ],
    refund_info: [
      '(bien_reçu|ai_reçu|déjà_reçu|est_arrivé) (mon|le|un)? (remboursement)',
      '(combien_de_temps|quel_est|quelle_est|comment|dans_quels_cas|délai|délais|politique|conditions|état_de|statut|quand) .. (remboursé*)',
    ],
    self_harm: [
      '(suicide|suicider|suicidaire|me_tuer|me_flinguer|me_pendre|me_noyer|me_noie|m_ouvrir|me_tailler_les_veines|me_couper_les_veines|trancher_les_veines|me_tirer_dessus|tirer_une_balle|me_faire_sauter|mettre_fin_à_mes_jours|mettre_fin_à_ma_vie|mettre_fin_à_tout|en_finir|finir_avec_la_vie|donner_la_mort|foutre_en_l_air|me_faire_du_mal|me_mutiler|me_scarifier|automutil*|scarifi*|m_empoisonner|m_immoler|m_étouffer|m_étrangler|m_asphyxier|avaler_des_médicaments|avaler_des_cachets|prendre_des_cachets|overdose|surdose|plus_envie_de_vivre|plus_vivre|pas_envie_de_vivre|n_ai_plus_goût_à|plus_goût_à_la_vie|la_vie_ne_vaut|la_vie_n_a_plus|ma_vie_n_a|ma_vie_ne_vaut|raison_de_vivre|personne_ne_me_regretterait|personne_ne_regretterait|je_serais_mieux_mort|je_serais_mieux_morte|mieux_sans_moi|fatigué_de_vivre|fatiguée_de_vivre|marre_de_vivre|marre_de_la_vie|crever_bientôt|je_veux_crever|envie_de_crever|quitter_ce_monde|disparaître_pour_toujours|m_enlever_la_vie|m_ôter_la_vie|m_exploser_la|me_brûler_la_cervelle|me_fiche_en_l_air|me_buter|me_crever|me_zigouiller|me_bousiller_la|me_supprimer|envies_suicidaires|idées_noires|la_mort_m|envie_de_mort)',
      '(me|m) (jeter|jette|balancer|balance|foutre|fous|mettre|mets|lancer|précipiter|défenestrer|coucher|allonger|jetterai*) (sous|de|d|du|par|dans|contre|en_bas|devant|sur|depuis) (le|la|les|un|une|haut|l)? .. (train|bus|métro|voiture|camion|toit|fenêtre|balcon|vide|pont|eau|falaise|tour|rails|immeuble|tram|rivière|seine|voies|étage|mer|rer|tgv|rail)',
      '(sauter) (de|d|du|par|dans|depuis) .. (toit|fenêtre|balcon|vide|pont|falaise|immeuble|étage|tour)',
      '{want} (à|de|que|d|bien|juste|simplement|vraiment)? (mourir|crever|être_mort|être_morte|disparaître|mort|morte|en_finir|ne_plus_vivre|partir_pour_toujours|plus_exister|ne_plus_exister|me_tuer) !(de_rire|de_faim|de_soif|de_honte|d_ennui|de_chaud|de_froid|d_envie)',
      '~(ça|cela|qui|il|elle|ce) me_tue',
      'plus continuer_à_vivre',
    ],
    close_account: [
      '(veux|voulons|souhaite|besoin) plus (de|d|mon|ce|être|l) (mon|cet|votre|l)? {account}',
      '{close} {mine}? (mon|un|forfait)? {account} !(à_la_newsletter)',
      '(sortir|me_libérer|partir|me_retirer|me_débarrasser) (de|du|d) (ce|mon|cet|votre|l)? {account}',
      '{account} ... (le_fermer|le_supprimer|le_clôturer|le_résilier|la_fermer|le_clore)',
      '(me_désinscrire|me_désabonner|résilier|résiliation|je_résilie|désabonnement|quitter_votre_banque|quitter_votre_service|changer_de_banque|changer_d_opérateur|changer_de_fournisseur|aller_chez_un_concurrent|passer_à_la_concurrence|chez_la_concurrence|partir_à_la_concurrence|plus_être_client|ne_plus_être_cliente) !(de_la_newsletter|à_la_newsletter|de_votre_newsletter|de_vos_mails)',
      '(ne|n) .. (pas|plus) (continuer|prolonger|poursuivre|reconduire) !(la_conversation|à|de)',
      '(j|on|tu|faut|autant|préfère|veux|voudrais|d|demande_d) (arrête|arrêter|arrêtons|stoppe|stopper) (tout|les_envois|définitivement|pour_de_bon|son_abonnement|la_nôtre|le_mien|là_vous) !(de_suite)',
      'plus (besoin|envie) (de|d|du) {mine}? {account}',
      '(arrêt|stop|cessation|rupture) (à|de|du) {mine}? {account}',
      '(donne|pose|dépose|donner) (mon|un|notre|le) (préavis|congé)',
      '(vous) (quitter|quitte|quittons) !(des)',
      '(pas|aucune) (de)? (reconduction|renouvellement)',
      '(pars|part|passe|passer|passons|aller) (chez|à) .. (concurrent|concurrence|autre_banque|autre_opérateur)',
      '(pas_renouveler|pas_reconduire|non_renouvellement|renouvelez_pas|plus_renouveler|réabonnez_pas|mettez_un_terme|tout_clôturer|tout_résilier)',
    ],
    sales: [
      '~(comment|signé|accepté|sujet) devis',
      '(tarif_entreprise|tarifs_entreprise|offre_entreprise|en_gros|grossiste|revendeur|remise_sur_volume|commande_groupée|licences|démo|démonstration|essai_gratuit|service_commercial|équipe_commerciale|pour_mon_entreprise|devenir_partenaire|grande_quantité|offre_pro|grille_tarifaire|appel_d_offres|abonnement_entreprise|chef_d_entreprise|notre_entreprise|comité_d_entreprise|cahier_des_charges|ristourne)',
    ],
    money_missing: [
      '(où_est|où_sont|qu_est_devenu|où_est_passé|où_sont_passés|que_devient|des_nouvelles_de) (mon|ma|mes|l|le|la|passé|passés|de)? (mon|ma|mes|l)? (argent|sous)',
      '(reçu|touché|payé|versé) (beaucoup)? moins',
      '(faux|mauvais|erroné) (solde|montant|bonus|dépôt)',
      '{pay} .. (incomplet*|tronqué*|amputé|amputée|moitié|traîne|perdu|perdue|perdus|absent|absente|fantôme|jamais_vu|jamais_vue|évaporé)',
      '(compte|solde|livret|portefeuille|wallet|cagnotte|carte) .. (inchangé*|resté_sec|pas_bougé|bougé_d_un|affiche_encore|est_vide_et)',
      '(crédité|versé|reçu|payé|remboursé|viré|touché|perçu|montant|indemnisé) .. (moitié_moins|à_peine|au_tiers)',
    ],
    dispute: [
      '(fraude|frauduleu*|non_autorisé*|pas_autorisé|prélèvement_inconnu|prélèvement_non|débit_inconnu|débité_deux_fois|prélevé_deux_fois|facturé_deux_fois|payé_deux_fois|double_prélèvement|double_débit|double_facturation|double_paiement|trop_prélevé|trop_facturé|surfacturé|ne_reconnais_pas|reconnais_pas_ce|reconnais_pas_cette|pas_fait_cet_achat|pas_effectué|n_ai_jamais_fait_cet|piraté|piratée|piratés|carte_volée_utilisée|carte_clonée|utilisé_ma_carte|contester|contestation|litige|escroquerie|opposition_sur_un|opération_suspecte|transaction_suspecte|montant_erroné|mauvais_montant|usurpation)',
      '(vous|m_avez|m_a|avez|m_ont|continuez|chauffeur|vous_me) .. (comptez|compté|imputez|imputé|appliquez|appliqué|facturez|facturé|chargé|prélevez|prélevé|débitez|débité|taxé|retiré|faire_payer|appliquer) ... (alors_que|ancien_tarif|de_trop|sans_code|triple|double|deux_fois|résilié|annulé|voisin|appartement|refusé|refusée|comme_si|sans_rien|en_retard|injustement)',
      '(marchand|commerçant|boutique|société|opération|achat|débit|nom) que je (ne|n)? (connais|reconnais|fais) (pas|ni|rien)',
      '(payé|compté|facturé|débité|péage) (comme_pour|compté|triple|quadruple|pour_deux)',
      'jamais (commandé|souscrit|demandé|signé|acheté|autorisé|accepté) à? (ça|ce|cet|cette|ces|cela|un|une)',
      '(vidé|siphonné|pillé) .. (compte|carte|livret)',
      '(frais|pénalité|amende|taux|montant) .. (injustifié*|abusif*|indu|inventé*)',
      '(crédit|prêt|compte|contrat) .. à mon nom',
    ],
    custom: [
      '(cas_particulier|situation_particulière|cas_spécial|exception|sur_mesure|personnalisé*|c_est_compliqué|situation_compliquée|cas_complexe|décédé*|décès|succession|échéancier|paiement_en_plusieurs|demande_spéciale|situation_exceptionnelle|procuration)',
      '(exceptionnellement|dérogation|hors_forfait)',
    ],
    channel_hop: [
      '(ai|avons|viens|avais) (déjà|de|bien)? .. (appelé|téléphoné|écrit|contacté|envoyé_un_mail|envoyé_un_email|envoyé_plusieurs|vous_appeler|eu_au_téléphone|eu_quelqu_un|passé_en_agence|allé_en_boutique|laissé_un_message|appeler|mails|relancé) !(mon|ma|mes|un_ami|la_banque)',
      '(par_téléphone|au_téléphone|par_mail|par_email|en_agence|en_boutique|en_magasin|sur_whatsapp|sur_facebook|sur_twitter) .. (on_m|m_a|personne|déjà|pas_de|rien|sans|raccroché|on_me)',
      '(on_m_a_dit_de|on_m_a_renvoyé|on_m_a_redirigé|votre_collègue_m|un_conseiller_m_a|votre_conseiller_m_a)',
    ],
    unwanted: [
      '(ne|n|je|veux|voulais|souhaite) (veux|souhaite|voudrais|ai|désire|veut)? pas (besoin)? (de|que|d)?',
      '(pas|sans|aucun|aucune|plutôt_que)',
    ],
  },
};
