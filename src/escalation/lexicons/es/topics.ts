import type { TopicLexicon } from '../topics.ts';

export const topics: TopicLexicon = {
  lists: {
    firm: 'empresa constructora hospital cadena red colegio municipio pyme restaurante hotel ayuntamiento universidad clínica startup agencia despacho fundación cooperativa flota farmacias tiendas distribuidora compras negocio equipo taller escuela ong',
    body: 'cabeza boca garganta pecho pierna brazo ojo ojos piel cara labio labios lengua barriga estómago tobillo rodilla mano manos cuello espalda oído oídos cuero_cabelludo dedo pie corazón muela encía panza vientre herida cuerpo',
    account:
      'cuenta cuentas línea usuario seguro internet afiliación póliza gimnasio inscripción registro suscripción membresía contrato perfil abono servicio plan afiliación póliza',
    close:
      'cerrar cierra cierren cierre cancelar cancela cancelen cancelación eliminar elimina eliminen borrar borren darme_de_baja dar_de_baja baja anular rescindir desactivar terminar eliminación suprimir finalizar deshabilitar cancelo elimino borro cierro desactivo rescindo anulo desactivo finalizo cierren ciérrenme dar_por_terminado dar_por_terminada dar_por_finalizado poner_fin_a den_de_baja doy_de_baja dar_baja deme_de_baja borrarme desactiven suspender dejar parar detener liquidar cerrarla',
  },
  phrases: {
    urgent: [
      '(urgente|urgentemente|emergencia|inmediatamente|de_inmediato|inmediata|cuanto_antes|lo_antes_posible|ya_mismo|ahora_mismo_necesito|lo_más_rápido_posible|a_la_brevedad|no_puedo_esperar|para_hoy|hoy_mismo|rápido_por_favor)',
    ],
    callback: [
      '(llámame|llámenme|llámeme|llamadme|devolver_la_llamada|devuélveme_la_llamada|me_llamen|me_llame|me_llamáis|que_me_llames|me_llama_alguien|una_llamada_de|llamarme_al|llamarme_por|contactarme_por_teléfono|me_telefoneen|márquenme) !(juan|maría|la_atención)',
    ],
    number: [
      '(número|telefono|teléfono) (de)? (teléfono|contacto|atención|atención_al_cliente|ayuda|soporte|para_llamar|servicio)',
      '(línea_de_atención)',
    ],
    medical: [
      '(efecto_secundario|efectos_secundarios|alérgic*|alergia*|embarazad*|embarazo|lactancia|dosis|medicamento*|medicina|diabétic*|diabetes|presión_arterial|síntoma*|médico|receta_médica|contraindicacion*|intoxicación|enfermedad|sobredosis_de|vacuna*|asma|infarto|sarpullido|náuseas)',
      '(duele|duelen|pica|pican|arde|arden|sangra|sangran|hinchó|hincharon|hinchad*|inflam*|quemó|quemé|quemad*|inflamó|adormece|tiembla|torcí|torció|corté|cortó|lastimé|escuece|zumban|lloran|infectó|duermen) .. {body}',
      '(jarabe|pastilla|pastillas|gotas|parche|inyección|tratamiento|operación|cirugía) .. (le_dio|me_dio|me_sienta|me_sentó|bebé|niño|niña|efecto|punto|rodilla|dormir|herida)',
    ],
    legal: [
      '~(necesito|hace_falta|colegio|pide|portal) (abogado*|abogada) !(para|es|que|en)',
      '~(alta|mucha|gran|poca|tanta) (demanda|denuncia)',
      '(demandar|demandaré|demandarlos|denunciar|denunciarlos|denunciaré|a_juicio|en_juicio|un_juicio|juzgado|tribunal*|acción_legal|acciones_legales|profeco|defensa_del_consumidor|consumo_oficina|oficina_del_consumidor|ocu|facua|vía_judicial|policía|ilegal*|derechos_del_consumidor|indecopi|sernac|querella|incumplimiento_de_contrato|arbitraje)',
      '(burofax|mi_procurador|procuraduría|letrado|letrada|fiscalía|defensoría|condusef|omic|superintendencia|ministerio_público|acción_colectiva|requerimiento_formal|carta_documento|carta_notarial|conciliación|denuncié|denunciado|denunciaremos|demandado|demandamos|mediación|delito)',
    ],
    refund: [
      '(recuperar|recupero) (mi|el|la|lo)? (que_pagué|anticipo|depósito|fianza|señal|inversión|cuota)',
      '(reembols*|devolución|compensación|reintegro|reintegros|me_devuelvan|que_me_devuelvas|indemnización) !(política|que_le|que_te|que_les)',
      '(devuélvanme|devuélveme|devuélvame|regrésenme|regrésame|reintégrenme|reintegrar|abónenme|que_me_regresen|que_me_reintegren|devolverme) !(la_llamada|la_llave)',
      '(reversar|reviertan|revertir|reversen|anular|anulen) (el|este|la|ese|mi)? (cargo|cobro|pago|transacción|operación)',
      '(devolver|devolución|devuelvan|devuelva|regresen|regresar|recuperar) .. (dinero|plata|importe|pago|lo_que_pagué)',
      '(quiero|exijo|reclamo|prefiero|pretendo|queremos|recuperar|pretendemos|pido|necesito|devuelvan|solicito) .. (lo_abonado|lo_pagado|lo_que_pagué|lo_que_me_costó|lo_que_costó|lo_que_di|mi_dinero|mi_plata|la_plata|importe_íntegro|importe_completo|importe_total|de_vuelta|mi_lana)',
      '(me|nos) (depositen|abonen|ingresen|vuelvan|retornen|acrediten) .. (valor|importe|costo|coste|tarjeta|precio|diferencia)',
      '(devolver|devuelvan|devuelva|devuélvanme|regresen|regresar|devolvieran|reintegren|recuperar|regrésenme) .. (anticipo|seña|señal|fianza|entrada|depósito|coste|costo|precio|valor|enganche|eso|cuota|mitad|diferencia|tanto)',
    ],
    refund_info: [
      '(ya_me_llegó|ya_llegó|ya_recibí|recibí|me_llegó|ya_me_hicieron|me_devolvieron_ya) (el|mi|la)? (reembolso|devolución|dinero|reintegro)',
      '(cuánto_tarda|cómo_funciona|cuál_es|en_qué_casos|cuándo|política_de|condiciones_de|plazo_de|estado_de) .. (reembolso*|devolución|devoluciones)',
      '(cuánto|cuándo|cómo|cuál) .. (tardar|tardan|demora|demoran|demorar|funcionan|plazo) .. (reembolso*|devolución|devoluciones)',
    ],
    self_harm: [
      '(suicid*|suicidio|quitarme_la_vida|matarme|me_mato|me_mataré|voy_a_matarme|me_voy_a_matar|me_quiero_matar|me_quiero_morir|quiero_morir|quiero_morirme|necesito_morir|deseo_morir|prefiero_morir|debería_morir|debería_morirme|ganas_de_morir|ganas_de_morirme|ganas_de_matarme|terminar_con_mi_vida|acabar_con_mi_vida|acabar_con_todo|terminar_con_todo|poner_fin_a_mi|poner_fin_a_todo|ahorcarme|me_ahorco|ahorcarse_hoy|colgarme_de|cortarme_las_venas|cortaría_las_venas|me_corto_las_venas|cortarme_la_cabeza|pegarme_un_tiro|me_pego_un_tiro|pegar_un_tiro|dispararme|tirarme_por|tirarme_de|tirarme_a|tirarme_al|me_tiro_por|me_tiro_de|tirarme_desde|saltar_por_la_ventana|saltar_de_un|saltar_desde|lanzarme_al|lanzarme_desde|lanzarme_por|arrojarme|bote_de_pastillas|tomarme_un_bote|sobredosis|envenenarme|autolesion*|hacerme_daño|lastimarme|cortarme_hoy|ahogarme_en|no_quiero_vivir|no_quiero_seguir_viviendo|no_quiero_seguir_vivo|no_quiero_estar_vivo|ya_no_quiero_vivir|no_vale_la_pena_vivir|no_merece_la_pena_vivir|no_tiene_sentido_vivir|mi_vida_no_tiene|mi_vida_no_vale|la_vida_no_merece|la_vida_no_vale|la_vida_no_tiene|nadie_me_echaría_de_menos|nadie_me_echará|nadie_me_extrañaría|nadie_me_va_a_extrañar|estaría_mejor_muerto|estaría_mejor_muerta|estaría_mejor_sin_mí|mejor_sin_mí|ojalá_estuviera_muerto|ojalá_estuviera_muerta|ojalá_me_muriera|ojalá_me_muera|me_siento_morir|cansado_de_vivir|cansada_de_vivir|no_puedo_seguir_viviendo|estoy_mejor_muerto|estoy_mejor_muerta|estar_muerto|estar_muerta|quisiera_estar_muert*|única_salida|una_salida|no_tengo_razones_para_vivir|no_tengo_motivos_para_vivir|nada_por_lo_que_vivir|me_mataría|me_suicidaría|me_ahorcaría|me_pegaría|me_tiraría|me_dispararía|darme_muerte|prefiero_estar_muert*)',
      '(planeo|pienso|voy|quiero|necesito|debería|estoy|creo|planeando|pensando|tengo|me) (a|de|que|en|voy|me|punto|planeando|pensando)? .. (morir|morirme|matar|matarme|suicidar*|ahorcar|ahogarme|tirarme|saltar_de|desaparecer_para_siempre) !(de_risa|de_hambre|de_sed|de_aburrimiento|de_calor|de_frío|de_vergüenza|el_tiempo|el_rato|por_un_helado)',
    ],
    close_account: [
      '(no_quiero|ya_no_quiero|no_necesito|ya_no_necesito) (más)? (mi|la|esta|el|este|su) {account}',
      '{close} (de|la|el|mi|esta|este|del|nuestra|una|su|definitivamente|ya|a|al)? (la|mi|de|el|mis)? {account} !(de_correo_del_boletín)',
      '{account} (cerrada|cancelada|eliminada|dada_de_baja|borrada)',
      '(darme_de_baja|me_doy_de_baja|dame_de_baja|denme_de_baja|quiero_la_baja|solicitar_la_baja) !(del_boletín|de_la_newsletter|del_newsletter)',
      '(no_quiero|dejar_de|ya_no_quiero|no_deseo|ya_no_deseo) (seguir|ser|tener|continuar)? (siendo|con)? (cliente|mi_cuenta|la_cuenta|esta_cuenta|con_ustedes|con_el_servicio)',
      '(salir|salirme|librarme) (de|del) (este|mi|el|la)? (contrato|plan|suscripción|servicio)',
      '{account} ... (cerrarla|eliminarla|cancelarla|borrarla|cancelarlo|eliminarlo|cerrarlo|darla_de_baja|darlo_de_baja)',
      '(no_renueven|no_renovar|no_quiero_renovar|no_voy_a_renovar|dejen_de_renovar)',
      '(me_cambio|cambiarme|me_voy|irme) (a|de|con) (la|otra|otro|su)? (competencia|comercializadora|aseguradora|proveedor|banco|compañía|otra_compañía|otra_empresa|operador)',
      '(tramit*|gestion*|soliciten|solicito|pido|procesen) .. (mi_baja|la_baja|mi_retiro|el_retiro|la_cancelación|mi_renuncia|resolución) !(médica|laboral)',
    ],
    sales: [
      '(cotización|presupuesto_para|lista_de_precios|al_por_mayor|mayorista|licencias|plan_empresa|para_mi_empresa|demostración|una_demo|prueba_gratuita|distribuidor|revendedor|pedido_grande|equipo_de_ventas|departamento_de_ventas|hablar_con_ventas|asociarme|contratar_el_plan|comprar_al_por)',
      '(somos|tengo|tenemos|represento|soy_de|nuestra|nuestro|mi) (a|una|un|el|la)? .. {firm} ... (cotiz*|propuesta|oferta|tarifa|tarifas|proveedor|presupuesto|líneas|licencias|licitar|alianza|contratar|surtir|paquete|facturación_anual|capacitación|convenio)',
      '(precio|precios|tarifa|tarifas|descuento|descuentos|plan|planes|condiciones|condición) .. (volumen|por_mayor|al_mayor|corporativo|corporativa|corporativos|empresarial|empresariales|para_empresas|empresas|flotas|flota|mayoreo|plantilla|para_equipos|por_cantidad|institucional|grandes_cantidades)',
    ],
    money_missing: [
      '(dónde_está|dónde_quedó|dónde_están|qué_pasó_con|qué_pasa_con|adónde_fue|a_dónde_fue) (mi|el|mis|la|todo_mi|los) (dinero|plata)',
      '(recibí|me_llegó|me_dieron|me_pagaron|cobré|llegaron|dio|pagaron|depositaron|ingresaron|abonaron|transfirieron|liquidaron|giraron|acreditaron|devolvieron|entraron|entró) (mucho|de)? menos',
      '(cajero|máquina|atm) ... (no_me_dio|no_dio|no_entregó|no_soltó|se_tragó|se_quedó_con|contó_mal|tragó|dio_menos|no_dispensó|sin_los_billetes|registró)',
      '(pagué|aboné|transferí|deposité|recargué|pagado) ... (sigue_apareciendo|aparece_la_deuda|sigo_debiendo|aparece_como|no_consta|no_figuro|no_figura|sin_datos|sin_saldo|sin_servicio)',
    ],
    dispute: [
      '(fraude|fraudulent*|no_autorizad*|cargo_no_reconocid*|cargo_desconocid*|cargo_duplicado|cobro_indebido|cobro_duplicado|cobro_doble|doble_cobro|doble_cargo|cobrado_dos_veces|cobraron_dos_veces|cargado_dos_veces|me_han_cobrado_de_más|me_cobraron_de_más|no_reconozco|no_hice_esa|no_hice_este|no_hice_esta|no_realicé|no_autoricé|me_hackearon|hackead*|clonaron_mi|clonaron_la|clonado|duplicaron_mi|robaron_mi|robaron_la_tarjeta|usaron_mi_tarjeta|usando_mi_tarjeta|estafa|disputar|impugnar|cargo_extraño|cargo_raro|importe_incorrecto|me_cobraron_mal|robo_de_identidad|movimientos_extraños|movimiento_extraño|contracargo)',
    ],
    custom: [
      '(caso_especial|situación_especial|excepción|caso_particular|situación_particular|es_complicado|a_medida|situación_complicada|caso_complicado|fallecid*|herencia|plan_de_pagos|fraccionar_el_pago|pago_a_plazos|caso_inusual|poder_notarial)',
      '(fuera_de_carta|convenir_algo|hacer_una_salvedad|trato_especial|condiciones_especiales|circunstancias_especiales)',
    ],
    channel_hop: [
      '(ya|acabo_de|he|hemos|había|llevo) (he|llamé|llamado|escrito|escribí|hablé|hablado|contactado|les|llamar|mandé|envié|os|te|estado)? (llamado|llamé|escrito|escribí|hablado|contactado|llamar|enviado|al_teléfono|correos) (a|por|al|con|varias|un|dos|tres|ayer|y|varios|veces)?',
      '(por_teléfono|por_correo|por_email|por_whatsapp|en_la_tienda|en_la_oficina|en_la_sucursal|en_el_call_center) .. (me_dijeron|no_me|nadie|ya|me_han_dicho|me_colgaron|esperando)',
      '(me_dijeron_por|me_han_dicho_por|me_atendieron_por|me_derivaron)',
    ],
    unwanted: [
      '(no) (quiero|necesito|deseo|quería|pienso|voy_a|quisiera) (que|un|una|mi|ningún|ninguna)?',
      '(sin|no_es|en_vez_de|en_lugar_de)',
      '(no_hace_falta|no_es_necesario|tampoco_quiero|no_hay_necesidad)',
    ],
  },
};
