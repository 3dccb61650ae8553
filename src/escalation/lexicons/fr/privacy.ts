import type { TopicLexicon } from '../topics.ts';

export const privacy: TopicLexicon = {
  lists: {
    data: 'données informations infos coordonnées documents photos photo numéro email mail adresse historique conversations messages nom dossier',
    delete:
      'supprimer supprimez supprimiez supprime effacer effacez effaciez détruire détruisez retirer retirez enlever enlevez suppression effacement',
  },
  phrases: {
    privacy: [
      '(que|comment|qu|quoi) (faites|faites_vous|font|est_ce_que_vous|utilisez|utilisez_vous|gérez|traitez|allez_vous_faire|deviennent|protégez|faites_vous_de|faites_vous_avec) .. (mes|nos|les) .. {data}',
      '{delete} (donc|bien|s_il_vous_plaît|svp)? (tout|toutes|tous|mes|l_ensemble|ce|mon) .. ({data}|que_vous) .. (avez|détenez|gardez|personnelles|me_concernant|sur_moi|de_vos|vous_avez|stockez|possédez|conservez)',
      '~(j|ai) (donné|donnez|transmis|transmettez|vendu|vendez|vendre|partagez|partagé|partager|divulgué|communiqué|communiquez|cédé|diffusé|revendu|revendez) .. (mon|mes|ma|nos) {data}',
      '(copie|accès|accéder|connaître|savoir|liste|obtenir) .. (de|à|toutes|mes|l_ensemble|quelles|des)? .. ({data}|tout_ce|ce) .. (que_vous|me_concernant|personnelles|sur_moi|détenez)',
      '(qui|quelqu_un|d_autres|des_tiers) .. (voir|lire|lit|voit|accès|accéder|consulter) .. (mes|mon|ce|cette|ces|à_mes) .. ({data}|chat|conversation|échanges|que_j_écris)',
      '~(politique|charte) confidentialité',
      '(retire|retirer|révoque|révoquer) (mon|le|ma|notre)? (consentement|accord|autorisation|permission)',
      '(sans_mon|jamais_donné|pas_donné|sans_avoir_donné|n_ai_pas_donné|sans_ma) (mon|le|ma|notre)? (consentement|accord|autorisation|permission) .. (données|partag*|utilis*|photo|mail|démarchage|publicité|traitement)',
      '(arrêtez|cessez|arrêter|interdis|refuse|m_oppose) (de|d|à_ce|que|au|à)? .. (utiliser|partager|vendre|transmettre|conserver|utilisation|traitement|vous_utilisiez|partagiez) .. (mes|mon|de_mes) .. {data}',
      '(rgpd|cnil|vie_privée|données_privées|protection_des_données|fuite_de_données|usurpation_d_identité|droit_à_l_oubli|droit_d_accès|droit_de_rectification|droit_à_l_effacement|délégué_à_la_protection)',
      '(conversations|messages|appels|échanges|chats) (sont|est|seront)? (ils|elles)? (enregistré*|conservé*|stocké*|gardé*)',
      '(mon|mes|ma|nos) ({data}|photos|mots_de_passe|diagnostic) .. (circule|circulent|fuité|fuitent|traîne|traînent|baladent|exposé*|volées|piratées)',
      '(géolocalisation|profilage|caractère_personnel|anonymis*)',
      '(quelles|quoi|tout_ce|qu|données|ce) .. (conservez|savez|détenez|gardez|reste|avez|stockez) .. sur_moi',
      '{delete} .. (toutes|l_ensemble)? (de)? mes (données|infos|informations|coordonnées)',
      '(à_qui) .. (transmettez|vendez|donnez|communiquez) !(le_prix)',
      '(fuite|piratage|intrusion) .. (données|mots_de_passe|infos|informations)',
      '(retirez|enlevez|rayez|supprimez) (moi|mon_nom|mon_adresse) .. (fichier*|liste|listes|base)',
      '(divulgué|révélé|montré|communiqué|transmis|partagé) .. (mon|ma|mes) (diagnostic|dossier|adresse|historique)',
    ],
  },
};
