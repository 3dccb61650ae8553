import type { TopicLexicon } from '../topics.ts';

export const privacy: TopicLexicon = {
  lists: {
    data: 'dados informações documentos fotos foto cpf número telefone email endereço histórico conversas mensagens nome contato contatos nome ficha localização biometria selfie currículo imagens perfil morada hábitos cadastro',
    delete:
      'apagar apaguem apague excluir excluam exclua deletar deletem delete eliminar eliminem remover removam remova exclusão apagados',
  },
  phrases: {
    privacy: [
      '(o_que|como) .. (fazem|vão_fazer|fazer|usam|guardam|tratam|acontece) .. (meus|minhas|nossos|os_meus|as_minhas) {data}',
      '{delete} .. (meus|minhas|todos|todas|tudo|os_meus|as_minhas) .. ({data}|têm|tem) .. (que_vocês|que_vcs|sobre_mim|que_têm|que_tem|do_sistema|do_banco)?',
      '(deram|dar|passaram|passar|passam|vendem|venderam|vender|compartilham|compartilhar|compartilharam|partilham|partilhar|vazaram|cedem) .. (meu|meus|minha|minhas) {data}',
      '(cópia|saber|acesso|lista) .. (dos|aos|todos|todas|tudo|quais|de)? .. ({data}|o_que) .. (vocês|vcs)? (têm|tem|guardam|possuem) .. (sobre_mim|de_mim)?',
      '(quem|alguém|outras_pessoas) .. (ver|lê|ler|vê|acesso|acessar|acessa) .. (meus|minhas|meu|esta|esse|este|o_que) .. ({data}|conversa|chat|escrevo)',
      '(retiro|revogo|retirar|revogar) (o|a)? (meu|minha)? (consentimento|permissão|autorização)',
      '(não_autorizei|não_autorizo|sem_meu|sem_o_meu|sem_a_minha|nunca_dei|sem_minha) (o|a)? (meu|minha)? (consentimento|permissão|autorização|uso) .. (dados|informações|uso|compartilh*|foto|publicidade|marketing)',
      '(parem|pare) de (usar|compartilhar|vender|guardar|enviar|partilhar) .. (meu|meus|minha|minhas) .. {data}',
      '(o_que|tudo|quanto) .. (sabem|têm|tem|guardam|guardaram) (de|sobre) mim',
      '(lgpd|rgpd|anpd|proteção_de_dados|vazamento_de_dados|roubo_de_identidade|direito_ao_esquecimento|encarregado_de_dados)',
      '(minha|nossa|direito|violação|violar*|invasão|respeit*|sobre|dúvida|lei) (à|de|da|a|minha)? (minha)? privacidade',
    ],
  },
};
