import type { TopicLexicon } from './topics.ts';

/**
 * How somebody wants to be reached, how soon, and where they have been already: `callback` (to be rung, whoever does it, by whatever
 * verb), `urgent` (something ends soon, or it is happening now), `channel_hop` (told by, tried, or left without an answer on
 * another channel).
 */
const english: TopicLexicon = {
  lists: {
    ring: 'call ring phone telephone buzz dial bell',
    rang: 'call calls called ring rings rang phone phones phoned telephone telephoned',
    someone:
      'you u someone somebody anyone one_of_you one_of_your_team your_team your_agent an_agent a_colleague a_person a_human they your_office the_office the_doctor the_clinic the_surgery the_manager your_manager the_engineer the_driver your_driver support an_advisor an_adviser a_specialist the_team a_rep a_representative the_branch',
    me: 'me us my_mobile my_phone my_cell my_number my_landline my_husband my_wife my_partner my_son my_daughter my_mother my_mum my_mom my_dad my_father my_office my_work_number my_home him_back her_back back',
    kind: 'quick short phone telephone return follow_up brief voice video proper direct',
    notCall:
      'center centre centers recording recorder forwarding history log logs waiting option options charges screening plan quality package records barring divert minutes volume button screen list queue duration record out_charge credit rates feature setting settings function rate from_unknown blocker blocking of_duty drop drops',
    soon: 'minute minutes mins min hour hours hrs today tonight tomorrow noon midnight eod cob morning afternoon evening lunchtime weekend monday 5 6 7 8 9 10 12 3 4 2 1 5pm 6pm 4pm 3pm 10am 9am 11am 12pm 8am',
    channel:
      'phone telephone email e-mail mail whatsapp twitter facebook instagram x sms text hotline helpline phone_line support_line call_centre call_center live_chat chat contact_form web_form form switchboard office branch store shop line number messenger telegram dm facebook_page voicemail post fax ivr app_chat',
    reached:
      'called phoned rang emailed e-mailed mailed texted tweeted messaged contacted dmed telephoned faxed rung whatsapped pinged visited chased wrote_to written_to reached_out_to spoken_to been_in_touch_with reported_to complained_to mail',
  },
  phrases: {
    callback: [
      '~(did|didnt|why|when|if|every_time|whenever|cant|not|never|dont|how_to|how_do|does|no_need) (get|have|receive|expect|request|arrange|book|schedule|want|need|like|appreciate|prefer|awaiting|await|set_up|organise|organize|waiting_for|hoping_for|love|welcome|require|needs|requesting|expecting) (to_arrange|to_have|to_get|to_book|to_receive|for|to_request|you_to)? (a|an|the|your|some)? {kind}? {kind}? (call|phonecall|phone_call|ring|callback) !({notCall}|for_my|on_hold|them|my|with_my)',
      '~(dont|not|never|no|did|didnt|they|she|he|who|why|keeps|keep|stop|stopped|if_you|people) (phone|ring|telephone|buzz|bell) {me}',
      '~(i|cant|cannot|unable|make|not_able|how|when|if|not|dont|never|could_not|no) (call|ring|phone|reach|contact|revert) (me|us|back|by|via)? (on|at|over) (my|this|our|these|the_registered|the_same|the_number|given|below|following|mobile|registered|below_number|this_number|that_number)',
      '~(dont|not|did|didnt|never|they|she|he|you_gave|ill|to|friend) (give|gimme|gve) {me} (a|an)? {kind}? (call|ring|bell|tinkle|buzz|shout|callback|bel|phone_call|dingle|phonecall)',
      '(rather|prefer|like|want|need|better|good|nice|great|grateful|appreciate_it|appreciate|appreciated|lovely|best|happy|possible|wish|waiting) (if|it_if|that|for)? {someone} (to|could|can|would|will|just|actually|please|may)? {rang} ({me}|about|regarding|today|tomorrow|instead|please)',
      '~(did|why) (have|get|ask|let|make|need|needs|want|please_have|could|can|would|will|please_ask) {someone} (to|please|kindly|from_your_team|from_the_team|just|maybe|possibly|from_support|from_billing)? (please)? {ring} ({me}|please|asap|today|tomorrow|about|regarding|when|instead|my|him|her) !(a_taxi|an_ambulance|crazy)',
      '(have|get|ask|need|please_have) {someone} (to)? {ring} $',
      '(someone|somebody|one_of_you|anyone|your_team) (needs|need|has|should|must|ought|please|to|can|could|will|would) (to)? (please)? {ring} ({me}|him|her|my)',
      '(missed|miss) (your|the|a) .. (call|calls) ... (again|back|try|ring|redial|rearrange|another_time|retry)',
      '(lets|let_us|could_we|can_we|rather|prefer_to|shall_we|better_to|easier_to|want_to|like_to) .. (talk|speak|discuss|do_this|sort_this|handle_this|explain|go_through|continue|chat|sort_it|resolve_this) .. (by|on|over|via|through) (the)? (phone|telephone|call|voice|mobile)',
      '(revert|reply|respond|get_back|contact_me|reach_me|reach_out|confirm|update_me) .. (by|via|over|with|on|through) (a|the|my)? (phone|call|telephone|mobile|phone_call|voice_call)',
      '(my|this_is_my|heres_my|here_is_my|the|best) (number|mobile|cell|contact|phone_number|mobile_number|contact_number|cell_number|no) (is|to|on)? ... (call|ring|phone|reach_me|call_me|ring_me) (me|us|back|please|asap|anytime|when|after|now|today|tomorrow|anytime)? $',
      '(call|phone|ring) (back|me_back|us_back) !(from_the_bank|function|url|failed|my_mom|my_mum)',
      '~(dont|not|they|she|he|you_can|why|just|name_is|to_you|stop|who) call me (maybe|sometime|anywhere|any|via|with|over|early|first_thing|one|monday|tuesday|wednesday|thursday|friday|saturday|sunday|during|only|since|because|so|regarding|about|back|quick|please|pls|plz|asap|soon|anytime|on_whatsapp|on_0|w_an_update|whenever|around|at|after|before|when|later|this|if_you)',
    ],
    urgent: [
      '(urgnt|urgant|urjent|urgetn|emergancy|emergeny|asp|aasap|assap|immediatly|imediately|immidiately|urgency)',
      '(as_soon_as|as_quickly_as|as_fast_as|soon_as|asap_as|quick_as) (u|you|ya|possibly|poss|humanly|we)? (can|could|possible|poss)',
      '(need|needs|must_have|want|require|needed) (it|this|that|them|an|a|my|the|you|someone|to_get|to_have|sorted|fixed|done|resolved|help|answer)? .. (sorted|fixed|done|resolved|delivered|working|answer|reply|response|code|access|help|solution|it|this|refunded|unlocked|confirmed|money|now)? (before|by|within|until|in_the_next|in_next|in_under|inside) .. {soon}',
      '(within|in) (the)? (next)? (an|one|a_couple_of|half_an|five|ten|fifteen|twenty|thirty|forty|few|couple|5|10|15|20|30|40|45) .. (hour|minutes|mins|min|hours) ... (please|need|or_else|otherwise|help|quick|urgent|hurry|and_i|or_i|wont|cant|still)',
      '(flight|train|bus|plane|ferry|coach|boat|meeting|exam|test|interview|surgery|appointment|departure|wedding|event|concert|show|match|funeral|class|hearing|auction|game|shift|taxi|ship|gate|boarding|viewing|ceremony|check_in|deadline|presentation) .. (in|within) .. (minute|minutes|mins|hour|hours|hrs|min|half)',
      '(flight|train|bus|plane|ferry|coach|boat|exam|interview|surgery|gate|boarding|deadline|taxi|boss) .. (any_minute|any_moment|about_to|right_now|closing_now|leaving_now)',
      '(running|run|ran|nearly|almost) (out|low) (of|on)? .. (time|insulin|medicine|medication|fuel|petrol|battery|oxygen|formula|pills|tablets|meds|milk|options|inhaler)',
      '~(no|not|isnt|plenty|spare|some) (time_is|clock_is) (short|tight|running|ticking|critical|pressing|of_the_essence|against)',
      '~(no|not|isnt|was|were|dont) (running_short_of_time|short_of_time|pressed_for_time|not_much_time|in_a_hurry|in_a_rush|in_a_real_hurry|cutting_it_fine|every_minute_counts|race_against)',
      '(im|i_am|were|we_are|currently|stuck|standing|stranded|waiting|sitting|still|stood) (currently|now|right_now|already|standing|stuck|waiting|stood|sitting|still|here|literally)? (at|in|outside|by|on) (the|a|an|your|my)? (gate|airport|border|hospital|embassy|checkpoint|customs|emergency_room|er|a_and_e|roadside|side_of_the_road|motorway|highway|pump|barrier|immigration|ticket_barrier|lift|elevator|check_in_desk|boarding_gate|police_station|middle_of_nowhere|cold|rain|street|platform) !(lounge|hotel_and)',
      '(water|gas|smoke|sewage|sparks|flames) .. (pouring|leaking|everywhere|flooding|dripping|gushing|coming_through|coming_out|burst|spreading|filling)',
      '(burst_pipe|pipe_burst|pipe_has_burst|gas_leak|smell_gas|smells_of_gas|smell_of_gas|caught_fire|on_fire|house_is_flooded|flooding_my|is_flooding|stuck_in_the_lift|stuck_in_the_elevator|broken_down_on|cant_breathe|life_threatening|in_danger|ambulance|bleeding)',
      '(cant|cannot|can_not|wont|shouldnt) (possibly|really|afford_to)? wait (any|until|till|much|that|for_days|for_a_week|long|another|a_day|this_long) !(to)',
      '(deadline) (is|expires|ends|passes) .. (today|tonight|tomorrow|midnight|in|this|noon|hours|soon|now|approaching)',
      '(miss|missing|lose|losing|late_for) (my|the|our) (flight|train|deadline|connection|plane|exam|bus|slot|appointment|interview|ferry|boat|job|house|visa)',
      '~(no|not|isnt|dont) (quick|quickly|fast|hurry|right_now|now_now|sharp_sharp|sharply) (please|pls|plz|fast|quick|up|help|sir|abeg|jaldi|bro|its|it_is|i_am|im|as|or)',
      '(jaldi|fatafat|turant|abhi_ke_abhi|sharp_sharp|chop_chop|double_quick|at_your_earliest|on_priority|top_priority|high_priority|priority_basis|p1|sev1|code_red|time_critical|mission_critical|business_critical)',
    ],
    channel_hop: [
      '(i|ive|i_have|we|weve|we_have|already|and|have|just|then) (just|already|also|have|even|both|recently|then|previously|first|literally|now|since|had|ve|tried)? {reached} (you|u|your|ur|guys|people|them|customer|support|helpline|twice|already|several|three|multiple|many|in_already|about_this|about_it|regarding|yesterday|last|earlier|before|this_morning|on_monday|on_tuesday|on_wednesday|on_thursday|on_friday|two|2|3|4|5|half_a|and_was|the_helpline|the_hotline|the_office|the_branch|the_store|the_shop|the_support|the_number|the_call|the_company|the_clinic|the_surgery|the_school|the_department|head_office|a_week|by) !(friend|mom|mum|wife|husband|bank)',
      '(sent|filled_in|filled_out|filled|opened|raised|submitted|logged|created|lodged|left|put_in|written|wrote) (you|u|in|guys|out|off|over|through)? .. (email|emails|mail|mails|ticket|tickets|form|message|messages|letter|letters|voicemail|voicemails|complaint|dm|dms|texts|fax|case|tweet|contact_form|web_form|enquiry|inquiry) ... (already|no|nobody|noone|no_one|ago|yesterday|last|twice|times|still|without|unanswered|never|weeks|before|about_this|about_it|monday|tuesday|wednesday|thursday|friday|earlier|nothing|not|havent|same_question|too|also) !(to_my)',
      '(sent|written|wrote|left|dropped) (you|u|yall|your_team|support|customer_service|you_guys) .. (email|emails|mail|mails|messages|message|letter|letters|texts|dms|dm|tickets|voicemail|voicemails)',
      '(raised|opened|logged|lodged|created|have|got|filed) (a|an|two|three|several|my|multiple|already)? (support|service|complaint)? (ticket|tickets|case|complaint|sr|service_request) .. (already|also|and|ago|yesterday|last|before|number|but|no|with)?',
      '(my|all_my|our|several|two|three|the|multiple|of_my|previous|four|many) (emails|email|mails|calls|messages|letters|texts|tickets|dms|voicemails|ticket|message) (to_you|have|has|are|is|were|was|just|still|all|keep|keeps|i_sent|from_last_week|get|got|go|went|never|of)? .. (unanswered|ignored|not_answered|nowhere|bounced|bouncing|no_reply|no_response|never_answered|never_got|without|disappeared|unread|not_replied|unreplied|black_hole|void)',
      '(tried|rang|called|phoned|messaged|emailed|used|been_on|through|via|trying|tweeted|texted|dialled|dialed|wrote|written|mailed|asked) (to_call|to_ring|calling|ringing|phoning|emailing|to_phone|to_email|on|at|to|by|you_on|you_by|you_via)? (the|your|ur|my)? .. {channel} ... (rings|rang|busy|engaged|no_one|nobody|noone|no_answer|told|said|cut|disconnected|hung|without|hold|dead|closed|no_reply|unanswered|never|didnt|wont|no_response|nothing|doesnt_work|not_answering|cut_off|hangs|already|first|yesterday|last|before|earlier|same|so|twice|times)',
      '(told|asked|advised|instructed|said|directed|referred|redirected|sent|pointed|signposted) (me|us|to|that|i_should|was|i_was)? (to|that_i_should|i_should|i_could|i_have_to|i_need_to)? (ask|come|write|chat|contact|message|try|speak|talk|get_in_touch|go|use|enquire|inquire|report|turn|go_to|come_on|get_back|over|go_through|put_this) .. (here|this_chat|the_chat|chat|on_here|online|to_you|with_you|you|webchat|live_chat|app)',
      '(sent|passed|redirected|transferred|directed|referred|bounced|signposted|pushed|pointed) (me|us) (here|to_this_chat|to_the_chat|to_you|over_here|on_to_you|onto_you|to_chat|on_here|to_live_chat)',
      '(spoke|spoken|speaking|talked|chatted|been_talking|dealt|on_the_phone) (with|to) .. (your|someone|somebody|one_of|a_lady|a_man|a_guy|a_woman|an_agent|a_colleague|a_rep|a_representative|an_adviser|an_advisor|customer|support|several|two|three|different|multiple) .. (phone|telephone|yesterday|branch|last|earlier|before|monday|tuesday|wednesday|thursday|friday|saturday|sunday|store|shop|office|colleague|agent|agents|times|twice|already|today|morning|week|who_said|and_they|who_told|line|people|team|department|departments|centre|center)',
      '(spoke|spoken|talked|rang|called|been|went|gone|visited) (to|with|into|in|at|by)? (your|ur) .. (branch|store|shop|office|phone_line|call_centre|call_center|helpline|desk|team|agent|colleague|advisor|adviser|representative|hotline|showroom|counter|outlet) !(locator|hours|opening)',
      '(now|so) (im|i_am|am_i|am|i)? (here|in_this_chat|on_this_chat|trying_here|trying_the_chat|writing_here|trying_this_chat|on_chat|on_here|trying_you_here|chatting|asking_here|using_the_chat|resorting|coming_here|messaging_here|reaching_out_here)',
      '(before|after) (trying|writing|turning|coming_on|resorting|contacting|messaging) (here|to_this_chat|this_chat|to_the_chat|on_here|to_chat|you_here|to_live_chat)',
      '(on_hold|in_a_queue|in_your_queue|in_the_queue|holding|hung_up_on|cut_off|kept_waiting) (for|on|by|with|after|twice|over) .. (minutes|mins|hour|hours|min|phone|line|agent|times|ages|forever|your|times)',
      '(lady|man|guy|woman|person|agent|girl|gentleman|colleague|operator|representative|rep|someone|somebody|adviser|advisor) (in|at|on|from|over) (the|your|ur) .. (branch|phone|store|shop|line|office|call_centre|call_center|hotline|helpline|counter|desk|chat|phone_line|bank) .. (said|told|sent|promised|advised|couldnt|didnt|gave|asked|assured|hung|transferred|wouldnt|was)',
      '(your|ur) (twitter|facebook|phone|instagram|whatsapp|email|chat|support|social|social_media|telephone|store|branch|shop|office) (team|people|guys|staff|agent|agents|line|support|colleague|colleagues|person|lady|desk|department|account|page) (told|said|sent|asked|advised|couldnt|didnt|promised|gave|directed|never|wont|does_not|is_not|ignored|redirected|referred|pointed|just|keep|keeps)',
    ],
  },
};

