import { plurals } from './plural.ts';

const count = plurals('en');
const list = new Intl.ListFormat('en');
const percentage = new Intl.NumberFormat('en', { style: 'percent' });
const moment = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const direction = (to: 'ltr' | 'rtl') => to;

export const en = {
  locale: 'en',
  dir: direction('ltr'),
  product: 'Baton console',

  // Signing in
  signIn: 'Sign in',
  signInTo: (site: string) => `Site: ${site}`,
  signInDemo:
    'This deployment is a demo: anybody who can open this page can sign in as one of the demo agents below. Do not put real customers here.',
  signInAs: 'Sign in as',
  signInCode: 'Sign-in code',
  signInCodeHelp: 'Paste the code an operator made for you. It works for ten minutes.',
  signInOnline: 'Signing in sets you online: conversations can ring at once.',
  signInNobody: 'There are no agents for this site yet. An operator adds them to the configuration.',
  sessionEnded: 'Your session has ended. Sign in again; unsent messages and drafts are still here.',
  signOut: 'Sign out',
  signOutAsk: (open: number, unsent: number) =>
    [
      open > 0 &&
        count(open, {
          one: 'You still have # conversation. It goes back to the line after a minute, unless you are signed in elsewhere.',
          other:
            'You still have # conversations. They go back to the line after a minute, unless you are signed in elsewhere.',
        }),
      unsent > 0 &&
        count(unsent, {
          one: '# message was not sent and is lost.',
          other: '# messages were not sent and are lost.',
        }),
      'Sign out now?',
    ]
      .filter(Boolean)
      .join(' '),
  loading: 'Loading…',
  tryAgain: 'Try again',

  // The frame around everything
  availability: 'Your availability',
  online: 'Online',
  away: 'Away',
  soundOn: 'Sound on',
  soundOff: 'Sound off',
  soundBlocked: 'Sound blocked',
  soundBlockedHelp: 'Your browser blocks sound until you click or press a key in this page.',
  help: 'Shortcuts',
  dismiss: 'Dismiss',
  team: 'Team',
  teamMember: (name: string, state: string, load: number, capacity: number) =>
    `${name}: ${state}, ${load} of ${capacity} conversations`,
  teamAway: 'away',
  teamOnline: 'online',
  teamGone: 'not connected',
  you: 'you',
  panes: 'Show',
  paneLists: 'Lists',
  paneThread: 'Conversation',
  paneCard: 'Details',
  skipToThread: 'Skip to the conversation',

  // Connection
  connecting: 'Connecting…',
  reconnecting: 'Reconnecting. What you write is kept and will be sent.',
  stopped: {
    protocol_error: 'The connection was closed because of a fault. Reload the page.',
    version_unsupported: 'This page is older than the server. Reload it.',
    forbidden: 'You may not open this.',
    not_found: 'This does not exist, or no longer.',
    blocked: 'This conversation was closed by the team.',
    too_many_sockets: 'Too many windows have this open. Close one, then reload.',
    signed_out: 'You were signed out.',
  },
  stoppedOther: 'The connection was closed. Reload the page.',
  reload: 'Reload',

  // Lists
  mine: 'Mine',
  waiting: 'Waiting',
  mineEmpty: 'Conversations you pick up appear here.',
  waitingEmpty: 'Nobody is waiting.',
  finished: 'Finished',
  customer: 'Customer',
  customerNo: (tail: string) => `Customer ${tail}`,
  system: 'Baton',
  somebody: 'somebody',
  pickUp: 'Pick up',
  pickUpWho: (name: string) => `Pick up ${name}`,
  ringingAt: (name: string) => `Ringing at ${name}`,
  ringingHere: 'Ringing here',
  unread: (messages: number) => count(messages, { one: '# new message', other: '# new messages' }),
  waitedFor: (time: string) => `waiting ${time}`,

  // Calls
  calls: 'Incoming conversations',
  callFrom: (name: string) => `${name} needs a person`,
  callAnnounced: (name: string, reason: string) =>
    `Incoming conversation: ${name}. ${reason}. Press A to accept.`,
  callLeft: (seconds: number) => count(seconds, { one: '# second left', other: '# seconds left' }),
  accept: 'Accept',
  decline: 'Decline',
  titleCalls: (calls: number) =>
    count(calls, { one: '● # incoming conversation', other: '● # incoming conversations' }),

  // Thread
  threadEmpty: 'No conversation is open',
  threadEmptyHelp: 'Pick one from the lists, or wait for a call.',
  thread: 'Conversation',
  messages: 'Messages',
  earlier: 'Show earlier messages',
  newBelow: 'New messages',
  bot: 'bot',
  onlyTeam: 'Only the team sees this',
  note: 'Note',
  removed: 'Message removed',
  remove: 'Remove',
  removeAsk: 'Blank this message for everybody, for good?',
  keep: 'Keep',
  cancel: 'Cancel',
  why: 'Why',
  fromDocuments: (share: string, titles: string[]) =>
    titles.length === 0 ? `${share} confident` : `${share} confident, from ${list.format(titles)}`,
  seenByCustomer: 'Seen',
  typing: (names: string[]) => `${list.format(names)} ${names.length === 1 ? 'is' : 'are'} typing…`,
  botWriting: 'The bot is writing…',
  standingMine: 'You have control',
  standingAgent: (name: string) => `With ${name}`,
  standingBot: 'With the bot',
  standingQueue: 'In the line',
  standingResolved: 'Resolved',
  standingSnoozed: 'Snoozed',
  here: 'Customer is here',
  gone: 'Customer is away',

  // Actions
  actions: 'Actions',
  handBack: 'Hand back to bot',
  handBackAsk: 'The bot takes over in the same thread.',
  resolve: 'Resolve',
  resolveAsk: 'The customer is asked for a rating.',
  snooze: 'Snooze',
  snoozeAsk: 'Back in the line after:',
  snoozeHour: '1 hour',
  snoozeTomorrow: 'Tomorrow at 9:00',
  block: 'Block customer',
  blockAsk: 'This ends the conversation, and the customer cannot write again.',

  // Composer
  writeMode: 'Write a',
  reply: 'Reply',
  replyTo: 'Reply to the customer',
  noteTo: 'Note to the team, never shown to the customer',
  send: 'Send',
  addNote: 'Add note',
  sendHint: 'Enter sends, Shift + Enter makes a new line',
  cannotBot: 'The bot has this conversation. You can write a note.',
  cannotQueue: 'Nobody has this conversation yet. Pick it up to reply.',
  cannotAgent: (name: string) => `${name} has this conversation. You can write a note.`,
  cannotResolved: 'This conversation is resolved. You can write a note.',
  cannotSnoozed: 'This conversation is snoozed. You can write a note.',
  sending: 'Sending…',
  sendLater: 'Will be sent when you are connected again',
  notSent: (reason: string) => `Not sent. ${reason}`,
  edit: 'Edit',
  retry: 'Send again',
  discard: 'Discard',

  // What is known
  card: 'What is known',
  cardLoading: 'What is known appears here as soon as the conversation is loaded.',
  cardNone: 'Nothing yet',
  whyHere: 'Why they are here',
  summary: 'Summary',
  intent: 'Intent',
  confidence: (share: string) => `${share} confident`,
  collected: 'Collected',
  botAnswered: 'What the bot answered',
  page: 'Page',
  about: 'Customer',
  claimed: 'claimed',
  verified: 'verified',
  claimedHelp: 'The page said so; nobody checked',
  verifiedHelp: 'Signed by your own server',
  language: 'Language',
  opener: 'Suggested opening',
  useOpener: 'Put into the reply',

  // Things that happened
  quoted: (text: string) => `“${text}”`,
  because: (reason: string, evidence: string) => `${reason}: ${evidence}`,
  reason: {
    human_request: 'Asked for a person',
    low_confidence: 'The bot was not sure',
    loop: 'Asked the same again',
    bot_failed: 'The bot could not go on',
    agent_lost: 'The agent’s connection was lost',
    returned: 'Came back to the line',
    snooze_over: 'The snooze is over',
  },
  started: 'Conversation started',
  onPage: (title: string) => `On the page “${title}”`,
  unsure: (confidence: number) => `The bot was only ${percentage.format(confidence)} sure`,
  turnFailed: {
    unknown: 'The bot did not answer',
    error: 'The bot had a fault and did not answer',
    timeout: 'The bot took too long and did not answer',
    garbage: 'The bot’s answer was unusable and was not shown',
  },
  passed: {
    requested: () => 'The customer asked for a person and joined the line',
    offer_accepted: () => 'The customer accepted the offer and joined the line',
    bot_failed: () => 'The bot could not go on: joined the line',
    returned: () => 'The customer came back in time and is in the line again',
    agent_lost: () => 'The agent’s connection was lost: back in the line',
    snooze_over: () => 'The snooze is over: back in the line',
    accepted: (name: string) => `${name} took over`,
    handed_back: () => 'Handed back to the bot',
    abandoned: () => 'The customer left the line',
    expired: () => 'The wait was longer than this site allows: back to the bot',
    nobody_online: () => 'Nobody was online: the bot stays',
    too_many: () => 'This visitor asked too often or is waiting already: the bot stays',
  },
  rang: (name: string, outcome: string) => `Rang at ${name}: ${outcome}`,
  rangOutcome: { accepted: 'accepted', rejected: 'declined', timeout: 'no answer', withdrawn: 'called off' },
  offerMade: 'The bot offered a person',
  offerAccepted: 'The customer said yes',
  offerDeclined: 'The customer said no',
  askedFor: (labels: string[]) => `Asked for: ${list.format(labels)}`,
  detailsGiven: 'The customer gave details',
  customerUpdated: 'What is known of the customer has changed',
  disconnected: 'The customer’s connection was lost',
  returned: 'The customer is back',
  idleWarned: 'The customer was told that the conversation ends soon',
  resolvedBy: {
    agent: 'Resolved',
    customer: 'The customer ended the conversation',
    idle: 'Ended after a long silence',
    block: 'Ended by blocking the customer',
  },
  reopened: 'The customer wrote again: reopened',
  snoozed: 'Snoozed',
  snoozedUntil: (until: Date) => `Snoozed until ${moment.format(until)}`,
  rated: (score: number) => `The customer rated this ${score} of 5`,
  redacted: 'A message was removed',
  redactedBy: (by: string) => `A message was removed by ${by}`,
  blockedBy: (by: string) => `${by} blocked the customer`,

  // Refusals
  takenBy: (name: string) => `${name} has taken it.`,
  errorOther: (code: string) => `That did not work (${code}).`,
  errors: {
    taken: 'Somebody else has taken it.',
    customer_left: 'The customer has left the line.',
    no_capacity: 'You have as many conversations as you may. Finish one first.',
    not_online: 'You are away. Set yourself online first.',
    not_in_control:
      'You do not have this conversation, or no longer. The customer has not seen your message.',
    not_allowed: 'You may not do this.',
    no_message: 'That message does not exist.',
    blocked: 'This conversation was closed by the team.',
    text_too_long: 'The message is too long. Shorten it.',
    rate_limited: 'Too many in too short a time. Wait a moment.',
    unauthorized: 'This code is not valid, or no longer.',
    forbidden: 'You may not open this.',
    not_found: 'There is no such site here.',
    not_configured: 'This deployment is not fully set up. Its operator finds the missing setting in the log.',
    unavailable: 'The server cannot do this right now. Try again shortly.',
    internal: 'Something went wrong on the server.',
    unreachable: 'The server cannot be reached.',
  },

  // Shortcuts
  helpTitle: 'Keyboard shortcuts',
  helpIntro: 'Single keys work wherever you are not writing.',
  helpKeys: 'Single-key shortcuts',
  close: 'Close',
  shortcuts: {
    'j / k': 'Next and previous conversation in the lists',
    'Enter / o': 'Open it',
    r: 'Write a reply',
    n: 'Write a note',
    a: 'Accept the call',
    e: 'Resolve',
    '?': 'This help',
    'Ctrl / ⌘ + Enter': 'Send',
    Esc: 'Leave the composer or a question',
  },
};

/** Every word on the screen. English is the original; other languages must have the same entries. */
export type Words = typeof en;
