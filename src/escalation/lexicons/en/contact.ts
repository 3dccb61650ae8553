import type { TopicLexicon } from '../topics.ts';

/**
 * How somebody wants to be reached, how soon, and where they have been already: `callback` (to be rung, whoever does it, by whatever
 * verb), `urgent` (something ends soon, or it is happening now), `channel_hop` (told by, tried, or left without an answer on
 * another channel).
 */
export const contact: TopicLexicon = {
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
      '~(dont|not|never|no|nobody|noone|did|didnt|they|she|he|who|why|keeps|keep|stop|stopped|if_you|people) (phone|ring|telephone|buzz|bell) {me}',
      '~(i|cant|cannot|unable|make|not_able|how|when|if|not|dont|never|could_not|no|nobody|emergency|billing|the) (call|ring|phone|reach|contact|revert) (me|us|back|by|via)? (on|at|over) (my|this|our|these|the_registered|the_same|the_number|given|below|following|mobile|registered|below_number|this_number|that_number)',
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
      '(miss|missing|lose|losing|be_late_for|going_to_be_late_for|gonna_be_late_for|running_late_for) (my|the|our) (flight|train|deadline|connection|plane|exam|bus|slot|appointment|interview|ferry|boat|job|house|visa)',
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
