import type { PhraseSource } from '../text-notation.ts';
import type { FrustrationTag } from './frustration.ts';
import { outrageEnglish } from './outrage-en.ts';

type Outrage = PhraseSource<FrustrationTag>;

const spanish: Outrage = {
  lists: {
    thing:
      'servicio atención servicios soporte empresa compañía compañia app aplicación aplicacion web página pagina chat banco tienda sistema gente equipo personal gestión trato ayuda robot bot plataforma experiencia envío reparto aerolínea proveedor',
    awful:
      'basura mierda pésimo pésima pesimo pesima horrible malísimo malísima malisimo malo mala fatal lamentable vergonzoso vergonzosa vergüenza verguenza asco asqueroso desastre desastroso nefasto nefasta penoso penosa inútil inútiles inutil inutiles ridículo ridícula patético patética deplorable chapuza porquería estafa fraude terrible nulo nula cutre decepcionante inaceptable indignante bochornoso peor deficiente incompetente incompetentes caos',
    very: 'muy tan bien realmente un una el la de más totalmente absolutamente puro pura verdadero verdadera auténtico auténtica simplemente completamente lo super vaya total auténticamente menudo menuda',
    mess: 'vergüenza verguenza desastre estafa tomadura_de_pelo burla chapuza robo falta_de_respeto asco pesadilla cachondeo broma caos locura timo disparate tontería atraco circo mierda basura porquería indecencia ridículo despropósito',
    who: 'sois son ustedes_son vosotros_sois eres estáis unos menudos',
  },
  phrases: {
    complaint: [
      '{thing} {very}? {very}? {awful}',
      '(su|sus|tu|vuestro|vuestra|el|la|este|esta|qué|que|menudo|menuda|vaya) {very}? {thing} .. (es|está|son|deja|da) {very}? {very}? ({awful}|{mess}|mucho_que_desear|pena)',
      '(qué|que|vaya|menudo|menuda|es|son|esto_es|parece|ha_sido|fue) {very}? {very}? ({mess}|{awful}) !(de_broma)',
      '{awful} {very}? {thing}',
      '{who} {very}? (unos|unas|todos|una|un)? {very}? (inútiles|inutiles|ladrones|estafadores|mentirosos|sinvergüenzas|incompetentes|vergüenza|desastre|payasos|chorizos|impresentables|impresentable|unos_vagos|desgraciados|ratas|lo_peor|peores|jetas|caraduras|estafa|mafiosos|fraude|robo)',
      '(nadie|ninguno) (me|nos|te|se|de_ustedes|de_vosotros|responde|contesta|atiende|ayuda|hace|da|soluciona|resuelve|coge|llama|sabe) .. (nada|solución|ayuda|caso|respuesta|responde|contesta|ayuda|atiende|digna|hace|cargo|coge|teléfono|da|resuelve|llama)?',
      '(semanas|días|meses|horas|años|dias) (y|sin|esperando) .. (nadie|nada|respuesta|noticias|solución|contestan|responden|igual|esperando|sigo)',
      '(sin|ninguna|cero) (respuesta|solución|noticias|respuestas|contestación|soluciones|explicación) .. (desde|hace|todavía|por_parte|de)?',
      '(no|nunca) .. (resuelven|solucionan|responden|contestan|hacen|resolvéis|solucionáis|respondéis|contestáis|cumplen|resuelve|funciona) .. (nada|nunca|absolutamente|jamás)',
      '(solo|sólo|puras|siempre) .. (excusas|largas|mentiras|promesas)',
      '(me|nos) .. (prometieron|aseguraron|dijeron|prometisteis) ... (nada|nunca|todavía|mentira|aún_no|sigue)',
      '(nunca_más|jamás|no_vuelvo|no_volveré|última_vez|no_pienso) .. (comprar|compro|contratar|usar|uso|pedir|pido|volar|con_ustedes|con_vosotros|volver|aquí|recomendar)',
      '(me|nos|se) (están|estáis|estan|toman|están_tomando|sentís|siento) .. (tomando_el_pelo|el_pelo|vacilando|engañando|robando|estafando|ignorando|mareando|ignorado|ignorada|estafado|estafada|riendo|burlando|cachondeando|maltratando|engañada|engañado)',
      '(es|resulta|parece|qué|que|sería) {very}? (increíble|inadmisible|intolerable|inaceptable|indignante|frustrante|vergonzoso|lamentable|impresentable|desesperante|alucinante|insultante|una_falta) (que|cómo|como|esto|lo|el|la)? !(oferta|gracias)',
      '(siempre|otra_vez|cada_vez|cada_mes|todos_los_meses|de_nuevo) .. (el_mismo|los_mismos|la_misma|las_mismas|lo_mismo) .. (problema|problemas|error|historia|cuento|excusa|excusas|respuesta|tontería|respuestas|fallo)',
    ],
    anger: [
      '(estoy|estamos|ya_estoy|me_tienen|me_tenéis|me_tiene|me_teneis|quedo|toy) {very}? (harto|harta|hartos|hasta_las|hasta_los|hasta_el|hasta_la|cansado_de|cansada_de|cansado_con|cabreado|cabreada|indignado|indignada|furioso|furiosa|decepcionado|decepcionada|desesperado|desesperada|enfadado|enfadada|enojado|enojada|hartísimo|hartísima|podrido|quemado|quemada|aburrido_de|molesto|molesta|frustrado|frustrada) (de|con|por|las|los|el|la|ya|que|del|a)? !(de_comer)',
      '(hasta) (las|los|el|la) (narices|huevos|cojones|moño|gorro|coronilla|ovarios|pelotas|madre|tetas)',
      '(no_puedo_más|no_aguanto|ya_basta|basta_ya|qué_asco|que_asco|me_cago|manda_huevos|qué_cara|que_cara_más|qué_morro|hay_que_joderse|es_el_colmo|esto_es_el_colmo|el_colmo|esto_clama|qué_rabia|que_rabia|me_da_rabia|me_hierve|perdiendo_la_paciencia|perdí_la_paciencia|perdido_la_paciencia|se_me_acaba|se_me_agota|mi_paciencia|colmo_la|colmado_mi)',
    ],
    repeats: [
      '(tres|cuatro|cinco|seis|diez|mil|veinte|cien|varias|muchas|mil_y_una|incontables|3|4|5|10) veces .. (que|ya|lo|se|les|os|he|y|explic*|dich*|llam*|pregunt*|pedid*|repet*)',
      '(tercera|cuarta|quinta|sexta|décima|enésima|decima|enesima|3ª|3a|4ª|4a|5a) vez (que|ya|en|seguida|este|esta|y)?',
      '(lo_mismo|misma_respuesta|mismo_mensaje|misma_cosa|mismas_respuestas|mismo_enlace) .. (siempre|otra_vez|una_y_otra|de_nuevo|todo_el_tiempo|todo_el_rato|cada_vez)',
      '(tengo|tener|tuve|hacéis|hacen|cuántas_veces|cuantas_veces) (que)? .. (repetir|repetirlo|repetirles|explicarlo|explicar|decirlo|repetirte) .. (otra|todo|cada|veces|mil|lo_mismo|siempre)',
    ],
    answer: [
      '(no) (me|nos)? (sirve|sirves|ayuda|ayudan|ayudas|soluciona|solucionan|resuelve|sirvió|ayudó|ayuda_en|vale|vales) (esto|eso|para|de|en|a)? (nada|nadie)?',
      '(no_sirve|no_sirven|no_sirves|no_vale|sirve) para nada',
      '(respuesta|respuestas|mensaje|mensajes) (automática|automáticas|enlatada|enlatadas|absurda|estúpida|genéricas|de_robot) .. (harto|siempre|no|basta)',
      '(lee|lea|lean|leed|leete|léete) .. (lo_que|mi_mensaje|mi_pregunta|bien|el_mensaje)',
    ],
  },
};

