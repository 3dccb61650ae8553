import type { PhraseSource } from '../../text-notation.ts';
import type { FrustrationTag } from '../frustration.ts';

export const outrage: PhraseSource<FrustrationTag> = {
  lists: {
    rogue:
      'inútiles ladrones estafadores mentirosos sinvergüenzas incompetentes payasos impresentables vagos desgraciados ratas mafiosos caraduras cara_duras idiotas ineptos chorizos chantas rateros corruptos irresponsables',
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
      '(son|sois|manga|partida|banda|panda|bola|sarta|montón|hatajo|bando|atajo) (de|unos|todos)? (unos)? {rogue}',
      '(te|les|os|le) parece normal (que)?',
      '(asco|desgracia|vergüenza|birria|mierda|porquería) (de|d) {thing}',
      '^ (pésimo|fatal|horrible|nefasto) todo $',
    ],
    anger: [
      '(estoy|estamos|ya_estoy|me_tienen|me_tenéis|me_tiene|me_teneis|quedo|toy) {very}? (harto|harta|hartos|hasta_las|hasta_los|hasta_el|hasta_la|cansado_de|cansada_de|cansado_con|cabreado|cabreada|indignado|indignada|furioso|furiosa|decepcionado|decepcionada|desesperado|desesperada|enfadado|enfadada|enojado|enojada|hartísimo|hartísima|podrido|quemado|quemada|aburrido_de|molesto|molesta|frustrado|frustrada) (de|con|por|las|los|el|la|ya|que|del|a)? !(de_comer)',
      '(hasta) (las|los|el|la) (narices|huevos|cojones|moño|gorro|coronilla|ovarios|pelotas|madre|tetas)',
      '(no_puedo_más|no_aguanto|ya_basta|basta_ya|qué_asco|que_asco|me_cago|manda_huevos|qué_cara|que_cara_más|qué_morro|hay_que_joderse|el_colmo|esto_clama|me_hierve|perdiendo_la_paciencia|perdí_la_paciencia|perdido_la_paciencia|se_me_acaba|se_me_agota|mi_paciencia|colmo_la|colmado_mi)',
      '(me_vale|a_la|me_importa_un) (madres|verga|madre|chingada|porra|mierda|carajo|pepino|bledo)',
      'y dale (con|que)',
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
