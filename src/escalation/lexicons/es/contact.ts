import type { TopicLexicon } from '../topics.ts';

export const contact: TopicLexicon = {
  lists: {
    me: 'me nos',
    chan: 'teléfono correo email mail whatsapp chat tienda oficina sucursal hotline formulario redes instagram facebook twitter wasap guasap fax carta buzón llamada ventanilla mostrador línea portal stand local',
  },
  phrases: {
    callback: [
      '(me|nos) (pueden|puede|podrían|podría|puedes|podéis|podríais|van_a|vais_a) .. (llamar|telefonear|marcar|devolver_la_llamada)',
      '(pueden|puede|podrían|podría|puedes|podéis|podríais) .. (llamarme|telefonearme|marcarme|llamarnos|devolverme_la_llamada|contactarme_por_teléfono)',
      '(que|alguien_que|prefiero_que|quiero_que|espero_que|agradecería_que|necesito_que) .. (me|nos) (llamen|llame|llaméis|llamara|llamaran|telefoneen|telefonee|marquen|marque|devuelvan_la_llamada|devuelva_la_llamada)',
      '(devolverme|devuélvame|devuelvan|devuélvanme|devuelva|devuelve) (la|me_la)? llamada',
      '(quiero|quisiera|espero|necesito|solicito|agradecería|prefiero|pido|agendar|programar) (recibir|que|una|agendar)? (una|su|vuestra)? (llamada) !(perdida|grupal)',
      '(llamen|llame|llamadme|llámenme|llámeme|llámame|marquen|márquenme) .. (al|a_mi|por_favor|mañana|hoy|por_la|a_las|cuando|número|celular|móvil)',
      '(márcame|marcame|timbrame|me_timbren|me_timbran|telefonéame|telefonéeme|un_telefonazo|un_timbrazo)',
    ],
    urgent: [
      '(necesito|necesitamos|urge|lo_necesito|tiene_que_estar) ... (hoy|hoy_mismo|esta_noche|esta_tarde|ahora_mismo|antes_de|sin_falta|cuanto_antes|en_una_hora|mañana_mismo|media_hora)',
      '(vuelo|tren|avión|examen|autobús|viaje|cita|reunión|operación|entrevista|boda|embarque|salgo) .. (sale|en|dentro_de|empieza|hoy|de_viaje)? .. (hora|horas|minutos|hoy|esta_noche|rato)',
      '(se|están|estan|está) (está|están|me|me_está|me_están)? (inundando|quemando|incendiando|prendiendo|ahogando|vaciando|robando|hundiendo)',
      '(sale|salen|saliendo|echa|echando|huele|olor|fuga|escape|hay) (mucho)? (a|de)? (humo|chispas|fuego|llamas|gas|quemado)',
      '(plazo|convocatoria|inscripción|fecha_límite|matrícula|tiempo) .. (vence|caduca|cierra|termina|expira|acaba) .. (hoy|medianoche|esta_noche|esta_tarde|minutos|horas|hora|mañana)',
      '(arranca|empieza|comienza|despega|embarco|aterrizo|cierran|viajo) (en|dentro_de) (un_rato|un_ratito|minutos|nada|media_hora|una_hora|dos_horas|diez_minutos|cinco_minutos|veinte_minutos|quince_minutos|un_momento)',
      '(si_no|sino|antes_de) ... (pierdo|perdemos|pierde|me_quedo_sin|me_regresan|me_echan|me_multan|me_deportan)',
      '(pierdo|perdemos|perderé|voy_a_perder|se_me_va|se_nos_va|se_me_escapa) (el|la|mi|los) (vuelo|tren|beca|avión|autobús|bus|plaza|cita|trabajo|vacante|examen|conexión|barco|ferry)',
      '(estoy|estamos|me_encuentro) (ya|parado|parada|tirado|tirada)? (en_la|en_el|en) (caja|cola|fila|puerta|andén|frontera|aduana|mostrador|aeropuerto|estación|embarque|carretera|autopista|ventanilla|migraciones) ... (rápido|ya|pide|piden|no|ahora)',
      '(bloquéenla|bloquéenlo|bloqueenla|bloqueen|párenlo|parenlo|párenla|deténganlo|detengan|frenen|paren_el) .. (antes_de|ya|ahora|ahora_mismo|antes_que|tarjeta|cuenta)',
      '(mañana) .. (a_primera_hora|temprano) .. (firmo|viajo|opero|operan|embarco|entrego|vuelo|examen|presento)',
      '(en_este_momento|ahora_mismo) .. (me_están|están|bloque*|robando)',
      '^ (corran|apúrense|muévanse|ahora_mismo|ya_mismo|rápido|rapidito) (por_favor)? $',
      '(se_acaba|se_me_acaba|no_tengo|no_hay|queda_poco|corre) (el)? tiempo',
      '(dense_prisa|date_prisa|apúrense|apúrate|urge|urgentísimo|con_urgencia|de_vida_o_muerte|apremia|hoy_sin_falta|para_ayer)',
    ],
    channel_hop: [
      '(llamé|llame|escribí|escribi|mandé|mande|envié|envie|hablé|contacté|he_llamado|he_escrito|he_mandado|he_enviado|he_hablado|llevo_llamando|les_mandé|les_escribí|les_llamé|os_escribí|os_llamé|fui|he_ido|intenté_llamar) .. (ayer|veces|correo|correos|email|emails|mail|mails|mensajes|mensaje|teléfono|whatsapp|tienda|oficina|sucursal|ya|semana|lunes|martes|días|y_nada|formulario) !(amigo)',
      '(me_dijeron|me_han_dicho|me_mandaron|me_enviaron|me_derivaron|me_remitieron|me_pidieron) .. (que)? .. (escribiera|escriba|preguntara|contactara|viniera|por_aquí|por_este|aquí|este_chat|chat)',
      '(por|en) (el)? {chan} .. (nadie|no_me|me_dijeron|no_responden|no_contestan|tampoco|no_cogen|sin_respuesta)',
      '(mandó|mandaron|dijo|dijeron|derivó|derivaron|remitió|remitieron|contestó|indicó|indicaron|pidieron|pidió|recomendó|apuntó) .. (que)? (a)? (escribirles|escribiros|les_escribiera|os_escribiera|al_chat|por_el_chat|este_chat|chat|por_privado|por_este_medio|esta_dirección|este_enlace)',
      'por {chan} (no_me|nadie|no)',
    ],
  },
};
