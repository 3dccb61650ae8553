/**
 * English words and phrases of banking and trade by what they mean, as general knowledge has it: the training sets are
 * too small to show that a cash machine is an ATM. Grown from meaning, never from what a model got wrong. A word may
 * mean two things; an ending makes no difference (`meanings.ts`); phrases have up to three words.
 */
export const MEANINGS = {
  when: 'when|how long|how soon|what time|how many days|how much time|timeframe|timeline|by what date|date',
  where: 'where|location|place|whereabouts|nearest|closest|nearby|near me',
  which: 'which|kind|type|sort|list of|options',
  why: "why|how come|reason|cause|explain|explanation|what happened|what's wrong|what is wrong|going on",
  able: 'can|could|may|able|possible|possibility|allow|permit|capable|let me|way to',
  how: 'how|steps|process|procedure|instructions|walk me|guide|method',
  price: 'how much|cost|price|expensive|free|cheap',
  not: "not|no|never|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|cannot|couldn't|won't|wouldn't|shouldn't|nothing|none|without",
  waiting:
    'wait|pending|in progress|process|delay|stuck|on hold|taking so long|take so long|forever|slow|still|yet',
  soon: 'urgent|asap|quick|fast|hurry|immediate|emergency|expedite|rush|instant|right away|speed|express|sooner|right now',
  days: 'day|hour|minute|week|month|yesterday|today|tomorrow|morning|last night|ago|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend',
  arrive:
    'arrive|arrival|come|came|get here|got here|show up|deliver|delivery|ship|shipment|mail|post|dispatch|receive|reach|sent out|courier',
  track:
    "track|trace|locate|find out where|whereabouts|status|follow up|check on|update on|eta|where is|where's",
  parcel: 'parcel|package|shipment|box|goods|item|product|article',
  card: 'card|debit card|visa|mastercard|master card|bank card|credit card',
  brand: 'visa|mastercard|master card|amex|american express|maestro',
  virtual: 'virtual|digital|online card|electronic',
  disposable: 'disposable|single use|one time|temporary|throwaway|one off',
  physical: 'physical|actual card|real card|plastic|hard copy',
  more_than_one:
    'second|another|additional|extra|more than one|multiple|two|spare|several|other card|further',
  family:
    'daughter|son|child|children|kid|wife|husband|spouse|partner|family|friend|mother|father|mom|dad|brother|sister|parent|teenager|relative',
  age: 'age|old|older|young|younger|years old|minor|underage|18|16|adult',
  begin: 'open|sign up|signup|register|create|join|apply|enroll|start|new account',
  leave:
    'close|delete|deactivate|cancel my account|terminate|shut down|remove|end my|get rid|leave|left|quit|no longer want|dissatisfied|unhappy',
  activate: 'activate|activation|start using|enable|turn on|ready to use',
  link: 'link|add|connect|reconnect|put back|attach|sync|back into|pair',
  found: 'found|find|discover|got back|recover|turned up',
  lost: "lost|lose|missing|misplace|can't find|cannot find|disappear|gone|left behind|dropped|vanish",
  stolen: 'stolen|stole|steal|rob|theft|thief|mug|pickpocket|took my|taken|snatch',
  fraud:
    "fraud|fraudulent|unauthorized|unauthorised|suspicious|scam|hack|compromise|someone used|someone else|someone is using|not mine|did not make|didn't make|never made|don't recognize|do not recognize|don't recognise|not recognize|unrecognized|unknown|unfamiliar|strange|weird|odd|stranger|identity theft|without my permission|wasn't me|not me|clone|copied",
  block: 'block|freeze|froze|frozen|lock|suspend|disable|stop|restrict',
  unblock: 'unblock|unlock|unfreeze|reactivate|restore',
  pin: 'pin|pin number|pincode|pin code|4 digit|four digit',
  passcode: 'passcode|password|pass code|login|access code|log in|log into|sign in|get into',
  code: 'code|security code|verification code|cvv|cvc',
  attempts: 'attempt|tries|tried too many|too many times|entered|enter|type|typed|mistype',
  wrong:
    'wrong|incorrect|mistake|accident|accidentally|error|in error|messed up|mistaken|not right|inaccurate',
  forgot: "forgot|forgotten|forget|don't remember|can't remember|do not remember|cannot remember|recall",
  change: 'change|update|edit|modify|alter|switch|correct|amend|replace|different|new|adjust|reset',
  name: 'name|surname|maiden|married|marriage',
  address: 'address|move|moved|moving|relocate|home|house|street|postcode|zip',
  details: 'details|personal|information|info|data|phone number|email|profile|contact',
  phone: 'phone|mobile|cell|cellphone|smartphone|iphone|android|handset|device|telephone|samsung',
  app: 'app|application|software|website|site|online|internet',
  verify: 'verify|verification|confirm|prove|proof|validate|authenticate|authentication',
  identity:
    'identity|id|identification|identify|passport|licence|license|document|selfie|photo|who i am|paperwork|papers',
  source: 'source|origin|where my money|where the money|where my funds|come from|comes from|came from',
  atm: 'atm|cash machine|cashpoint|cash point|machine|teller machine|bank machine|dispenser',
  cash: 'cash|banknotes|notes|physical money|paper money',
  cheque: 'cheque|check deposit|cheques|checks|deposit a check|paper check',
  withdraw:
    'withdraw|withdrawal|withdrew|withdrawn|take out|took out|taking out|get money out|pull out|got cash|get cash|cash out|taken out|withdrawl',
  amount_differs:
    'wrong amount|less than|more than|different amount|incorrect amount|not the amount|short|only gave|only got|asked for|requested|not as much|too little|too much|gave me|mismatch',
  swallowed:
    "swallow|ate|eaten|retain|stuck in|kept|took my card|captured|won't give|give me back|trapped|jam",
  balance: 'balance|available|statement|total',
  not_shown:
    "not updated|hasn't updated|not showing|doesn't show|not show|isn't showing|not reflected|hasn't changed|not change|same|not appear|not there|doesn't reflect|didn't update|isn't there|not credited|hasn't shown|not visible",
  deposit: 'deposit|put in|paid in|pay in|pay into|credit',
  transfer: 'transfer|send|sent|wire|bank transfer|move money|moving money|moved money|remit|transaction',
  recipient: 'beneficiary|beneficiaries|recipient|payee|receiver|someone|person i sent|other person',
  income:
    'get paid|into my account|paid to me|receive money|come in|salary|paycheck|wage|pay check|incoming|paid',
  payment: 'payment|pay|purchase|bought|buy|transaction|spent|spend|order|shop|store|item|merchant|seller',
  regular_payment: 'direct debit|standing order|recurring|subscription|debit|automatic payment',
  refund:
    'refund|money back|reimburse|reimbursement|return|get back|give back|chargeback|paid back|compensation',
  came_back: 'revert|reverse|return|bounce|sent back|went back|undone|rolled back|came back',
  cancel: 'cancel|cancellation|undo|stop|void|revoke|abort|call off|retract|take back',
  fails:
    "fail|failure|unsuccessful|didn't go through|not go through|doesn't work|not working|won't work|didn't work|isn't working|wouldn't work|not work|broken|broke|problem|issue|trouble|won't let|wouldn't let|won't|unable|can't|cannot|not able",
  decline:
    "decline|reject|refuse|deny|denied|not accepted|wasn't accepted|turned down|disallow|not approved|not allowed|blocked my|wouldn't accept|didn't accept",
  accept: 'accept|acceptance|take|work with|use|used|using|usable|valid|support|honor',
  anywhere: 'anywhere|everywhere|places|shops|stores|merchants|retailers|businesses|restaurant',
  fee: 'fee|charge|surcharge|cost|commission|extra|additional|bill|penalty',
  small_charge: 'extra pound|1|1 pound|one pound|small charge|1 dollar|one dollar|dollar|pound',
  twice: 'twice|double|two times|duplicate|second time|multiple times|repeat|charged two|same transaction',
  exchange: 'exchange|convert|conversion|swap|trade',
  rate: 'rate|exchange rate|conversion rate|interbank|spread|markup|interest',
  currency:
    'currency|currencies|fiat|euro|dollars|usd|gbp|eur|pounds|aud|yen|crypto|bitcoin|cryptocurrency|ruble|sterling',
  abroad:
    'abroad|overseas|foreign|international|another country|different country|other country|travel|trip|vacation|holiday',
  country:
    'country|countries|europe|european|eu|uk|us|usa|united states|america|china|nation|region|worldwide|global|england|france|germany|spain|britain|australia|world',
  top_up:
    'top up|topup|top ups|top|reload|refill|load|add money|add funds|adding money|adding funds|fund my account|put money|recharge|add cash',
  automatic: 'auto|automatic|automated|scheduled|threshold|runs low|low balance|running low|recurring',
  limit: 'limit|maximum|max|minimum|cap|restriction|how many|as many|how often|limitation|unlimited',
  wallet: 'apple pay|apple|google pay|google|googlepay|applepay|wallet|samsung pay|watch',
  contactless: 'contactless|tap|wave|nfc|touchless',
  expire: 'expire|expiry|expiration|out of date|renew|renewal|end date',
  damaged: 'broken|damage|crack|snap|bent|faulty|scratch|chip',
  replacement: 'replacement|new card|replace|reissue|another card|order a new|fresh',
  get: 'order|request|get|obtain|apply|acquire|receive|buy',
  help: 'help|assist|assistance|support|please|advise|do something|fix|resolve|sort|solve',
  want: 'want|need|like|wish|looking|prefer|hope|require',
  bank: 'bank|account',
  money: 'money|fund|amount|sum|pounds|dollars',
  see: 'see|show|appear|display|shown|view|check|look|visible|notice|saw|says',
  safe: 'secure|security|safe|safety|protect',
  invoice: 'invoice|bill|receipt',
  complain: 'complain|complaint|claim|feedback|review|unhappy',
  human: 'agent|human|representative|operator|person|customer service|customer support|advisor|assistant',
  newsletter: 'newsletter|subscribe|subscription|unsubscribe|mailing list',
} as const satisfies Record<string, string>;
