import type { MoneyLexicon } from '../money.ts';

export const money: MoneyLexicon = {
  lists: {
    no: 'no ni nunca jamás tampoco sin',
    so: 'me se le nos lo la les te ha han he hemos había sido está están fue aún todavía ni ya más siquiera',
    come: 'llegó llega llegado llegaron llegan recibí recibe recibió recibido recibimos recibieron refleja reflejado reflejan acreditó acreditado acreditaron acredita abonado abonaron abonó ingresado ingresaron ingresó entró entrado entra cayó caído depositado depositaron depositó pagado pagaron pagó devuelto devolvieron regresado regresaron reembolsado reembolsaron cobrado_mi tengo veo sumó sumado liquidaron liquidó sumaron giraron giró refleja_nada consta',
    done: 'activó activado activa reservado reservó confirmó confirmado emitió emitido completó completado aplicó aplicado aplicaron entregó entregaron entregado generó generado realizó realizado procesó registró registrado salió dieron dado dio sirvió funciona funcionó soltó entregó',
    mine: 'puse puesto autorizo firmado reconozco reconocemos autoricé autorizado autorizamos hice hecho hicimos realicé realizado compré comprado contraté contratado pedí pedido solicité solicitado usé usado utilicé utilizado identifico corresponde acepté aceptado suscribí firmé consumí di',
  },
  phrases: {
    money: [
      '(pagar|pagarme|billete|boletos|propinas|finiquito)',
      '(dinero|plata|lana|pasta|depósito|depósitos|saldo|bono|bonos|bonificación|pago|pagos|retiro|retiros|retirada|transferencia|transferencias|reembolso|reembolsos|reintegro|ganancias|ganancia|premio|premios|nómina|sueldo|salario|quincena|aguinaldo|pensión|monto|importe|recarga|cashback|ingreso|comisión|comisiones|monedero|cartera|wallet|efectivo|cantidad|euro|euros|dólar|dólares|pesos|soles|bizum|spei|giro|remesa|propina|alquiler|renta|indemnización|compensación|beca|puntos|crédito|devolución|billetes|fianza|descuento|apuesta)',
    ],
    bill: [
      '(cargo|cargos|cobro|cobros|pago|pagos|factura|facturas|recibo|recibos|cuota|cuotas|comisión|comisiones|boleta|tarifa|transacción|transacciones|movimiento|movimientos|compra|compras|débito|débitos|adeudo|domiciliación|suscripción|multa|importe|monto|retiro|mensualidad|seguro|cuenta_del)',
      '(propina|recargo|intereses|peaje|transferencias|retiros|plan|extracto)',
    ],
    standing: [
      '(depósito|saldo|bono|bonos|bonificación|premio|premios|cashback|nómina|sueldo|salario|pensión|recompensa|comisión)',
    ],
    taken: [
      '(me_sacaron|me_quitaron|me_sacan|me_quitan|se_llevaron|me_sale_un_cobro)',
      '~(si|cuando|no|nunca|cuánto) (cobraron|cobrado|cobró|cobrasteis|descontaron|descontado|descontó|debitaron|debitado|debitó|cargaron|cargado|cargó|retiraron|quitaron|quitado|sacaron|facturaron|facturado|dedujeron|deducido|pasaron_el_cargo|salió_de_mi_cuenta|ha_salido_de_mi)',
      '(siguen|sigue|seguís|continúan) (descontándome|facturándome|debitándome|cobrando|cobrándome|descontando|cargando|cargándome|debitando|facturando)',
    ],
    paid: [
      '~(si|no|cuando) (pagué|pagado|aboné|ingresé|deposité|depositado|recargué|recargado|transferí|transferido|pagamos|giré)',
      '(hice|realicé|hicimos|mandé|envié) (un|una|el|la|mi)? (pago|depósito|transferencia|recarga|bizum|spei|ingreso|giro|retiro)',
      '(pago|depósito|recarga|retiro|transferencia) .. (exitoso|exitosa|realizado|realizada|hecho|hecha|completado|completada|confirmado|confirmada|aprobado|aprobada)',
    ],
    moved: [
      '(envié|mandé|metí|puse|cargué|compré|comprado|enviado|devolví|vendí|gané|ganado|saqué|retiré|pasé|mandado)',
    ],
    lack: [
      '{no} {so}? {so}? {so}? {come}',
      '(espero|esperando|sigo_esperando) .. (pago|reembolso|dinero|depósito|transferencia|retiro|premio)',
      '(sigo|sigue|siguen|seguimos|estoy|continúa) sin (ver|verse|aparecer|reflejarse|llegar|entrar|recibir|recibirlo|cobrar|cobrarlo|verlo|noticias_del)',
    ],
    undone: ['{no} {so}? {so}? {so}? {done}', '(sin) (pedido|reserva|saldo|plan|servicio|boleto)'],
    unseen: [
      '{no} {so}? {so}? (aparece|aparecen|apareció|ve|muestra|figura|está|están|veo|encuentro|sale|salen|cuadra|actualiza|actualizó|actualizado|hay|tengo)',
    ],
    nothing: [
      '(sin_fondos|sin_saldo|nada|cero|vacío|vacía|ni_un_peso|ni_un_euro|ni_un_centavo|ningún_pago|ningún_bono|en_0|en_cero)',
    ],
    failed: [
      '(pendiente|pendientes|fallido|fallida|falló|rechazado|rechazada|impagado|impagada|impaga|sin_pagar|atascado|atascada|bloqueado|retenido|retenida|no_pagado|no_pagada|por_pagar|en_proceso|trabada|trabado)',
    ],
    gone: [
      '(se_perdió|se_perdieron|evaporó|evaporado|quitado|menos_dinero|menos_plata|menos_de_lo|menos_del)',
      '(falta|faltan|desaparecido|desaparecida|desapareció|desaparecieron|esfumado|esfumó|perdido|perdí|robado|robaron|bajó|menos_de_lo|vaciaron)',
    ],
    wrong: [
      '(incorrecto|incorrecta|equivocado|equivocada|erróneo|errónea|errado|mal_calculado|mal_calculada|no_es_correcto|no_es_correcta|no_coincide|no_cuadra|no_corresponde|demasiado_alto|demasiado_alta|está_mal|inflada|duplicada|duplicado)',
    ],
    less: [
      '(solo|solamente|sólo|en_vez_de|en_lugar_de|debería|deberían|tenía_que|prometieron|pero|y_no|nada_más|apenas|era|eran)',
    ],
    twice: [
      '(dos_veces|doble|doblemente|duplicado|duplicada|duplicados|por_duplicado|dos_cargos|dos_cobros|tres_veces|varias_veces|2_veces|repetido|repetida|otra_vez|de_nuevo|nuevamente)',
      '(dos_pagos|dos_movimientos|dos_compras|dos_recibos|movimientos_iguales)',
    ],
    undue: [
      '(cancelé|cancelado|cancelada|di_de_baja|me_di_de_baja|sin_permiso|sin_autorización|sin_avisar|sin_aviso|sin_mi|gratis|gratuito|gratuita|de_más|demás|mal|por_error|en_vez_de|en_lugar_de|extra|adicional|más_de_lo|indebidamente|indebido|prometieron|dijeron|todavía|aún|ya_pagué|nunca_usé|sin_razón|sin_motivo|incorrectamente|prueba_gratuita|automáticamente|rechazado|rechazada|no_usé|no_contraté)',
    ],
    strange: [
      '(sin_que_yo|sin_yo_autorizar|sin_autorizar|no_entiendo_este|no_entiendo_ese|no_entiendo_el|sin_mi_permiso)',
      '{no} (lo|la|los|las|he|hemos|me|le)? (he)? {mine}',
      '(no_es_mío|no_es_mía|no_son_míos|no_son_mías|no_fui_yo|no_sé_de_qué|no_sé_qué_es|desconocido|desconocida|desconocidos|desconozco|extraño|extraña|extraños|sospechoso|sospechosa|raro|raros|sin_mi_autorización|sin_mi_permiso|sin_mi_consentimiento|nadie_me_avisó|no_autorizado|no_autorizada|no_me_avisaron)',
    ],
    somebody: ['(alguien|otra_persona|ladrón|hacker|desconocidos|me_robaron)'],
    used: [
      '(usó|usado|usando|compró|comprado|gastó|gastado|sacó|sacado|hizo_compras|hackeó|clonó|clonado|entró|retiró|transfirió|está_usando|ha_comprado|ha_usado)',
    ],
    card: ['(tarjeta|cuenta|dinero|datos|saldo|banco)'],
    owed: [
      '(debían|iban_a_pagar|quedaron_en|me_iban)',
      '(prometido|prometida|prometieron|prometió|debía|deberían|tenía_que|tenían_que|gané|ganado|vendí|devolví|cancelado|cancelaron|cancelaste|me_deben|corresponde|bono|bonos|premio|recompensa|referidos|acordado|me_dijeron|iban_a)',
    ],
    late: [
      '(todavía|aún|desde|hace|ayer|anoche|semana|semanas|días|mes|meses|horas|hora|pasado|pasada|sigue|siguen|lunes|martes|miércoles|jueves|viernes|sábado|domingo|sigo|nunca|jamás|ya_pasaron|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
    ],
    why: ['(por_qué|porqué|por_que|a_qué_se_debe|qué_es_este|qué_es_esto|de_qué_es|qué_son_estos)'],
    where: [
      '(dónde_está|dónde_quedó|dónde_están|qué_pasó_con|qué_pasa_con|adónde_fue|a_dónde_fue) (mi|el|mis|la|todo_mi|los)',
    ],
    asked: [
      '^ (hola|y|pero)? (cuánto|cuánta|cuántos|cuándo|cómo|cuál|cuáles|puedo|podría|se_puede|es_posible|qué_pasa_si|qué_sucede_si|es_seguro|tengo_que|dónde_veo|dónde_puedo|quiero_saber|quisiera_saber|quería_saber|me_van_a|van_a)',
      '(si|en_caso_de|qué_pasa_si) !(quieren|puede|pueden)',
    ],
    aside: [
      '(recibo|factura|correo|código|comprobante|enlace|link|mensaje|sms|email|confirmación|opción|botón|extracto|respuesta|contraseña|paquete|pedido)',
    ],
  },
};