const spanish: TopicLexicon = {
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

const portuguese: TopicLexicon = {
  lists: {},
  phrases: {
    callback: [
      '(me|nos|pra_mim|para_mim) (ligar|ligarem|liga|ligue|liguem|telefonar|telefonem|retornar|retornem)',
      '(podem|pode|poderiam|poderia|alguém|quero_que|prefiro_que|queria_que|gostaria_que) .. (ligar|ligue|liguem|ligar_me|ligasse|ligassem|telefonar|telefonem|ligarem) .. (mim|hoje|amanhã|tarde|manhã|me|favor|volta)?',
      '(aguardo|espero|quero|preciso_de|solicito|gostaria_de_receber|prefiro|agendar) (receber|de|um|uma|a|o)? (um|uma|a|o)? (ligação|chamada|telefonema|contato_telefônico|retorno_por_telefone|contacto_telefónico)',
      '(liguem|ligue|liga) .. (pra|para|no|ao|me|de_volta) .. (mim|meu|número|celular|volta|telemóvel|telefone)?',
    ],
    urgent: [
      '(preciso|precisamos|necessito|tem_que_ser) ... (hoje|ainda_hoje|pra_ontem|para_ontem|hoje_sem_falta|até_amanhã|antes_das|em_uma_hora|esta_noite|imediatamente)',
      '(voo|trem|comboio|avião|prova|exame|ônibus|autocarro|viagem|consulta|reunião|cirurgia|entrevista|embarque) .. (sai|é|em|daqui|começa) .. (hora|horas|minutos|pouco|hoje)',
      '(pra_ontem|para_ontem|não_dá_pra_esperar|não_posso_esperar|correndo_contra|pouco_tempo|rápido_por_favor|o_quanto_antes|é_pra_já|com_urgência|urgentíssimo)',
    ],
    channel_hop: [
      '(liguei|telefonei|escrevi|mandei|enviei|falei|entrei_em_contato|contactei|fui|tentei_ligar|abri) .. (ontem|vezes|email|e-mail|emails|mensagem|mensagens|whatsapp|loja|agência|telefone|semana|chamado|protocolo|já|sac|atendente|dias) !(amigo)',
      '(me_disseram|me_mandaram|disseram_me|pediram|falaram) .. (para|pra) .. (falar|escrever|vir|contatar|perguntar|procurar|entrar) .. (aqui|chat|vocês|por_aqui)?',
    ],
  },
};

const french: TopicLexicon = {
  lists: {},
  phrases: {
    callback: [
      '(pouvez|pourriez|peux|pourrais|peut|pourrait|pouvez_vous|pourriez_vous|quelqu_un) .. (m_appeler|me_rappeler|me_téléphoner|nous_rappeler|nous_appeler|me_joindre|me_passer_un_coup|m_appeler_au|me_contacter_par_téléphone)',
      '(que|qu|souhaite_qu|voudrais_qu|préfère_que) .. (me|m|nous) (rappelle|rappeliez|appelle|appeliez|téléphone|téléphoniez|rappelez|rappelle_au)',
      '(appelez|rappelez|téléphonez|appelle|rappelle) (moi|nous) !(que)',
      '(être|attends|souhaite|demande|voudrais|un|votre|j_attends) (rappelé|rappelée|recontacté_par_téléphone|contacté_par_téléphone|votre_appel|un_appel|un_rappel|coup_de_fil|coup_de_téléphone|être_rappelé|être_rappelée|votre_rappel)',
      '(préfère|préférerais|mieux|plus_simple) .. (au_téléphone|par_téléphone|de_vive_voix)',
    ],
    urgent: [
      '(besoin|me_faut|nécessaire|réponse) ... (aujourd_hui|ce_soir|avant_ce_soir|avant_demain|dans_l_heure|d_ici_ce_soir|immédiatement|tout_de_suite|au_plus_tard|demain_matin)',
      '(vol|train|avion|examen|bus|départ|rendez_vous|réunion|opération|entretien|mariage|embarquement) .. (part|dans|commence|décolle|est) .. (heure|heures|minutes|ce_soir|instant|instants|demain)',
      '(le_temps_presse|vite|plus_le_temps|pas_le_temps|ça_presse|c_est_pressé|très_pressé|super_urgent|hyper_urgent|urgentissime|question_de_minutes|dépêchez) (svp|s_il_vous|d_attendre|vous)?',
    ],
    channel_hop: [
      '(ai|avons|j_ai|viens_de|suis) (déjà|bien|même|encore)? .. (appelé|appeler|téléphoné|écrit|envoyé|contacté|laissé|passé|rempli|parlé|joint|relancé|allé|allée) .. (hier|fois|mail|mails|email|message|messages|courrier|agence|boutique|magasin|téléphone|conseiller|service|formulaire|semaine|lundi|mardi|sans|déjà)',
      '(on_m_a|ils_m_ont|votre_collègue_m_a|conseiller_m_a|conseillère_m_a) (dit|demandé|conseillé|renvoyé|redirigé|orienté) .. (de|d|vers|ici|à) .. (écrire|venir|contacter|demander|chat|ici|vous|passer)',
      '(mes|tous_mes|plusieurs|mon) (mails|mail|appels|messages|courriers|emails) .. (sans_réponse|restent|ignorés|jamais|n_ont)',
    ],
  },
};

const german: TopicLexicon = {
  lists: {},
  phrases: {
    callback: [
      '(können|könnt|könnten|kann|könnte|würden|würdet|kannst|möge|soll|sollte) (sie|ihr|bitte|du|jemand|wer)? (bitte|mal|jemand)? (mich|uns|mir) ... (anrufen|zurückrufen|telefonieren|anruft|zurückruft|durchklingeln)',
      '(rufen|ruft|ruf|rufe|ruft_ihr|rufen_sie) (sie|ihr|du)? (mich|uns|bitte|mir|doch)',
      '(melden|meldet|melde) (sie|ihr|euch|sich|dich)? (sich|bitte|doch|mal)? .. (telefonisch|per_telefon|unter|am_telefon|auf_meinem_handy)',
      '(bitte_um|wünsche|möchte|hätte_gern|erwarte|warte_auf|brauche|um|vereinbaren) (einen|ihren|euren|den|auf)? (rückruf|anruf|rückmeldung_per_telefon|telefontermin|telefonat)',
      '(lieber|besser|gern|gerne|einfacher) .. (telefonisch|am_telefon|per_telefon|telefonieren) !(bestellen)',
      '(kann|könnte|soll|jemand) .. (mich|uns) .. (anrufen|zurückrufen|anruft)',
    ],
    urgent: [
      '(brauche|brauchen|benötige) ... (heute|heute_abend|sofort|spätestens|bis_morgen|bis_heute|noch_heute|in_einer_stunde|in_der_nächsten|umgehend|bis_mittag|bis_18|bis_12)',
      '(flug|zug|flieger|prüfung|bus|abflug|termin|op|operation|hochzeit|vorstellungsgespräch|klausur|boarding|fähre|besprechung) .. (geht|in|fährt|startet|beginnt|ist|fliegt) .. (stunde|stunden|minuten|gleich|heute|heute_abend|kürze)',
      '(zeit_drängt|zeit_läuft|läuft_die_zeit|keine_zeit|drängt|brennt|schnell_bitte|bitte_schnell|beeilung|unter_zeitdruck|hochdringend|superdringend|duldet_keinen|keinen_aufschub|pressiert|es_eilt|jede_minute)',
    ],
    channel_hop: [
      '(habe|hab|haben|hatte|wurde|bin) .. (schon|bereits|gestern|mehrfach|zweimal|dreimal|vorhin|letzte_woche|mehrmals|auch_schon|per|am|telefonisch|über|eine|zwei|drei|mit) .. (angerufen|telefoniert|gemailt|geschrieben|kontaktiert|geschickt|gesprochen|gemeldet|hotline|mail|mails|email|filiale|ticket|verwiesen|ausgefüllt|weitergeleitet)',
      '(hotline|telefon|filiale|kollege|kollegin|mitarbeiter|dame|herr|kundenservice) .. (sagte|meinte|hat_mich|hat_gesagt|verwies|verwiesen|schickte|geschickt|riet|niemand) .. (hier|hierher|chat|an_sie|an_euch|mich|ran|ich_soll|erreichbar)',
      '(meine|auf_meine|alle|mehrere) (mail|mails|e-mails|emails|anrufe|nachrichten|briefe|anfragen|tickets) .. (unbeantwortet|keine|niemand|nicht|ignoriert|nie|ohne)',
    ],
  },
};

const italian: TopicLexicon = {
  lists: {},
  phrases: {
    callback: [
      '(mi|ci) (potete|può|puoi|potreste|potrebbe|fate|fa|dovete) .. (chiamare|richiamare|telefonare|squillare|chiamata|ricontattare_telefonicamente)',
      '(potete|può|puoi|potreste|potrebbe) .. (chiamarmi|richiamarmi|telefonarmi|contattarmi_telefonicamente|contattarmi_al)',
      '(che|vorrei_che|preferisco_che|qualcuno) (qualcuno)? (mi|ci) (chiami|chiamasse|richiami|richiamasse|telefoni|telefonasse|chiamiate|richiamiate|chiamino)',
      '(chiamatemi|richiamatemi|telefonatemi|chiamami|richiamami|mi_chiami|mi_richiami|attendo_chiamata|attendo_una_chiamata|aspetto_una_chiamata|aspetto_una_telefonata|attendo_telefonata|essere_chiamato|essere_chiamata|essere_richiamato|essere_richiamata|ricevere_una_chiamata|ricevere_una_telefonata)',
      '(preferisco|meglio|preferirei|sentirci|parlarne|parlare) .. (per_telefono|al_telefono|telefonicamente|a_voce)',
    ],
    urgent: [
      '(serve|servono|ho_bisogno|necessito) ... (oggi|entro_oggi|entro_stasera|stasera|adesso|entro_domani|entro_un_ora|prima_di|immediatamente|entro_le|subito|ora|domattina)',
      '(volo|treno|aereo|esame|autobus|partenza|appuntamento|riunione|operazione|colloquio|matrimonio|imbarco|traghetto) .. (parte|tra|fra|inizia|è|decolla) .. (ora|ore|minuti|poco|oggi|stasera)',
      '(urgentissimo|non_c_è_tempo|poco_tempo|il_tempo_stringe|questione_di_ore|questione_di_minuti|di_fretta|presto_per_favore|veloce_per_favore|il_prima_possibile|quanto_prima|non_può_aspettare)',
    ],
    channel_hop: [
      '(ho|abbiamo|avevo|sono) (già|anche|appena)? .. (chiamato|telefonato|scritto|mandato|inviato|contattato|parlato|compilato|aperto|andato|andata|lasciato|provato) .. (ieri|volte|mail|email|telefono|negozio|filiale|operatore|messaggio|messaggi|modulo|settimana|numero_verde|già|ticket|due|call_center|lunedì|giorni) !(amico)',
      '(mi_hanno|mi_ha|operatore_mi) (detto|mandato|rimandato|consigliato|chiesto|indirizzato|reindirizzato) .. (di|qui|qua|alla) .. (scrivere|contattare|chiedere|chat|qui|voi|rivolgermi)?',
    ],
  },
};

const dutch: TopicLexicon = {
  lists: {},
  phrases: {
    callback: [
      '(kun|kunnen|kan|zou|zouden|willen|wil|kunt) (je|jullie|u|iemand|er_iemand)? (mij|me|ons)? .. (bellen|terugbellen|opbellen|telefoneren|een_belletje)',
      '(bel|belt|bellen) (mij|me|ons) .. !(niet)',
      '(graag|liever|wacht_op|verwacht|wil|verzoek_om|hoop_op|kan_ik) (een|gebeld|telefonisch|uw|jullie|teruggebeld)? (telefoontje|belletje|gebeld|teruggebeld|terugbelverzoek|telefonisch|telefonisch_contact|belafspraak|worden_gebeld|gebeld_worden|teruggebeld_worden)',
      '(word|worden|wil|wilt) .. (teruggebeld|gebeld)',
    ],
    urgent: [
      '(moet_het|heb|nodig|het_moet|moet_dit) ... (vandaag|vandaag_nog|vanavond|binnen_een_uur|voor_morgen|uiterlijk|onmiddellijk|voor_vanavond|binnen_het_uur)',
      '(vlucht|trein|vliegtuig|examen|bus|afspraak|operatie|sollicitatie|vertrek|bruiloft|boarding|boot|vergadering) .. (vertrekt|over|gaat|begint|is) .. (uur|minuten|zo|vanavond|half|kwartier)',
      '(heel_dringend|haast|spoed|geen_tijd|tijd_dringt|weinig_tijd|snel_alsjeblieft|snel_aub|zsm|met_spoed|noodgeval|kan_niet_wachten|opschieten)',
    ],
    channel_hop: [
      '(heb|had|hebben|ben) (ik|al|wij|er|gisteren|jullie)? .. (keer|gisteren|al|al_een|vorige|twee|drie|meerdere|eerder|via|jullie|met) .. (gebeld|gemaild|geschreven|gestuurd|gesproken|ingevuld|gecontacteerd|opgenomen|geappt|geweest|doorverwezen)',
      '(mijn|alle|mijn_vorige) (mails|mail|e-mails|berichten|telefoontjes|brieven) .. (onbeantwoord|genegeerd|geen|niet|niemand)',
      '(aan_de_telefoon|in_de_winkel|uw_collega|jullie_collega|de_klantenservice|via_de_telefoon) .. (zei|zeiden|verwees|stuurde|vertelde|verwezen|werd|werd_mij|geen)',
    ],
  },
};

const polish: TopicLexicon = {
  lists: {},
  phrases: {
    callback: [
      '(proszę|czy|możecie|może|mógłby|mogłaby|ktoś|niech|wolę|wolałbym|wolałabym|chcę) .. (zadzwonić|zadzwoni|zadzwonił|zadzwoniła|oddzwonić|oddzwoni|oddzwonił|zadzwoniono|zadzwońcie|przedzwonić|telefoniczny)',
      '(czekam|oczekuję|proszę|poproszę) (na|o)? (wasz|pilny|państwa)? (telefon|oddzwonienie|rozmowę_telefoniczną|kontakt_telefoniczny) (od|z|zwrotny|jutro|dzisiaj|dziś|pod|na|w_sprawie)',
      '(zadzwoń|zadzwońcie|dzwońcie|oddzwoń|oddzwońcie|przedzwońcie) .. (do_mnie|na|jutro|pod|proszę|dziś)?',
    ],
    urgent: [
      '(potrzebuję|potrzebujemy|potrzebne|potrzebny) ... (dziś|dzisiaj|na_dziś|na_dzisiaj|na_teraz|zaraz|do_jutra|na_jutro|do_wieczora|w_ciągu_godziny|natychmiast|od_razu|na_wczoraj)',
      '(samolot|lot|pociąg|egzamin|autobus|wyjazd|odlot|spotkanie|operacja|zabieg|rozmowa_kwalifikacyjna|ślub|wizyta) .. (za|mam|jest|odlatuje|odjeżdża|o) .. (godzinę|godziny|minut|chwilę|godzin|dziś|pół)',
      '(pilne|bardzo_pilne|czas_ucieka|nie_ma_czasu|nie_mam_czasu|liczy_się_każda|szybko_proszę|proszę_szybko|śpieszy|spieszy|nie_może_czekać|na_cito|asap|w_trybie_pilnym)',
    ],
    channel_hop: [
      '(dzwoniłem|dzwoniłam|pisałem|pisałam|wysłałem|wysłałam|rozmawiałem|rozmawiałam|kontaktowałem|kontaktowałam|byłem|byłam|zgłaszałem|zgłaszałam|zgłosiłem|próbowałem_dzwonić) .. (już|razy|raz|wczoraj|infolinię|maila|mail|maile|e-mail|do_was|z_wami|telefonicznie|oddziale|sklepie|konsultantem|formularz|tydzień|na_infolinii|facebooku|dwa|trzy|przez_telefon)',
      '(kazano|kazali|powiedziano|powiedzieli|odesłano|odesłali|skierowano|poradzono) .. (mi|mnie|żebym|napisać|tu|tutaj|na_czat|zgłosić|do_was)',
    ],
  },
};

const chinese: TopicLexicon = {
  lists: {},
  phrases: {
    callback: [
      '(给|給|跟|帮) (我|咱) .. (打|回|来|來|拨|致|通) .. (电话|電話|通电话|电|個電話)',
      '(打|拨|回|联系|聯繫|致电|呼) .. (我|我的) .. (手机|手機|电话|電話|号码|座机)',
      '(来|來|回|打) (个|個|一个|通) (电话|電話) (吧|给我|給我|好吗|说|吗|沟通|谈|聊)?',
      '(电话|電話) (沟通|联系|聯繫|回访|里说|上说|说|谈|回复) .. (吧|我|好|行|可以|方便|比较)?',
      '(等|期待|希望|需要|想要) .. (电话|電話|来电|回电|回拨)',
    ],
    urgent: [
      '(今天|今晚|今日|马上|現在|现在|一小时|半小时|半个小时|十分钟|几分钟|分钟|小时|明早|中午|下午|天黑) .. (之内|以内|内|前|之前|就要|必须|一定) .. (必须|要|得|解决|处理|给|搞定|弄好|用|到|收到|出发|起飞|完成)',
      '(必须|一定要) .. (今天|今晚|现在|马上|立刻)',
      '(飞机|航班|火车|高铁|考试|手术|会议|登机|面试|船) .. (马上|就|快|还有|再过|要|了) .. (起飞|开|走|开始|分钟|小时|登机|出发|发车)',
      '(没时间|沒時間|来不及|等不了|等不起|急死|急疯|人命关天|火急|赶时间|赶着|很赶|时间不多|时间紧)',
    ],
    channel_hop: [
      '(打|发|写|問|问|去|联系|找|留|填|投诉) (了|过|過|完) .. (电话|電話|邮件|郵件|客服|门店|网点|微信|工单|短信|留言|表|你们|柜台|热线|微博)',
      '(电话|電話|邮件|郵件|门店|柜台|微信|热线|客服|微博|店里) .. (让我|叫我|说|打不通|没人|不回|没回|推|转)',
      '(让我|叫我|要我) (来|到|在|找|上) .. (这里|這裡|线上|在线|这边|你们|问)',
    ],
  },
};

const japanese: TopicLexicon = {
  lists: {},
  phrases: {
    callback: [
      '(電話|お電話|連絡|折り返し) .. (いただけ|もらえ|いただきたい|もらいたい|ほしい|欲しい|ください|下さい|お願い|願い|頂け|くれ|待って|できますか|可能)',
      '(電話|携帯|番号) .. (で|に) .. (話したい|連絡|相談したい|説明|かけて|お願い|対応)',
    ],
    urgent: [
      '(今日|本日|今夜|明日|一時間|1時間|30分|数分|午前|正午|夕方|今週) .. (中|まで|以内|のうち) .. (に|が)? .. (必要|ほしい|欲しい|お願い|対応|返事|解決|決め|届|何とか|なんとか|使|提出|いり|要)',
      '(飛行機|フライト|電車|試験|会議|手術|面接|新幹線|便|搭乗|出発|結婚式) .. (が|は|の)? .. (もうすぐ|まもなく|あと|分後|時間後|迫|出|始ま|間に合)',
      '(時間が|時間) (が)? (ない|ありません|迫|足り|なくなって)',
      '(一刻|急いで|急ぎ|至急|早く|はやく|大至急|緊急) .. (を争|お願い|ください|います|です|して|対応|返事)',
    ],
    channel_hop: [
      '(電話|メール|店舗|店|チャット|窓口|フォーム|line|ツイッター|dm|コールセンター) .. (した|しました|しても|送った|送りました|かけた|かけました|聞いた|聞きました|行った|行きました|問い合わせた|問い合わせました|出ない|つながら|繋がら|返事|返信|言われ|案内され) .. (が|のに|けど|ん|ない|ら|こちら)?',
      '(こちら|ここ|このチャット) (に|で|へ) .. (聞く|問い合わせ|連絡|相談|来る) .. (よう|様|言われ|案内|ように)',
    ],
  },
};

const arabic: TopicLexicon = {
  lists: {},
  phrases: {
    callback: [
      '(اتصلوا|اتصل|تتصلون|تتصلوا|تتصل|يتصل|يتصلوا|الاتصال|تكلموني|تكلمني|يكلمني|كلموني|كلمني|دقوا|رنوا|ترنوا|تدقون|بتتصلوا|اتصال|مكالمة|معاودة_الاتصال|ترد_علي_بالهاتف|تلفون) (بي|علي|عليا|فيني|لي|معي|بنا|علينا|هاتفيا|هاتفية|تليفون|على_رقمي|على_جوالي|على_رقم|بالتلفون|بالهاتف)',
      '(ممكن|ارجو|أرجو|اريد|أريد|ابغى|أبغى|محتاج|عايز|انتظر|أنتظر|ياليت|يا_ريت) .. (مكالمة|مكالمه|اتصال|اتصالكم|اتصالا|تتصلون|تتصلوا|يتصل|حد_يكلمني|أحد_يكلمني|احد_يتصل|معاودة_الاتصال)',
    ],
    urgent: [
      '(أحتاج|احتاج|احتاجه|أحتاجه|محتاج|محتاجه) ... (اليوم|الليلة|الآن|الان|دلوقتي|الحين|حالا|قبل|فورا|خلال_ساعة|قبل_بكرة|ضروري|هالحين)',
      '(طيارتي|الطائرة|رحلتي|الرحلة|القطار|امتحاني|الامتحان|موعدي|عمليتي|السفر|سفري|اجتماعي) .. (بعد|خلال|تقلع|اليوم|الآن|الليلة) .. (ساعة|ساعتين|دقائق|دقيقة|ساعات|قليل|شوي)?',
      '(بسرعة|مستعجل|مستعجلة|عاجل|الوقت_ضيق|ما_في_وقت|مافي_وقت|لا_وقت|الوقت_ينفد|طارئ|سريعا|على_وجه_السرعة|أسرع_وقت)',
    ],
    channel_hop: [
      '(اتصلت|كلمت|راسلت|أرسلت|ارسلت|بعثت|بعت|تواصلت|رحت|زرت|كتبت|تكلمت|ذهبت) .. (أمس|امس|مرات|مرتين|بكم|عليكم|فيكم|معكم|إيميل|ايميل|بريد|رسالة|واتساب|الفرع|خدمة|قبل|مرة|تذكرة|الخط|لكم|موظف|الأسبوع|تويتر)',
      '(قالوا|قال|طلبوا|حولوني|وجهوني|نصحوني) (لي|لى|مني|إلى|الى)? .. (أتواصل|اتواصل|أكتب|اكتب|هنا|المحادثة|الشات|أراسلكم|اراسلكم|ارجع|اكلمكم)',
    ],
  },
};

/** One for each language. */
export const CONTACT: readonly TopicLexicon[] = [
  english,
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
