import { plurals } from './plural.ts';

const count = plurals('en');
const list = new Intl.ListFormat('en');

/** Presence, transfers, why an agent is called, and the board, in English. */
export const enDesk = {
  // Presence
  online: 'Online',
  busy: 'Busy',
  away: 'Away',
  offline: 'Not connected',
  busyHelp: 'Here, and called for nothing new',
  setAway: 'You were set away, because calls in a row were not answered. Nothing rings until you are back.',
  backOnline: 'I am back: set me online',
  deskCounts: (online: number, waiting: number) =>
    `${count(online, { one: '# agent online', other: '# agents online' })}, ${waiting} waiting`,

  // Why an agent is called
  whyYou: 'Why you',
  whyContinuity: 'Had this customer before, or was asked for by name',
  /** By ring, from the first that asks for less than everything. */
  whyRings: [
    'Skills at any level: nobody who has them well was free',
    'One of the skills is enough: nobody with all of them was free',
    'The language alone: nobody with the skills was free',
    'Anybody online: nobody who fits was free in time',
  ],
  whySkill: (share: string) => `Skills fit ${share}`,
  whyLanguage: {
    native: 'Native in the customer’s language',
    fluent: 'Fluent in the customer’s language',
    other: 'Does not list the customer’s language',
  },
  whySenior: 'Senior, for this customer’s tier',
  whyLoad: (share: string) => `${share} of capacity in use before this`,
  whyIdle: (time: string) => `Free for ${time}`,
  whyOf: (agents: number) =>
    count(agents, { one: 'The only one who could be called', other: 'Best of # who could be called' }),
  whyNamed: (name: string) => `Why ${name}`,

  // Transfers
  transfer: 'Transfer',
  transferTitle: 'Transfer the conversation',
  transferHelp:
    'The customer keeps the place in the line and is told that you pass them on. Whoever takes over sees everything: the conversation, what is known, and your note.',
  transferKind: 'To',
  transferKinds: { agent: 'Person', team: 'Team', skill: 'Skill', bot: 'Bot' },
  transferFind: 'Find a person',
  transferWho: { agent: 'Which person', team: 'Which team', skill: 'Which skill' },
  transferNobody: { agent: 'No such person.', team: 'There are no teams.', skill: 'Nobody lists a skill.' },
  transferMore: (more: number) =>
    count(more, { one: 'One more: type to find them.', other: '# more: type to find them.' }),
  transferBot: 'The bot takes over in the same thread. The customer can ask for a person again at any time.',
  transferNote: 'Note to whoever takes over',
  transferNoteHelp: 'Private: the customer never sees it.',
  transferPick: 'Pick where it goes.',
  transferSend: 'Pass it on',
  onlineOf: (online: number, agents: number) => `${online} of ${agents} online`,
  passedOn: 'Passed on',
  passedOnBy: (name: string) => `Passed on by ${name}`,
  passedOnTo: (by: string, to: string) => `${by} passed it on to ${to}: in the line, place kept`,
  targetName: {
    agent: (id: string) => id,
    team: (id: string) => `team ${id}`,
    skill: (id: string) => `skill ${id}`,
  },
  forTarget: (target: string) => `For ${target}`,
  didNotTake: (name: string, outcome: string) => `${name}: ${outcome}`,

  // The board
  board: 'Board',
  boardTitle: 'The board',
  boardBack: 'Back to work',
  boardLoading: 'The board is on its way…',
  boardWaiting: (waiting: number) =>
    count(waiting, { one: '# conversation waits', other: '# conversations wait' }),
  boardAgents: (online: number, agents: number) => `${online} of ${agents} agents online`,
  boardNobodyWaits: 'Nobody is waiting.',
  boardNoAgents: 'No agent has signed in yet.',
  colCustomer: 'Customer',
  colWaiting: 'Waiting',
  colWhy: 'Why',
  colNeeds: 'Needs',
  colStage: 'Where it stands',
  colAgent: 'Agent',
  colPresence: 'State',
  colLoad: 'Load',
  colDoing: 'With',
  colCan: 'Skills and languages',
  stageQueued: 'Waiting',
  stageRinging: (name: string) => `Ringing at ${name}`,
  /** A ring that this build does not know. */
  ringOther: 'less than asked for',
  rings: ['skills at any level', 'one skill is enough', 'the language alone', 'anybody'],
  tier: (tier: string) => `tier ${tier}`,
  needsNothing: 'anybody',
  awayMissed: 'Away: calls not answered',
  senior: 'senior',
  loadOf: (load: string, capacity: string) => `${load} of ${capacity}`,
  calledFor: (name: string) => `ringing for ${name}`,
  doingNothing: 'nobody',
  skillLevel: (skill: string, level: number) => `${skill} ${level}`,
  native: (language: string) => `${language} (native)`,
  listed: (items: string[]) => list.format(items),
  pageOf: (from: number, to: number, all: number) => `${from} to ${to} of ${all}`,
  pagePrevious: 'Previous',
  pageNext: 'Next',
  pagesOfLine: 'Pages of the line',
  pagesOfAgents: 'Pages of the agents',
  waitingMore: (more: number) => count(more, { one: '# more on the board', other: '# more on the board' }),
  show: 'Show',
  hide: 'Hide',
  showWaiting: 'Show who waits',
  hideWaiting: 'Hide who waits',
};
