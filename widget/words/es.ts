import type { Words } from './en.ts';

export const words: Words = {
  'panel.label': 'Chat con {site}',
  'panel.label.plain': 'Chat',
  'panel.close': 'Cerrar el chat',
  'panel.opening': 'Abriendo el chat …',
  'panel.loading': 'Cargando tu conversación …',

  'speaker.bot': '{name} · asistente automático',
  'speaker.queue': 'A la espera de una persona',
  'speaker.agent': '{name}, una persona de nuestro equipo',
  'speaker.someone': 'Una persona de nuestro equipo',

  'author.customer': 'Tú',
  'author.bot': '{name} · automático',
  'author.agent': '{name} · nuestro equipo',
  'author.system': 'Aviso',

  'log.label': 'Mensajes',
  'log.earlier': 'Mostrar mensajes anteriores',
  'log.newest': 'Mensajes nuevos',
  'log.removed': 'Mensaje eliminado',
  'log.typing': '{name} está escribiendo …',
  'log.working': 'El asistente está preparando una respuesta …',
  'log.slow': 'Seguimos trabajando en ello …',

  'compose.label': 'Tu mensaje',
  'compose.placeholder': 'Escribe un mensaje …',
  'compose.send': 'Enviar mensaje',

  'outbox.sending': 'Enviando …',
  'outbox.waiting': 'Aún sin enviar',
  'outbox.retry': 'Reintentar',
  'outbox.edit': 'Editar',
  'outbox.discard': 'Descartar',
  'refused.text_too_long': 'No enviado: el mensaje es demasiado largo.',
  'refused.blocked': 'No enviado: nuestro equipo cerró esta conversación.',
  'refused.other': 'No enviado: el mensaje no fue aceptado.',

  'offer.ask': '¿Quieres hablar con una persona de nuestro equipo?',
  'offer.yes': 'Sí, por favor',
  'offer.no': 'No, gracias',
  'offer.yes.said': 'Has dicho que sí.',
  'offer.no.said': 'Has dicho que no. Puedes pedir hablar con una persona en cualquier momento.',

  'line.position': 'Eres el número {n} de la cola',
  'line.band': 'Tu lugar en la cola: {range}',
  'line.far': 'Hay varias personas delante de ti',
  'line.ringing': 'Estamos avisando a alguien de nuestro equipo',
  'line.plain': 'Estás en la cola',
  'line.wait': 'Espera prevista: {range}',
  'line.grew': 'Tarda más de lo que dijimos. Espera prevista: {range}',
  'line.under': 'menos de {time}',
  'line.unknown': 'Todavía no podemos decir cuánto tardará.',
  'line.next':
    'Una persona se unirá aquí y podrá leer todo lo que has escrito. Deja esta página abierta para conservar tu turno.',
  'line.leave': 'Salir de la cola',

  'intake.title': 'Mientras esperas',
  'intake.why': 'Si quieres, dinos esto ya. No te lo volveremos a preguntar.',
  'intake.optional': 'opcional',
  'intake.send': 'Enviar datos',
  'intake.empty': 'Rellena al menos un campo.',

  'rate.ask': '¿Qué tal lo hemos hecho?',
  'rate.1': '1 – muy mal',
  'rate.2': '2 – mal',
  'rate.3': '3 – normal',
  'rate.4': '4 – bien',
  'rate.5': '5 – muy bien',
  'rate.worst': 'Muy mal',
  'rate.best': 'Muy bien',
  'rate.comment': '¿Quieres añadir algo?',
  'rate.send': 'Enviar valoración',

  'notice.requested': 'Has pedido hablar con una persona. Estamos buscando a alguien de nuestro equipo.',
  'notice.offer_accepted': 'Estamos buscando a alguien de nuestro equipo.',
  'notice.bot_failed': 'El asistente no puede continuar. Estamos buscando a alguien de nuestro equipo.',
  'notice.needs_person': 'De esto se ocupa nuestro equipo. Estamos buscando a alguien.',
  'notice.returned': 'Hola de nuevo. Vuelves a estar en la cola.',
  'notice.agent_left': '{name} ha tenido que irse. Estamos buscando a otra persona de nuestro equipo.',
  'notice.agent_lost': '{name} ha perdido la conexión. Estamos buscando a otra persona de nuestro equipo.',
  'notice.snooze_over': 'La pausa ha terminado. Estamos buscando a alguien de nuestro equipo.',
  'notice.transferred':
    '{name} te pasa con alguien de su equipo, que podrá leer todo lo que has escrito. Conservas tu turno.',
  'notice.accepted': '{name}, una persona de nuestro equipo, se ha unido',
  'notice.handed_back': '{name} ha devuelto la conversación al asistente.',
  'notice.abandoned': 'Ya no estás en la cola. El asistente ha vuelto.',
  'notice.expired':
    'Lo sentimos: nadie quedó libre a tiempo. El asistente ha vuelto y puedes pedir de nuevo hablar con una persona.',
  'notice.nobody_online':
    'Ahora mismo no hay nadie de nuestro equipo en línea. El asistente sigue aquí y puedes volver a pedir una persona más tarde.',
  'notice.closed':
    'Nuestro equipo no está ahora mismo y vuelve el {day}, {time}. El asistente sigue aquí y entonces puedes volver a pedir una persona.',
  'notice.closed.long':
    'Nuestro equipo no está ahora mismo. El asistente sigue aquí y puedes volver a pedir una persona más tarde.',
  'notice.too_many':
    'Ahora no podemos ponerte en la cola: ya estás esperando o lo has pedido varias veces en poco tiempo. Inténtalo más tarde.',
  'notice.turn_failed': 'El asistente no ha podido responder a esto.',
  'notice.details': 'Enviado a nuestro equipo: {values}',
  'notice.idle': '¿Sigues ahí? Si nadie escribe, esta conversación se cerrará en unos minutos.',
  'notice.resolved.agent': '{name} ha cerrado esta conversación. Escribe cuando quieras para continuarla.',
  'notice.resolved.customer': 'Has cerrado esta conversación. Escribe cuando quieras para continuarla.',
  'notice.resolved.idle':
    'Esta conversación se cerró por inactividad. Escribe cuando quieras para continuarla.',
  'notice.resolved.block': 'Nuestro equipo ha cerrado esta conversación.',
  'notice.reopened': 'La conversación continúa.',
  'notice.snoozed': 'La conversación está en pausa. Escribe cuando quieras para continuarla.',
  'notice.rated': 'Gracias. Has valorado esta conversación con {score} de 5.',
  'notice.someone': 'La persona que te atiende',

  'net.connecting': 'Conectando …',
  'net.offline': 'No tienes conexión. Tus mensajes se guardan y se enviarán.',
  'net.unreachable': 'No hay conexión ahora mismo. Tus mensajes se guardan y se enviarán.',
  'stopped.blocked': 'Nuestro equipo ha cerrado esta conversación.',
  'stopped.version_unsupported': 'El chat se ha actualizado. Vuelve a cargar la página.',
  'stopped.too_many_sockets':
    'El chat está abierto en demasiadas ventanas. Cierra alguna y vuelve a cargar esta página.',
  'stopped.other': 'El chat se ha desconectado. Puede que ayude volver a cargar la página.',

  'door.failed': 'Ahora mismo no se puede abrir el chat.',
  'door.site_disabled': 'El chat está desactivado en este momento.',
  'door.rate_limited': 'Demasiados intentos. Espera un momento.',
  'door.origin_not_allowed': 'El chat no está configurado para esta página.',
  'door.retry': 'Reintentar',
  'action.failed': 'No ha funcionado. Inténtalo de nuevo.',
  'action.no_offer':
    'Esta pregunta ya está cerrada. Puedes pedir hablar con una persona en cualquier momento.',
};