const portuguese: Outrage = {
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
    ],
    anger: [
      '(perdi|perdendo|perder|acabou|esgotou|perco|cheguei_ao_limite|sem) (a|minha|da|toda_a|com)? (a|minha)? paciência',
      '(estou|tô|to|fiquei|ando|estamos) {very}? (farto|farta|cansado_de|cansada_de|cansado_disso|cansada_disso|puto|puta|irritado|irritada|furioso|furiosa|indignado|indignada|decepcionado|decepcionada|cheio|cheia|revoltado|revoltada|chateado|chateada|frustrado|frustrada|desapontado|desapontada|p_da_vida) (de|com|disso|disto|do|da|dessa)?',
      '(não_aguento_mais|saco_cheio|cansei_de|chega_de_enrolação|basta_de|já_chega|me_tira_do_sério|que_raiva|que_ódio|tá_de_sacanagem|vergonha_na_cara|fala_sério|haja_paciência|pelo_amor_de_deus|puta_que_pariu|já_deu) (disso|de|ver|mais)?',
    ],
    repeats: [
      '(três|tres|quatro|cinco|dez|mil|várias|varias|muitas|inúmeras|3|4|5|10) vezes .. (que|já|e|falei|expliquei|disse|liguei|pedi|avisei|repeti)?',
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

const french: Outrage = {
  lists: {
    thing:
      'service services appli application app site société entreprise boîte boite support sav banque magasin chat robot bot système équipe gens plateforme compagnie personnel livraison transporteur assistance conseillers accueil suivi',
    awful:
      'nul nulle nuls nulles pourri pourrie pourris catastrophe catastrophique honteux honteuse scandaleux lamentable minable merde merdique horrible affreux affreuse désastreux désastreuse inutile inutiles ridicule pathétique déplorable inadmissible inacceptable incompétent incompétents incompétente médiocre pitoyable blague honte arnaque bidon zéro insupportable foireux foireuse exécrable pire ignoble abject calamité calamiteux bordel',
    very: 'très vraiment tellement complètement totalement absolument trop si une un du de la des le carrément franchement juste pire encore plus grave vrai vraie pure grosse grand aussi juste_une',
    mess: 'catastrophe honte scandale arnaque bordel foutoir désastre cirque cauchemar mascarade foutage_de_gueule moquerie vol fiasco foutaise calvaire farce cinéma galère merde n_importe_quoi grand_n_importe_quoi',
  },
  phrases: {
    complaint: [
      '(votre|vos|ton|ta|ce|cette|le|la|les|quel|quelle|vous) {very}? {thing} .. (est|c_est|sont|a_été|était|vaut|est_une) {very}? {very}? ({awful}|{mess}|rien)',
      '{thing} {very}? {very}? {awful}',
      '{awful} {very}? {thing}',
      '(c_est|quel|quelle|une|un|vraiment|est|sont|quel_genre_de|du) {very}? {very}? ({mess}|torchon) !(limitation)',
      '(c_est|est|quelle|être|ressemble_à) (vraiment|carrément|pas|juste|encore)? (une)? (mauvaise|grosse|vaste|sale)? (blague|plaisanterie) (votre|ce|cette|vos|ou|non|service)? $',
      '(vous_êtes|vous_etes|êtes|sont|bande_de|vous_n_êtes_que_des) {very}? {very}? (des|tous_des|une_bande_de|une_bande_d|de|d|qu_une_bande)? (nuls|nul|incapables|incompétents|voleurs|escrocs|menteurs|arnaqueurs|rigolos|charlots|clowns|branquignols|minables|honteux|pathétiques|inutiles|bouffons|insupportables|irrespectueux|ridicules|la_honte|mauvais)',
      '(personne|aucun) .. (répond|réponde|répondu|rappelle|aide|sait|fait|décroche|bouge|lit|comprend|prend) .. (jamais|rien|pas)?',
      '(semaines|jours|mois|heures|ans) (que|sans|et|d_attente|à) .. (attends|rien|personne|réponse|nouvelles|toujours|attendre|retour|aucune|solution)',
      '(sans|aucune|aucun|zéro) (réponse|retour|nouvelle|nouvelles|solution|explication|excuse) .. (depuis|de_votre|à_ce_jour|malgré)?',
      '(plus_jamais|jamais_plus|dernière_fois|on_ne_m_y) .. (chez_vous|commande|commanderai|achète|achèterai|avec_vous|prendrai|reprendra|recommande|utiliserai)',
      '(vous|on|tu) (vous|se|te|me)? (moquez|moque|fichez|fiche|foutez|fout|payez|paie|prenez|prend|baladez|balade) (de|pour|ma|la|les|un|des)? .. (moi|monde|gens|clients|nous|idiot|con|imbécile|tête|gueule|jambon|débile)',
      '(inadmissible|inacceptable|scandaleux|honteux|lamentable|intolérable|révoltant|aberrant|hallucinant|abusé|pitoyable|désespérant) (de|que|d|comme|ce|votre|cette|comportement|service|qu)',
      '(toujours|encore|chaque|tous_les) .. (le_même|les_mêmes|la_même) .. (problème|problèmes|erreur|excuse|excuses|réponse|histoire|cirque|chose|panne|réponses)',
      '(promis|assuré|garanti) ... (rien|toujours|jamais|mensonge)',
    ],
    anger: [
      '(j_en|en|jen|on_en) (ai|a|peux|peut) (vraiment|plus|franchement|trop|sérieusement|plus_qu)? (marre|assez|ras|plein|plus|ma_claque|soupé) (le_bol|le_dos|la_casquette|de|d|que|qu|des)?',
      '(ras_le_bol|ras_le_cul|raz_le_bol|c_est_le_pompon|c_est_le_comble|c_est_la_meilleure|la_goutte_d_eau|à_bout|hors_de_moi|ça_me_saoule|ça_me_gonfle|ça_suffit|ma_patience|patience_a_des|perdre_patience|je_deviens_fou|je_deviens_folle|rendez_fou|rendez_folle|rend_fou|rend_folle|rend_dingue|pète_un_câble|pète_les_plombs|foutez_de_ma|foutez_de_la|prenez_pour_des)',
      '(je_suis|suis|nous_sommes|chui|chuis) {very}? {very}? (déçu|déçue|furieux|furieuse|énervé|énervée|excédé|excédée|agacé|agacée|dégoûté|dégoutée|outré|outrée|scandalisé|scandalisée|mécontent|mécontente|fâché|fâchée|exaspéré|exaspérée|remonté|remontée|écœuré|écœurée|saoulé|frustré|frustrée)',
    ],
    repeats: [
      '(deux|trois|quatre|cinq|dix|mille|vingt|cent|plusieurs|x|3|4|5|10) fois (que|maintenant|déjà|la_même|d_affilée|de_suite)',
      '(troisième|quatrième|cinquième|dixième|énième|enième|3ème|3e|4e|5e|nième) fois',
      '(toujours|encore|sans_cesse|tout_le_temps) (la|le|les|cette|ce|ces|du)? (même|mêmes|pareil) .. (réponse|chose|blabla|réponses|message|lien|discours|phrase)?',
      '(combien_de_fois|faut_il|dois_je|obligé) .. (répéter|dire|expliquer|réexpliquer|redire|recommencer)',
    ],
    answer: [
      '(ça|cela|votre_réponse|votre_message|tout_ça|vos_réponses|ce|rien) (ne|n)? (me|m|nous)? (sert|aide|avance|résout|répond|vaut|règle|servent) .. (rien|pas|à_rien|aucunement)',
      '(lisez|relisez|lis|relis) .. (ma_question|mon_message|ce_que_j|ce_que_je|bien)',
      '(réponse|réponses|message|messages) (automatique|automatiques|toute_faite|toutes_faites|robotisée|bateau|type|stéréotypée|à_côté|copiée) !(absence)',
    ],
  },
};

const german: Outrage = {
  lists: {
    thing:
      'service kundenservice kundendienst support laden firma unternehmen verein app anwendung webseite website seite chat bot bank shop system hotline team beratung lieferdienst anbieter portal antwort antworten airline mitarbeiter betreuung',
    awful:
      'mies mieser miese mieses schlecht schlechter schlechte schlechtester schlechteste grottig grottenschlecht unterirdisch unterirdischer katastrophal katastrophe scheiße scheisse beschissen beschissener lächerlich lächerlicher peinlich erbärmlich unverschämt unfähig unfähiger inkompetent inkompetente furchtbar furchtbarer schrecklich müll schrott mist witz frechheit zumutung schande lausig saftladen saulaaden dreck desaster nutzlos nutzlose sinnlos sinnlose wertlos wertlose unprofessionell unmöglich chaotisch bodenlos jämmerlich armselig inakzeptabel enttäuschend miserabel miserabler kacke ärgerlich horror',
    very: 'so sehr echt wirklich ein eine einen der die das total völlig absolut einfach nur ja doch voll richtig wohl mal für was euer eure ihr ihre diese dieser reine reinster pure schon',
    mess: 'saftladen frechheit unverschämtheit zumutung sauerei schweinerei katastrophe witz skandal chaos desaster theater zirkus abzocke betrug verarsche schande dreckladen drecksladen sauladen schrott mist müll blödsinn quatsch farce trauerspiel armutszeugnis albtraum schwachsinn kindergarten affenzirkus kundenverarsche hohn lachnummer scheißladen bruchbude',
  },
  phrases: {
    complaint: [
      '(euer|eure|ihr|ihre|dieser|diese|dieses|der|die|das|was_für_ein|was_für_eine|so_ein|so_eine) {very}? {thing} .. (ist|sind|war|taugt|taugen|bringt) {very}? {very}? ({awful}|{mess}|nichts|gar_nichts)',
      '{awful} {very}? {thing}',
      '(was_für_ein|was_für_eine|was_für_n|was_ein|so_ein|so_eine|so_n|welch|welch_ein|welch_eine|das_ist|ist_das|ist_ja|ein|eine|ist_doch|ist|einzige) {very}? {very}? {very}? {mess}',
      '(unverschämt|unverschämtheit|frechheit|unfassbar|unglaublich|unmöglich|lächerlich|peinlich|erbärmlich|dreist|bodenlos|armselig) (sowas|so_was|so_etwas|ist_das|das|hier|dieser|wie|von_euch|von_ihnen|echt|einfach|dass|diese)',
      '(ihr|sie|seid|sind) {very}? {very}? (seid|sind)? {very}? {very}? (unfähig|betrüger|abzocker|lügner|diebe|unmöglich|inkompetent|nutzlos|idioten|verbrecher|das_letzte|saftladen|verein|lachnummer|clowns|unverschämt|gauner|halsabschneider|haufen)',
      '(keiner|niemand|kein_schwein|keine_sau) .. (meldet|antwortet|reagiert|hilft|kümmert|interessiert|zuständig|rührt|ahnung|geht_ran|liest|ruft)',
      '(wochen|tagen|tage|monaten|monate|stunden|jahren) .. (und|ohne|keine|nichts|keiner|niemand|warte|passiert) .. (nichts|antwort|reaktion|rückmeldung|meldet|passiert|keiner|niemand|lösung)',
      '(keine|null|ohne) (antwort|reaktion|rückmeldung|lösung|hilfe|entschuldigung|auskunft|ahnung_vom) .. (seit|bis|von|auf|trotz|erhalten)',
      '(nie_wieder|nie_mehr|zum_letzten_mal|das_letzte_mal|einmal_und_nie) .. (bei|bestelle|kaufe|mit|kunde|euch|ihnen|fliege|buche|empfehle|einkaufen)?',
      '(wollt|wollen|willst|könnt|verarscht|veräppelt|nehmt|halten) (ihr|sie|du) .. (mich|uns|kunden|leute)? .. (verarschen|veräppeln|für_dumm|auf_den_arm|veralbern|hinhalten|ernst|verkaufen|eigentlich)',
      '(versprochen|zugesagt|zugesichert|hieß_es) ... (nichts|nie|niemand|immer_noch|gelogen|fehlanzeige)',
      '(immer|ständig|jedes_mal|schon_wieder|dauernd|jeden_monat|wieder) .. (das_gleiche|dasselbe|dieselbe|die_gleiche|der_gleiche|derselbe|die_gleichen|dieselben|gleiche|selbe|nur_probleme|ärger) .. (problem|probleme|fehler|antwort|spiel|theater|mist|textbaustein|leier|ausrede|ausreden|sinnlose)',
    ],
    anger: [
      '(mir|mich|uns|jetzt|langsam|allmählich) .. (reicht|reichts|langt|reicht_es|platzt|kotzt|nervt|regt|ärgert|stinkt|fehlen_die_worte|reißt|reicht_s) .. (langsam|jetzt|es|mir|echt|endgültig|kragen|geduldsfaden|an|auf|allmählich)?',
      '(nase|schnauze|faxen) .. (voll|dicke|gestrichen_voll)',
      '(habe|hab|habs|bin|haben) (es|ich|das|so|langsam|wirklich|echt|jetzt|euch|die)? .. (satt|leid|bedient|genug_von) !(geworden)',
      '(bin|sind|wir) (ich|so|echt|wirklich|nur_noch|langsam|einfach|mehr_als|zutiefst|total|absolut|maßlos)? .. (sprachlos|fassungslos|stinksauer|stocksauer|genervt|frustriert|wütend|entsetzt|schockiert|enttäuscht|verärgert|sauer|empört|angefressen) !(geld|zeit|davon_gekauft)',
      '(geduld) (ist|hat|neigt|am|langsam|verloren|zu_ende|reicht)',
    ],
    repeats: [
      '(zum|das|schon_das) (dritten|vierten|fünften|zehnten|hundertsten|tausendsten|x_ten|xten|zigsten|wiederholten|dritte|vierte|fünfte|3|4|5|gefühlt) (mal|hundertsten)',
      '(drei|vier|fünf|sechs|zehn|hundert|tausend|zig|mehrere|x|3|4|5|10) mal .. (gesagt|erklärt|geschrieben|gefragt|angerufen|geschickt|gemeldet|nachgefragt|erklären|schon|bereits)',
      '(dreimal|viermal|fünfmal|zehnmal|hundertmal|tausendmal|zigmal|mehrfach|mehrmals|xmal) .. (gesagt|erklärt|geschrieben|gefragt|angerufen|geschickt|gemeldet|nachgefragt|erklären)',
      '(gleiche|gleichen|gleicher|selbe|selben|dieselbe|derselbe|dieselben|immer_nur) (sinnlose|sinnlosen|dumme|blöde|nutzlose|doofe|standard)? (antwort|antworten|textbaustein|textbausteine|leier|link|text|standardantwort|gelaber|spruch|mist|frage)',
    ],
    answer: [
      '(hilft|bringt|nützt|nutzt|hilfst|bringen|helfen) (mir|uns|mich)? .. (nichts|nicht|kein_stück|überhaupt|gar_nicht|kein_bisschen|null|keinen_millimeter|niemandem) (weiter|weitergeholfen)?',
      '(textbaustein|textbausteine|standardantwort|standardantworten|copy_paste|floskeln|vorgefertigte|automatische_antwort)',
      '(lesen|lest|liest|lies) (sie|ihr|du|doch|endlich)? .. (überhaupt|eigentlich|was_ich|meine_frage|meine_nachricht|richtig)',
    ],
  },
};

const italian: Outrage = {
  lists: {
    thing:
      'servizio assistenza azienda app applicazione sito chat bot banca negozio sistema supporto compagnia gente personale società piattaforma ditta corriere consegna gestione operatori clienti esperienza',
    awful:
      'pessimo pessima pessimi schifo schifoso schifosa vergognoso vergognosa vergogna orribile terribile ridicolo ridicola inutile inutili penoso penosa indecente disastroso disastrosa disastro scandaloso incompetente incompetenti scadente imbarazzante merda inaccettabile assurdo assurda truffa pietoso pietosa deludente scarso peggio peggiore inefficiente allucinante osceno indegno indegna',
    very: 'davvero molto proprio così un una il la uno di veramente totalmente assolutamente più tutto solo vera vero che semplicemente completamente troppo da è autentica autentico sempre',
    mess: 'vergogna schifo presa_in_giro disastro truffa scandalo furto buffonata pagliacciata casino porcheria cavolata ladrata delirio calvario incubo indecenza circo follia fregatura schifezza figuraccia presa_per_i_fondelli presa_per_il_culo merda farsa odissea',
  },
  phrases: {
    complaint: [
      '{thing} {very}? {very}? {awful}',
      '(vostro|vostra|questo|questa|il|la|tuo|che|sto|sta) {very}? {thing} .. (è|sono|fa|fanno|era) {very}? {very}? ({awful}|{mess}|pena)',
      '(che|è|siete|fate|fanno|è_stata|quale|tutta_una|tutto_uno) {very}? {very}? ({mess}|pietà|pena|una_barzelletta) !(conferma)',
      '{awful} {very}? {thing}',
      '(siete|sono|branco_di|banda_di|sei) {very}? (dei|degli|tutti|un_branco_di|una_banda_di|solo_dei|un|una)? {very}? (ladri|truffatori|incompetenti|buffoni|bugiardi|incapaci|pagliacci|cialtroni|inutili|ridicoli|vergognosi|imbroglioni|scandalosi|delinquenti|peggiori|maleducati|farabutti)',
      '(nessuno) .. (risponde|aiuta|richiama|sa|fa|risolve|considera|chiama|mi_ha|si_degna|interessa|si_fa)',
      '(settimane|giorni|mesi|ore|anni) .. (che|e|senza|di_attesa) .. (aspetto|nessuno|niente|nulla|risposta|risposte|attendo|ancora|notizie|soluzione)',
      '(senza|nessuna|zero) (risposta|soluzione|risposte|notizie|spiegazione|assistenza) .. (da|dal|dopo|ancora)?',
      '(non) .. (risolvete|risolvono|risolto|rispondete|fate|capite|sapete|avete|concludete|rispondono) .. (niente|nulla|mai|un_bel_niente|un_cavolo|un_cazzo)',
      '(solo|soltanto|sempre|mille|altre) (scuse|chiacchiere|bugie|promesse|rimandi|balle)',
      '(mai_più|ultima_volta|non_comprerò|non_userò) .. (con_voi|da_voi|compro|comprerò|ordino|uso|prendo|vostro|volerò|qui|acquisterò|più)',
      '(mi|ci) (state|stanno|avete|stai|hanno) .. (prendendo|presa|preso|truffato|truffata|ignorando|rubando|rubato|imbrogliato|abbandonato|fregato|sballottando|sfottendo)',
      '(è) {very}? (assurdo|inaccettabile|vergognoso|scandaloso|allucinante|intollerabile|inammissibile|ridicolo|indecente|incredibile|frustrante|snervante|pazzesco) (che|come|tutto|questo|dover|quanto|il|la)?',
      '(sempre|ancora|ogni) .. (lo_stesso|la_stessa|gli_stessi|le_stesse|solito|solita|soliti|solite) .. (problema|problemi|errore|risposta|scusa|scuse|cosa|cose|storia|risposte|disservizio)',
    ],
    anger: [
      '(sono|siamo|mi_avete|ne_ho|ormai_sono|sto) {very}? {very}? (stufo|stufa|stufi|stanco_di|stanca_di|stanco_che|stanca_che|stanco_del|stanca_del|arrabbiato|arrabbiata|furioso|furiosa|incazzato|incazzata|deluso|delusa|esasperato|esasperata|indignato|indignata|nauseato|nauseata|senza_parole|sconcertato|frustrato|frustrata|nero|nera|piene_le|le_scatole|le_palle|abbastanza|stufato|stancato|rotto|disgustato|disgustata|amareggiato|amareggiata) (di|da|che|per|con)? !(di_lavoro)',
      '(ne_ho_abbastanza|non_ne_posso_più|non_se_ne_può|piene_le_scatole|piene_le_tasche|ne_ho_le|mi_avete_rotto|mi_avete_stufato|mi_avete_stancato|perso_la_pazienza|perdendo_la_pazienza|perdere_la_pazienza|la_mia_pazienza|pazienza_è_finita|pazienza_ha|che_rabbia|fate_schifo|roba_da_matti|da_non_credere|mi_fate_impazzire|fa_impazzire|impazzendo|è_il_colmo)',
    ],
    repeats: [
      '(tre|quattro|cinque|sei|dieci|cento|mille|venti|diverse|tante|3|4|5|10) volte .. (che|ve|lo|ho|già|la_stessa|e)',
      '(terza|quarta|quinta|sesta|decima|ennesima|millesima|3a|4a|5a) volta',
      '(ripetere|ripeto|ripeterlo|ripetervi|rispiegare|rispiego) .. (sempre|ancora|di_nuovo|stesse|tutto|stessa|ogni|mille)?',
      '(stessa|stesse|stesso|solita|solite) (risposta|risposte|cosa|cose|storia|messaggio|link|domanda|frase|solfa) .. (ogni|sempre|ancora|di_nuovo|mille)?',
    ],
    answer: [
      '(non) (mi|ci)? (serve|aiuta|servite|aiutate|risolve|aiuti|servi|è_servito|serviva|avete_aiutato) .. (a_niente|niente|nulla|a_nulla|per_niente|affatto)',
      '(leggete|leggi|legga|rileggete) .. (mio_messaggio|quello_che|bene|cosa_ho)',
      '(risposta|risposte|messaggi) (automatica|automatiche|preimpostata|preimpostate|a_caso|copia|standard|prestampata) !(fuori)',
    ],
  },
};

const dutch: Outrage = {
  lists: {
    thing:
      'service klantenservice bedrijf app applicatie site website chat bot bank winkel systeem hulp helpdesk ondersteuning club bende webshop organisatie bezorging maatschappij support toko boel zooi',
    awful:
      'waardeloos waardeloze slecht slechte slechtste belachelijk belachelijke schandalig schandalige beschamend beschamende dramatisch dramatische verschrikkelijk vreselijk vreselijke waardeloos rampzalig rampzalige ramp kut kutte klote prut rotzooi troep lachwekkend lachwekkende zielig zielige incompetent incompetente onbeschoft onbeschofte nutteloos nutteloze drama bagger ruk treurig treurige hopeloos hopeloze bedroevend abominabel aanfluiting schande onacceptabel onprofessioneel om_te_huilen pet bar_slecht bagger belabberd',
    very: 'zo erg heel echt een de het wel toch gewoon totaal helemaal absoluut volledig ontzettend te wat voor die deze dit jullie maar werkelijk ronduit compleet pure dat',
    mess: 'schande aanfluiting ramp drama grap lachertje puinhoop zooitje rotzooi bende oplichting schandaal farce poppenkast klucht blamage wanvertoning gedoe ellende nachtmerrie onzin flauwekul diefstal circus teringzooi zooi kutbedrijf troep prutclub',
  },
  phrases: {
    complaint: [
      '{awful} {very}? {thing}',
      '(jullie|deze|dit|die|de|het|wat_een|uw) {very}? {thing} .. (is|zijn|was|trekt|slaat) {very}? {very}? ({awful}|{mess}|nergens)',
      '(wat_een|een|het_is|dit_is|is|zijn|blijft|gewoon|dat_is) {very}? {very}? {mess}',
      '^ {very}? {awful} (dit|zeg|hoor|gewoon|dat|is_dit|van_jullie|man|echt|allemaal|hoe)? .. $',
      '(belachelijk|schandalig|bizar|absurd|ongelofelijk|ongelooflijk|onvoorstelbaar|bespottelijk|ongehoord|onbeschoft|triest) (dit|dat|zeg|hoor|hoe|gewoon|toch|wat|is_dit|van_jullie)',
      '(schaam|schamen|schaamt) (je|jullie|u|zich|moesten_jullie) .. !(niet_voor)',
      '(jullie|stelletje|zijn|stel) (zijn|is)? {very}? (een_stelletje|een_stel|allemaal|zulke)? (oplichters|dieven|leugenaars|prutsers|amateurs|sukkels|incompetent|onbetrouwbaar|clowns|onbeschoft|waardeloos|hopeloos|idioten|belachelijk|schandalig)',
      '(niemand) .. (reageert|antwoordt|helpt|neemt|belt|weet|doet|luistert|leest|interesseert|thuis) .. (ooit|op|terug|iets)?',
      '(weken|dagen|maanden|uren|jaren) .. (niks|niets|geen|niemand|zonder|wachten|en_nog) .. (gehoord|reactie|antwoord|oplossing|niks|niets|gebeurd)',
      '(geen|zonder|nul) (reactie|antwoord|oplossing|excuses|bericht|gehoor) .. (sinds|al|van_jullie|ontvangen|gehad|op)?',
      '(nooit_meer|nooit_weer|laatste_keer|eens_maar_nooit) .. (bij|bestel|koop|met|klant|jullie|boeken|iets|zaken)?',
      '(voor_de_gek|in_de_maling|aan_het_lijntje|van_het_kastje|voor_gek|bij_de_neus|in_de_zeik|belazerd|opgelicht|genaaid|besodemieterd|afgescheept|aan_mijn_lot|in_de_steek)',
      '(beloofd|toegezegd|gezegd) ... (niks|niets|nooit|nog_steeds_niet|gelogen)',
      '(alweer|weer|steeds|altijd|elke_keer|telkens) (het|de|dat|dit)? (zelfde|hetzelfde|dezelfde) .. (probleem|gezeur|gedoe|antwoord|verhaal|fout|liedje|excuses)',
    ],
    anger: [
      '(word|wordt|worden|ben|maak|maakt|maken) (ik|hier|er|echt|me|mij|we)? .. (gek|knettergek|horendol|woest|pissig|boos|kwaad|woedend|razend|gestoord|ziek|moe|doodmoe|flauw|klaar|zat|beu|spuugzat|teleurgesteld|gefrustreerd) (van|mee|met|hier|om|op|nu)? !(op_het_terras)',
      '(spuugzat|kotsbeu|klaar_mee|zat|helemaal_klaar|meer_dan_zat|geduld|ergernis) (van|mee|met|is|raakt|begint|hier|nu|met_jullie)',
      '(heb|hebben|krijg) .. (genoeg|schoon_genoeg|tabak|de_buik|er_genoeg|het_gehad|gehad_met|het_helemaal) .. (van|vol|met|mee|gehad)',
      '(mijn_geduld|geduld_op|geduld_is|het_toppunt|dit_slaat_alles|mijn_bloed|toppunt_van|uit_mijn_vel|om_te_janken|om_te_huilen|de_limiet|de_druppel|de_maat_is)',
    ],
    repeats: [
      '(drie|vier|vijf|tien|honderd|duizend|meerdere|zoveel|3|4|5|10) keer .. (gezegd|gevraagd|uitgelegd|gebeld|gemaild|verteld|uitleggen|al|hetzelfde|aangegeven|herhaald)',
      '(derde|vierde|vijfde|zesde|tiende|zoveelste|honderdste|3e|4e|5e) keer',
      '(steeds|altijd|telkens|weer|alleen_maar|elke_keer) .. (hetzelfde|dezelfde|zelfde) .. (antwoord|antwoorden|liedje|riedel|link|verhaal|reactie)?',
      '(nog_een_keer|opnieuw|weer) .. (uitleggen|herhalen|alles)',
    ],
    answer: [
      '(snap|snapt|begrijp|begrijpt|lees|leest|luister|luistert|helpt|help|doen) .. (er|je|hier|jullie|mij)? .. (niks|niets|geen_bal|geen_zak|geen_snars|geen_fluit|geen_hout) .. (van|aan|mee)?',
      '(heb|hebben) .. (hier|daar) .. (niks|niets) .. aan',
      '(automatische|standaard|nietszeggende|ingeblikte|zinloze) (antwoord|antwoorden|reactie|reacties|mailtjes)',
      '(lees|lezen) .. (eens|nou|eerst|wat_ik|mijn_bericht|goed|jullie_wel|überhaupt)',
    ],
  },
};

const polish: Outrage = {
  lists: {
    thing:
      'obsługa obsługą firma firmą firmy aplikacja aplikacji serwis strona sklep bank czat czatem bot system infolinia pomoc wsparcie dostawa kurier kurierzy portal przewoźnik usługa usługi organizacja ludzie',
    awful:
      'beznadziejna beznadziejny beznadziejne beznadzieja fatalna fatalny fatalne tragiczna tragiczny tragiczne tragedia żenująca żenujący żenujące żenada żałosna żałosny żałosne masakra dramat porażka okropna okropny straszna koszmarna koszmar kpina dno do_niczego do_dupy do_bani do_kitu gówno gówniana najgorsza najgorszy skandaliczna skandaliczne skandal kiepska słaba słabe śmieszna śmieszne niekompetentna niekompetentni bezużyteczna bezużyteczny bezużyteczne złodzieje oszuści wstyd kompromitacja nędzna marna złodziejska oszustwo żart',
    very: 'bardzo tak taka taki po_prostu jakaś jakiś totalna totalny kompletna kompletny totalnie kompletnie wasza wasz wasze ten ta to jest są zwykła zwykły naprawdę jedna jeden wielka wielki najgorsza straszna całkowita absolutna czysta istna',
    mess: 'kpina żenada porażka skandal dramat masakra wstyd hańba żart cyrk kabaret złodziejstwo oszustwo farsa katastrofa kompromitacja tragedia paranoja koszmar bezczelność chamstwo szopka parodia burdel bajzel naciąganie kpiny jaja rozbój',
  },
  phrases: {
    complaint: [
      '{awful} {very}? {very}? {thing}',
      '{thing} {very}? {very}? (jest|to|są|była)? {very}? {very}? ({awful}|{mess})',
      '(to|co_za|jakaś|jakieś|jedna|jest|totalna|istna|wielka|taki|taka|same|ale|czysta) {very}? {very}? {mess}',
      '^ {very}? ({mess}|{awful}) (nie|a_nie|jakaś|i|po_prostu|tyle)? {thing}? $',
      '(jesteście|banda|sami|jesteś) {very}? (bandą|niepoważni|złodziejami|oszustami|złodziei|oszustów|niekompetentni|beznadziejni|śmieszni|żałośni|złodzieje|oszuści|idiotów|kłamcami|nieudaczników|bezczelni|żenujący|partaczami)',
      '(nikt) .. (nie) .. (odpowiada|pomaga|odbiera|odpisuje|reaguje|wie|interesuje|dzwoni|zajmuje|odpisał|odpowiedział|pomógł|raczył|umie|potrafi)',
      '(tygodni|tygodnie|dni|miesięcy|miesiące|godzin|godziny|lat|miesiąca|tygodnia) .. (i|a|bez|nic|nikt|czekam|cisza|zero) .. (nic|nikt|cisza|odpowiedzi|odzewu|czekam|reakcji|zero|efektu)',
      '(bez|brak|zero|żadnej|żadna) (odpowiedzi|odzewu|reakcji|kontaktu|pomocy|rozwiązania|informacji|odpowiedź) .. (od|z_waszej|mimo|na)?',
      '(nigdy_więcej|ostatni_raz|więcej_nie|już_nigdy) .. (kupię|zamówię|u_was|skorzystam|z_wami|kupuję|zamawiam|polecę|waszych)?',
      '(robicie|robią|robisz) .. (sobie|ze_mnie|w_konia|jaja|żarty|idiotę|balona|durnia|łaskę)',
      '(obiecaliście|obiecano|obiecywali|mieliście) ... (nic|nigdy|nadal|do_tej_pory|cisza|wciąż)',
      '(znowu|znów|ciągle|zawsze|wciąż|kolejny_raz|cały_czas|co_miesiąc) .. (to_samo|ten_sam|ta_sama|te_same|tym_samym) .. (problem|błąd|w_kółko|odpowiedź|wymówki|historia)',
    ],
    anger: [
      '(mam|mamy|miałem|miałam) (już|tego|was|serdecznie|po|naprawdę|tej|szczerze|powyżej|po_prostu|go)? (już|tego|was|serdecznie|po|wszystkiego|tej)? (dość|dosyć|uszu|dziurki|uszy)',
      '(jestem|jesteśmy|wychodzę|trafia|tracę|szlag|krew|krwi|cierpliwość) .. (wściekły|wściekła|rozczarowany|rozczarowana|oburzony|oburzona|wkurzony|wkurzona|zażenowany|zirytowany|zirytowana|załamany|załamana|zniesmaczony|z_siebie|szlag|mnie|zalewa|cierpliwość|się_kończy|zdenerwowany|zdenerwowana|sfrustrowany|sfrustrowana|zmęczony_tym|wkurwiony) !(kot)',
      '(nie_mam_już_siły|brak_mi_słów|ręce_opadają|nóż_się|nie_zdzierżę|szczyt_wszystkiego|szczyt_bezczelności|miarka_się|to_przechodzi|wyprowadza_mnie|doprowadzacie_mnie|doprowadza_mnie|cierpliwość_mi|kończy_mi_się|skandal|to_jest_chore|chore_to)',
    ],
    repeats: [
      '(trzy|cztery|pięć|dziesięć|sto|tysiąc|kilka|wiele|3|4|5|10|milion) razy .. (mówiłem|mówiłam|pisałem|pisałam|tłumaczyłem|tłumaczyłam|dzwoniłem|dzwoniłam|pytałem|pytałam|to_samo|już|wyjaśniałem|powtarzam|prosiłem|prosiłam|zgłaszałem)',
      '(trzeci|czwarty|piąty|szósty|dziesiąty|setny|tysięczny|kolejny|enty|n_ty|3|4|5) raz .. (piszę|mówię|tłumaczę|dzwonię|pytam|to_samo|proszę|z_rzędu|powtarzam|zgłaszam|muszę|słyszę|dostaję)',
      '(w_kółko|ciągle|cały_czas|znowu) (to_samo|te_same|ta_sama|tę_samą|jedno)',
      '(ile_razy|po_raz|muszę) .. (mam|można|trzeci|kolejny|powtarzać|tłumaczyć|setny|mówić)',
    ],
    answer: [
      '(nic|nie|w_niczym) (mi|to|z|mnie)? (to|mi|tego)? (nie)? (pomaga|pomogło|daje|pomogłeś|pomogliście|dało|pomagacie|rozumiesz|rozumiecie|wnosi|rozwiązuje) .. (nic|wcale|w_ogóle|w_niczym)?',
      '(przeczytaj|przeczytajcie|czytacie|czyta_pan|czytajcie|czytasz) .. (co_pisz*|co_napisa*|uważnie|ze_zrozumieniem|w_ogóle)',
      '(automatyczna|automatyczne|szablonowe|szablonowa|gotowe|kopiuj) (odpowiedź|odpowiedzi|wklej|formułki|regułki)',
    ],
  },
};

const chinese: Outrage = {
  lists: {
    thing:
      '服务 服務 客服 公司 平台 软件 軟件 app 应用 系统 系統 网站 網站 售后 售後 态度 態度 银行 商家 快递 物流 效率 机器人 回复 店',
    awful:
      '垃圾 差劲 差勁 太差 很差 差 烂 爛 坑 坑人 坑爹 恶心 噁心 恶劣 惡劣 糟糕 离谱 離譜 无语 無語 失望 过分 過分 敷衍 不负责任 骗人 騙人 可笑 差评 极差 差到 烂透 无耻 没法用 不行 一塌糊涂 难用 難用',
  },
  phrases: {
    complaint: [
      '{thing} .. {awful}',
      '(什么|什麼|这什么|啥|破|烂|垃圾|坑爹|黑心|狗屁) .. {thing}',
      '^ (真是|真|太|简直|实在|也太|真的|这也太|你们|你們|太他妈)? (太|真|也)? (差劲|差勁|差|烂|爛|坑|垃圾|恶心|过分|過分|离谱|離譜|失望|无语|無語|恶劣|糟糕|不像话|气人|氣人|敷衍|黑心|欺负人|坑人|无耻|可恶|难用|荒唐|扯淡) (了|极了|透了|透顶|死了|到家了|到极点)? (吧|啊|了|啦|呀)? $',
      '(等|等了|过了|過了|都|已经|已經) .. (天|周|星期|个月|個月|小时|小時|半天|年) .. (没|沒|还没|没有|无人|沒有|一直没|连个) .. (人|消息|回复|理|处理|解决|动静|反应|结果|说法|影)',
      '(没|沒|没有|沒有|无|就没) (一个|一個|半个)? 人 (理|管|回|回复|接|处理|解决|负责|应|搭理|帮)',
      '(说好|答应|承诺|答應|承諾|保证) ... (没|沒|还|骗|不|一直)',
      '(再也|以后|以後|下次|永远) (都)? (不|不会|不想) (会|再|来|用|买|找|光顾)',
      '(每次|总是|老是|永远|天天|一直|又|还是) .. (这样|这一套|一样的问题|同样的问题|同一个问题|推脱|踢皮球|敷衍|出问题|扯皮|拖)',
      '(互相|踢|推) (推诿|推卸|皮球|来推去)',
      '(一群|一帮|你们|你們|都是) .. (骗子|騙子|废物|强盗|小偷|垃圾|饭桶|吃干饭|混蛋|无赖|流氓)',
    ],
    answer: [
      '(没|沒|没有|没一句|沒有) .. (一句|一个|一點|一点|任何|半点)? (有用|帮助|幫助|用处|用)',
      '(有|有个) (什么|什麼|啥|毛|屁|个屁|何) 用 !(途|处|處|法|的)',
      '(看|看看|读|听) (清楚|懂|明白|仔细) .. (我|问题|我的) .. (说|问|话|写)',
    ],
    repeats: [
      '(说|說|问|問|讲|講|解释|反映|催|打|发|提交|重复) (了|过)? (两|兩|三|四|五|六|七|八|十|好几|好多|无数|n|多少|几|几十|100) (遍|次|回)',
      '(第三|第四|第五|第六|第十|第n|第二|不知道第几) (次|遍|回)',
      '(一遍|一次) 又 (一遍|一次)',
    ],
    anger: [
      '(气|氣|烦|煩|无语|急) (死|炸|坏|疯|哭) (我|人|了|本)?',
      '(忍|受) (不了|够了|無可忍|无可忍)',
      '(什么|什麼|这是什么) (态度|態度|玩意|鬼|垃圾|破|烂)',
    ],
  },
};

const japanese: Outrage = {
  lists: {
    thing:
      '対応 サービス サポート 会社 アプリ サイト 店 銀行 システム チャット ボット 回答 返事 説明 カスタマー 窓口 スタッフ 態度 ここ これ この おたく 御社 そちら',
    awful:
      'ひどい ひどすぎ 酷い 酷すぎ 最悪 最低 使えない 使えなさ 役に立たない 役に立ちません 話にならない 遅すぎ 悪すぎ 悪い お粗末 いい加減 なってない ありえない あり得ない ゴミ クソ 雑 不親切 不誠実 ふざけ 呆れ あきれ がっかり 期待外れ 詐欺 杜撰 ずさん',
  },
  phrases: {
    complaint: [
      '{thing} .. {awful}',
      '(呆れ|あきれ|がっかり|失望|うんざり|幻滅|腹立) (て|た|し|です|ました|る|ます|返)',
      '(全然|まったく|全く|何も|ちっとも|一向に|さっぱり|なんの|何の) .. (使えない|使えません|役に立た|進まない|解決|返事|返信|連絡|対応して|直ら|意味がない|わからない|改善|助けに|役立た|話になら)',
      '(誰から|誰も|だれも|誰一人|どこから) .. (返事|返信|連絡|対応|出ない|来ない|教えて|答え|取り合)',
      '(日|週間|か月|ヶ月|時間|月) .. (待|経|たっ|放置) .. (のに|ても|けど|が|返事|連絡|まだ|誰|いる|何)',
      '(二度と|もう) .. (使い|使わ|買い|買わ|利用し|頼み|頼ま|注文し) .. (ません|ない|たくない)',
      '(と言った|って言った|約束した|はずだった|と聞いた) .. (のに|くせに|じゃない|ではない)',
      '(いい加減|いいかげん) (に)? (して|しろ|な|対応)?',
      '(たらい回し|放置|無視|門前払い|嘘|うそ) (に|さ|され|され続け|して|ばかり|ばっかり|をつか|つき)',
      '(ふざけ|なめ|舐め|バカに|馬鹿に) (るな|んな|て|てる|てい|して|ている|ないで)',
    ],
    answer: [
      '(質問|聞いたこと|聞いていること|話) .. (答え|聞いて|理解|通じ|読ん) .. (ない|ません|てない|ていない|ますか|くれない)',
      '(役に立|参考になら|解決し|答えになっ) .. (ない|ません|てない|ていない|たない|たず)',
      '(ちゃんと|よく|きちんと) (読|聞|見|答え)',
    ],
    repeats: [
      '(何回|何度|なんど|なんかい|毎回|いつも|三回|3回|三度|5回|五回|10回) .. (言|聞|説明|問い合わせ|同じ|やらせ|書|送|電話|繰り返)',
      '同じ (こと|説明|質問|返事|回答|答え|文章|内容|メッセージ|リンク) .. (ばかり|何度|繰り返|また|ばっか|しか|言|させ|書)',
      '(また|またも|またしても) (同じ|この|それ|これ|です|か)',
    ],
    anger: [
      '(もう)? (うんざり|限界|我慢でき|我慢なら|イライラ|いらいら|腹が立|頭にき|頭に来|怒り|ムカつ|むかつ|堪忍|勘弁|疲れました|疲れた)',
    ],
  },
};

const arabic: Outrage = {
  lists: {
    thing:
      'خدمة خدمتكم الخدمة خدماتكم شركة شركتكم الشركة تطبيق تطبيقكم التطبيق موقع موقعكم الموقع دعم دعمكم الدعم بنك بنككم البنك نظام النظام متجركم المتجر تعامل تعاملكم التعامل ردكم ردودكم الموظفين موظفينكم شات العملاء',
    awful:
      'زفت سيئة سيء سيئه فاشل فاشلة فاشله زبالة زباله سخيفة سخيف مقرف مقرفة كارثة كارثية كارثي مهزلة عار محبط محبطة معدومة معدوم رديئة رديء ضعيفة ضعيف وسخ وسخة تعبانة تعبان خايس خايسة نصب حرامية نصابين فضيحة مخزي مخزية أسوأ اسوأ بطيئة خرا قذرة زي_الزفت تافهة بايخة مستفزة مستفز غبي غبية',
    very: 'جدا جداً والله فعلا بجد مرة أوي قوي كثير حقا هي هو كلها كلكم صراحة بصراحة بكل تماما',
    who: 'أنتم انتم إنتو انتو كلكم انتوا انتم_ناس هذا_البوت انت أنت',
  },
  phrases: {
    complaint: [
      '{thing} {very}? {very}? {awful}',
      '(أسوأ|اسوأ|أفشل|افشل|أزفت) {thing}',
      '{who} {very}? (شركة|ناس|مجموعة|عصابة)? (حرامية|نصابين|كذابين|فاشلين|سراقين|لصوص|زبالة|غشاشين|حراميه|محتالين|كذابين|مستهترين|فاشل)',
      '(لا_أحد|محدش|ماحد|ما_حد|لا_احد|مافي_احد|مفيش_حد|ولا_احد|ولا_أحد|ولا_حد|ما_في_أحد) .. (يرد|رد|بيرد|يساعد|يجيب|يهتم|عبرني|يحل|يتواصل|كلمني|سأل)?',
      '(منذ|من|صار|صارلي|بقالي|لي|صار_لي|أنتظر|انتظر|مستني) .. (أسبوع|أسبوعين|اسبوع|اسبوعين|شهر|شهرين|أيام|ايام|ساعات|ساعتين|يومين|سنة|يوم) .. (بدون|ولا|وما|ومحدش|ولم|ولحد|دون|بلا|ومافي|وانا) .. (رد|حل|أحد|احد|فائدة|جواب|استجابة|الآن|دلوقتي|انتظر)',
      '(بدون|بلا|دون|من_غير|مافي|مفيش|ولا) (أي|اي)? (رد|حل|فائدة|جواب|تجاوب|استجابة|فايدة|احترام|مصداقية)',
      '(لن|مش_هتعامل|ما_راح|عمري_ما|آخر_مرة|اخر_مرة|مستحيل) .. (أتعامل|اتعامل|أشتري|اشتري|استخدم|أستخدم|معكم|معاكم|اطلب|أطلب) .. (معكم|معاكم|مرة|بعد|تاني|ثاني|عندكم)?',
      '(تستهبلون|تضحكون|بتضحكوا|تلعبون|تستخفون|بتستهبلوا|تماطلون|بتماطلوا|تسرقون|بتسرقوا|تكذبون|بتكدبوا|تنصبون|سرقتوا|ضيعتوا|طنشتوا|تطنشون|مطنشين|تهزرون|بتهزروا) .. (علي|علينا|بعقولنا|الناس|فلوس|وقتي|على)?',
      '(شيء|شي|حاجة|أمر|وضع|أسلوب|اسلوب) {very}? (مقرف|مخزي|مستفز|غير_مقبول|لا_يطاق|يقهر|تقرف|يرفع_الضغط|ترفع_الضغط|محبط)',
    ],
    anger: [
      '(مليت|زهقت|تعبت_من|تعبت_منكم|تعبت_معكم|طفشت|قرفت|سئمت|كرهت|ملينا|زهقنا|تعبنا|اتخنقت|اتخنقنا|قهرتوني|قهرتونا|نفد_صبري|نفذ_صبري|صبري_نفد|خلص_صبري|عيل_صبري) .. (منكم|من|معكم|معاكم|وأنا|وانا|كل)?',
      '(أنا|انا) {very}? (مستاء|غاضب|غاضبة|زعلان|زعلانة|معصب|معصبة|محبط|محبطة|منزعج|متضايق|متضايقة|مقهور|مقهورة|قرفان|قرفانة|متنرفز)',
      '(حسبي_الله|لا_حول|حرام_عليكم|عيب_عليكم|عيب|الله_لا|الله_ينتقم|منكم_لله|حسبنا_الله|اتقوا_الله|خافوا_الله|استحوا|يا_عالم)',
    ],
    repeats: [
      '(ثالث|رابع|خامس|عاشر|سادس|عشر|مليون|ألف|الف|مية|خمس|أربع|ثلاث|تلات|كم|كذا) (مرة|مره|مرات) .. (أشرح|اشرح|أقول|اقول|أكرر|اكرر|اتصل|أتصل|أرسل|ارسل|أسأل|بقول|اكتب|نفس|وأنا|وانا|قلت|كلمت|شرحت|كل)?',
      '(كل_مرة|كل_مره|دائما|دايما|كل_شوي|طول_الوقت|كل_يوم) .. (نفس|نفسه|نفسها|تكرار|تكررون|بتكرروا) .. (الرد|الكلام|الجواب|المشكلة|الاسطوانة|الشيء|الغلط|الخطأ)',
    ],
    answer: [
      '(لا|ما|مش|لم|مو) (تفهم|يفهم|بتفهم|فاهم|فاهمين|تفهمون|بيفهم|تساعد|يساعد|ساعدني|حل|حليتوا|أفادني|افادني|تفيد|يفيد|استفدت|نفعني) .. (شي|شيء|حاجة|ما|ولا|أي|كلامي|سؤالي|أبدا|بحاجة)?',
    ],
  },
};

/** What is said in anger beyond the phrases of each language's own file. */
export const OUTRAGE_MORE: readonly Outrage[] = [
  outrageEnglish,
  spanish,
  portuguese,
  french,
  german,
  italian,
  dutch,
  polish,
  chinese,
  japanese,
  arabic,
];
