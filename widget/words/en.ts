/**
 * Every word of the panel, in English. The other catalogues have exactly these keys.
 * Nothing here promises what is not known: no "shortly".
 */
export const en = {
  'panel.label': 'Chat with {site}',
  'panel.label.plain': 'Chat',
  'panel.close': 'Close chat',
  'panel.opening': 'Opening the chat …',
  'panel.loading': 'Loading your conversation …',

  'speaker.bot': '{name} · automated assistant',
  'speaker.queue': 'Waiting for a person',
  'speaker.agent': '{name}, a person on our team',
  'speaker.someone': 'A person on our team',

  'author.customer': 'You',
  'author.bot': '{name} · automated',
  'author.agent': '{name} · our team',
  'author.system': 'Notice',

  'log.label': 'Messages',
  'log.earlier': 'Show earlier messages',
  'log.newest': 'New messages',
  'log.removed': 'Message removed',
  'log.typing': '{name} is typing …',
  'log.working': 'The assistant is working on an answer …',
  'log.slow': 'Still working on it …',

  'compose.label': 'Your message',
  'compose.placeholder': 'Write a message …',
  'compose.send': 'Send message',

  'outbox.sending': 'Sending …',
  'outbox.waiting': 'Not sent yet',
  'outbox.retry': 'Try again',
  'outbox.edit': 'Edit',
  'outbox.discard': 'Discard',
  'refused.text_too_long': 'Not sent: this message is too long.',
  'refused.blocked': 'Not sent: our team closed this conversation.',
  'refused.other': 'Not sent: the message was not accepted.',

  'offer.ask': 'Would you like to talk to a person on our team?',
  'offer.yes': 'Yes, please',
  'offer.no': 'No, thanks',
  'offer.yes.said': 'You said yes.',
  'offer.no.said': 'You said no. You can ask for a person at any time.',

  'line.position': 'You are number {n} in line',
  'line.band': 'Your place in line: {range}',
  'line.far': 'There are several people ahead of you',
  'line.ringing': 'We are asking someone on our team right now',
  'line.plain': 'You are in line',
  'line.wait': 'Expected wait: {range}',
  'line.grew': 'It takes longer than we said. Expected wait: {range}',
  'line.under': 'less than {time}',
  'line.unknown': 'We cannot say yet how long it will take.',
  'line.next':
    'A person will join you here and can read everything you wrote. Keep this page open to keep your place.',
  'line.leave': 'Leave the line',

  'intake.title': 'While you wait',
  'intake.why': 'If you like, tell us this already. You will not be asked for it again.',
  'intake.optional': 'optional',
  'intake.send': 'Pass on',
  'intake.empty': 'Fill in at least one field.',

  'rate.ask': 'How did we do?',
  'rate.1': '1 – very bad',
  'rate.2': '2 – bad',
  'rate.3': '3 – all right',
  'rate.4': '4 – good',
  'rate.5': '5 – very good',
  'rate.worst': 'Very bad',
  'rate.best': 'Very good',
  'rate.comment': 'Would you like to add something?',
  'rate.send': 'Send rating',

  'notice.requested': 'You asked for a person. We are looking for someone on our team.',
  'notice.offer_accepted': 'We are looking for someone on our team.',
  'notice.bot_failed': 'The assistant cannot go on. We are looking for someone on our team.',
  'notice.needs_person': 'This is one for our team. We are looking for someone.',
  'notice.returned': 'Welcome back. You are in line again.',
  'notice.agent_left': '{name} had to leave. We are looking for someone else on our team.',
  'notice.agent_lost': '{name} lost the connection. We are looking for someone else on our team.',
  'notice.snooze_over': 'The pause is over. We are looking for someone on our team.',
  'notice.transferred':
    '{name} is passing you on to a colleague, who can read everything you wrote. You keep your place.',
  'notice.accepted': '{name}, a person on our team, has joined',
  'notice.handed_back': '{name} has handed the conversation back to the assistant.',
  'notice.abandoned': 'You are no longer in line. The assistant is back.',
  'notice.expired':
    'We are sorry: nobody was free in time. The assistant is back, and you can ask for a person again.',
  'notice.nobody_online':
    'Nobody on our team is online right now. The assistant stays here for you, and you can ask for a person again later.',
  'notice.closed':
    'Our team is not here right now, and is back on {day}, {time}. The assistant stays here for you, and you can ask for a person again then.',
  'notice.closed.long':
    'Our team is not here right now. The assistant stays here for you, and you can ask for a person again later.',
  'notice.too_many':
    'We cannot put you in line right now: you are waiting already, or have asked several times in a short time. Please try again later.',
  'notice.turn_failed': 'The assistant could not answer this.',
  'notice.details': 'Passed on to our team: {values}',
  'notice.idle': 'Are you still there? If nobody writes, this conversation will be closed in a few minutes.',
  'notice.resolved.agent': '{name} has closed this conversation. Write any time to continue it.',
  'notice.resolved.customer': 'You have closed this conversation. Write any time to continue it.',
  'notice.resolved.idle': 'This conversation was closed because it was quiet. Write any time to continue it.',
  'notice.resolved.block': 'Our team has closed this conversation.',
  'notice.reopened': 'The conversation goes on.',
  'notice.snoozed': 'The conversation is paused. Write any time to continue it.',
  'notice.rated': 'Thank you. You rated this conversation {score} out of 5.',
  'notice.someone': 'The person helping you',

  'net.connecting': 'Connecting …',
  'net.offline': 'You are offline. Your messages are kept and will be sent.',
  'net.unreachable': 'No connection right now. Your messages are kept and will be sent.',
  'stopped.blocked': 'Our team has closed this conversation.',
  'stopped.version_unsupported': 'This chat has been updated. Please reload the page.',
  'stopped.too_many_sockets': 'This chat is open in too many windows. Close one, then reload this page.',
  'stopped.other': 'The chat was disconnected. Reloading the page may help.',

  'door.failed': 'The chat cannot be opened right now.',
  'door.site_disabled': 'The chat is switched off at the moment.',
  'door.rate_limited': 'Too many attempts. Please wait a moment.',
  'door.origin_not_allowed': 'The chat is not set up for this page.',
  'door.retry': 'Try again',
  'action.failed': 'That did not work. Please try again.',
  'action.no_offer': 'This question is closed already. You can ask for a person at any time.',
} as const;

export type WordKey = keyof typeof en;
export type Words = Readonly<Record<WordKey, string>>;
