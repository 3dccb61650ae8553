import type { PhraseSource } from '../../text-notation.ts';

export const requests: readonly PhraseSource<'asks'>[] = [
  {
    lists: {
      un: 'un una algún alguna el la otro otra tu su vuestro vuestra uno una_de un_ser',
      persona:
        'persona humano humana agente asesor asesora operador operadora representante encargado encargada supervisor supervisora empleado empleada ejecutivo ejecutiva alguien gente compañero compañera responsable gerente',
      bot: 'robot robots bot bots máquina máquinas respuestas_automáticas mensajes_automáticos contestador ia chatbot ordenador',
      act: 'atender atienda atiendan atenderme ayudar ayude ayudarme contestar conteste contestarme responda responder responderme hable hablarme escriba contacte explique resuelva revise',
    },
    phrases: {
      asks: [
        '(hay|queda|tienen|tenéis|existe|habrá) {un}? {persona} .. (disponible|conectado|que_me|que_pueda|que_puedan|con_quien|con_quién|con_el_que|real|de_verdad|de_carne|para_hablar|para_atender|atendiendo|detrás|del_otro_lado)',
        '(que|prefiero_que|quiero_que|necesito_que|quisiera_que) (me|nos)? {act} .. {persona}',
        '{persona} .. (que|para_que|pueda|puede|me) (me|nos)? (pueda|puede|pudiera)? {act}',
        '(pásame|páseme|pásenme|pasame|comunícame|comuníqueme|ponme|póngame|páseme_con) .. (jefe|jefa|superior|gerente|compañero|compañera|responsable|alguien)',
        '(no_quiero|no|sin|nada_de|basta_de|harto_de|harta_de|cansado_de) (más|a|con|una|un|la|hablar_con|hablar_con_un|hablar_con_una)? {bot} ... (quiero|pásame|dame|necesito|prefiero|con|una|un|que) {un}? {persona}',
        '{persona} .. (no|y_no|en_vez_de|en_lugar_de|ni) (con|a)? {un}? {bot}',
        '(con_quién|con_quien|a_quién) (puedo|podría|tengo_que|debo) (hablar|escribir|dirigirme)',
      ],
    },
  },
  {
    lists: {
      persona:
        'una_persona un_humano alguien un_agente una_persona_real una_persona_de_verdad un_ser_humano un_operador un_asesor un_representante algún_agente un_encargado un_supervisor un_empleado',
    },
    phrases: {
      asks: [
        '(me|nos|que|puede|podría|pueden|quiero_que|necesito_que|prefiero_que|gustaría_que) (puede|puedes|pueden|me|podría)? (atender|atienda|atendiera|contacte|contactara|ayudara|ayudar|ayude|conteste|contestar|responda|responder|llame|hable_conmigo|atenderme|ayudarme) .. {persona}',
        '{persona} (que|para_que|pueda|puede|me) (me|pueda|puede)? (me)? (atienda|ayude|ayudar|atender|responda|conteste|hable)',
        '(no_quiero_hablar_contigo|no_quiero_seguir_hablando_contigo|contigo_no|no_contigo) ... {persona}',
        '^ (transfiéreme|transferir|transfiérame|derívame|páseme|pásame|comunícame|conéctame|escalar) (por_favor|ya|ahora)? $',
      ],
    },
  },
  {
    lists: {
      un: 'un una el la los las al algún alguna otro otra tu su vuestro vuestra',
      who: 'alguien persona humano humana agente asesor asesora operador operadora representante encargado encargada supervisor supervisora empleado empleada ejecutivo ejecutiva compañero compañera responsable gerente gestor gestora director directora funcionario funcionaria licenciado licenciada analista muchacho muchacha señorita vendedor vendedora dueño dueña',
      team: 'facturación cobros cobranza reclamaciones ventas soporte calidad postventa área departamento depto central',
      some: 'alguien una_persona un_humano un_compañero una_compañera un_empleado una_empleada un_agente un_asesor un_responsable un_supervisor un_ser_humano algún_compañero alguno_de_vosotros alguno_de_ustedes alguna_persona un_gestor un_analista un_directivo',
      bot: 'robot robots bot bots máquina máquinas makina maquinas contestador contestadores ia chatbot chatbots ordenador computadora computador programa asistente_virtual sistema_automático sistemas_automáticos respuestas_automáticas grabación botones',
      do: 'lo_mire lo_vea lo_revise lo_lea mire lea revise vea evalúe evaluara estudie analice entre intervenga conteste conteste_esto decida valore gestione tome se_haga_cargo se_encargue se_siente me_escriba me_responda me_explique me_diga lo_resuelva lo_explique mirara revisara leyera',
    },
    phrases: {
      asks: [
        '(pásame|páseme|pásenme|pasame|pásalo|páselo|pásenlo|pásanos|ponme|póngame|pónganme|poneme|transferime|transfiéreme|transfiérame|transfiéranme|comunícame|comuníqueme|comunicame|derívame|deríveme|derivame|derívenme|conéctame|conéctenme|conectame|me_pones|me_pone|me_pasas|me_pasa|me_pasan|me_comunicas|me_comunica|me_derivas|me_derivan|me_transfieres) (con|a|al)? (con)? {un}? ({who}|{team})',
        '^ (con|otra|otro|con_otro|con_otra) {un}? {who} !(que|vino|hablé|quedé|de_policía)',
        '(hay|queda|está|habrá) {un}? ({who}|personal) (ahí|aquí|de_turno|de_guardia|trabajando|por_ahí|del_otro_lado|al_otro_lado|despierto)',
        '^ (yo|mire|es_que)? (yo)? con {un}? {bot} no',
        '(salir|sácame|sáquenme|sacame|quítame|renuncio|líbrame) (del|de|al) (este|un)? {bot}',
        '(que|para_que|quiero_que|dejen_que|necesito_que) (ya)? {some} .. {do}',
        '(que|para_que) {do} .. ({some}|alguien_que|la_persona|el_encargado|la_encargada)',
        '~(no|nunca|tampoco|sin) (hablar|ablar|conversar|platicar|charlar|tratar|tratarlo|comunicarme|seguir|continuar|entenderme|arreglarlo) .. con ({un}|alguno_de|uno_de|alguna_de)? (los|las)? ({who}|chicos|chicas|muchachos)',
        '(en_manos_de) ({un})? ({who}|quien)',
      ],
    },
  },
];
