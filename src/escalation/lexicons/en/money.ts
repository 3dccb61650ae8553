import type { MoneyLexicon } from '../money.ts';

/** English of all countries, and the few Hindi words that are written into it. */
export const money: MoneyLexicon = {
  lists: {
    no: 'not isnt hasnt havent didnt doesnt dont wasnt never cant cannot couldnt arent wont aint werent no_longer yet_to unable_to failed_to fails_to refused_to neither neither_of isny isnae hasny hasnae didny didnae dinnae wisny wisnae havenae cannae wasny neva no_gree havnae hasna havna didna',
    so: 'yet still even actually really ever been be being got get gotten fully completely at_all to any anything anywhere it me us i a the my of them either have come properly all correctly full any_of do_not',
    future:
      'will wont would can could may might shall be if do does to not never wasnt isnt didnt havent havnt hasnt arent dont werent how gets cannot cant unless before until ill youll how_is',
    come: 'arrived arrive arriving received receive recieved recieve receiving credited credit reflected reflect reflecting landed land cleared clear posted come came coming reached reach hit appeared appear appearing added add paid given refunded returned reimbursed released deposited gave give entered processed shown_up showed_up turned_up come_through came_through gone_through went_through go_through gone_in gone_out sent transferred compensated loaded topped_up in_my there here back credited_back getting gotten got get waived settled successful confirmed placed completed place made_it make_it turn_up show_up materialised materialized found_its_way passed_on paid_over converted convert dropped enter entered_my put_in put_through budged moved budge',
    done: 'booked book active activated activate generated dispensed dispense dispence issued delivered applied apply honoured honored honour honor recharged unlocked registered accepted work worked give_me gave_me given_me hand_over spit_out come_out',
    seen: 'see find seeing showing show shows shown visible displayed display appear_in in_savings locate reflecting_in found',
    did: 'made make order ordered place placed requested request sign sign_up signed_up signed subscribe subscribed do did buy bought purchase purchased used use touch touched took take took_out set_up booked book completed complete attend attended open opened have had own owned touch smoke smoked eat ate drink drank visit visited drive drove go went stay stayed break damage choose chose pick picked ask asked ask_for do_that do_it do_this carry_out opt opted played play',
    recognise:
      'recognise recognize recognised recognized authorise authorize authorised authorized approve approved initiate initiated remember agree agreed agree_to agreed_to consent consented familiar_with identify know_about know_anything explain understand perform performed',
    not: 'didnt did_not never havent have_not hasnt wasnt not',
    this: 'this that these those any_of such',
    unit: 'pounds pound quid gbp dollars dollar usd bucks euros euro eur rs inr rupees rupee naira ngn shillings kes ksh dirhams dirham aed rand rands riyal riyals pence cents yen pesos peso cad aud chf crowns coins tokens gems tenner fiver grand nicker',
  },
  phrases: {
    money: [
      '(payday|float|benefit|tips|neft|imps|wire|disbursement|wages|fees|backpay|severance|difference|remainder|rest_of_the|overtime|pf|provident_fund|value|tax_rebate|rebate|taxes|percent_off|deposit_back|pot)',
      '{unit}',
      '(money|cash|funds|fund|payment|payments|pymt|payout|payouts|deposit|deposits|withdrawal|withdrawals|balance|bal|refund|refunds|salary|wages|wage|pay|paycheck|payslip|payroll|pension|bonus|bonuses|cashback|cash_back|winnings|winning|prize|jackpot|reward|rewards|referral|referrals|commission|transfer|transfers|transaction|transactions|remittance|credits|cheque|cheques|rent|tip|invoice|amount|sum|wallet|airtime|recharge|topup|top-up|top_up|data_bundle|earnings|income|royalties|compensation|reimbursement|reimbursements|allowance|stipend|scholarship|maturity|dividend|interest|settlement|savings|voucher|gift_card|giftcard|store_credit|points|miles|upi|gpay|phonepe|mpesa|m-pesa|paypal|direct_deposit|expenses|sales|takings|paisa|paise|loan|emi|installment|instalment|odds|change|penny|bet|discount|promo_code)',
      '(credit) !(card|cards|score|limit|rating|report|history|check)',
    ],
    bill: [
      '(balance)',
      '(entry|entries|penalty|penalties|surcharge|levy|roaming|minibar|excess|copay|vat|tariff|overdraft)',
      '(hold|holds|authorisation|authorisations|authorization|authorizations|hold_on|holds_on)',
      '(charge|charges|fee|fees|bill|invoice|invoices|debit|debits|direct_debit|standing_order|emi|payment|payments|transaction|transactions|purchase|purchases|withdrawal|withdrawals|subscription|renewal|deduction|deductions|fine|tax|toll|fare|rate|price|total|order_total|premium|amount|activity|postage|commission)',
    ],
    standing: [
      '(sick|holiday|redundancy|back|overtime|maternity|shift|severance) pay',
      '(incentive|incentives|grant|bursary|subsidy|child_benefit|dole|free_bet|reversal|student_loan|interest|dividend|scholarship|pf|allowance|stipend|expenses|royalties|earnings|overtime|rebate|maturity)',
      '(deposit|deposits|bonus|bonuses|cashback|cash_back|referral|referrals|reward|rewards|prize|jackpot|commission|salary|wages|pension|compensation)',
    ],
    taken: [
      '~{future} (money|payment|amount|cash|funds) (was|has_been|got|already|is|were)? (taken|deducted|debited|withdrawn|collected)',
      '~{future} (charged|billed|debited|deducted|withdrawn|invoiced|collected|deducting|overdrawn)',
      '~(will|would|can|to|if|do|does|you_can|whether) (charging|billing|debiting|taking_money|take_money_every|taking_payment|taking_payments|keep_taking|keeps_taking|kept_taking|keep_charging|keeps_charging)',
      '~{future} (been|was|were|is|got|being|has|have)? (taken|cut|collected) (from|out|off|by|for|my|the|without|automatically|twice|three|again|on|yesterday|today|this|last)',
      '~{future} (went|gone|come|came|left|leaving) (out_of|off|from)? (my|the|our)? (account|bank|wallet|card|savings)',
      '(gone|went|come|came) out $',
      '(gone|went|come|came) out (already|early|of|from|today|yesterday|again|twice|this|on|and|but|when)',
      '(took|taken|grabbed|pulled) .. (money|payment|payments|fee|coins|cash|{unit})',
      '(racked_up|ran_up|scanned|rang_up|rung_up|ringing_up|rang_me_up|fined|tolled)',
      '(still|you|theyve|youve|they|then) (took|taken) (it|my|the|more|another)',
      '(has|already|have) left (my|her|his|our|the) (account|bank|wallet)',
      '~{future} (renewed|autorenewed|auto_renewed) (my|me|us|it|for|at|automatically|without)',
      '(went|gone|put|placed|goes|popped_up|shows_up) (on|onto) my (card|account|bill|room|tab)',
      '(kat_gaya|kat_gaye|kat_gya|kat_gye|kata|katyo|kat_liya|cut_ho_gaya|debit_ho_gaya|deduct_ho_gaya|katgaya)',
      '(money|amount|balance|cash) (is|was|got|has_been|been|get|gets)? (cut|cutted|detected|reduced)',
      'collected it',
    ],
    paid: [
      '(shows|says|showing|marked|status|show|showed) (as|it_as|its|it_is|it_was)? (sent|paid|completed|successful|processed|settled|credited|success)',
      '~{future} (paid|topped_up|toppedup|recharged|deposited|reloaded|wired|remitted|repaid|prepaid|settled|withdrew|cashed_out|cash_out|topup_done|topping_up|paying)',
      '(recharge|payment|pymt|transfer|topup|top_up|transaction|deposit|withdrawal|upi|paypal) .. (done|success|successful|successfully|complete|completed|confirmed|went_through|gone_through|processed|made|approved)',
      '(made|did|completed) (a|the|my|full|first|one|another)? (payment|deposit|top_up|topup|transfer|recharge|withdrawal|purchase)',
      '(settled) (on|in|for|already|last)',
      '~{future} put .. {unit} .. (on|in|into)',
    ],
    moved: [
      '~{future} (sent|put|added|transferred|transfered|loaded|bought|purchased|ordered|returned|sold|took|taken|moved|spent|renewed|gave|handed|cashed|requested|withdrawn|invested)',
      '(in-app_purchase|in_app_purchase)',
    ],
    lack: [
      '{no} {so}? {so}? {so}? {come} !(account_yet)',
      '(nahi|nhi|nahin|na) (mila|aaya|aya|aayi|ayi|mile|hui|aa_raha)',
      '(aayena|aayeko_chaina|didnt_come)',
      '{no} (received|receive|get|got|see|seen) (a|my|any|the)? {unit}',
      '(hasnt|havent|has_not|have_not|hadnt|didnt|wasnt|werent) (been|happened|materialised|materialized)? $',
      '(waiting|wait|waited) (for|on) .. (money|payment|refund|deposit|payout|withdrawal|transfer|salary|cashback|bonus|winnings|prize|amount|cash)',
      '(and|but|yet) i? (got|have|received) nothing',
    ],
    undone: [
      '{no} {so}? {so}? {so}? {done}',
      '(nahi|nhi|nahin) (hua|huwa|hui|bana)',
      '(nowhere) !(near|else)',
      '(no|zero) (code|token_number|validity|change|seats|ticket|recharge|plan|booking|coins|gems|item|items|tokens|data|airtime|minutes|discount) (booked|placed|added|given|received|credited|arrived|active|came|was|were|applied)?',
    ],
    denied: [
      '(hasnt|havent|didnt|doesnt|isnt|wasnt|arent|werent|has_not|have_not|did_not|does_not|is_not|was_not|are_not|were_not|cant|cannot|never) !(want|know|need|sure|think|mind|care|remember|understand|find|see|like|worry|bother|decided|tried|problem|a_problem|bad|an_issue|urgent|important|much|many|so|too|only|just|until|before|used_to)',
      '(no|without) (entry|trace|code|validity|change|record|ticket|booking|service|signal|access|gems|coins|item|items|product|data|plan|trace)',
    ],
    unseen: [
      '(not|isnt|arent|wasnt|never) (on|in) (this|my|the|our) (months|payslip|slip|statement|account|balance|wallet|pot)',
      '{no} {so}? {so}? {seen}',
      '(not|isnt|arent|wasnt|still_not|hasnt_been) (visible|updated|there|in_there|in_my|in_the_account|in_account|in_wallet)',
    ],
    nothing: [
      '(no_record|low_balance|no_balance|insufficient_balance|hee_haw|nowt|not_one_penny|not_one_cent)',
      '(not_on_my|not_on_the|nothing|zero|nil|nada|none|zilch|empty|no_sign|not_a_penny|not_a_cent|not_a_dime|no_trace)',
      '(is|shows|showing|show|at|says|balance|to|displays|still|now|only|shows_as|reads|with) 0',
    ],
    none: [
      '{no} (seen|received|got|had|been_paid|see|get|getting|recieved) (a|one|a_single|any)? (dime|penny|cent|single_cent|rupee|euro|pound|dollar)',
      '(no|not_any|zero|no_such) (bonus|cashback|refund|money|cash|reward|prize|payout|payment|deposit|winnings|credit|credits|compensation|commission|salary|funds|points|discount|balance|recharge|reimbursement|transfer|pay|wages|voucher)',
    ],
    unpaid: [
      '{no} {so}? {so}? {so}? (paid_out|refunded|reimbursed|credited_back|compensated|paid_me|paid_us|pay_out|paid_back|pay_me|pay_us|been_paid|got_paid|repaid)',
      '(lost|losing) .. {unit}',
    ],
    failed: [
      '(awaiting_payment|owing|still_locked|releasing|sitting_in|sits_in|pending|failed|unpaid|stuck|unsuccessful|incomplete|not_paid|outstanding|on_hold|in_limbo|overdue|in_processing|still_processing|bounced|still_open|its_open|is_open)',
    ],
    gone: [
      '~(i|we|ive|weve) (missed|left_out|omitted|skipped|forgot)',
      '(already|been) (redeemed|used|claimed)',
      '(redeemed|used|claimed) already',
      '(absent|eaten|gobbled|lighter|who_knows_where|into_thin_air|gone|missing|disappeared|vanished|stolen|wiped|emptied|unaccounted|evaporated|nowhere|short|removed|reduced|dropped|reduce|swallowed|ate|kept|forfeited|expired_my|disappear|went_missing|short_changed|shortchanged|short-changed) !(up|list|address|item|items|parcel|page|option|button|feature|name)',
      '(lost|lose|losing) .. (money|deposit|winnings|bonus|payment|cash|funds|balance)',
      '(to|into) (the|a|an|my|some)? (wrong|old|closed|someone_elses|somebody_elses) (card|account|person|bank|number|iban|customer)',
      '(card|account|number|iban) (that|which)? (isnt|is_not|wasnt|not) (mine|my|ours)',
      '(where_has|where_have|where_did|what_happened_to|whats_happened_to|what_became_of|what_happened_with)',
      '(less|lower|smaller) (than|money|winnings|cash|amount) !(the_minimum|minimum|the_limit|required|the_required|the_maximum|a_year|a_week|a_month)',
    ],
    wrong: [
      '(off|out|short|over) by',
      '~(sent|entered|typed|chose|transferred|put|added|selected|picked|made|address|paid|name|spelling|email|must|deposited) (wrong|incorrect|inaccurate|mistaken|erroneous|miscalculated|mismatch|mismatched|incorrectly|wrongly|erroneously) !(amount|card|pin|number|address|person|account|account_number|size|plan|item|order|colour|color|product|name|date|amount_in|page)',
      '(isnt|not|wasnt|doesnt_look|cant_be|cannot_be|doesnt_seem|never) (the)? (right|correct|accurate|what_was_agreed|what_we_agreed|the_one_shown)',
      '(isnt|not|wasnt) the one (you|i|we|that)',
      '(doesnt|does_not|didnt|dont|not|doesnt_even) (match|add_up|tally|agree_with|correspond|make_sense)',
      '(too|much|far|way|suspiciously|unusually|so|suddenly) (low|high|little|higher|lower|expensive)',
      '(tripled|doubled|quadrupled)',
      '(lower|higher|less|more|different|fewer) {unit}? than (it_should|i_should|expected|agreed|usual|quoted|normal|what|it_was|advertised|the_quote|promised|before|stated|shown)',
      '(settled|marked|recorded|counted|graded|showing|shows|down) as (lost|a_loss|losing|void|unpaid|not_paid)',
    ],
    twice: [
      '(should_be_just_1|should_be_just_one|should_only_be_one|should_be_one|should_only_be|instead_of_one)',
      '(identical|two_of_the_same)',
      '(four_times|five_times|3_times|4_times|three_times_over|appears_twice|twice|double|doubly|two_times|2_times|2x|three_times|thrice|multiple_times|several_times|duplicated|duplicates|second_time|same_amount|more_than_once|2_payments|two_payments|two_charges|3_payments|three_payments|over_and_over|in_double|repeatedly|two_seats) !(as)',
      '(duplicate) !(bill|bills|copy|invoice|receipt|card|statement|of)',
    ],
    undue: [
      '(died|dead|passed_away|passed|deceased|though|although|even_though|despite|whereas|exempt|regardless|at_home|stopped|left|moved_out|cleared|paid_off|expired|ended|finished|no_longer|as_well|on_top|also|already_had|never_stayed|both|non-member|adult_rate)',
      '(at|the|a) .. (rate|price|fare|tariff)',
      '(cancelled|canceled|cancellation|cancelling|canceling|waived|without|instead_of|rather_than|anyway|anyways|extra|additional|too_much|more_than|higher|for_nothing|for_no_reason|no_reason|by_mistake|in_error|wrongly|incorrectly|mistakenly|supposed_to|meant_to|was_told|were_told|promised|advertised|quoted|agreed|already_paid|never_used|havent_used|didnt_use|didnt_even|not_booked|unsubscribed|refused|declined|failed|out_of_nowhere|suddenly|randomly|closed_my|ended|included|turned_off|switched_off|was_off|someone_elses|somebody_elses|for_somebody|for_someone|is_free|was_free|be_free|free_trial|trial|in_advance|early|still|full_price|full_fare|adult_fare|nobody_told|no_one_told|when_i_paid|when_it_should|should_be|should_have_been|only_had|only_have|only_used|only_stayed|when_i_stayed|when_i_only|while_i|wasnt_there|wrong|wrong_amount|incorrect_amount|automatically|by_itself|incorrect|full_year|whole_year|prepaid)',
    ],
    less: [
      '(was|were|got|gave_me|took_off|when_it|quoted|at)',
      '(only|merely|instead_of|rather_than|instead|should_be|should_have|supposed|meant|promised|quoted|agreed|expected|not|but|yet|now|went_to|dropped_to|said|says|gone_from|went_from|fell_to|down_to|dropped_from|today|handed_out|machine|confirmed|hit_my)',
    ],
    strange: [
      'never (fitted|installed|performed|provided|happened|took_place|ordered|booked|agreed|delivered|started)',
      '(card_is_with_me|card_is_in_my|card_is_here|card_is_still_with_me|i_dont_bet|nowhere_in|never_been|i_dont_gamble|i_dont_drive|i_dont_smoke|dont_own|nor_own|set_foot|no_memory|no_recollection|nobody_in_this|none_of_us|wasnt_even|in_hospital|was_abroad|was_away|stranger|strangers|spotless|nobody_ordered|never_agreed|never_needed|i_was_at_home|i_was_asleep|i_live_in|never_been_in|nowhere_near|without_any_transaction|not_done_by_me)',
      '(dont|didnt|did_not|do_not|never|havent|hasnt|not|cant|cannot|couldnt|wasnt) (even|actually|ever|really|definitely|have|knowingly|been|myself|able_to)? {recognise} !(how|what|where|when|if|whether)',
      '{not} {so}? {did} (a)? {this}',
      '(wasnt_me|was_not_me|isnt_me|wasnt_us|not_mine|isnt_mine|arent_mine|isnt_ours|not_ours|not_by_me|nothing_to_do_with|no_idea|know_nothing|nobody_told|no_one_told|never_told|not_told|wasnt_told|without_my|without_asking|without_permission|without_telling|without_notice|without_consent|without_authorisation|without_authorization|unknown|unfamiliar|unauthorised|unauthorized|unrecognised|unrecognized|suspicious|mysterious|mystery|weird|strange|fishy|bogus|phantom|somebody_elses|someone_elses|i_wasnt_there|never_heard_of|never_been_to|unexplained|unexpected|hidden|random)',
      '(dont|do_not|didnt|not) (know|recall) (this|that|these|about|anything|of|the_merchant|the_company|who|them|it|what_it_is|what_this|what_for|what_they_are|what_its_for)',
    ],
    undid: [
      '{not} (ever|even|actually|really|have|knowingly|personally)? {did} !(a_card|an_account)',
      '(i) (didnt|did_not|never_did) $',
    ],
    somebody: [
      '~(can|could|may|let|want|need|speak|talk|if|there) (someone|somebody|some_guy|some_idiot|some_stranger|some_fella|some_bloke|whoever|no_one_but|hacker|hackers|thief|thieves|stranger|strangers|scammer|scammers|fraudster|fraudsters|a_person|another_person|they_stole)',
    ],
    used: [
      '(bought|opened|ringing_up|running_up|used|using|uses|hacked|copied|cloned|accessed|made|took|charged|spent|withdrew|withdrawn|got_into|got_hold|moved|drained|emptied|transferred|transfered|buying|spending|taking|logged_into|broke_into|ordered|withdrawing|purchasing|accessing|got_access|has_access|cleaned_out|impersonated)',
    ],
    card: [
      '(card|account|money|bank|wallet|details|balance|cards|funds|savings|profile|credit_card|debit_card)',
    ],
    owed: [
      '(approved|sanctioned|due_to|ought_to_be|should_have_come|would_be_there|promised|supposed_to|meant_to|was_to|were_to|is_to_be|due_to_be|was_told|were_told|been_told|they_said|you_said|you_told|owed|entitled|agreed|advertised|qualified|returned|sold|won|win|matured|guaranteed|eligible|should_be|should_have|invited|referred|invite|claimed|submitted|earned|bonus|bonuses|cashback|cash_back|referral|referrals|reward|rewards|prize|jackpot|compensation|got_cancelled|was_cancelled|cancelled_by|offered)',
    ],
    late: [
      '(never)',
      '(still|since|ago|yesterday|already|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|yesterdays|overdue|late|weeks|months|january|february|april|june|july|august|september|october|november|december|so_far|to_date|forever|ages)',
      '(never) $',
      '(day|days|week|month|hour|hours|hrs|wks) !(to_withdraw|limit|limits|free|trial|pass)',
    ],
    why: ['(why|how_come|reason|what_is_this|what_are_these|whats_this)'],
    where: [
      '(where|wheres) (is|are|has|have|did|the_hell_is|the_heck_is)? (my|our|the|all_my|all_the|that|your|rest_of_my|rest_of_the)? (sign_up|referral|welcome|joining|missing|winning|rest_of|remaining|other|last)?',
      '(any_news_on|any_update_on|what_about|status_of) (my|our|the) (missing|overdue|late|pending)?',
    ],
    asked: [
      '^ (and|so|hi|hello|hey|please|ok|just|also|then|but|sir)? (how_long|how_much|how_many|how_do|how_does|how_can|how_to|how_is|how_are|how_would|how_could|how_will|what_is|whats|what_are|what_if|what_happens|what_would|what_will|what_do|what_does|which|does|do_you|do_i|do_u|do_we|is_it|is_there|is_my|is_the|are_there|can_i|can_we|can_you_tell|could_i|may_i|will_i|will_you|will_my|would_i|would_you|am_i_going|should_i|must_i|when_will|when_do|when_does|when_is|when_can|when_are|where_can|where_do|want_to_know|i_want_to_know|wanted_to_know|i_would_like_to_know|tell_me_how)',
      '(if|in_case|unless|suppose|wondering_what|whether|what_happens|what_if|will_it|will_i|can_i|should_i|would_i|do_i) !(possible|you_could|you_can)',
      '(dont|do_not) want to',
    ],
    aside: [
      '(receipt|receipts|code|codes|link|email|e-mail|mail|otp|sms|confirmation|statement|statements|history|invoice|screen|policy|button|option|options|method|methods|rule|rules|terms|conditions|tab|section|menu|feature|form|score|report|copy|pdf|letter|pin|reference|notification|tracking|tracking_number|reply|response|answer|feedback|verification|password|label|address|instructions|details|duplicate_bill|bill|page|minimum|plug|duplicate_copy|leaderboard_page)',
    ],
  },
};
