import type { PhraseSource } from '../../text-notation.ts';

export const requests: readonly PhraseSource<'asks'>[] = [
  {
    lists: {
      un: 'un une le la votre vos ton un_de_vos une_de_vos un_autre l au à_un à_une d_un',
      personne:
        'humain humaine personne quelqu_un conseiller conseillère agent responsable opérateur opératrice interlocuteur être_humain vraie_personne employé collègue technicien superviseur manager chef supérieur vrai_humain vrai_conseiller',
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
];
