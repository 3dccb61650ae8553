import type { PhraseSource } from '../../text-notation.ts';
import type { FrustrationTag } from '../frustration.ts';

export const outrage: PhraseSource<FrustrationTag> = {
  lists: {
    vice: 'mépris incompétence nullité arrogance désinvolture indifférence négligence amateurisme je_m_en_foutisme mauvaise_foi malhonnêteté impolitesse lenteur insolence',
    thing:
      'service services appli application app site société entreprise boîte support sav banque magasin chat robot bot système équipe gens plateforme compagnie personnel livraison transporteur assistance conseillers accueil suivi',
    awful:
      'nul nulle nuls nulles pourri pourrie pourris catastrophe catastrophique honteux honteuse scandaleux lamentable minable merde merdique horrible affreux affreuse désastreux désastreuse inutile inutiles ridicule pathétique déplorable inadmissible inacceptable incompétent* médiocre pitoyable blague honte arnaque bidon zéro insupportable foireux foireuse exécrable pire ignoble abject calamité calamiteux bordel',
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
      '(sans|aucune|aucun|zéro) (réponse|retour|nouvell*|solution|explication|excuse) .. (depuis|de_votre|à_ce_jour|malgré)?',
      '(plus_jamais|jamais_plus|dernière_fois|on_ne_m_y) .. (chez_vous|commande|commanderai|achète|achèterai|avec_vous|prendrai|reprendra|recommande|utiliserai)',
      '(vous|on|tu) (vous|se|te|me)? (moquez|moque|fichez|fiche|foutez|fout|payez|paie|prenez|prend|baladez|balade) (de|pour|ma|la|les|un|des)? .. (moi|monde|gens|clients|nous|idiot|con|imbécile|tête|gueule|jambon|débile)',
      '(inadmissible|inacceptable|scandaleux|honteux|lamentable|intolérable|révoltant|aberrant|hallucinant|abusé|pitoyable|désespérant) (de|que|d|comme|ce|votre|cette|comportement|service|qu)',
      '(toujours|encore|chaque|tous_les) .. (le_même|les_mêmes|la_même) .. (problèm*|erreur|excuse|excuses|réponse|histoire|cirque|chose|panne|réponses)',
      '(promis|assuré|garanti) ... (rien|toujours|jamais|mensonge)',
      '(tel|quel|quelle|votre|vos|d_une|un_tel|vive|bravo|champion*|médaille|pareille|constant*|pure|leur|le|la|l) {vice}',
      '(vous|tu|ils) (ne)? (répondez|réponds|répondent|écoutez|écoutes|lisez|respectez) (jamais|personne|rien)',
      '(le_culot|vous_osez)',
      '(traité|traitée|traités|traitez) comme (un|une|des|du)',
      '(pas|même_pas) (foutu|foutus|fichu|capables) (de|d)',
      '(aucun|zéro|manque_de) (respect|considération|sérieux|scrupule*)',
      '(gâché|ruiné|pourri|pourrir) (un|mon|notre|mes|nos|ma)',
      '(vos|tes) (excuses|promesses) .. (garder|marre|toutes_faites|servent|rien)',
      '(0|zéro) étoile*',
      '(déplacé*|congé|venu|venue|attendu) .. pour_rien',
      '(vous_êtes|êtes|sont|bande_de|vous_n_êtes_que_des) {very}? {very}? (des|tous_des|une_bande_de|une_bande_d|de|d|qu_une_bande)? (nuls|nul|incapables|incompétents|voleurs|escrocs|menteurs|arnaqueurs|rigolos|charlots|clowns|branquignols|minables|honteux|pathétiques|inutiles|bouffons|insupportables|irrespectueux|ridicules|la_honte|mauvais|sourds|stupides|irresponsables|vendus|amateurs)',
    ],
    anger: [
      '(j_en|en|jen|on_en) (ai|a|peux|peut) (vraiment|plus|franchement|trop|sérieusement|plus_qu)? (marre|assez|ras|plein|plus|ma_claque|soupé) (le_bol|le_dos|la_casquette|de|d|que|qu|des)?',
      '(ras_le_bol|ras_le_cul|raz_le_bol|c_est_le_pompon|c_est_le_comble|c_est_la_meilleure|la_goutte_d_eau|à_bout|hors_de_moi|ça_suffit|ma_patience|patience_a_des|perdre_patience|je_deviens_fou|je_deviens_folle|rendez_fou|rendez_folle|rend_fou|rend_folle|rend_dingue|pète_un_câble|pète_les_plombs|foutez_de_ma|foutez_de_la|prenez_pour_des)',
      '(je_suis|suis|nous_sommes|chui|chuis) {very}? {very}? (déçu|déçue|furieux|furieuse|énervé|énervée|excédé|excédée|agacé|agacée|dégoûté*|outré|outrée|scandalisé*|mécontent*|fâché|fâchée|exaspéré*|remonté*|écœuré|écœurée|saoulé|frustré*)',
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
      '(réponse|réponses|message|messages) (automatiqu*|toute_faite|toutes_faites|robotisée|bateau|type|stéréotypée|à_côté|copiée) !(absence)',
    ],
  },
};
