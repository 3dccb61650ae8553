import type { MoneyLexicon } from '../money.ts';

export const money: MoneyLexicon = {
  lists: {
    no: 'não nao nem nunca jamais',
    so: 'me foi foram está estão tinha ainda mais tem tenho lhe nada sequer',
    come: 'recebi recebeu recebido receberam caiu caíram chegou chegaram entrou entraram creditado creditada creditaram creditou depositado depositaram compensou pago paga pagaram pagou estornado estornaram devolvido devolveram reembolsado liberado liberada liberou liberaram veio vieram ganhei bateu transferido entraram liberado repassaram recebeu libertar vi',
    done: 'ativou ativado ativada confirmou confirmado confirmada emitido emitida aplicado aplicada reservado entregue gerou gerado processou processado realizado concluído liberou liberado soltou registrou saiu funcionou entregou deu',
    mine: 'reconheço reconhecemos autorizei autorizamos fiz fizemos comprei contratei pedi solicitei usei utilizei realizei assinei aceitei identifico fui_eu conheço',
  },
  phrases: {
    money: [
      '(pagar)',
      '(dinheiro|grana|depósito|depósitos|saldo|bônus|bónus|bonus|pagamento|pagamentos|transferência|saque|saques|pix|cashback|salário|ordenado|valor|valores|ganhos|prêmio|prémio|premiação|recarga|reembolso|estorno|comissão|pensão|aposta|real|reais|euro|euros|boleto|carteira|crédito|créditos|ted|mbway|gorjeta|aluguel|bolsa|pontos|compensação|caução|levantamento|resgate|montante|quantia|renda|vencimento|indemnização|indenização)',
      '(fgts|subsídio|décimo_terceiro|aposento|aposentadoria|auxílio|repasse|troco|vendas|verba|resto)',
    ],
    bill: [
      '(cobrança|cobranças|fatura|faturas|conta|débito|débitos|taxa|taxas|tarifa|mensalidade|compra|compras|lançamento|lançamentos|transação|transações|pagamento|pagamentos|assinatura|boleto|parcela|parcelas|valor|anuidade|multa|saque|movimento|movimentos|desconto)',
      '(gorjeta|empréstimo|seguro|juros|levantamentos|faturas)',
    ],
    standing: [
      '(depósito|saldo|bônus|bónus|bonus|prêmio|prémio|cashback|salário|ordenado|pensão|comissão|recompensa|pix)',
    ],
    taken: [
      '(tiraram_da_minha|levaram)',
      '~(se|quando|não|nao|nunca|quanto) (cobraram|cobrado|cobrada|cobrou|debitaram|debitado|debitou|descontaram|descontado|descontou|tiraram|retiraram|sacaram|faturaram|saiu_da_minha|saiu_da_conta)',
      '(continuam|continua|continuo|seguem) (cobrando|sendo_cobrado|sendo_cobrada|a_cobrar|debitando|descontando|a_debitar)',
    ],
    paid: [
      '~(se|não|nao|quando) (paguei|pagamos|depositei|depositado|recarreguei|transferi|carreguei|saquei|levantei|quitei)',
      '(fiz|fizemos|mandei|enviei|realizei) (um|uma|o|a|meu|minha)? (pix|pagamento|depósito|transferência|recarga|ted|saque|levantamento)',
      '(pix|pagamento|depósito|saque|recarga|transferência) .. (feito|feita|realizado|realizada|concluído|concluída|confirmado|confirmada|aprovado|aprovada)',
    ],
    moved: ['(mandei|enviei|coloquei|botei|comprei|devolvi|vendi|ganhei|pus|saquei|passei|apostei)'],
    lack: [
      '{no} {so}? {so}? {come}',
      '(esperando|aguardando|espero|à_espera) .. (pagamento|reembolso|dinheiro|depósito|saque|pix|prêmio|estorno)',
      '(continua|continuo|ficou|está) sem (nada|receber|o_valor|os|esses|saldo)',
    ],
    undone: ['{no} {so}? {so}? {done}'],
    unseen: [
      '{no} {so}? (aparece|apareceu|consta|vejo|encontro|está|estão|mostra|bate|atualizou|atualizado|tem|há)',
    ],
    nothing: ['(nada|zero|zerado|zerada|zerou|vazio|vazia|nem_um_centavo|nenhum_valor|nenhum_bônus|em_0)'],
    failed: [
      '(pendente|pendentes|falhou|recusado|recusada|em_aberto|não_pago|não_paga|travado|travada|preso|presa|bloqueado|retido|retida|por_pagar|em_processamento|em_análise)',
    ],
    gone: [
      '(menos_dinheiro|menos_do_que|engoliu|comeu)',
      '(sumiu|sumiram|desapareceu|desapareceram|falta|faltando|faltam|faltou|perdido|perdi|roubado|roubaram|a_menos)',
      '(evaporou|evaporaram|pela_metade|incompleto|incompleta)',
    ],
    wrong: [
      '(errado|errada|incorreto|incorreta|equivocado|não_bate|não_confere|está_mal|muito_alto|muito_alta|não_corresponde|não_está_certo|diferente_do_combinado)',
    ],
    less: [
      '(só|somente|apenas|em_vez_de|ao_invés_de|deveria|deveriam|era_para|prometeram|mas|e_não|era|eram)',
    ],
    twice: [
      '(duas_vezes|dobro|em_dobro|duplicado|duplicada|dupla|duplicidade|em_duplicidade|três_vezes|2_vezes|várias_vezes|repetido|repetida|de_novo|novamente|outra_vez|duas_cobranças)',
    ],
    undue: [
      '(cancelei|cancelado|cancelada|sem_autorização|sem_permissão|sem_avisar|sem_minha|grátis|gratuito|gratuita|a_mais|errado|errada|por_engano|por_erro|em_vez_de|ao_invés_de|extra|adicional|indevido|indevida|indevidamente|prometeram|disseram|ainda|já_paguei|nunca_usei|sem_motivo|automaticamente|teste_grátis|não_contratei|não_usei|recusada|recusado)',
    ],
    strange: [
      '(sem_eu_autorizar|sem_que_eu|sem_autorizar|não_entendo_essa|não_entendo_esse|não_entendi_essa|não_entendi_esse|não_entendo_esta|não_entendo_este)',
      '{no} (o|a|os|as|lhe|a_tenha)? {mine}',
      '(não_é_minha|não_é_meu|não_são_minhas|não_são_meus|não_fui_eu|não_sei_o_que_é|não_sei_de_quê|desconhecido|desconhecida|desconheço|estranho|estranha|suspeito|suspeita|sem_minha_autorização|sem_meu_consentimento|não_autorizado|não_autorizada|ninguém_me_avisou)',
    ],
    somebody: ['(alguém|outra_pessoa|ladrão|hacker|golpista|bandido)'],
    used: [
      '(usou|usando|comprou|gastou|sacou|fez_compras|clonou|hackeou|entrou|transferiu|invadiu|está_usando|a_usar)',
    ],
    card: ['(cartão|conta|dinheiro|dados|saldo|banco)'],
    owed: [
      '(deviam|iam_pagar|ficaram_de)',
      '(prometido|prometida|prometeram|prometeu|deveria|era_para|ganhei|ganhou|vendi|devolvi|cancelaram|cancelado|me_devem|bônus|bónus|prêmio|recompensa|indicação|combinado|disseram|iam)',
    ],
    late: [
      '(ainda|desde|faz|ontem|semana|semanas|dia|dias|mês|meses|horas|hora|passada|passado|continua|segunda|terça|quarta|quinta|sexta|sábado|domingo|nunca|jamais|há|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)',
    ],
    why: ['(por_que|por_quê|porque_é_que|porque_me|qual_o_motivo|o_que_é_essa|o_que_é_esta|que_cobrança_é)'],
    where: [
      '(cadê|onde_está|onde_estão|que_fim_levou|o_que_aconteceu_com|onde_foi_parar) (o|a|meu|minha|todo_meu|os)? (meu|minha|meus)?',
    ],
    asked: [
      '^ (oi|olá|e|mas)? (quanto|quanta|quantos|quando|como|qual|quais|posso|poderia|dá_para|é_possível|o_que_acontece_se|é_seguro|preciso|onde_vejo|onde_posso|quero_saber|queria_saber|gostaria_de_saber|vão|vou_ser)',
      '(se|caso) !(possível|puder|puderem|vira|vire)',
    ],
    aside: [
      '(recibo|fatura|email|e-mail|código|comprovante|link|mensagem|sms|confirmação|opção|botão|extrato|resposta|senha|pacote|pedido)',
    ],
  },
};
