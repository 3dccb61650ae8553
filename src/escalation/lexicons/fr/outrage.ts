import type { PhraseSource } from '../../text-notation.ts';
import type { FrustrationTag } from '../frustration.ts';

export const outrage: PhraseSource<FrustrationTag> = {
  lists: {
    vice: 'mépris incompétence nullité arrogance désinvolture indifférence négligence amateurisme je_m_en_foutisme mauvaise_foi malhonnêteté impolitesse lenteur laxisme insolence grossièreté irrespect',
    thing:
      'service services appli application app site société entreprise boîte support sav banque magasin chat robot bot système équipe gens plateforme compagnie personnel livraison transporteur assistance conseillers accueil suivi',
    awful:
      'nul nulle nuls nulles pourri pourrie pourris catastrophe catastrophique honteux honteuse scandaleux lamentable minable merde merdique horrible affreux affreuse désastreux désastreuse inutile inutiles ridicule pathétique déplorable inadmissible inacceptable incompétent incompétents incompétente médiocre pitoyable blague honte arnaque bidon zéro insupportable foireux foireuse exécrable pire ignoble abject calamité calamiteux bordel',
    very: 'très vraiment tellement complètement totalement absolument trop si une un du de la des le carrément franchement juste pire encore plus grave vrai vraie pure grosse grand aussi juste_une',
    mess: 'catastrophe honte scandale arnaque bordel foutoir désastre cirque cauchemar mascarade foutage_de_gueule moquerie vol fiasco foutaise calvaire farce cinéma galère merde n_importe_quoi grand_n_importe_quoi',
  },
  phrases: {
    at_bot: [
      '(à_quoi) (vous|tu)? (servez|sers|bon|ça_sert) (vous|tu|avoir|d_avoir|un|payer|de_payer|de_vous)?',
      '(vous|tu|ils) (le)? (faites|fais|font) exprès',
    ],
    complaint: [
      '(votre|vos|ton|ta|ce|cette|le|la|les|quel|quelle|vous) {very}? {thing} .. (est|c_est|sont|a_été|était|vaut|est_une) {very}? {very}? ({awful}|{mess}|rien)',
      '{thing} {very}? {very}? {awful}',
      '{awful} {very}? {thing}',
      '(c_est|quel|quelle|une|un|vraiment|est|sont|quel_genre_de|du) {very}? {very}? ({mess}|torchon) !(limitation)',
      '(c_est|est|quelle|être|ressemble_à) (vraiment|carrément|pas|juste|encore)? (une)? (mauvaise|grosse|vaste|sale)? (blague|plaisanterie) (votre|ce|cette|vos|ou|non|service)? $',
      '(personne|aucun) .. (répond|réponde|répondu|rappelle|aide|sait|fait|décroche|bouge|lit|comprend|prend) .. (jamais|rien|pas)?',
      '(semaines|jours|mois|heures|ans) (que|sans|et|d_attente|à) .. (attends|rien|personne|réponse|nouvelles|toujours|attendre|retour|aucune|solution)',
      '(sans|aucune|aucun|zéro) (réponse|retour|nouvelle|nouvelles|solution|explication|excuse) .. (depuis|de_votre|à_ce_jour|malgré)?',
      '(plus_jamais|jamais_plus|dernière_fois|on_ne_m_y) .. (chez_vous|commande|commanderai|achète|achèterai|avec_vous|prendrai|reprendra|recommande|utiliserai)',
      '(vous|on|tu) (vous|se|te|me)? (moquez|moque|fichez|fiche|foutez|fout|payez|paie|prenez|prend|baladez|balade) (de|pour|ma|la|les|un|des)? .. (moi|monde|gens|clients|nous|idiot|con|imbécile|tête|gueule|jambon|débile)',
      '(inadmissible|inacceptable|scandaleux|honteux|lamentable|intolérable|révoltant|aberrant|hallucinant|abusé|pitoyable|désespérant) (de|que|d|comme|ce|votre|cette|comportement|service|qu)',
      '(toujours|encore|chaque|tous_les) .. (le_même|les_mêmes|la_même) .. (problème|problèmes|erreur|excuse|excuses|réponse|histoire|cirque|chose|panne|réponses)',
      '(promis|assuré|garanti) ... (rien|toujours|jamais|mensonge)',
      '(tel|quel|quelle|votre|vos|d_une|un_tel|vive|bravo|champions|champion|médaille|pareille|constant|constante|pure|leur|le|la|l) {vice}',
      '(vous|tu|ils) (ne)? (répondez|réponds|répondent|écoutez|écoutes|lisez|respectez) (jamais|personne|rien)',
      '(le_culot|vous_osez)',
      '(parcours_du_combattant|dindon_de_la_farce|broche_à_foin|racontez_des_salades|ri_au_nez|on_attend_noël|pas_un_service|moins_que_rien)',
      '(traité|traitée|traités|traitez|traite) comme (un|une|des|du)',
      '(pas|même_pas) (foutu|foutus|fichu|capables) (de|d)',
      '(aucun|zéro|manque_de) (respect|considération|sérieux|scrupule*)',
      '(gâché|ruiné|pourri|pourrir) (un|mon|notre|mes|nos|ma)',
      '(vos|tes) (excuses|promesses) .. (garder|marre|toutes_faites|servent|rien)',
      '(0|zéro) étoile*',
      '(déplacé|déplacée|congé|venu|venue|attendu) .. pour_rien',
    ],
    anger: [
      '(j_en|en|jen|on_en) (ai|a|peux|peut) (vraiment|plus|franchement|trop|sérieusement|plus_qu)? (marre|assez|ras|plein|plus|ma_claque|soupé) (le_bol|le_dos|la_casquette|de|d|que|qu|des)?',
      '(ras_le_bol|ras_le_cul|raz_le_bol|c_est_le_pompon|c_est_le_comble|c_est_la_meilleure|la_goutte_d_eau|à_bout|hors_de_moi|ça_me_saoule|ça_me_gonfle|ça_suffit|ma_patience|patience_a_des|perdre_patience|je_deviens_fou|je_deviens_folle|rendez_fou|rendez_folle|rend_fou|rend_folle|rend_dingue|pète_un_câble|pète_les_plombs|foutez_de_ma|foutez_de_la|prenez_pour_des)',
      '(je_suis|suis|nous_sommes|chui|chuis) {very}? {very}? (déçu|déçue|furieux|furieuse|énervé|énervée|excédé|excédée|agacé|agacée|dégoûté|dégoutée|outré|outrée|scandalisé|scandalisée|mécontent|mécontente|fâché|fâchée|exaspéré|exaspérée|remonté|remontée|écœuré|écœurée|saoulé|frustré|frustrée)',
    ],
    repeats: [
      '(deux|trois|quatre|cinq|dix|mille|vingt|cent|plusieurs|x|3|4|5|10) fois (que|maintenant|déjà|la_même|d_affilée|de_suite)',
      '(troisième|quatrième|cinquième|dixième|énième|3ème|3e|4e|5e|nième) fois',
      '(toujours|encore|sans_cesse|tout_le_temps) (la|le|les|cette|ce|ces|du)? (même|mêmes|pareil) .. (réponse|chose|blabla|réponses|message|lien|discours|phrase)?',
      '(combien_de_fois|faut_il|dois_je|obligé) .. (répéter|dire|expliquer|réexpliquer|redire|recommencer)',
    ],
    answer: [
      '(ça|cela|votre_réponse|votre_message|tout_ça|vos_réponses|ce|rien) (ne|n)? (me|m|nous)? (sert|aide|avance|résout|répond|vaut|règle|servent) .. (rien|pas|à_rien|aucunement)',
      '(lisez|relisez|lis|relis) .. (ma_question|mon_message|ce_que_j|ce_que_je|bien)',
      '(réponse|réponses|message|messages) (automatique|automatiques|toute_faite|toutes_faites|robotisée|bateau|type|stéréotypée|à_côté|copiée) !(absence)',
    ],
  },
};
