import type { PhraseSource } from '../../text-notation.ts';
import type { FrustrationTag } from '../frustration.ts';

export const outrage: PhraseSource<FrustrationTag> = {
  lists: {
    thing:
      'atendimento serviço serviços servico empresa app aplicativo site suporte banco loja sistema equipe equipa companhia chat robô bot plataforma operadora entrega pessoal experiência gente',
    awful:
      'lixo péssimo péssima pessimo pessima horrível horrivel ruim terrível merda bosta vergonhoso vergonhosa vergonha lamentável ridículo ridícula ridiculo patético patética inútil inútil nojento nojenta uma_piada piada desastre pior fraude golpe decepcionante inaceitável porcaria caótico uma_droga droga desrespeito palhaçada incompetente incompetentes fraco horroroso lamentavel inutil inúteis inuteis desastroso',
    very: 'muito tão um uma o a mais de realmente totalmente simplesmente super é completamente tremenda puro pura verdadeira verdadeiro',
    mess: 'palhaçada vergonha piada absurdo roubo golpe desastre bagunça zona porcaria falta_de_respeito descaso desrespeito lixo incompetência enrolação sacanagem pouca_vergonha brincadeira circo pesadelo nojo merda vexame aldrabice',
  },
  phrases: {
    complaint: [
      '{thing} {very}? {very}? {awful}',
      '(seu|sua|este|esta|esse|essa|o|a|vosso|que|vocês|vcs) {very}? {thing} .. (é|está|são|foi|tá) {very}? {very}? ({awful}|{mess})',
      '(que|é|isso_é|isto_é|parece|foi|virou|uma|quanta|tanta|tamanha|nunca_vi_tanta|nunca_vi_tamanha) {very}? {very}? ({mess}|incompetência)',
      '{awful} {very}? {thing}',
      '(vocês|vcs|são|sois|bando_de|cambada_de) {very}? (são|só)? (uns|umas|todos|um_bando_de)? {very}? (inúteis|inuteis|ladrões|ladroes|golpistas|mentirosos|incompetentes|palhaços|vergonha|caloteiros|aldrabões|vigaristas|ridículos|enganam|enrolam|só_enrolam|sabem_enrolar|mentem|roubam|lixo|piores)',
      '(só|so) (sabem|querem|fazem|me) (enrolar|enganar|enrolando|mentir|cobrar|enrolam)',
      '(ninguém|ninguem) .. (responde|resolve|atende|ajuda|liga|sabe|faz|dá|retorna|respondeu|resolveu|ajudou|explica) .. (nada|nunca|isso)?',
      '(semanas|dias|meses|horas|anos) .. (e|sem|esperando|à_espera|aguardando) .. (ninguém|nada|resposta|retorno|solução|notícias|resolvem|até_agora)',
      '(sem|nenhuma|zero) (resposta|solução|retorno|notícias|satisfação) .. (desde|há|até|de_vocês)?',
      '(nunca_mais|jamais|última_vez|não_volto) .. (compro|comprar|uso|usar|peço|contrato|viajo|voo|volto|recomendo|a_comprar|aqui|com_vocês)',
      '(prometeram|garantiram|disseram) ... (nada|nunca|até_hoje|mentira|até_agora)',
      '(estão|tão|está|tá|vcs_tão) .. (brincando_comigo|de_brincadeira|de_sacanagem|me_enrolando|me_enganando|a_gozar|gozar_comigo|me_fazendo_de|rindo_da)',
      '(é|que|acho|isso_é|muito) {very}? (inadmissível|inaceitável|revoltante|frustrante|vergonhoso|lamentável|um_absurdo|absurdo|ridículo|indignante|triste_ver)',
      '(quanta|tanta|nunca_vi|que|uma) .. (má_vontade|desorganização|bandalheira|miséria|pouco_caso|tristeza|falta_de_respeito|incompetência)',
      '(toda_semana|cada_vez|cada_dia) .. (pior|piora|inventam)',
    ],
    anger: [
      '(perdi|perdendo|perder|acabou|esgotou|perco|cheguei_ao_limite|sem) (a|minha|da|toda_a|com)? (a|minha)? paciência',
      '(estou|tô|to|fiquei|ando|estamos) {very}? (farto|farta|cansado_de|cansada_de|cansado_disso|cansada_disso|puto|puta|irritado|irritada|furioso|furiosa|indignado|indignada|decepcionado|decepcionada|cheio|cheia|revoltado|revoltada|chateado|chateada|frustrado|frustrada|desapontado|desapontada|p_da_vida) (de|com|disso|disto|do|da|dessa)?',
      '(não_aguento_mais|saco_cheio|cansei_de|chega_de_enrolação|basta_de|já_chega|me_tira_do_sério|que_raiva|que_ódio|tá_de_sacanagem|vergonha_na_cara|fala_sério|haja_paciência|pelo_amor_de_deus|puta_que_pariu|já_deu) (disso|de|ver|mais)?',
      '(cansei|inacreditável|francamente) $',
      '(bot|chatbot|robô|chatzinho) (burro|inútil|idiota|lixo) (do|da)?',
    ],
    repeats: [
      '(três|tres|quatro|cinco|dez|mil|várias|varias|muitas|inúmeras|3|4|5|10) vezes .. (que|já|e|falei|expliquei|disse|liguei|pedi|avisei|repeti)',
      '(terceira|quarta|quinta|sexta|décima|enésima|milésima|3ª|4ª) vez',
      '(sempre|de_novo|outra_vez|toda_vez|só_sabe|fica) .. (a_mesma|o_mesmo|as_mesmas|mesma_coisa|repetindo|mesma_resposta)',
      '(já) .. (falei|disse|expliquei|informei|mandei|respondi) .. (isso|mil|três|várias|isto|vezes|tudo)',
    ],
    answer: [
      '(não|nao) .. (ajuda|ajudou|serve|adianta|resolve|resolveu|respondeu|adiantou|entende|entendem|entendeu) .. (nada|para_nada|pra_nada|em_nada|minha|o_que|coisa_nenhuma|bulhufas)',
      '(leia|lê|leiam|lê_o) .. (que_eu|o_que|mensagem|direito)',
    ],
  },
};
