import type { TopicLexicon } from '../topics.ts';

export const privacy: TopicLexicon = {
  lists: {
    data: 'datos información informaciones documentos fotos foto dni número teléfono correo email dirección historial conversaciones mensajes nombre pasaporte expediente ubicación localización ficha curriculum cv imagen huella rostro contactos domicilio resultados apellido apellidos cara voz',
    delete:
      'borrar borren borre borra borréis eliminar eliminen elimine elimina suprimir supriman suprima destruir destruyan quiten quitar cancelar borrado supresión eliminación',
  },
  phrases: {
    privacy: [
      '(datos_personales|mis_datos|datos_privados|información_personal|protección_de_datos) .. (hacen|compart*|vend*|guard*|almacen*|borr*|elimin*|usan|tienen|cedido|ceder|filtra*|acceso|suprim*|segur*|trat*|proteg*|robad*)',
      '(qué|cómo) (hacen|hacéis|haces|usan|usáis|guardan|tratan|manejan|protegen|va_a_pasar|pasa) .. (con)? .. (mis|nuestros|los|mi|la|mis_datos) .. {data}',
      '{delete} .. (todos_mis|mis|mi|toda_mi|toda_la|todo_lo|todos_los|lo) .. ({data}|que_tienen|que_tenéis|que_guardan|que_saben) .. (sobre_mí|de_mí|míos|personales|que_tienen|que_tenéis|que_guardan|de_sus|de_vuestros|de_su|de_vuestra)',
      '(dar|dado|dieron|dan|dais|venden|vendido|vender|comparten|compartido|compartir|compartáis|cedido|ceden|ceder|filtrado|pasado|pasaron|pasan) .. (mi|mis|nuestros) {data}',
      '(copia|saber|acceso|acceder|conocer|lista) .. (todos|todo|toda|qué|de_la|a_los|los|mis|la)? .. ({data}|lo) .. (que)? (tienen|tenéis|guardan|conservan|saben|almacenan) .. (sobre_mí|de_mí|míos|mía)?',
      '(quién|quiénes|alguien|otros|terceros) .. (ver|leer|ve|lee|acceso|acceder|leen|ven) .. (mis|mi|esta|este|lo_que|lo) .. ({data}|chat|conversación|escribo)',
      '(retiro|retirar|revoco|revocar|no_doy) (mi|el)? (consentimiento|permiso|autorización|que_compartan|que_usen)',
      '(sin_mi|nunca_di|no_he_dado|no_autoricé|no_autorizo|sin_dar) (mi|el|su)? (consentimiento|permiso|autorización|que_compartan|que_usen|a_que_usen)? .. (datos|información|compart*|publicidad|uso_de|tratamiento|usar|fotos|imagen)',
      '(dejen|deje|dejad|paren|dejéis) de (usar|publicar|mostrar|difundir|compartir|vender|guardar|rastrear|enviar) .. (mis|mi) .. {data}',
      '(rgpd|lopd|aepd|protección_de_datos|filtración_de_datos|robo_de_identidad|datos_privados|derecho_al_olvido|derecho_de_acceso|derecho_de_supresión|derechos_arco|delegado_de_protección)',
      '(mi|nuestra|derecho|violación|violan|violaron|vulner*|invasión|invaden|respet*|sobre|duda|dudas|preocup*|ley) (a|de|la|mi|por|sobre)? (la|mi)? privacidad',
      '(están|se|estáis) (graban|grabando|grabadas|guardadas|guardan) .. (conversaciones|chats|llamadas|esto|este_chat|conversación)',
    ],
  },
};
