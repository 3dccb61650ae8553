import type { PhraseSource } from '../../text-notation.ts';

export const requests: readonly PhraseSource<'asks'>[] = [
  {
    lists: {
      um: 'um uma algum alguma outro outra o a seu sua ao com_um',
      pessoa:
        'pessoa humano humana alguém atendente agente operador operadora consultor consultora gente responsável supervisor supervisora gerente funcionário assistente',
      bot: 'robô robo robôs robot bot bots máquina máquinas mensagem_automática respostas_automáticas chatbot',
      act: 'atender atenda atendam atendesse ajudar ajude ajudasse responder responda respondesse resolver resolva falar fale explique',
    },
    phrases: {
      asks: [
        '(tem|há|ha|existe|tens|teria|haveria) {um}? {pessoa} .. (disponível|online|que_possa|que_me|para|pra|de_verdade|real|com_quem|do_outro_lado|atendendo)',
        '(que|quero_que|prefiro_que|gostaria_que|queria_que) {um}? {pessoa} (me)? {act}',
        '~(não|nao|nunca|sem|nem) (me)? {act} .. {um} {pessoa} (de_verdade|real|humana)?',
        '(passa|passe|passar|passar_me|transfere|transfira|transferir|pôr|põe|passem|coloca) (me|a_chamada|pra|para|a)? (me|a|para|pra)? {um}? {pessoa}',
        '(não_quero|não|nao|chega_de|nada_de|cansei_de|sem) (quero|mais|falar_com|com)? {um}? {bot} ... (quero|me|gente|pessoa|alguém|humano|atendente)',
        '{pessoa} .. (não|e_não|em_vez_de|ao_invés_de|nem) (com)? {um}? {bot}',
        '(com_quem) (posso|eu_posso|devo|consigo|falo) (falar|conversar|resolver)?',
      ],
    },
  },
  {
    lists: {
      pessoa: 'uma_pessoa um_humano alguém um_atendente um_agente uma_pessoa_real um_operador um_consultor',
    },
    phrases: {
      asks: [
        '(ser|quero_ser|gostaria_de_ser|posso_ser|preciso_ser) (atendido|atendida|ajudado|ajudada) por {pessoa}',
        '{pessoa} (pode|poderia|que|para|possa) (me)? (ajudar|atender|responder|me_ajudar|me_atender|me_responder|ajude|atenda)',
        '^ (transferir|transfira|me_transfere|me_passa|transfere) (por_favor|agora)? $',
      ],
    },
  },
  {
    lists: {
      um: 'um uma o a os as ao à algum alguma outro outra seu sua com do pro pra',
      quem: 'alguém pessoa humano humana atendente agente operador operadora consultor consultora responsável supervisor supervisora gerente gestor gestora funcionário funcionária colaborador chefe chefia dono dona diretor diretora direção coordenador coordenadora analista representante vendedor gente rapaz menina moça plantonista farmacêutico especialista técnico',
      setor:
        'setor balcão central atendimento departamento equipe equipa financeiro cobrança suporte nível_dois',
      bot: 'robô robôs robo robot bot bots máquina máquinas programas computador chatbot assistente_virtual inteligência_artificial resposta_automática respostas_automáticas gravação',
      faz: 'leia lesse veja visse reveja analise olhe entre responda respondesse acompanhe abra abrisse assuma trate decida assista resolva explique',
    },
    phrases: {
      asks: [
        '(passe_me|passa_me|me_passa|me_passe|passa_a_bola|ponha_me|põe_me|me_põe|me_bota|me_transfere|me_transfira|transfira_me|encaminha|encaminhe|encaminhem|me_encaminha|chama|chame|chamem|me_arranja|arranja_me|me_arruma|convoca|convocar) .. ({quem}|{setor})',
        '(tem|há|haverá|cadê) (aí)? {um}? (os|as)? (alguém|{quem}|funcionários|atendentes) (aí|disponível|online|de_plantão|de_turno|hoje|no_apoio)? $',
        '~(não|nao|nunca|nem|sem) (falar|conversar|tratar|ideia|conversa|falo|resolver) .. com {um}? ({quem}|quem)',
        '(que|para_que|pra) {um}? {quem} .. {faz}',
        '(quem) (é_que)? (manda|decide|pode_olhar|tá_de_turno|está_de_turno|tá_de_plantão|responde_por) (aí|aqui|isso|meu_caso|agora)?',
      ],
    },
  },
];
