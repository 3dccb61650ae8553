import type { FrustrationLexicon } from '../frustration.ts';

export const frustration: FrustrationLexicon = {
  lists: {
    are: 'você_é vc_é tu_és és este_bot_é esse_bot_é o_bot_é esse_robô_é este_robô_é esse_chat_é este_chat_é vocês_são deixa_de_ser pare_de_ser você_está_sendo que_bot que_robô essa_ia_é você_parece',
    very: 'muito tão bem bastante realmente mesmo um uma o a completamente totalmente absolutamente só apenas mais super que verdadeiramente extremamente incrivelmente',
    bad: 'inútil inúteis burro burra burros idiota* estúpid* imbecil* incompetente* péssim* horrível horríveis terrível ruim ruins patético* ridícul* lixo merda porcaria chato chata irritante* lento lenta ignorante* incapaz fraco fraca mentiroso mentirosa vergonha vergonhos* lamentável decepcionante* decepção insuportável feio feia tonto tonta otário otária bosta desgraç* nojent* péssima fracasso',
    dull: 'chato chata entediante monóton* repetitiv* sem_graça tedios* cansativ*',
    angry:
      'irritad* furios* com_raiva bravo brava zangad* chatead* indignad* revoltad* frustrad* puto puta nervos* estressad* cansad* fart* decepcionad* pistola com_ódio',
  },
  phrases: {
    at_bot: [
      '{are} {very}? {very}? ({bad}|{dull})',
      '(que|seu|sua|esse|este) {very}? {bad}? (bot|robô|robot|chatbot|máquina|atendente_virtual) {very}? {very}? ({bad}|{dull})',
      '{bad} (bot|robô|robot|chatbot|máquina)',
      '^ {very}? {bad} $',
      '(você|vc|esse_bot|este_bot|esse_robô|robô|bot) (não) (entende|serve|ajuda|sabe|responde|funciona|presta|resolve|consegue|escuta|compreende|faz) .. (nada|nunca|mim|direito|merda_nenhuma)?',
      '(odeio|detesto|não_suporto|não_aguento) (você|vc|esse_bot|este_bot|robôs|falar_com_você|falar_com_robô|esse_robô|bots)',
      '(vá_se_foder|vai_se_foder|vai_tomar_no|foda_se|vá_à_merda|vai_à_merda|filho_da_puta|perda_de_tempo|perdendo_meu_tempo|perder_tempo|me_faz_perder|não_serve_para_nada|não_serve_pra_nada|você_me_irrita|está_me_irritando|tá_me_irritando|me_deixa_louco|tá_de_brincadeira|está_de_brincadeira|tá_brincando|você_é_surdo|você_é_cego)',
    ],
    answer: [
      '(não) (foi|é|era) (isso|o) (que)? (eu)? (perguntei|pedi|quis|quero|disse|preciso)',
      '(não_foi_isso_que|não_é_isso_que|não_era_isso|não_perguntei_isso|não_pedi_isso|não_respondeu|não_responde_minha|não_está_ajudando|não_ajudou|não_me_ajudou|isso_não_ajuda|não_faz_sentido|não_tem_sentido|sem_sentido|você_não_entendeu|vc_não_entendeu|você_não_entende|não_está_entendendo|não_tá_entendendo|você_não_me_entende|resposta_errada|está_errado_você|você_está_errado|nada_a_ver|do_que_você_está_falando|do_que_vc_tá_falando|desisto|esquece|é_impossível_falar|que_resposta|mentira|resposta_inútil|resposta_idiota|não_adianta|de_nada_adianta|não_resolve_meu|não_resolveu)',
    ],
    repeats: [
      '(já) (te|lhe|lhes|eu|vos)? (falei|disse|expliquei|respondi|perguntei|informei|passei_isso|mandei_isso|tentei_isso|contei|enviei_isso|dei_essa)',
      '(quantas_vezes|mil_vezes|mesma_resposta|mesmas_respostas|mesma_coisa|mesma_pergunta|de_novo_isso|você_já_falou|pare_de_repetir|para_de_repetir|se_repetindo|está_repetindo|tá_repetindo|disco_arranhado|em_loop|outra_resposta|resposta_diferente|diga_outra_coisa|fala_outra_coisa|algo_diferente_para_dizer)',
    ],
    silence: [
      '(cala_a_boca|cale_a_boca|cale_se|fica_quieto|fique_quieto|pare_de_falar|para_de_falar|chega_de|não_quero_ouvir|me_deixe_em_paz|me_deixa_em_paz|vai_embora|suma_daqui|some_daqui|cala_te|você_está_demitid*|está_despedid*|não_fale_mais|não_quero_falar_com_você)',
      '^ (chega|silêncio|basta|cala|calado|some) $',
    ],
    anger: [
      '(estou|tô|to|fico|me_deixa|me_deixando|ficando|estamos|fiquei|me_deixou|me_deixam) {very}? {very}? {angry} (com|de|da|do)?',
      '^ {very}? (irritad*|furios*|indignad*|frustrante|inaceitável|absurdo|que_raiva|que_ódio|que_absurdo|caralho|porra|que_merda|puta_merda|puta_que_pariu) $',
      '(não_suporto_mais|minha_paciência|cansado_de|cansada_de|farto_de|farta_de|é_um_absurdo|que_absurdo|é_uma_vergonha|é_ridículo|é_inaceitável|palhaçada|tão_de_sacanagem|que_porra|que_caralho|que_diabos|muito_frustrante|me_irrita|é_revoltante|falta_de_respeito|desrespeito)',
    ],
    complaint: [
      '(atendimento|serviço|empresa|suporte|aplicativo|site) {very}? (é|foi|está) {very}? {very}? {bad}',
      '(quero|gostaria_de|vou|preciso|como) (fazer|registrar|abrir|apresentar|faço) uma? (reclamação|queixa|denúncia)',
      '(ninguém) (me|responde|atende|resolve|ajuda|liga|retorna|dá) .. (responde|atende|resolve|ajuda|nada|retorno|resposta)?',
      '(muito|extremamente|bastante|profundamente|estou) (decepcionad*|insatisfeit*|descontent*|indignad*)',
      '(nunca_mais|golpistas|ladrões|estelionat*|fui_enganad*|propaganda_enganosa|procon|reclame_aqui|não_respondem|não_atendem|não_estou_satisfeit*|não_estou_content*|nada_satisfeit*)',
    ],
    waiting: [
      '(estou|tô|sigo|continuo|ainda) (esperando|aguardando|à_espera|há|sem)',
      '(até_quando|há_semanas|há_dias|há_meses|há_horas|várias_vezes|muitas_vezes|mais_uma_vez|ainda_não|de_novo_o_mesmo)',
    ],
    attention: [
      '^ (olá|oi|ei|alô) (olá|oi|tem_alguém|alguém|você_está|cadê|está_aí|tá_aí)',
      '(tem_alguém_aí|alguém_aí|você_está_aí|tá_aí|está_aí|me_responde|responde_aí|me_responda) $',
    ],
    sigh: [
      '^ (afe|aff|affff|argh|poxa|nossa_que|ai_meu_deus|meu_deus|pelo_amor_de|sério|sério_isso|fala_sério|que_saco|que_droga|puxa_vida|inacreditável|brincadeira)',
    ],
  },
  negations: 'não nunca nada ninguém nenhum nenhuma nem sem jamais',
  profanity:
    'merda porra caralho puta puto foda foder fodido fodida cacete bosta viado otário otária babaca idiota imbecil desgraçado desgraçada cu arrombado cuzão escroto droga pqp vsf vtnc krl burro burra',
};
