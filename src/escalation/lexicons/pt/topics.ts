import type { TopicLexicon } from '../topics.ts';

export const topics: TopicLexicon = {
  lists: {
    corpo:
      'cabeça boca garganta peito perna braço olho olhos pele rosto lábio língua barriga estômago tornozelo joelho mão costas ouvido dedo pé corte corpo',
    account:
      'conta linha usuário utilizador seguro internet academia matrícula associação mensalidade assinatura plano contrato perfil cadastro inscrição serviço apólice subscrição',
    close:
      'cancelar cancelem cancela cancelamento encerrar encerramento encerre fechar excluir apagar deletar eliminar desativar rescindir terminar encerrem fechem excluam apaguem encerro cancelo excluo apago deleto desativem fecho dar_baixa remover sair parar finalizar rescisão exclusão eliminação cancelem pôr_fim_a',
  },
  phrases: {
    urgent: [
      '(urgente|urgentemente|emergência|imediatamente|o_mais_rápido_possível|quanto_antes|com_pressa|para_hoje|ainda_hoje|imediato|agora_mesmo_preciso)',
    ],
    callback: ['(ligar_para_mim|retornar_minha_ligação|retornem_a_ligação)'],
    number: ['(número|telefone) (de|do|da|para) (telefone|contato|atendimento|sac|ligar|suporte)'],
    medical: [
      '(efeito_colateral|efeitos_colaterais|efeitos_secundários|alergi*|alérgic*|grávida|gravidez|amamentando|amamentação|dosagem|dose|medicamento*|remédio*|diabét*|diabetes|pressão_alta|sintoma*|médico|receita_médica|contraindicação|contraindicações|intoxicação|vacina*)',
      '{corpo} .. (inchad*|inchando|queimad*|sangra*|vermelho|abriu|doendo)',
      '(tomo|tomar|outro|este|esse|tomei|dois) comprimido*',
    ],
    legal: [
      '~(preciso|precisa|portal) advogad* !(para|pra|estagiári*)',
      '(processar|processo_judicial|justiça|juizado|procon|tribunal|ação_judicial|medidas_legais|denunciar|denúncia|polícia|boletim_de_ocorrência|ilegal|direitos_do_consumidor|código_de_defesa|livro_de_reclamações|pequenas_causas|anatel|anacom|à_deco|na_deco|ministério_público|ação_coletiva|liminar|ordem_judicial|meios_judiciais|centro_de_arbitragem|provedor_do_cliente|juíza|delegad*|inquérito|notificação_judicial|mandatári*|nulo_nos_termos|defensoria|testemunha*|banco_central|banco_de_portugal)',
    ],
    refund: [
      '(recuperar|reaver) (meu|minha|a|o)? (sinal|depósito|caução|entrada|taxa|mensalidade)',
      '(devolvam|devolva|devolver|devolução|devolve|restituir|restituição|restituam|reaver|recuperar) (me|a|o|do|meu|minha|da|todo)? (o|meu|minha|todo)? (dinheiro|valor|pagamento|grana|quantia|que_paguei)',
      '(estornem|estorna|estorne|reembolsem|devolvam_me|ressarcido|ressarcida|receber_de_volta)',
      '(reembolso*|reembolsar|estorno|estornar|dinheiro_de_volta|devolvam_meu|ressarcimento|ressarcir|indenização|chargeback)',
      '(quero|queria|prefiro|exijo|pretendo|reclamo|aceito|quero_só) .. (o_valor|em_dinheiro|meu_dinheiro|o_montante|a_grana|o_que_dei|o_que_paguei|de_volta|a_devolução|as_noites|o_dinheiro)',
      '(devolvam|restituam|restituam_me|devolvem|reaver_me|reponham|repor|reposição|creditem|anulem|retornam|desfazer) .. (sinal|centavo|parte|propinas|verba|valor|alguma_coisa|por_cento)',
      '(desistir|devolver|entregar) .. e receber',
      '(não_vou_ficar_no_prejuízo|restituição_total|falta_me_pagarem)',
    ],
    refund_info: [
      '(já_recebi|recebi|já_caiu|caiu|chegou) (o|meu|a)? (meu)? (reembolso|estorno|devolução)',
      '(quanto_tempo|como_funciona|qual_é|política_de|prazo_de|prazo_para|status_do|quando) .. (reembolso*|estorno|devolução)',
      '(reembolso*|estorno|devolução) .. (demorar|demora|quanto|caiu)',
    ],
    self_harm: [
      '(suicid*|me_matar|matar_me|vou_me_matar|quero_morrer|queria_morrer|quero_me_matar|vontade_de_morrer|acabar_com_a_minha_vida|acabar_com_minha_vida|tirar_a_minha_vida|tirar_minha_vida|dar_um_fim_na|pôr_fim_à_minha|me_enforcar|cortar_os_pulsos|me_cortar|me_machucar|me_jogar_da|me_jogar_de|pular_da_ponte|pular_de_um|dar_um_tiro_em_mim|tiro_na_cabeça|tomar_comprimidos_para|overdose|não_quero_mais_viver|não_quero_viver|cansado_de_viver|cansada_de_viver|não_vale_a_pena_viver|vida_não_tem_sentido|melhor_morto|melhor_morta|ninguém_sentiria_minha_falta|ninguém_vai_sentir_minha|preferia_estar_morto|automutilação|quero_desaparecer_para_sempre|quero_sumir_para_sempre)',
    ],
    close_account: [
      '(não_quero_mais|não_preciso_mais) (d)? (o|a|minha|meu|esse|essa|da|do|desse|dessa) {account}',
      '{close} (a|o|da|do|de|minha|meu|essa|este|definitivamente|com|esta|desse|deste|dessa)? (minha|meu)? {account} !(de_email)',
      '(não_quero_renovar|não_vou_renovar|não_renovem|não_quero_continuar|me_descadastrar|me_descadastrem|quero_cancelar_tudo|deixar_de_ser_cliente|não_quero_mais_ser_cliente|mudar_de_banco|mudar_de_operadora|ir_para_a_concorrência|portabilidade_para_outra)',
      '(dar|dou|dê|pôr|ponham) (por)? (fim|terminado|término) (a|ao|à|na|no|o)',
      '(oposição_à|comunico_a_não) renovação',
      '(vou|mudo|mudar|ir|passar|passo|levar) .. (concorrência|concorrente|outra_operadora|outro_banco|outro_fornecedor|cooperativa|de_fornecedor|embora)',
    ],
    sales: [
      '(cotação|cotar|proposta|atacado|revendedor|revenda|desconto_por_volume|licenças|plano_empresarial|plano_para_empresas|para_minha_empresa|demonstração|teste_grátis|equipe_de_vendas|falar_com_vendas|parceria|compra_em_grande|grande_quantidade)',
      '(revender|frota|marca_própria|preço_fechado|contrato_anual|reservar_o_hotel|pessoa_jurídica)',
    ],
    money_missing: [
      '(cadê|onde_está|onde_estão|que_fim_levou|o_que_aconteceu_com|onde_foi_parar) (o|a|meu|minha|todo_meu|os)? (meu|minha|meus)? (dinheiro|grana)',
      '(recebi|caiu|pagaram|veio|creditaram) (bem|muito)? menos',
      '(salário|décimo_terceiro|pensão|subsídio|reembolso|repasse|pagamento|fgts|auxílio|vendas) .. (incomplet*|pela_metade|metade|não_entrou|não_entraram|não_tá|nem_sombra|veio_de)',
    ],
    dispute: [
      '(fraude*|fraudulent*|não_autorizad*|cobrança_indevida|cobrança_duplicada|cobrado_duas_vezes|cobrada_duas_vezes|cobraram_duas_vezes|cobrança_em_dobro|não_reconheço|não_fiz_essa|não_fiz_esta|compra_que_não_fiz|cartão_clonado|clonaram_meu|hackearam|hackead*|golpe|contestar|contestação|valor_errado|cobraram_a_mais|cobrado_a_mais|usaram_meu_cartão)',
      '(quem_autorizou|uso_indevido|passaram_duas|puseram_me|juros_de_quê|sem_pedir|sem_eu_pedir|ninguém_me_explicou)',
      '(isso|isto|essa_compra|essa_cobrança|esse_contrato) não (fui_eu|é_meu|é_minha|reconheço|fiz)',
      '(débito*|compra|compras|levantamento*|empréstimo|taxa|gorjeta|seguro|pagamento|faturas|cobrança|mensalidade) ... (nunca_fiz|que_eu_não|eu_nunca|não_assino|nunca_lá|iguais|não_dei|sem_eu|sem_pedir|eu_em)',
      '(descontam|descontaram|debitaram|lançaram|lançou|faturaram|meteram|botaram|faturaram_me|tiram|tira) .. (dela|dele|assim_mesmo|mesmo|diária|frigobar|parcelas|errado|a_mais|no_cartão|todo_dia)',
      '(rescindi|cancelei|saí|devolvi|entreguei) ... (continuo|continua|veio|aparece|cobr*|fatura*|anuidade)',
    ],
    custom: [
      '(caso_especial|situação_especial|exceção|caso_específico|sob_medida|é_complicado|caso_complicado|falecid*|inventário_do|parcelamento|parcelar_a_dívida)',
    ],
    channel_hop: [
      '(já|acabei_de) .. (liguei|ligar|telefonei|mandei_email|mandei_e-mail|enviei_email|mandei_mensagem|entrei_em_contato|falei_no_telefone|falei_por_telefone|fui_na_loja|fui_à_loja)',
      '(por_telefone|por_email|no_whatsapp|na_loja|na_agência) .. (me_disseram|ninguém|não_me|já|falaram)',
    ],
    unwanted: [
      '(não) (quero|preciso|desejo|queria|vou|pretendo) (que|um|uma|o|a)?',
      '(sem|não_é|em_vez_de|ao_invés_de)',
      '(não_precisa|não_há|nenhuma)',
    ],
  },
};
