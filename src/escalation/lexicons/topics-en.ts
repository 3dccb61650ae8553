import type { TopicLexicon } from './topics.ts';

export const english: TopicLexicon = {
  lists: {
    no: 'not no never dont doesnt isnt cannot cant without wont arent aint',
    my: 'my our the this that your a an his her their all any some these those another',
    account:
      'account accounts acct acount accout accoynt acocunt profile membership subscription plan service contract policy registration memberships subscriptions user_account login',
    level:
      'free freemium premium pro gold platinum standard basic bank online current savings checking paid business personal old whole entire user customer whole_damn goddamn damn bloody own monthly annual yearly credit gym phone mobile internet insurance trial silver family existing shop email main second joint',
    close:
      'close closing closed cancel cancelling canceling cancell delete deleting remove removing terminate terminating deactivate deactivating erase erasing shut shut_down shutting_down discontinue discontinuing eliminate end ending invalidate quit disable disabling get_rid_of unsubscribe_from unregister wipe dissolve opt_out_of',
    closing:
      'closure cancellation cancelation cancellations termination terminations deletion removal deactivation closing cancelling deleting removing closures deletions removals',
    money:
      'money deposit deposits deposited balance bonus bonuses withdrawal withdrawals withdraw payment payments payout payouts cashback winnings wallet transfer transfers funds fund credit credits salary paycheck payroll reward rewards transaction transactions cash amount top_up topup top-up cheque commission earnings referral cash_back referral_bonus gift_card_balance settlement wages pension',
    aside:
      'receipt code codes link option options page pages confirmation screen policy button method methods history rules rule terms conditions limit limits tab section menu feature form score report shown email mail otp sms statement details process',
    still:
      'still yet even actually properly correctly really ever just also been being fully completely at_all all',
    least:
      'than_the_minimum than_minimum than_the_limit than_the_required than_required than_the_least than_the_maximum',
    fault:
      'missing gone wrong incorrect disappeared vanished lost short lower less inaccurate duplicated stuck incomplete invisible nowhere mismatch mismatched unreflected uncredited miscalculated off unaccounted_for nowhere_to_be_found zero',
    neg: 'not isnt hasnt havent didnt doesnt dont wasnt never cant cannot couldnt still_not no_longer yet_to arent wont did_not has_not have_not does_not do_not is_not was_not unable_to am_not_able_to not_able_to can_not failed_to fails_to never_did nor aint were_not werent are_not',
    arrive:
      'received receive credited credit reflected reflect reflecting showing show shown visible arrived arrive arriving there added add updated update come came coming appeared appear appearing see find get got given gotten cleared clear posted landed reached reach deposited returned paid here available turned_up come_through gone_through go_through gone_in show_up showed_up shown_up showing_up in_my correct right matching match correctly went_in processed pulled seeing getting receiving',
    unknown:
      'recognise recognize recognised recognized authorise authorize authorised authorized make made know do approve approved initiate initiated remember order place request understand familiar_with agree_to sign_up_for perform mine do_that set_up buy purchase do_it',
    charge:
      'charge charges charged payment payments transaction transactions withdrawal withdrawals debit debits direct_debit fee fees purchase purchases debited deduction deducted bill billed activity amount cash item items money card',
  },
  phrases: {
    urgent: [
      '~{no} (urgent|urgently|asap|a_s_a_p|emergency|immediately|as_soon_as_possible|as_quickly_as_possible|as_fast_as_possible|right_away|straight_away|straightaway|at_once|time_sensitive|time_critical|critical|life_or_death|without_delay|top_priority|high_priority|desperately|desperate) !(contact|number|contacts|fund)',
      '(immediate|quick|urgent|instant|swift|fast|speedy|priority) (help|assistance|attention|resolution|action|response|fix|solution|reply|support|answer|refund|callback)',
      '(cant|cannot|can_not|wont) (wait|be_late|delay|afford_to_wait)',
      '(need|want|have_to|must|needs|fix|do|solve|help|send|answer|resolve|sort|respond|reply|got_to|gotta) .. (right_now|today|tonight|this_minute|this_second|this_very|within_the_hour|in_the_next_hour|by_tomorrow|before_tomorrow|by_tonight|this_morning|this_afternoon|by_noon|within_an_hour|now_now|quick|quickly|fast|in_an_hour|before_noon)',
      '(hurry|hurry_up|make_it_quick|quick_please|running_out_of_time|out_of_time|no_time|time_is_running|matter_of_urgency|its_a_matter_of|deadline_is|the_deadline|before_it_is_too_late|before_its_too_late|sos|stranded|stuck_at_the_airport|locked_out)',
      '(flight|train|plane|meeting|wedding|exam|interview|event|surgery|appointment|party|departure|trip) (is|leaves|departs|starts|takes_off) .. (hours|hour|minutes|today|tomorrow|soon|tonight)',
    ],
    callback: [
      '~(dont|not|never|no|you_can|cant|please_dont|did|didnt|they|she|he|who|why|will_they|friends|people|everyone|just_call_me|name_is) (call|phone|ring|telephone|give|dial|buzz) me (back|at|on|when|please|asap|now|today|tomorrow|in|for|regarding|about|to|as_soon|tonight|later|this|after|between|before|immediately|urgently|a_call|a_ring|a_call_back|a_callback|a_buzz|right|by|up|instead|if|once|pls|plz|whenever|around|anytime|straight|and|ur_number|first|from|directly|quickly|a_bell)',
      '~(dont|not|never|you_can|they|she|he|why) (call|phone|ring) me $',
      '(call_me_back|callback|call_back|phone_me_back|ring_me_back|return_my_call|call_backs|callbacks|call-back) !(from_the_bank|function|url|failed)',
      '(can|could|would|will|have|get|let|want|need|please|ask|tell|make|like|request|arrange|schedule|expect|book|prefer) (you|someone|somebody|anyone|an_agent|a_person|an_advisor|they|your_team|him|her|one|to|for|me|i|receive|a|the_manager|your_agent|a_representative|representative|the_agent|executive) .. (call_me|phone_me|ring_me|give_me_a_call|call_us|call_back|telephone_me|contact_me_by_phone|contact_me_on_my|reach_me_on_my|reach_me_at|phone_call|a_callback|talk_on_the_phone|speak_on_the_phone|talk_over_the_phone|talk_over_phone|speak_by_phone)',
      '(want|need|like|request|arrange|schedule|book|expect|prefer|get|waiting_for|requesting|have|receive) (a|to_receive_a|to_get_a|for_a|you_to)? (phone|telephone|return|quick)? (call|callback|phonecall) (from|back|please|with|asap|on|at|to_my|as_soon|tomorrow|today|instead)',
      '(here_is|heres|this_is|that_is|thats) my (phone|mobile|cell|contact|number|telephone|cellphone) .. (call|ring|reach|contact)',
      '(reach|contact) me (on|at|by|via) (my)? (phone|mobile|cell|number|telephone|cellphone|whatsapp|this_number)',
      '(talk|speak|discuss|chat) (to_you|with_you|to_someone|with_someone|this|it|to_me|with_me|to_somebody)? (on|over|by|via) (the)? (phone|telephone)',
    ],
    number: [
      '(your|customer_care|customer_service|customer_support|support|helpline|call_centre|call_center|toll_free|hotline) (phone|contact|telephone|care|mobile|customer_care|support|customer_service|helpline|toll_free|hotline|desk)? (number|no|nr|num|numbers|phone_number) !(of_the_order)',
      '(number|phone) (to|i_can|can_i|where_i_can|for_me_to) (call|ring|reach|dial)',
      '(have|is_there|what_is|whats|give_me|send_me|need|want|got|share|provide) (a|an|any|the|your|me)? (phone|contact|telephone|helpline|hotline|support|customer_care|customer_service|toll_free) (number|no|line|numbers)',
    ],
    medical: [
      '(side_effect|side_effects|allergic|allergy|allergies|allergic_reaction|overdose|overdosed|dosage|dose|doses|diabetic|diabetics|diabetes|pregnant|pregnancy|breastfeeding|breast_feeding|lactating|blood_pressure|heart_attack|chest_pain|chest_pains|heart_condition|asthma|asthmatic|epilepsy|seizure|seizures|thyroid|kidney|liver|cancer|chemotherapy|symptom|symptoms|diagnosis|diagnosed|prescription|prescriptions|prescribed|medication|medications|medicine|medicines|antibiotics|insulin|vaccine|vaccination|vaccinated|contraindication|contraindications|poisoning|poisoned|vomiting|rash|hives|swelling|anaphylaxis|immunity|immune|infection|infected|injury|injured|bleeding|fainted|ambulance|hospitalized|hospitalised|medical_advice|medical_condition|medical_emergency|high_fever|migraine|migraines|concussion|miscarriage|lactose_intolerant|coeliac|celiac|cholesterol|paracetamol|ibuprofen|steroids|pcos|arthritis|gluten_intolerance|nut_allergy|peanut_allergy|carpal_tunnel|covid_symptoms)',
      '(safe|ok|okay|suitable|harmful|dangerous|bad|allowed|good) (for|during|while|to_use_with|to_take_with|to_take_during|to_take_while|if_i_am|if_im|to_eat_while|when_i_am) .. (pregnant|pregnancy|diabetic|diabetics|breastfeeding|children|babies|baby|toddlers|kids|infant|patients|heart|kidney|liver|asthma|skin|health|elderly|nursing)',
      '(see|ask|consult|call|need|tell|told|talk_to|speak_to|visit) (a|my|the|your) (doctor|physician|gp|dermatologist|nutritionist|dietician|dietitian|pharmacist|specialist_doctor|therapist|cardiologist)',
      '(got|getting|feel|feeling|became|made_me|makes_me|fell|been|felt) {still}? (very|really|so|quite|extremely|violently|a_bit)? (sick|ill|nauseous|dizzy|unwell|faint|poorly|feverish|nauseated) (after|from|because|since|when|eating|using|and)',
      '(burn|burns|burned|burnt|burning|itchy|itching|itch|pain|hurts|ache|aches) .. (skin|eyes|face|stomach|chest|mouth|throat|lungs|scalp|back_after|muscle|joint|knee)',
    ],
    legal: [
      '(lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|lawsuit|law_suit|lawsuits|class_action|legal_action|legal_actions|legal_proceedings|legal_notice|legal_advice|legal_team|legal_department|legal_issue|legal_matter|legal_steps|small_claims|subpoena|litigation|litigate|court|court_order|consumer_court|consumer_forum|consumer_protection|consumer_rights|trading_standards|ombudsman|ombudsperson|better_business_bureau|regulator|regulators|statutory_rights|breach_of_contract|cease_and_desist|defamation|liable|liability|negligence|illegal|illegally|unlawful|arbitration|tribunal|prosecute|press_charges|report_you_to|report_this_to_the|fca|financial_conduct|attorney_general|copyright_infringement|power_of_attorney|probate|indemnity|my_legal)',
      '~(i_was|was) (sue|suing|sued|take_you_to_court|taking_you_to_court|see_you_in_court|hear_from_my|hearing_from_my)',
      '(go|going|complain|report_you|report_this|calling|call|inform|contact) (to|it_to|this_to|you_to)? (the)? (police|authorities|cops|press|media|newspapers|regulator|consumer)',
    ],
    privacy: [
      '(gdpr|ccpa|hipaa|lgpd|data_protection|data_privacy|privacy|privacy_policy|personal_data|personal_information|personal_info|personal_details_been|my_data|my_information_be|users_data|user_data|data_breach|data_leak|leaked|data_collection|data_retention|right_to_be_forgotten|subject_access|third_parties|third_party|my_browsing|browsing_history|browser_history|location_data|track_my|tracking_me|tracks_me|track_me|spying|spy_on|identity_theft|confidentiality|anonymized|anonymised|opt_out_of_data|tracking_cookies|encrypted|encryption|data_secure|data_safe|my_location|biometric|eavesdrop|surveillance)',
      '(sell|sells|selling|sold|share|shares|sharing|shared|store|stores|stored|storing|keep|keeps|keeping|kept|collect|collects|collecting|collected|use|uses|used|using|access|accesses|record|records|recording|recorded|see|sees|seen|view|read|reads|give|gives|leak|leaks|save|saves|saved|gather|gathers|gathered|disclose|disclosed|track|tracked|monitor|monitors|retain|retained|delete|deleted|erase|protect|protected|secure|hack|hacked|transmit|transfer|encrypt|process|expose|exposed|safe|access_to) .. (my|our|users|personal|your_users|peoples|any|the|of|private|location|what|all_my|customer|customers|whose) (data|information|info|details_with|personal|location|contacts|photos|messages|browsing|history|emails|conversations|camera|microphone|identity|private|records|searches|medical|health|activity|payment_information|credit_card_information|passwords|address_with|chat_history|chats|phone_number_with|email_with)',
      '(data|information|info|records|messages|location|history|photos|details|conversations|identity|activity|choices|contacts|medications|recordings|preferences) (is|are|be|being|get|gets|been|ever|still|kept|you_have|i_provide|i_enter|i_give|that_is) .. (sold|shared|stored|kept|collected|used|saved|deleted|private|safe|secure|recorded|protected|leaked|tracked|encrypted|accessed|visible|anonymous|hacked|viewed|seen|sell|collect|collecting|transmitted|retained|public|confidential|disclosed|gathered|compromised|exposed)',
      '(who|what_kind_of|what|which|how_much|how_long|where|what_type_of|what_sort_of) (can|data|information|info|else|has|other|personal|company|companies|employees|people|of_my)? (will|can|has|have|is|are|do|does|else|access|of_my|about_me|could|would)? .. (access_my|see_my|see_the|view_my|access_to_my|my_data|my_information|information_about_me|collect|collected|information_is|data_is|about_me|my_personal|my_private|my_info|my_location|personal_information|data_do_you)',
    ],
    refund: [
      '(refund|refunds|refunded|refunding|reimburse|reimbursed|reimbursement|reimbursements|reimbursment|money_back|cash_back_for|chargeback|charge_back|chargebacks|restitution|restitutions|rebate|rebates|erfund|erfunds|refun|redund|moneyback) !(policy|policies|guarantee_terms)',
      '(give|want|get|getting|need|return|returned|returning|refund|send|have|demand|gimme|claim) (me|i_want|you_to|to_get)? (back)? (my|our|the|all_my) (full|whole|hard_earned)? (money|cash|payment|purchase|funds|order) (back|returned|refunded)',
      '(compensation|compensations|compensate|compensated) (for|of|me|my|from|is|request)',
      '(payment|charge|transaction|purchase|funds) (be|was|been|got|has_been|is|to_be|were|getting)? (reversed|reverted|reverse|revert|sent_back|returned_to)',
      '(reverse|revert|undo|cancel) (the|this|that|my|a)? (charge|payment|transaction|purchase|transactions)',
    ],
    refund_info: [
      '(refund|refunds|money_back|reimbursement|reimbursements|return|returns|rebate|restitution|reimbursementpolicy|compensation|compensations) (policy|policies|guarantee|process|procedure|period|terms|conditions|window|rules|take|usually|timeline|works|work|status)',
      '(what|which|how_long|when|whats|how_do|how_does|in_which|track|tracking|check|checking|status|under_which|under_what|explain|see) ... (refund|refunds|refunded|money_back|reimbursement|reimbursements|redimbursements|rebate|restitution|reimbursed|compensation|compensations) (policy|take|work|works|come|arrive|issued|processed|request|status|possible|allowed|eligible|situations|cases|circumstances)?',
      '(waiting|expect|expecting|awaiting|wait|await) (for|a|on|my|the|to_get|to_receive)? (a|my|the)? (refund|restitution|rebate|reimbursement|compensation|restituton|erbate|restituttion)',
    ],
    self_harm: [
      '(kill|killing|hurt|hurting|harm|harming|shoot|shooting|hang|hanging|cut|cutting|stab|stabbing|drown|drowning|poison|poisoning|off|offing|burn|burning|starve|starving|injure|jump_off|unalive|strangle|destroy|blow|murder|electrocute|suffocate|throw|throwing|slit|sacrifice|delete) (myself|my_self|me_self|my_wrists|my_wrist|my_throat|my_veins|myself_in_front|my_brains_out)',
      '(suicide|suicidal|kms|self_harm|selfharm|self-harm|kill_me_now_please|unalive_myself|od_on_pills|end_it_all|ending_it_all|end_my_life|ending_my_life|end_this_life|take_my_life|take_my_own_life|taking_my_own_life|taking_my_life|ended_my_life|ended_it_all|blow_my_brains|blow_my_head|put_a_bullet|bullet_in_my|gun_to_my_head|jump_off_a|jump_off_the|jumping_off_a|jumping_off_the|jump_from_a_bridge|jump_from_the_roof|jump_in_front_of|jumping_in_front|slit_my|overdose_on_pills|better_off_dead|better_off_without_me|better_off_if_i|dont_want_to_live|do_not_want_to_live|dont_wanna_live|not_want_to_live|dont_want_to_be_alive|dont_want_to_exist|dont_want_to_wake_up|never_wake_up|no_reason_to_live|nothing_to_live_for|no_point_in_living|no_point_living|not_worth_living|isnt_worth_living|life_is_not_worth|life_isnt_worth|life_is_pointless|life_has_no_meaning|tired_of_living|tired_of_life|tired_of_being_alive|cant_go_on|cannot_go_on|cant_live_like_this|cant_live_anymore|want_to_disappear_forever|wish_i_was_dead|wish_i_were_dead|wish_i_was_never|wish_i_had_never_been|wish_i_wasnt_alive|wish_i_could_die|wish_i_would_die|want_it_all_to_end|want_everything_to_end|want_to_end_it|going_to_end_it|ready_to_end_it|goodbye_cruel_world|no_one_would_miss_me|nobody_would_miss_me|no_one_will_miss_me|nobody_will_miss_me|no_one_would_care_if_i|nobody_would_care_if_i|world_would_be_better|welcome_death|want_to_be_dead|hate_being_alive|hate_living|done_with_life|done_living|give_up_on_life|giving_up_on_life|life_is_over_for_me|cutting_myself|hurting_myself|self_destruct_myself|ready_to_die|dying_would_be|be_dead_soon|be_dead_by|be_dead_today)',
      '(want|wanna|plan|planning|going|gonna|need|ready|about|prefer|like|think|ought|should|would_rather|id_rather|feel_like|intend|intending|hoping|hope|wish|deserve|decided|cant_wait|looking_forward|trying|tempted|considering|waiting|thinking_about|thinking_of|might|supposed|everyone_thinks_i_should|everyone_wants_me) (to|on|i|of|im|about|that|should|just|will|could|me|going|better|today|gonna)? (to|i|just|be|want|going|could|simply|will|should|gonna|really|go)? (to|just|and)? (die|dead|dying|overdose|drown|hang_myself|jump_off|jump_off_a_bridge|take_pills|take_all_my_pills|take_a_bunch_of_pills|swallow_pills|od|end_my_life|end_it_all|end_it|shoot_myself|kill_myself|hurt_myself|bleed_out|cut_myself) !(of_laughter|laughing|of_hunger|for_a|of_boredom|my_hair|to_know|to_see|of_thirst|from_laughter|hard|the_batteries|of_embarrassment|out_of_curiosity|my_nails)',
      '^ (should|shall|can|may|must) i (just|really)? (die|drown|overdose|end_it|hang|jump|be_dead|end_it_all|not_live)',
      '^ i (should|will|must|deserve_to|need_to|want_to|might|wanna|could_just|ought_to|just_want_to) (just|probably|really|be)? (die|be_dead|overdose|drown|not_be_here|not_exist|disappear_forever|stop_living|stop_existing)',
    ],
    close_account: [
      '{close} (down|out|off)? {my}? {level}? {level}? {account} !(to_the_newsletter|to_your_company|to_ur|to_your|to_the|number|holder|linked|statement|details|ending|payment|to_it|has)',
      '{account} {level}? (be|to_be|get|gets|been) {close} !(by_you|the_order)',
      '(free|freemium|premium|pro|gold|platinum|standard|basic|my|our) account {close}',
      '{level}? {account} {closing}',
      '{closing} (of|for) {my}? {level}? {level}? {account}',
      '(want|like|wish|need|how|help|please|gonna|going|trying|way|decided|ready|possible|i_am|im) .. (leave|quit|leaving|quitting) (your|this|the)? (bank|company|service|platform|site|app|programme|program|for_good)',
      '(unsubscribe|deregister|unregister|stop_being_a_customer|stop_being_your_customer|close_everything|end_my_membership|end_my_subscription|close_my_business) !(to|from_your_newsletter|from_the_newsletter|from_newsletter|from_the_corporate|from_your_company|from_your_corporate|from_emails|from_your_emails|from_your_mailing)',
      '(dont|do_not|no_longer|never) (want|need|wish|require|use|care) (to|for)? (have|keep|use|hold|maintain|be|continue)? {my} {level}? {account} (anymore|any_more|any_longer|with_you|with|open|active|account|here|help|now|at_all)?',
      '(dont|do_not|no_longer) (want|wish|need) (to_be|to_have|to_keep|being|to_use|to_continue|to_hold) (a|an|my|this|the|with|using|as)? {level}? (customer|member|client|subscriber|account|user|registered|subscribed)',
      '(switch|switching|move|moving|transfer|transferring|change|changing|go|going|leave|leaving) .. (to|for) (a|another|your|the)? (different|other|new|another)? (bank|provider|competitor|competitors|competition|carrier|supplier|rival)',
      '(switch|change|switching|changing) my? (banks|providers|provider|carrier|supplier)',
      '(cancel|end|terminate|stop) (my|our|the) (contract|membership|subscription|plan|policy|service|services|auto_renewal|autorenewal|renewal) !(to_the|to_your|to_ur|from_the_newsletter|to_a)',
    ],
    sales: [
      '(pricing|price_list|price_quote|quote|quotation|enterprise|enterprise_plan|business_plan|bulk|bulk_order|bulk_orders|bulk_discount|bulk_pricing|wholesale|reseller|resellers|resell|volume_discount|volume_discounts|volume_pricing|site_licence|site_license|book_a_demo|request_a_demo|product_demo|live_demo|see_a_demo|get_a_demo|schedule_a_demo|free_trial|proposal|rfp|procurement|purchase_order|sales_team|sales_rep|sales_representative|sales_department|talk_to_sales|contact_sales|speak_to_sales|speak_with_sales|b2b|white_label|partnership|become_a_partner|become_a_reseller|become_a_distributor|distributor|franchise|upgrade_to_enterprise|custom_plan|custom_pricing|custom_quote|corporate_account|corporate_gifts|corporate_order|large_order|onboard_our|onboard_my_team|for_our_company|for_our_team|for_our_organization|for_our_organisation|for_my_company|for_my_team) !(me_if|mark|marks|error|wrong|on_my_card)',
      '(interested|looking|want|like|wish|planning|ready|need|hoping|considering|thinking) (in|to|of|about) (buy|buying|purchase|purchasing|order|ordering|upgrade|upgrading|subscribe|subscribing|switch_to|getting|license|licensing) .. (licenses|licences|seats|units|pieces|enterprise|employees|for_my_team|for_our_team|for_my_company|for_our_company|business_plan|enterprise_plan|for_our_office|in_bulk)',
      '(how_much|what|whats|tell_me|know|info|information|details|questions|question|more) .. (cost|price|prices|pricing|rates|plans|packages|quote|is_it_for|would_it_cost|would_it_be) .. (users|employees|seats|licenses|licences|team|company|business|enterprise|organization|organisation|people|units)',
      '(buy|need|purchase|order|want|license|for|get) .. (hundred|hundreds|thousand|thousands|50|100|200|250|300|500|1000|2000|5000|10000) (of|units|pieces|licenses|licences|seats|users|employees|people|boxes|items|copies|bags|kits|devices)',
    ],
    money_missing: [
      '(wallet|balance|account|app|bonus) (is|has|still|was|hasnt|have|isnt|not|did|does|doesnt|didnt|balance|shows|showing|not_been)? {neg}? {still}? (not_updated|hasnt_updated|not_been_updated|not_reflecting|not_updating|not_credited|still_not|shows_zero|shows_0|showing_zero|showing_0|empty_now|is_zero|was_zero|still_zero|is_empty|in_minus|negative_suddenly|is_short|shows_less|showing_less|still_the_same|not_changed|hasnt_changed|not_correct)',
      '(wallet|balance|bonus) (still)? {neg} {still}? (updated|update|correct|right|reflected|changed|change|increase|increased|credited)',
      '(where|wheres|what_happened_to|whats_happened_to) (is|are|has|did|the_hell_is|the_heck_is|did_all)? (my|all_my|our|the_rest_of_my) (money|cash|funds) (gone|go|disappeared|went)?',
      '(money|cash|funds) (is|has|have|was|all|has_been|just)? (gone|disappeared|vanished|missing|stolen)',
      '(underpaid|short_changed|shortchanged|short-changed|under_paid)',
      '(short|shorted) (by|me|us) !(time|answer|term|video|of_money|of_cash|of_funds|on_cash|on_money)',
    ],
    dispute: [
      '(dispute|disputed|disputing|chargeback|charge_back|fraud|fraudulent|fradulent|frauds|fraudulently|scam|scammed|scammer|identity_theft|overcharged|over_charged|overbilled|double_billed|double_charged|ripped_off|suspicious_activity) !(button|team|teams|department|policy|protection|prevention|alert|alerts|check)',
      '(charged|billed|debited|deducted|collected|taken|pay|paid|charging|took) (it|me|us|for|for_it|for_this|my_card)? (again|over_again|a_second_time)',
      '(card|account|details|pin|identity) (has|have|was|is|been|were|may|might|being|got|info|may_have|could|details)? (been|be|being|have_been|getting)? (compromised|hacked|cloned|skimmed|used_by_someone|used_without|copied|used_fraudulently|breached|being_used|used_by_somebody|used_illegally)',
      '(why|how_come) (was|am|were|did|have|has|did_i|is) (i|we|my_card|my_account|you|they|there|it)? (been|get|getting|being|got|a|an)? (charged|charge|fee|billed|charging|overdrawn) !(anything_to|for_a_mobile)',
      '(got|received|gave|get|dispensed|withdrew|receive|given|gave_me|getting|recieved|got_back) (only|me|out|just)? (only|the|half)? (less|wrong|incorrect|different|lower|part|half|smaller) (cash|amount|money|than|of|sum|change)',
      '(atm|machine|cash_machine|cashpoint|bank_machine) .. (wrong|less|incorrect|short|half|partial|only_gave|gave_me_less|not_dispense|didnt_dispense|not_give|didnt_give|didnt_give_me|kept|swallowed|ate)',
    ],
    custom: [
      '(special|unusual|specific|unique|particular|complicated|complex|exceptional|tricky|weird|strange|rare|odd|delicate|custom|edge|individual|peculiar|difficult) (case|situation|circumstance|circumstances|request|requirement|requirements|arrangement|needs|issue|problem|matter|scenario|question) !(sensitive)',
      '(custom|customised|customized|bespoke|tailored|tailor_made|personalised|personalized|made_to_order|made_to_measure|individual) (order|orders|quote|solution|integration|contract|plan|agreement|setup|build|product|arrangement|size|sizes|design|offer|development|package|requirements|terms)',
      '(its|it_is|this_is|that_is|my_case_is|my_situation_is|its_a_bit|it_is_a_bit|situation_is|bit|rather|quite|very) (a_bit|rather|very|quite|really|pretty|kind_of|so|a_little|too|more)? (complicated|complex|long_story|hard_to_explain|difficult_to_explain)',
      '(make_an_exception|an_exception|one_off|long_story|multiple_issues|several_issues|several_problems|many_questions|not_covered_by|does_not_fit|doesnt_fit_any|none_of_the_options|none_of_these_options|none_of_these_apply|none_of_the_above|not_listed|not_in_your_faq|not_in_the_faq|on_behalf_of_my|deceased|passed_away|bereavement|power_of_attorney|divorce|inheritance|bankruptcy|insolvency|court_order|negotiate|payment_plan|instalment_plan|installment_plan|hardship|financial_difficulty|cant_afford_to_pay)',
    ],
    channel_hop: [
      '(i|ive|i_have|we|weve|we_have|just|already|previously|and) (just|already|also|have|even|tried|have_already|had|both|ve|recently|then|tried_to|previously)? (called|phoned|rang|emailed|e-mailed|mailed|texted|tweeted|messaged|contacted|wrote_to|written_to|written|wrote|visited|spoke|spoken|talked|chatted|dmed|calling|emailing|telephoned|faxed|rung|went_to|been_to|reached_out|sent|tried_calling|tried_phoning|tried_emailing|filled|submitted|opened|raised|complained|been_on_the_phone|tried_the|on_the_phone) (you|your|to|the|customer|support|on|with|an|a|in|several|twice|and|earlier|yesterday|already|this_morning|last|three|multiple|many|by|them|up|out|somebody|someone|two|over|before|via|today|but|2|3|4|5|half|for) !(my_friend|my_mom|my_wife|me)',
      '(on|over|by|via|through|using|tried|from) (the|your|my|their)? (phone|telephone|email|e-mail|twitter|facebook|whatsapp|instagram|hotline|phone_line|helpline|live_chat|app_chat|contact_form|web_form) .. (already|before|earlier|yesterday|but|told|said|and|without|no_one|nobody|this_morning|last_week|with_no)',
      '(told|advised|asked|instructed|informed|sent|directed|redirected|referred|transferred) (me|us) (by|on|over|to|here|when|from|that)? (the|your|contact|chat|use|come|a|an|this)? (phone|email|agent|colleague|here|chat|representative|store|branch|shop|call_centre|call_center|twitter|support|hotline|phone_line|department|other_agent)',
      '(your|the|a|another|last|previous|different|other) (phone_agent|phone_support|phone_line|call_centre|call_center|hotline|colleague|agent|representative|rep|store|branch|email_team|support_team|helpline|advisor|operator|staff) (told|said|advised|asked|promised|sent|hung|couldnt|could_not|didnt|transferred|did_not|gave|was_unable|assured|informed|told_me)',
      '(no|without|never_got_a|havent_had_a|not_had_a|still_no|waiting_for_a|havent_received_a|didnt_get_a|never_received_a) (reply|response|answer|call_back|callback) (to|from|on) (my|your|the) (email|emails|message|messages|call|calls|ticket|tickets|voicemail|letter|tweet|mail|mails|letters|dm|text|texts)',
      '(my|the|an|a|previous|earlier|existing|open|last) (ticket|email|case|phone_call|call|conversation|chat|complaint) (from|of|with|about|yesterday|last|earlier|number|reference|i_sent|has_been|is_still) .. (yesterday|week|month|ago|open|unanswered|already|earlier|monday|tuesday|wednesday|thursday|friday|pending)',
      '(spent|been|waited|waiting|sat|held) .. (on_hold|on_the_phone|in_the_queue|in_the_phone_queue|on_the_line|in_line_on)',
    ],
    unwanted: [
      '(dont|do_not|didnt|did_not|not|never|wont|will_not|no_longer) (want|wish|need|intend|plan|planning|going|gonna|asking|looking|have|asked|trying|you|really_want) (to|a|my|any|for|for_a|on|you_to)?',
      '(no_need|without|instead_of|rather_than|no_desire|not_asking|not_urgent|not_an) (to|a|for_a|for|having_to)?',
    ],
  },
};
