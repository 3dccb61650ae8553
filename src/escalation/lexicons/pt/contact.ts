import type { TopicLexicon } from '../topics.ts';

export const contact: TopicLexicon = {
  lists: {},
  phrases: {
    callback: [
      '(me|nos|pra_mim|para_mim) (ligar|ligarem|liga|ligue|liguem|telefonar|telefonem|retornar|retornem)',
      '(podem|pode|poderiam|poderia|alguém|quero_que|prefiro_que|queria_que|gostaria_que) .. (ligar|ligue|liguem|ligar_me|ligasse|ligassem|telefonar|telefonem|ligarem) .. (mim|hoje|amanhã|tarde|manhã|me|favor|volta)?',
      '(aguardo|espero|quero|preciso_de|solicito|gostaria_de_receber|prefiro|agendar) (receber|de|um|uma|a|o)? (um|uma|a|o)? (ligação|chamada|telefonema|contato_telefônico|retorno_por_telefone|contacto_telefónico)',
      '(liguem|ligue|liga) .. (pra|para|no|ao|me|de_volta) .. (mim|meu|número|celular|volta|telemóvel|telefone)?',
    ],
    urgent: [
      '(preciso|precisamos|necessito|tem_que_ser) ... (hoje|ainda_hoje|pra_ontem|para_ontem|hoje_sem_falta|até_amanhã|antes_das|em_uma_hora|esta_noite|imediatamente)',
      '(voo|trem|comboio|avião|prova|exame|ônibus|autocarro|viagem|consulta|reunião|cirurgia|entrevista|embarque) .. (sai|é|em|daqui|começa) .. (hora|horas|minutos|pouco|hoje)',
      '(pra_ontem|para_ontem|não_dá_pra_esperar|não_posso_esperar|correndo_contra|pouco_tempo|rápido_por_favor|o_quanto_antes|é_pra_já|com_urgência|urgentíssimo)',
    ],
    channel_hop: [
      '(liguei|telefonei|escrevi|mandei|enviei|falei|entrei_em_contato|contactei|fui|tentei_ligar|abri) .. (ontem|vezes|email|e-mail|emails|mensagem|mensagens|whatsapp|loja|agência|telefone|semana|chamado|protocolo|já|sac|atendente|dias) !(amigo)',
      '(me_disseram|me_mandaram|disseram_me|pediram|falaram) .. (para|pra) .. (falar|escrever|vir|contatar|perguntar|procurar|entrar) .. (aqui|chat|vocês|por_aqui)?',
    ],
  },
};
