import type { TopicLexicon } from '../topics.ts';

export const contact: TopicLexicon = {
  lists: {
    me: 'me nos',
    chan: 'teléfono correo email mail whatsapp chat tienda oficina sucursal hotline formulario',
  },
  phrases: {
    callback: [
      '(me|nos) (pueden|puede|podrían|podría|puedes|podéis|podríais|van_a|vais_a) .. (llamar|telefonear|marcar|devolver_la_llamada)',
      '(pueden|puede|podrían|podría|puedes|podéis|podríais) .. (llamarme|telefonearme|marcarme|llamarnos|devolverme_la_llamada|contactarme_por_teléfono)',
      '(que|alguien_que|prefiero_que|quiero_que|espero_que|agradecería_que|necesito_que) .. (me|nos) (llamen|llame|llaméis|llamara|llamaran|telefoneen|telefonee|marquen|marque|devuelvan_la_llamada|devuelva_la_llamada)',
      '(devolverme|devuélvame|devuelvan|devuélvanme|devuelva|devuelve) (la|me_la)? llamada',
      '(quiero|quisiera|espero|necesito|solicito|agradecería|prefiero|pido|agendar|programar) (recibir|que|una|agendar)? (una|su|vuestra)? (llamada) !(perdida|grupal)',
      '(llamen|llame|llamadme|llámenme|llámeme|llámame|marquen|márquenme) .. (al|a_mi|por_favor|mañana|hoy|por_la|a_las|cuando|número|celular|móvil)',
    ],
    urgent: [
      '(necesito|necesitamos|urge|lo_necesito|tiene_que_estar) ... (hoy|hoy_mismo|esta_noche|esta_tarde|ahora_mismo|antes_de|sin_falta|cuanto_antes|en_una_hora|mañana_mismo|media_hora)',
      '(vuelo|tren|avión|examen|autobús|viaje|cita|reunión|operación|entrevista|boda|embarque|salgo) .. (sale|en|dentro_de|empieza|hoy|de_viaje)? .. (hora|horas|minutos|hoy|esta_noche|rato)',
      '(se_acaba|se_me_acaba|no_tengo|no_hay|queda_poco|corre) (el)? tiempo',
      '(dense_prisa|date_prisa|apúrense|apúrate|urge|me_urge|urgentísimo|con_urgencia|de_vida_o_muerte|apremia|hoy_sin_falta|para_ayer)',
    ],
    channel_hop: [
      '(llamé|llame|escribí|escribi|mandé|mande|envié|envie|hablé|contacté|he_llamado|he_escrito|he_mandado|he_enviado|he_hablado|llevo_llamando|les_mandé|les_escribí|les_llamé|os_escribí|os_llamé|fui|he_ido|intenté_llamar) .. (ayer|veces|correo|correos|email|emails|mail|mails|mensajes|mensaje|teléfono|whatsapp|tienda|oficina|sucursal|ya|semana|lunes|martes|días|y_nada|formulario) !(amigo)',
      '(me_dijeron|me_han_dicho|me_mandaron|me_enviaron|me_derivaron|me_remitieron|me_pidieron) .. (que)? .. (escribiera|escriba|preguntara|contactara|viniera|por_aquí|por_este|aquí|este_chat|chat)',
      '(por|en) (el)? {chan} .. (nadie|no_me|me_dijeron|no_responden|no_contestan|tampoco|no_cogen|sin_respuesta)',
    ],
  },
};
