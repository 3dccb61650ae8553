import type { PhraseSource } from '../text-notation.ts';

/** Turns of speech that ask for a person without the shape of the grammar: no partner, or a person who acts. */
export const REQUESTS: readonly PhraseSource<'asks'>[] = [
  {
    lists: {
      person:
        'human humans person agent representative rep operator advisor adviser supervisor manager employee human_being real_person live_person real_human live_agent human_agent real_agent staff_member team_member colleague',
      one: 'a an some any another your the one_of_your an_actual a_real a_live',
    },
    phrases: {
      asks: [
        '(can|could|may|let|have|get|want|need|make|please_have|would) {one}? {person} (from_your_team|from_support|there|here|real|please)? (help|assist|answer|reply|respond|handle|take_over|take_a_look|look_into|look_at|contact|reach_out|get_back|take_care|deal_with|talk_to_me|speak_to_me|to_help_me|to_assist|to_answer|to_handle|to_look|to_take_over|to_contact|to_respond|to_reply|to_step_in|step_in|to_deal) !(my|with_my_homework|the_door|my_mother)',
        '(can|could|will|would) (someone|somebody) (real|human|actual) (help|answer|talk|reply|assist|respond)',
        '(can|could|have|get|let|please_have|would|need|want) (someone|somebody) .. (contact_me|reach_out|get_back_to_me|take_over|step_in|talk_to_me|speak_to_me|from_your_team_help|on_the_line|on_the_phone|else_on_the_line|respond_to_me|reply_to_me)',
        '^ (a|an|the|any|hello|hi|human)? (agent|human|representative|operator|live_agent|real_person|customer_care|human_agent|executive) (help|needed|required|support|assistance|available|wanted|pls|please) (me|please|pls|now|help|needed|asap)? $',
        '~(dont|not|no|do_not|never|without|do_i|do_we|should_i|must_i|if_i|will_i|would_i) (want|need|arrange|provide|allot|assign|request|get_me|give_me|require) (an|a|the)? (executive|live_executive|customer_care_executive|service_executive|agent) !(summary|function|job|fee|commission|id|code|number|card|license|licence|account|chair|suite|room)',
        '^ (where|wheres|wherere) (is|are)? (the|my|your)? (humans|agent|agents|live_agent|representative|real_people|human_agent|human) !(resources|rights|agency|office)',
        '(need|want|get_me|have) (someone|somebody) to (help|assist|talk|speak) (me|to|with_me|to_me)? $',
        '~(dont|not|never|no|do_not|without|stop|instead_of|didnt|will|they|he|she) (transfer|put|patch|forward|redirect|connect) me (through|over)? (to|with) !(my|account|savings|checking|wifi|internet|bluetooth|network|server|page|website|link|another_account|bank_account|the_wifi|the_internet|the_page|the_website|the_link|driver|the_driver)',
        '~(dont|not|never|didnt|they|he|she|will) (put|patch) me through',
        '^ (the|your)? (spa|sales|billing|support|service|accounts|returns|claims|booking|bookings|technical|tech|restaurant|housekeeping|customer|complaints|finance|events|reservations|hotel) (team|department|desk) please $',
        '(talk|speak|chat|connect|transfer) .. (with|to) (the|your)? (reception|front_desk|concierge|receptionist|room_service|housekeeping|back_office|head_office|duty_manager|store_manager|branch_manager|spa_team|sales_team|billing_team)',
        '~(dont|not|should|if|no|never|was|were|been|will|had|already|has|why|who|can_you|being|not_be) ^ (please|can_you|could_you|pls|i_want_to|id_like_to|kindly|just)? escalate (this|it|my_case|my_issue|my_complaint|the_issue|my_ticket|please|now|me|to_a|this_please|the_matter|my_problem)? (to_a_supervisor|to_a_human|to_your_manager|to_a_manager|please|now|higher|further)? $',
        '^ (please|can_you|could_you|pls|just)? (transfer|forward|redirect|connect|escalate|hand_over|handoff|handover|hand_off|transferring|patch_me_through|put_me_through|pass_me_on) (me|now|this_chat|the_chat|this_conversation|me_over|me_now|this)? (please|now|pls|asap)? $',
        '(take_me_to|send_me_to|point_me_to|bring_in|get_hold_of|pull_in|loop_in) {one} {person}',
        '(stop|enough|no_more|quit|tired_of|sick_of|done_with|fed_up_with) .. (bot|bots|robot|robots|automated|automation|machine|chatbot|chatbots) ... {person}',
        '(not|no|rather_than|instead_of) (a|to_a|with_a|this|the|another|any|more|you)? (bot|robot|machine|chatbot|computer|ai|bots|robots|automated_system|automated) ... {one} {person}',
        '(talk|speak|chat|connect|transfer) (me|with|to)? (with|to)? (the|your|a)? (sales|billing|accounts|returns|claims|complaints|technical|fraud|legal|finance|it|support|shipping|cancellations|retention|escalations) (team|department|desk|dept|people|guys|division|staff|specialist|unit)? (please|now)? $',
        '(hand|pass|give|turn) (me|this|it|the_chat) (over|off|on)? to {one}? {person}',
        '(want|need|prefer|get|looking_for|ask_for|request|asking_for|requesting) {one}? (real|live|actual|human|living|physical|genuine) (help|person|human|agent|support|assistance|operator|rep|representative|someone|interaction|contact|being|voice|service|attention|touch) !(madrid|estate|time)',
        '(anyone|anybody|someone|somebody|anyone_there|someone_there) (there|here|available|around|at_the_desk|in_the_office|else)? (i_can|who_can|that_can|to|whom_i_can|i_could|available_to|free_to|who_could|else_i_can) (talk|speak|chat|help|assist|talk_to|speak_to|speak_with|talk_with|contact|ask|connect)',
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
      personne:
        'un_humain une_personne quelqu_un un_conseiller un_agent une_vraie_personne un_vrai_humain une_personne_réelle un_opérateur un_responsable un_être_humain un_vrai_conseiller',
    },
    phrases: {
      asks: [
        '(que|qu|veux_que|voudrais_que|faire|laissez|est_ce_qu|est_ce_que|peut_on|pourrait|laisse) {personne} (me|peut|pourrait|puisse|peut_me|m) (me|m)? (réponde|répondre|aide|aider|contacte|contacter|rappelle|parle|parler|prenne|appelle|assiste)',
        '^ (transférez_moi|transfère_moi|transfert|passez_moi|mettez_moi_en_relation|redirigez_moi) (svp|maintenant|s_il_vous_plaît)? $',
      ],
    },
  },
  {
    lists: {
      mensch:
        'mensch jemand mitarbeiter berater agent person echter_mensch richtiger_mensch ein_mensch ein_mitarbeiter eine_person ein_berater mitarbeiterin',
    },
    phrases: {
      asks: [
        '(kann|könnte|soll|würde) (mir|mich|bitte|uns|sich)? (mir|bitte|mal|vielleicht)? (ein|eine|einer|irgendein)? (echter|echte|richtiger|realer|richtige)? {mensch} (bitte|mir|persönlich|von_ihnen|aus_dem_team|hier)? (bitte|persönlich|mir|weiter|direkt)? (helfen|antworten|weiterhelfen|kontaktieren|kümmern|melden|übernehmen|beraten)',
        '(stell|stellen|leite|leiten|verbinde|verbinden|schalte) (sie|du)? mich (bitte|jetzt|sofort|endlich|mal)? (bitte|jetzt|sofort)? (durch|weiter) $',
        '^ (bitte)? (durchstellen|weiterleiten|verbinden|weiterverbinden|eskalieren) (bitte)? $',
        '(live_chat|livechat|chat|gespräch|kontakt|telefonat|verbindung|weiterleitung) (mit|zu|an|zum) (einem|einer|dem|ihrem|eurem|der|den)? (echten|menschlichen|richtigen|realen)? (mitarbeiter|menschen|berater|kundenservice|support|agenten|person|mitarbeiterin|kundendienst|kundenberater|ansprechpartner)',
        '(gib|geben|hol|holen|ruf|rufen) (sie|mir|bitte)? (mir|bitte)? (ihren|deinen|euren|den|deine|ihre|einen) (vorgesetzten|manager|leiter|kollegen|teamleiter|menschen|mitarbeiter)',
        '(will|möchte|muss|kann|darf|würde_gern|würde_gerne) (ich)? (bitte|jetzt|sofort|gerne|gern|mal)? (ihren|deinen|euren|den|ihre|einen) (vorgesetzten|manager|leiter|mitarbeiter|berater|menschen|kundenberater) (sprechen|haben|kontaktieren|bitte_sprechen|jetzt_sprechen)',
      ],
    },
  },
  {
    lists: {
      persona:
        'una_persona un_umano qualcuno un_operatore una_persona_reale un_essere_umano un_consulente un_responsabile un_addetto',
    },
    phrases: {
      asks: [
        '(mi|può|potrebbe|puoi|potete|voglio_che|vorrei_che|posso_essere|essere|vorrei_essere) .. (aiutare|aiuti|risponda|rispondere|assistere|assistito_da|contattato_da|aiutato_da|servito_da|richiamato_da|seguito_da) (da)? {persona}',
        '{persona} (che|mi|può|potrebbe|possa) (mi|possa|può)? (aiuti|aiutare|aiutarmi|rispondere|risponda|rispondermi|assista|assistermi)',
        '^ (trasferiscimi|mi_trasferisca|trasferitemi|passami|collegami|mettimi_in_contatto) (per_favore|subito|ora)? $',
      ],
    },
  },
  {
    lists: { mens: 'iemand een_mens een_medewerker een_persoon een_collega een_echt_persoon een_echt_mens' },
    phrases: {
      asks: [
        '(kan|kunnen|zou|wil) {mens} (mij|me)? (even|alsjeblieft|misschien)? (helpen|antwoorden|bellen|contacteren|verder_helpen|te_woord)',
        '^ (doorverbinden|verbind_me_door|verbind_mij_door|verbind_door) (alstublieft|alsjeblieft|graag|aub|nu)? $',
      ],
    },
  },
  {
    lists: { ktos: 'ktoś człowiek konsultant pracownik prawdziwa_osoba prawdziwy_człowiek' },
    phrases: {
      asks: [
        '(czy|może|niech|chcę_żeby|chcę_aby|żeby) (mi|może|mógłby)? {ktos} (może|mógłby|mi|się)? .. (pomóc|pomoże|odpowiedzieć|odpowie|skontaktował|skontaktuje|zajął)',
        '^ (połącz|przełącz|połączcie|przekieruj) (mnie)? (proszę)? $',
      ],
    },
  },
  {
    lists: {
      pessoa: 'uma_pessoa um_humano alguém um_atendente um_agente uma_pessoa_real um_operador um_consultor',
    },
    phrases: {
      asks: [
        '(ser|quero_ser|gostaria_de_ser|posso_ser|preciso_ser) (atendido|atendida|ajudado|ajudada) por {pessoa}',
        '{pessoa} (pode|poderia|que|para|possa) (me)? (ajudar|atender|responder|me_ajudar|me_atender|me_responder|ajude|atenda)',
        '^ (transferir|transfira|me_transfere|me_passa|transfere) (por_favor|agora)? $',
      ],
    },
  },
];
