import type { TopicLexicon } from '../topics.ts';

export const topics: TopicLexicon = {
  lists: {
    account:
      'conta linha usuário utilizador seguro internet academia matrícula associação mensalidade assinatura plano contrato perfil cadastro inscrição serviço apólice subscrição',
    close:
      'cancelar cancelem cancela cancelamento encerrar encerramento encerre fechar excluir apagar deletar eliminar desativar rescindir terminar encerrem fechem excluam apaguem encerro cancelo excluo apago deleto desativem fecho dar_baixa remover sair parar finalizar rescisão exclusão eliminação cancelem pôr_fim_a',
  },
  phrases: {
    urgent: [
      '(urgente|urgentemente|urgência|emergência|imediatamente|o_mais_rápido_possível|quanto_antes|com_pressa|para_hoje|ainda_hoje|não_posso_esperar|imediato|agora_mesmo_preciso)',
    ],
    callback: [
      '(me_ligue|me_liga|me_liguem|ligue_me|ligue_para_mim|liga_pra_mim|ligar_para_mim|me_ligar|podem_me_ligar|pode_me_ligar|retornar_minha_ligação|retornem_a_ligação|quero_uma_ligação|quero_que_me_liguem|telefone_me|me_telefonem)',
    ],
    number: ['(número|telefone) (de|do|da|para) (telefone|contato|atendimento|sac|ligar|suporte)'],
    medical: [
      '(efeito_colateral|efeitos_colaterais|efeitos_secundários|alergi*|alérgic*|grávida|gravidez|amamentando|amamentação|dosagem|dose|medicamento*|remédio*|diabét*|diabetes|pressão_alta|sintoma*|médico|receita_médica|contraindicação|contraindicações|intoxicação|vacina*)',
    ],
    legal: [
      '(advogad*|processar|processo_judicial|vou_processar|justiça|juizado|procon|tribunal|ação_judicial|medidas_legais|denunciar|denúncia|polícia|boletim_de_ocorrência|ilegal|direitos_do_consumidor|código_de_defesa|livro_de_reclamações)',
    ],
    refund: [
      '(recuperar|reaver) (meu|minha|a|o)? (sinal|depósito|caução|entrada|taxa|mensalidade)',
      '(devolvam|devolva|devolver|devolução|devolve|restituir|restituição|restituam|reaver|recuperar) (me|a|o|do|meu|minha|da|todo)? (o|meu|minha|todo)? (dinheiro|valor|pagamento|grana|quantia|que_paguei)',
      '(estornem|estorna|estorne|reembolsem|devolvam_me|ressarcido|ressarcida|quero_o_que_paguei|receber_de_volta|quero_de_volta)',
      '(reembolso*|reembolsar|estorno|estornar|meu_dinheiro_de_volta|dinheiro_de_volta|devolver_meu_dinheiro|devolução_do_dinheiro|devolvam_meu|ressarcimento|ressarcir|indenização|chargeback)',
    ],
    refund_info: [
      '(já_recebi|recebi|já_caiu|caiu|chegou) (o|meu|a)? (meu)? (reembolso|estorno|devolução)',
      '(quanto_tempo|como_funciona|qual_é|política_de|prazo_de|prazo_para|status_do|quando) .. (reembolso*|estorno|devolução)',
    ],
    self_harm: [
      '(suicid*|me_matar|matar_me|vou_me_matar|quero_morrer|queria_morrer|quero_me_matar|vontade_de_morrer|acabar_com_a_minha_vida|acabar_com_minha_vida|tirar_a_minha_vida|tirar_minha_vida|dar_um_fim_na|pôr_fim_à_minha|me_enforcar|cortar_os_pulsos|me_cortar|me_machucar|me_jogar_da|me_jogar_de|pular_da_ponte|pular_de_um|dar_um_tiro_em_mim|tiro_na_cabeça|tomar_comprimidos_para|overdose|não_quero_mais_viver|não_quero_viver|cansado_de_viver|cansada_de_viver|não_vale_a_pena_viver|vida_não_tem_sentido|melhor_morto|melhor_morta|ninguém_sentiria_minha_falta|ninguém_vai_sentir_minha|preferia_estar_morto|automutilação|quero_desaparecer_para_sempre|quero_sumir_para_sempre)',
    ],
    close_account: [
      '(não_quero_mais|não_preciso_mais) (d)? (o|a|minha|meu|esse|essa|da|do|desse|dessa) {account}',
      '{close} (a|o|da|do|de|minha|meu|essa|este|definitivamente|com|esta|desse|deste|dessa)? (minha|meu)? {account} !(de_email)',
      '(não_quero_renovar|não_vou_renovar|não_renovem|não_quero_mais_o_serviço|não_quero_mais_o_plano|não_quero_continuar|quero_sair_do_contrato|me_descadastrar|me_descadastrem|quero_cancelar_tudo|deixar_de_ser_cliente|não_quero_mais_ser_cliente|mudar_de_banco|mudar_de_operadora|ir_para_a_concorrência|portabilidade_para_outra)',
    ],
    sales: [
      '(orçamento|cotação|atacado|revendedor|revenda|desconto_por_volume|licenças|plano_empresarial|plano_para_empresas|para_minha_empresa|demonstração|teste_grátis|equipe_de_vendas|falar_com_vendas|parceria|compra_em_grande|grande_quantidade|proposta_comercial)',
    ],
    money_missing: [
      '(cadê|onde_está|onde_estão|que_fim_levou|o_que_aconteceu_com|onde_foi_parar) (o|a|meu|minha|todo_meu|os)? (meu|minha|meus)? (dinheiro|grana)',
      '(recebi|caiu|pagaram|veio|creditaram) (bem|muito)? menos',
    ],
    dispute: [
      '(fraude*|fraudulent*|não_autorizad*|cobrança_indevida|cobrança_duplicada|cobrado_duas_vezes|cobrada_duas_vezes|cobraram_duas_vezes|cobrança_em_dobro|não_reconheço|não_fiz_essa|não_fiz_esta|compra_que_não_fiz|cartão_clonado|clonaram_meu|hackearam|hackead*|golpe|contestar|contestação|valor_errado|cobraram_a_mais|cobrado_a_mais|usaram_meu_cartão)',
    ],
    custom: [
      '(caso_especial|situação_especial|exceção|caso_específico|sob_medida|personalizad*|é_complicado|caso_complicado|falecid*|inventário|parcelamento|parcelar_a_dívida)',
    ],
    channel_hop: [
      '(já|acabei_de) .. (liguei|ligar|telefonei|mandei_email|mandei_e-mail|enviei_email|mandei_mensagem|entrei_em_contato|falei_no_telefone|falei_por_telefone|fui_na_loja|fui_à_loja)',
      '(por_telefone|por_email|no_whatsapp|na_loja|na_agência) .. (me_disseram|ninguém|não_me|já|falaram)',
    ],
    unwanted: [
      '(não) (quero|preciso|desejo|queria|vou|pretendo) (que|um|uma|o|a)?',
      '(sem|não_é|em_vez_de|ao_invés_de)',
    ],
  },
};
