import type { MoneyLexicon } from '../money.ts';

export const money: MoneyLexicon = {
  lists: {
    no: 'pas jamais rien aucun aucune',
    so: 'encore toujours été bien me m de du d un la le l mon ma les des vu à sur',
    come: 'reçu reçue reçus arrivé arrivée arrivés arrivent crédité créditée crédités touché touchée eu versé versée versés viré virée remboursé remboursée parvenu parvenue perçu payé payée donné donnés rendu rendue récupéré venu venue venus vu vue vus entré entrée entrés revenu revenue tombé tombée apparu apparue retrouvé',
    done: 'activé activée réservé réservée confirmé confirmée délivré délivrée livré livrée validé validée appliqué appliquée émis émise enregistré enregistrée généré générée fonctionné servi donné sorti',
    mine: 'autorisé autorisée autorisés fait faite faits effectué effectuée effectués commandé commandée acheté achetée souscrit souscrite demandé demandée accepté acceptée reconnais validé utilisé utilisée connais signé consenti',
  },
  phrases: {
    money: [
      '(argent|sous|dépôt|dépôts|solde|bonus|virement|virements|paiement|paiements|retrait|retraits|gain|gains|salaire|paie|paye|prime|versement|versements|montant|cagnotte|somme|crédit|acompte|remboursement|remboursements|euro|euros|dollars|francs|chèque|pension|retraite|loyer|pourboire|indemnité|indemnisation|commission|récompense|cashback|recharge|avoir|caution|bourse|points|billets|espèces|liquide|portefeuille|remise|allocation|parrainage|pari|paris|porte_monnaie|paies|transfert|transferts|ristourne|pourboires|indemnités|centime|centimes|monnaie|honoraires|rémunération|fric|pognon|thune|balles|piastres|wallet|livret|bon_d_achat|apl|subvention|commissions|allocations|primes|solde_de_tout_compte|héritage|mensualité)',
    ],
    bill: [
      '(prélèvement|prélèvements|facture|factures|débit|débits|frais|paiement|paiements|achat|achats|opération|opérations|transaction|transactions|abonnement|cotisation|montant|commission|commande|somme|tarif|amende|mensualité|retrait|charge|charges)',
    ],
    standing: [
      '(dépôt|solde|bonus|salaire|prime|cagnotte|cashback|récompense|pension|paie|parrainage|gains|indemnité|indemnités|bourse|ristourne|allocation|pourboires|commission|bon_d_achat|paye|héritage)',
    ],
    taken: [
      '(avez_pris|m_a_pris|m_avez_pris|m_ont_pris)',
      '(ai|avez|a|ont|est|été|sont|suis|aviez|avait) (été|déjà|encore|bien|aussi|quand_même)? (facturé|facturés|facturée)',
      '~(si|serai|sera|serais|pas|quand|combien|être|jamais) (débité|débitée|débités|prélevé|prélevée|prélevés|retiré|encaissé|encaissée|ponctionné|ponctionnée)',
      '(continuez|continue|continuent) à (me|m)? (débiter|prélever|facturer|prendre)',
      '(quitté|sorti_de|parti_de|sortis_de|partis_de) mon compte',
      '(avez|a|ont) (pris) .. (euros|argent|fois|compte|carte)',
    ],
    paid: [
      '~(si|pas|quand|être|jamais) (payé|payée|réglé|réglée|versé|versée|déposé|déposée|rechargé|rechargée|viré|virée|acquitté)',
      '(fait|effectué|envoyé) (un|une|le|mon|ma|la) (virement|paiement|dépôt|recharge|versement|retrait|transfert|règlement)',
      '(paiement|virement|dépôt|retrait|recharge) .. (effectué|réussi|confirmé|validé|accepté|terminé)',
    ],
    moved: ['(envoyé|mis|acheté|transféré|retourné|vendu|gagné|ajouté|donné|renvoyé|parié)'],
    lack: [
      '{no} {so}? {so}? {come}',
      '(n) (est|a|ont|sont|apparaît|arrive) {no} {so}? {so}? {come}?',
      '(attends|attend|attendons) .. (remboursement|virement|paiement|argent|versement|salaire|gains)',
    ],
    undone: ['{no} {so}? {so}? {done}'],
    unseen: [
      '(apparaît|apparaissent|vois|visible|affiché|affichée|là|trouve|à_jour) {no}',
      '{no} {so}? (visible|affiché|affichée|là|apparu|apparue|à_jour|mis_à_jour)',
      '(n_y_a|ne_vois|n_apparaît|y_a) {no}',
      '(introuvable|introuvables|nulle_part|sur_aucun)',
      '(vient|viennent|entre|tombe|figure|figurent|bouge|arrive|arrivent) (toujours)? {no}',
    ],
    nothing: [
      'rien !(d_autre|à)',
      '(zéro|vide|aucun_versement|aucun_virement|aucun_paiement|aucun_bonus|aucun_crédit|pas_un_centime|à_0|pas_un_sou|resté_sec|inchangé|pas_bougé|encore_0|chaque_centime)',
    ],
    failed: [
      '(en_attente|échoué|échouée|refusé|refusée|impayé|impayée|bloqué|bloquée|bloqués|non_payé|non_payée|suspendu|à_payer|en_cours|non_réglée|non_réglé|rejeté)',
    ],
    gone: [
      '(avalé|moins_que|moins_d_argent)',
      '(manque|manquent|manquant|manquants|disparu|disparue|disparus|volatilisé|perdu|perdus|volé|volée|en_moins|envolé|envolés|envolée|baissé|évaporé|évaporée|évaporés|fondu|sauté|englouti|gobé|bouffé|moitié_moins)',
    ],
    wrong: [
      '(incorrect|incorrecte|faux|fausse|erroné|erronée|pas_le_bon|pas_la_bonne|ne_correspond|correspond_pas|trop_élevé|trop_élevée|trop_cher|mal_calculé|anormal|anormale)',
    ],
    less: [
      '(seulement|au_lieu_de|au_lieu_des|aurait_dû|devait|devrait|promis|mais|alors_que|et_non|uniquement|était|que|à_peine|compté|crédité|figurait)',
    ],
    twice: [
      '(deux_fois|double|doublement|en_double|trois_fois|plusieurs_fois|2_fois|doublon|à_nouveau|de_nouveau)',
    ],
    undue: [
      '(résilié|résiliée|annulé|annulée|sans_autorisation|sans_accord|sans_mon|sans_prévenir|gratuit|gratuite|en_trop|trop|à_tort|par_erreur|au_lieu_de|au_lieu_des|supplémentaire|supplémentaires|indûment|promis|toujours|encore|déjà_payé|sans_raison|automatiquement|essai|jamais_utilisé|refusé|refusée|pourtant|pas_les_billets|abusif)',
    ],
    strange: [
      '(sans_que|comprends_pas_ce|comprends_pas_cette|comprends_pas_ces|comprend_pas_ce)',
      '(ai|avons|ne|n_ai|reconnais|connais) (pas|jamais) {mine}?',
      '(pas|jamais) {mine}',
      '(pas_à_moi|pas_de_moi|pas_moi|ne_reconnais|inconnu|inconnue|inconnus|étrange|bizarre|suspect|suspecte|sans_mon_autorisation|sans_mon_accord|non_autorisé|non_autorisée|ne_sais_pas_ce_que|ne_connais_pas|connais_pas|pas_été_prévenu|pas_prévenu|jamais_entendu_parler)',
    ],
    somebody: ['(quelqu_un|un_inconnu|un_voleur|un_pirate|des_escrocs|on_m_a_volé)'],
    used: ['(utilisé|acheté|dépensé|fait_des_achats|retiré|piraté|connecté|viré|transféré|copié|vidé|payé)'],
    card: ['(carte|compte|argent|données|solde|banque|coordonnées)'],
    owed: [
      '(promis|promise|promettait|devait|devrait|est_dû|m_est_dû|due|dus|gagné|vendu|retourné|renvoyé|annulé|annulée|convenu|bonus|prime|récompense|parrainage|m_a_dit|m_aviez_dit|doit|devez|gains)',
    ],
    late: [
      '(toujours|encore|depuis|hier|semaine|semaines|jour|jours|mois|heure|heures|dernier|dernière|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jamais|déjà|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|il_y_a)',
    ],
    why: [
      '(pourquoi|c_est_quoi_ces|d_où_sort|d_où_sortent|d_où_vient|d_où_viennent|d_où_sort_ce|à_quoi_correspondent|c_est_quoi_ce|c_est_quoi_cette|à_quoi_correspond|que_signifie_ce|pour_quelle_raison)',
    ],
    where: [
      '(où_est|où_sont|qu_est_devenu|où_est_passé|où_sont_passés|que_devient|des_nouvelles_de) (mon|ma|mes|l|le|la|passé|passés|de)? (mon|ma|mes|l)?',
    ],
    asked: [
      '^ (bonjour|et|mais|salut)? (combien|quand|comment|quel|quelle|quels|quelles|puis_je|peut_on|est_ce_que_je_peux|est_ce_possible|que_se_passe_t_il|est_il|faut_il|dois_je|où_voir|où_puis_je|je_voudrais_savoir|j_aimerais_savoir|serai_je)',
      '(si|en_cas) !(possible|vous_plaît|te_plaît)',
    ],
    aside: [
      '(reçu|facture|mail|email|courriel|code|confirmation|lien|sms|message|justificatif|option|bouton|relevé|réponse|colis|commande|mot_de_passe)',
    ],
  },
};
