import type { TopicLexicon } from '../topics.ts';

export const contact: TopicLexicon = {
  lists: {
    canal:
      'telefone zap whatsapp wpp email direct instagram facebook sac 0800 ouvidoria formulário loja balcão correio post rede_social chat loja_física',
  },
  phrases: {
    callback: [
      '(me|nos|pra_mim|para_mim) (ligar|ligarem|liga|ligue|liguem|telefonar|telefonem|retornar|retornem)',
      '(podem|pode|poderiam|poderia|alguém|quero_que|prefiro_que|queria_que|gostaria_que) .. (ligar|ligue|liguem|ligar_me|ligasse|ligassem|telefonar|telefonem|ligarem) .. (mim|hoje|amanhã|tarde|manhã|me|favor|volta)?',
      '(aguardo|espero|quero|preciso_de|solicito|gostaria_de_receber|prefiro|agendar) (receber|de|um|uma|a|o)? (um|uma|a|o)? (ligação|chamada|telefonema|contato_telefônico|retorno_por_telefone|contacto_telefónico)',
      '(liguem|ligue|liga) .. (pra|para|no|ao|me|de_volta) .. (mim|meu|número|celular|volta|telemóvel|telefone)?',
      '(qual|manda|me_passa|indiquem_me|indique_me|tem|num_tem|há) .. (o_telefone|0800|contacto_telefónico|telefone_fixo|linha_das|número_da|número_normal|número_pra_ligar)',
      '(dá|dar|dá_me|bate|bater|bata|me_dá|dê) (um|uma)? (toque|alô|fio|ligada|telefonema|ligação)',
      '(telefona|telefonar|telefonasse|telefonem|telefone|telefonassem|contacte|contactem|contate) .. (mim|me|à_minha|por_telefone|telefonicamente|amanhã)',
      '(me|nos) (telefona|telefonasse|telefonassem|ligasse|ligassem)',
    ],
    urgent: [
      '(preciso|precisamos|necessito|tem_que_ser) ... (hoje|ainda_hoje|pra_ontem|para_ontem|hoje_sem_falta|até_amanhã|antes_das|em_uma_hora|esta_noite|imediatamente)',
      '(voo|trem|comboio|avião|prova|exame|ônibus|autocarro|viagem|consulta|reunião|cirurgia|entrevista|embarque) .. (sai|é|em|daqui|começa) .. (hora|horas|minutos|pouco|hoje)',
      '(pra_ontem|para_ontem|não_dá_pra_esperar|não_posso_esperar|correndo_contra|pouco_tempo|rápido_por_favor|é_pra_já|com_urgência|urgentíssimo)',
      '(despachem_se|depressa|vai_logo|anda_logo|nesse_exato_momento|ainda_esta_manhã|manda_isso_correndo)',
    ],
    channel_hop: [
      '(liguei|telefonei|escrevi|mandei|enviei|falei|entrei_em_contato|contactei|fui|tentei_ligar|abri) .. (ontem|vezes|email|e-mail|emails|mensagem|mensagens|whatsapp|loja|agência|telefone|semana|chamado|protocolo|já|sac|atendente|dias) !(amigo)',
      '(me_disseram|me_mandaram|disseram_me|pediram|falaram) .. (para|pra) .. (falar|escrever|vir|contatar|perguntar|procurar|entrar) .. (aqui|chat|vocês|por_aqui)?',
      '(mandou|mandaram|indicou|pediram|encaminharam|mandaram_me|encaminhou|disse|disseram|falou) (me|eu)? (aqui|pra_cá|pra_vocês|para_vocês|falar_com_vocês|pra_chamar|pra_procurar|pra_abrir|para_abrir|que_era_por_este|pra_falar|este_endereço)',
      '(tentei|comentei|deixei|falei|reclamei|respondi) .. (pelo|no|na|numa|por|o) .. ({canal}|mensagem|caixa_de_voz|e-mail)',
    ],
  },
};
