import type { PhraseSource } from '../../text-notation.ts';

export const requests: readonly PhraseSource<'asks'>[] = [
  {
    lists: {
      un: 'un une le la votre vos ton un_de_vos une_de_vos un_autre l au à_un à_une d_un',
      personne:
        'humain humaine personne quelqu_un conseiller* agent responsable opérateur opératrice interlocuteur être_humain vraie_personne employé collègue technicien superviseur manager chef supérieur vrai_humain vrai_conseiller',
      bot: 'robot robots bot bots machine machines chatbot répondeur ia messages_automatiques réponses_automatiques',
      act: 'réponde répondre répond aide aider m_aider contacte contacter rappelle parle parler prenne appelle assiste s_occupe regarde regarder traite reprenne reprendre intervienne intervenir lise explique',
    },
    phrases: {
      asks: [
        '(ya|y_a|y_a_t_il|il_y_a|est_ce_qu_il_y_a|avez_vous) {un}? {personne} .. (de_réel|réel|de_vrai|vrai|humain|disponible|derrière|en_ligne|au_bout|à_qui|qui_peut|qui_pourrait|pour_me|pour_m|avec_qui|de_chez_vous|de_votre)',
        '(que|qu|faire|laissez|est_ce_qu|est_ce_que|peut_on|pourrait|si) {un}? {personne} .. {act}',
        '(préfère|préférerais|veux|voudrais|aimerais|souhaite|besoin_d|faut) (avoir|parler|à|échanger|traiter|discuter|être_aidé|joindre)? (à|avec|par|d)? {un}? {personne} (de_chez_vous|de_votre|de_réel|humain|de_l_équipe|du_service|à_la_place|et_pas)',
        '(passez|passe|mettez|transférez|donnez|dirigez) (moi|nous)? (en_relation_avec|avec|vers|à|au)? {un}? (chef|supérieur|responsable|collègue|manager|directeur|humain|conseiller)',
        '(marre|pas|plus|assez|stop|sans|fini|ras_le_bol|non) (de|d|des|un|les|aux|parler_à)? (ce|ces|cette|un|une|le|les|des)? {bot} ... (je_veux|un|une|donnez|passez|quelqu_un|conseiller|humain|personne)',
        '{personne} .. (pas|et_pas|plutôt_qu|au_lieu_d|et_non) (à|avec)? (un|une) {bot}',
        '(à_qui|avec_qui) (puis_je|je_peux|dois_je|pourrais_je|est_ce_que_je_peux) (parler|m_adresser|discuter|échanger)',
      ],
    },
  },
  {
    lists: {
      personne:
        'un_humain une_personne quelqu_un un_conseiller un_agent une_vraie_personne un_vrai_humain une_personne_réelle un_opérateur un_responsable un_être_humain un_vrai_conseiller',
    },
    phrases: {
      asks: [
        '(que|qu|veux_que|voudrais_que|faire|laissez|est_ce_qu|est_ce_que|peut_on|pourrait|laisse) {personne} (me|peut|pourrait|puisse|peut_me|m) (me|m)? (réponde|répondre|aide|aider|contacte|contacter|rappelle|parle|parler|prenne|appelle|assiste)',
        '^ (transférez_moi|transfère_moi|transfert|passez_moi|mettez_moi_en_relation|redirigez_moi) (svp|maintenant|s_il_vous_plaît)? $',
      ],
    },
  },
  {
    lists: {
      un: 'un une le la les l votre vos ton de des d à au un_de_vos une_de_vos un_autre notre autre vrai vraie bon bonne',
      role: 'employé* préposé gestionnair* gérant superviseur modérateur technicien* ingénieur médiateur infirmière secrétaire directeur directrice patron supérieur* collaborateur* interlocuteur interlocutrice humain conseiller* agent agents responsable opérateur opératrice chef cheffe manager collègu* expert experte comptabilité comptable téléconseiller* qqun qqn quelqu_un être_humain vraie_personne',
      bot: 'robot bot chatbot ia assistant_virtuel machine',
      want: 'veux voudrais aimerais souhaite souhaiterais faut faudrait demande exige réclame préfère préférerais jveux attends voudrions souhaitons aurais_besoin auriez_vous avez_vous donne donnez mettez mets trouvez trouve passez passe amenez',
      hand: 'transmett* faire_suivre faites_suivre remettre remettez escalad* assign* attribue* refile* confie* passer passez rediriger transfér* soumettre aille',
      act: 'prenne prend prendre reprenne reprendre jeter examine* étudie* traite* lise lire suive suivre tranche* vérifie* regarde* aide aider intervenir connaissance',
    },
    phrases: {
      asks: [
        '~(comment|devenir|suis|étais|comme) {hand} .. (à|au|aux|vers|chez) {un}? {un}? {role} !(sinistre)',
        '(ya|y_a|y_a_t_il|qu_un|un) .. {role} .. (dispo|joignable|connecté*) (sur|pour|ici|maintenant|en)',
        '(lu|traité*|examiné*|réexaminé*|suivi) par {un}? {role}',
        '^ (non|nan)? (pas|stop) (de|du|à)? (l|le|un)? {bot} $',
        '^ (un|une|votre) {role} $',
        '{want} .. (une_personne|quelqu_un|qqn|qqun|le_gars|la_dame|la_personne|celui|celle|un_être_humain|un_humain|un_être_vivant) .. (de|du|qui|que|chez|là|avec|décide|humain|compétent)',
        '(l_intervention|l_avis) (d|du|de) {un}? {un}? {role}',
        '(qu|que|qu_un|si) {un}? {un}? {role} (peut|pourrait|puisse|prenne|me|m|le|la|ne)? .. {act}',
        '{un} {role} .. (peut|pourrait|peut_il|accepterait) .. {act}',
        '~(pas|sans|jamais|plus) (parler|échanger|discuter|voir|traiter|expliquer|raconter|causer|convenir|raconterai) .. (à|avec) {un}? {un}? ({role}|être_humain|quelqu_un_de_chez|une_femme_de_votre|lui_directement) !(de_voyage|immobilier)',
        '~(êtes|es|vous|tu|suis|parle|est_ce|ou) (être_humain|être_vivant|seul_interlocuteur)',
        '(quelqu_un|personne|qqn) (qui|de_chez_vous) .. (décide|tranche|comprenne|s_y_connaît|responsable|chez_vous|parle_lentement|réfléchit)',
      ],
    },
  },
];
