import type { PhraseSource } from '../../text-notation.ts';

/**
 * English turns of speech that ask for a person without the shape of the grammar: a person who acts ("if a colleague could look"),
 * one who is there ("is anybody free to chat"), the bot refused ("no bots"), the matter handed on ("pass this to whoever decides").
 */
export const requests: readonly PhraseSource<'asks'>[] = [
  {
    lists: {
      person:
        'human humans person agent agents representative representatives rep reps operator advisor adviser advisors advisers supervisor manager employee human_being real_person live_person real_human live_agent human_agent real_agent staff_member team_member member_of_staff member_of_your_team member_of_your_staff colleague colleagues specialist consultant people someone_real somebody_real',
      one: 'a an some any another your the one_of_your one_of_the an_actual a_real a_live ur',
      real: 'real live actual living human genuine proper breathing physical',
      bot: 'bot bots robot robots machine machines chatbot chatbots computer computers ai automated_system automated_systems automated automation automatic_messages automatic_replies automated_messages automated_replies automated_responses automated_answers canned_replies canned_answers canned_responses virtual_assistant virtual_agent algorithm',
      act: 'help assist answer reply respond handle take_over take_this take_care take_a_look look check review contact reach_out get_back deal_with talk speak step_in join jump_in come_in intervene call resolve sort fix explain see read write_to write_back chat go_over go_through walk_me',
      acted:
        'helped assisted answered replied responded handled took looked checked reviewed dealt stepped joined came read could would can will were was might',
      chief:
        'boss bosses superior superiors senior seniors higher_ups duty_manager branch_manager manager supervisor team_leader team_lead line_manager',
    },
    phrases: {
      asks: [
        '(can|could|may|let|have|get|want|need|make|please_have|would) {one}? {person} (from_your_team|from_support|there|here|real|please)? (help|assist|answer|reply|respond|handle|take_over|take_a_look|look_into|look_at|contact|reach_out|get_back|take_care|deal_with|talk_to_me|speak_to_me|to_help_me|to_assist|to_answer|to_handle|to_look|to_take_over|to_contact|to_respond|to_reply|to_step_in|step_in|to_deal) !(my|with_my_homework|the_door|my_mother)',
        '(can|could|may|let|have|get|want|would|will) {one} {person} .. {act} (me|us|this|it|here|please|at_this|at_it|at_my|in|over|into|my_case|my_question|to_me|with_me)',
        '~(what|when|do|does) (if|rather|prefer|unless|better_if|appreciate_it_if|appreciate_if|that) {one} {person} (from_your_team|from_support|there|here)? {acted} .. (me|us|this|it|my|here|over|that|these|into|at|help|look|take|answer)',
        '(can|could|will|would) (someone|somebody) (real|human|actual) (help|answer|talk|reply|assist|respond)',
        '(can|could|have|get|let|please_have|would|need|want) (someone|somebody) .. (contact_me|reach_out|get_back_to_me|take_over|step_in|talk_to_me|speak_to_me|from_your_team_help|on_the_line|on_the_phone|else_on_the_line|respond_to_me|reply_to_me|join_this_chat|join_the_chat|join_me)',
        '(can|could|may|would|will|have|get|let) (someone|somebody|anyone|anybody) (else)? (from|in|at|on) (your|ur|the) (side|team|office|company|end|support|department|staff|billing|management|customer|desk|back_office) .. (help|join|take|look|answer|reply|talk|speak|contact|chat|respond|assist|step|handle|please|call|write)',
        '^ (a|an|the|any|hello|hi|human)? (agent|human|representative|operator|live_agent|real_person|customer_care|human_agent|executive) (help|needed|required|support|assistance|available|wanted|pls|please) (me|please|pls|now|help|needed|asap)? $',
        '~(dont|not|no|do_not|never|without|do_i|do_we|should_i|must_i|if_i|will_i|would_i) (want|need|arrange|provide|allot|assign|request|get_me|give_me|require) (an|a|the)? (executive|live_executive|customer_care_executive|service_executive|agent) !(summary|function|job|fee|commission|id|code|number|card|license|licence|account|chair|suite|room)',
        '^ (where|wheres|wherere) (is|are)? (the|my|your)? (humans|agent|agents|live_agent|representative|real_people|human_agent|human) !(resources|rights|agency|office)',
        '(need|want|get_me|have) (someone|somebody) to (help|assist|talk|speak) (me|to|with_me|to_me)? $',
        '(get|give|find|fetch|bring|send|put) me (someone|somebody) (else|real|human|now|here|to|who) !(my_parcel|deliver|install|clean|fix)',
        '^ (please|i_want|i_need|give_me|get_me|want|need)? (someone|somebody|anyone|anybody) (else|real|human) (please|pls|now|instead|on|not|not_you)? $',
        '~(dont|not|never|no|do_not|without|stop|instead_of|didnt|will|they|he|she) (transfer|put|patch|forward|redirect|connect) me (through|over)? (to|with) !(my|account|savings|checking|wifi|internet|bluetooth|network|server|page|website|link|another_account|bank_account|the_wifi|the_internet|the_page|the_website|the_link|driver|the_driver)',
        '~(dont|not|never|didnt|they|he|she|will) (put|patch) me through',
        '^ (the|your)? (spa|sales|billing|support|service|accounts|returns|claims|booking|bookings|technical|tech|restaurant|housekeeping|customer|complaints|finance|events|reservations|hotel) (team|department|desk) please $',
        '(talk|speak|chat|connect|transfer) .. (with|to) (the|your)? (reception|front_desk|concierge|receptionist|room_service|housekeeping|back_office|head_office|duty_manager|store_manager|branch_manager|spa_team|sales_team|billing_team)',
        '~(dont|not|should|if|no|never|was|were|been|will|had|already|has|why|who|can_you|being|not_be) ^ (please|can_you|could_you|pls|i_want_to|id_like_to|kindly|just)? escalate (this|it|my_case|my_issue|my_complaint|the_issue|my_ticket|please|now|me|to_a|this_please|the_matter|my_problem)? (to_a_supervisor|to_a_human|to_your_manager|to_a_manager|please|now|higher|further)? $',
        '~(dont|not|never|they|should_i|if_i) (want|need|like|wish|please|kindly|can_you|could_you|must|going) (to_have|you_to|to)? (this|it|my_case|my_complaint)? escalate (this|it|my_case|my_issue|my_complaint|the_issue|my_ticket|the_matter|to)',
        '^ (please|can_you|could_you|pls|just)? (transfer|forward|redirect|connect|escalate|hand_over|handoff|handover|hand_off|transferring|patch_me_through|put_me_through|pass_me_on) (me|now|this_chat|the_chat|this_conversation|me_over|me_now|this)? (please|now|pls|asap)? $',
        '(take_me_to|send_me_to|point_me_to|bring_in|get_hold_of|pull_in|loop_in) {one} {person}',
        '(stop|enough|no_more|quit|tired_of|sick_of|done_with|fed_up_with) .. {bot} ... ({person}|someone|somebody|anyone)',
        '(not|no|rather_than|instead_of) (a|to_a|with_a|this|the|another|any|more|you)? {bot} ... {one} {person}',
        '~(you|youre|ur|are|is|im|am|its|sure|isnt|same_as|know_if) (not|no|skip|no_more|bypass|avoid|get_past|anything_but|enough_of|enough|dont_want|without|rather_than) (a|an|the|this|any|your|another|to_a|to_the|with_the|with_a|these|talking_to)? {bot} (please|pls|answers|replies|messages|crap|thing|stuff|anymore|now|again|thanks|thx|reply|answer)? $',
        '(person|human|someone|somebody|colleague|agent|anyone|anybody) (that|who|whos)? (is_not|isnt|not|is_no|aint) (a|an)? {bot}',
        '(talk|speak|chat|connect|transfer) (me|with|to)? (with|to)? (the|your|a)? (sales|billing|accounts|returns|claims|complaints|technical|fraud|legal|finance|it|support|shipping|cancellations|retention|escalations) (team|department|desk|dept|people|guys|division|staff|specialist|unit)? (please|now)? $',
        '(hand|pass|give|turn) (me|this|it|the_chat) (over|off|on)? to {one}? {person}',
        '~(dont|not|never|should_i|do_i) (hand|pass|escalate|refer|route|raise|forward|give) (this|it|me|my_case|my_query|my_complaint|my_issue|my_ticket|my_request|the_chat|this_chat|the_matter|things) .. (to|onto) (whoever|the_person|the_right_person|the_right_people|the_people|the_relevant|the_concerned|your|one_of_your|one_of_the|somebody_in|someone_in|somebody_who|someone_who|a_colleague|another_department|management) .. ({person}|responsible|in_charge|who|concerned|team|department|office|deals|handles|knows|{chief})?',
        '(get|bring|fetch|involve|get_in|let_me_speak_to|let_me_talk_to|let_me_speak_with|connect_me_to|connect_me_with|i_demand) (me|in)? (your|ur|the|a) {chief} !(account|app|said|wrong|level)',
        '(answered|handled|served|reviewed|looked_at|assisted|helped|dealt_with|attended|assigned|looked_after|taken_over|attended_to) (by|to) {one}? {real}? {real}? {person} !(yesterday|last|before|already)',
        '~(not|is_this|are_you|youre|dont|never) (want|need|prefer|get|looking_for|ask_for|request|asking_for|requesting|rather_have|demand|would_like|id_like) {one}? {real} {real}? (help|person|human|agent|support|assistance|operator|rep|representative|someone|interaction|contact|being|voice|service|attention|touch|employee|staff|people|member_of_staff|conversation|response_from) !(madrid|estate|time)',
        '(is_there|are_there|any|got_any|have_you_got|do_you_have|isnt_there|arent_there|there_must_be|there_has_to_be) {one}? (someone|somebody|anyone|anybody)? {real} ({person}|someone|somebody|support|staff|team|help|soul|being)? (online|available|there|around|here|i_could|i_can|to|who|on|about|awake|free|that_can|at_your)',
        '(is|are) (there)? (any|some|anyone|anybody|someone|somebody|one_of_your|your) ({person}|staff|team|support)? .. (available|free|around|online|on_duty|at_the_desk|there) (to_chat|to_talk|to_speak|to_help|to_assist|for_a_chat|right_now|now|please|to_answer|that_can|who_can|i_can|i_could|at_the_moment|today)',
        '(anyone|anybody|someone|somebody|anyone_there|someone_there|people) (actual|real|human|there|here|available|around|at_the_desk|in_the_office|else)? (i_can|who_can|that_can|to|whom_i_can|i_could|available_to|free_to|who_could|else_i_can|we_can|i_might) (actually|possibly|please|also)? (talk|speak|chat|help|assist|talk_to|speak_to|speak_with|talk_with|contact|ask|connect) !(him|her)',
        '~(dont|not|know|about|him|her) (who|whom|with_whom|to_whom) (else)? (can|could|do|should|would|may|must|shall|might) (i|we) (actually|please|possibly|best)? (speak|talk|chat|complain|turn) (to|with|about)? !(english|spanish|french|german|in)',
        '(se|sey) (baat|bat|baath) (karni|karna|karne|karao|karwao|karwa|kara|karwado|karado|karaiye|krni|krna|krao|krwa|karvani|krwani|hogi|ho|kar|krwado|krado|karenge|chahiye)',
        '(make|let) (i|me|una|person|human|somebody) (fit)? (talk|yarn|speak|follow) (to|with)? .. (person|human|somebody|oga|agent)',
        '(agent|insaan|insan|executive|manager|customer_care) (se|ko|chahiye|chaiye|do|dedo|bulao|lagao|do_mujhe) .. (baat|bat|bulao|connect|chahiye|lagao|milao|milwao|karo|do)?',
      ],
    },
  },
];
