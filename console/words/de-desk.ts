import type { enDesk } from './en-desk.ts';
import { plurals } from './plural.ts';

const count = plurals('de');
const list = new Intl.ListFormat('de');

export const deDesk: typeof enDesk = {
  online: 'Online',
  busy: 'Beschäftigt',
  away: 'Abwesend',
  offline: 'Nicht verbunden',
  busyHelp: 'Da, aber es klingelt nichts Neues',
  setAway:
    'Sie wurden auf abwesend gestellt, weil mehrere Anrufe nacheinander unbeantwortet blieben. Es klingelt nichts, bis Sie zurück sind.',
  backOnline: 'Ich bin zurück: auf online stellen',
  deskCounts: (online, waiting) =>
    `${count(online, { one: '# Agent online', other: '# Agenten online' })}, ${waiting} in der Warteschlange`,

  whyYou: 'Warum Sie',
  whyContinuity: 'Hatte diesen Kunden schon einmal oder wurde namentlich verlangt',
  whyRing: (ring) =>
    count(ring, {
      one: 'Niemand, der ganz passt, war frei: Eine Anforderung fiel mit der Wartezeit weg',
      other: 'Niemand, der ganz passt, war frei: # Anforderungen fielen mit der Wartezeit weg',
    }),
  whySkill: (share) => `Fähigkeiten passen zu ${share}`,
  whyLanguage: {
    native: 'Sprache des Kunden ist Muttersprache',
    fluent: 'Spricht die Sprache des Kunden fließend',
    any: 'Spricht jede Sprache',
    other: 'Hat die Sprache des Kunden nicht angegeben',
  },
  whySenior: 'Erfahren, für die Stufe dieses Kunden',
  whyLoad: (share) => `Vorher zu ${share} ausgelastet`,
  whyIdle: (time) => `Seit ${time} frei`,
  whyOf: (agents) =>
    count(agents, { one: 'Sonst kam niemand infrage', other: 'Passt am besten von #, die infrage kamen' }),
  whyNamed: (name) => `Warum ${name}`,

  transfer: 'Weitergeben',
  transferTitle: 'Gespräch weitergeben',
  transferHelp:
    'Der Kunde behält den Platz in der Warteschlange und erfährt, dass Sie ihn weitergeben. Wer übernimmt, sieht alles: das Gespräch, was bekannt ist, und Ihre Notiz.',
  transferKind: 'An',
  transferKinds: { agent: 'Person', team: 'Team', skill: 'Fähigkeit', bot: 'Bot' },
  transferFind: 'Person suchen',
  transferWho: { agent: 'Welche Person', team: 'Welches Team', skill: 'Welche Fähigkeit' },
  transferNobody: {
    agent: 'Diese Person gibt es nicht.',
    team: 'Es gibt keine Teams.',
    skill: 'Niemand hat eine Fähigkeit angegeben.',
  },
  transferMore: (more) =>
    count(more, {
      one: 'Noch eine: Tippen Sie, um sie zu finden.',
      other: 'Noch #: Tippen Sie, um sie zu finden.',
    }),
  transferBot:
    'Der Bot übernimmt im selben Gespräch. Der Kunde kann jederzeit wieder nach einem Menschen fragen.',
  transferNote: 'Notiz für die Übernahme',
  transferNoteHelp: 'Nur für das Team: Der Kunde sieht sie nie.',
  transferPick: 'Wählen Sie, wohin es geht.',
  transferSend: 'Weitergeben',
  onlineOf: (online, agents) => `${online} von ${agents} online`,
  passedOn: 'Weitergegeben',
  passedOnBy: (name) => `Weitergegeben von ${name}`,
  passedOnTo: (by, to) => `${by} hat an ${to} weitergegeben: in der Warteschlange, Platz behalten`,
  targetName: { agent: (id) => id, team: (id) => `Team ${id}`, skill: (id) => `Fähigkeit ${id}` },
  forTarget: (target) => `Für ${target}`,
  didNotTake: (name, outcome) => `${name}: ${outcome}`,

  board: 'Übersicht',
  boardTitle: 'Übersicht',
  boardBack: 'Zurück zur Arbeit',
  boardLoading: 'Die Übersicht wird geladen…',
  boardWaiting: (waiting) => count(waiting, { one: '# Gespräch wartet', other: '# Gespräche warten' }),
  boardAgents: (online, agents) => `${online} von ${agents} Agenten online`,
  boardNobodyWaits: 'Niemand wartet.',
  boardNoAgents: 'Noch niemand hat sich angemeldet.',
  colCustomer: 'Kunde',
  colWaiting: 'Wartet',
  colWhy: 'Warum',
  colNeeds: 'Braucht',
  colStage: 'Stand',
  colAgent: 'Agent',
  colPresence: 'Zustand',
  colLoad: 'Auslastung',
  colDoing: 'Mit',
  colCan: 'Fähigkeiten und Sprachen',
  stageQueued: 'Wartet',
  stageRinging: (name) => `Klingelt bei ${name}`,
  ring: (ring) => count(ring, { one: 'eine Anforderung weggefallen', other: '# Anforderungen weggefallen' }),
  tier: (tier) => `Stufe ${tier}`,
  needsNothing: 'irgendwen',
  awayMissed: 'Abwesend: Anrufe unbeantwortet',
  senior: 'erfahren',
  loadOf: (load, capacity) => `${load} von ${capacity}`,
  calledFor: (name) => `klingelt für ${name}`,
  doingNothing: 'niemandem',
  skillLevel: (skill, level) => `${skill} ${level}`,
  native: (language) => `${language} (Muttersprache)`,
  listed: (items) => list.format(items),
  pageOf: (from, to, all) => `${from} bis ${to} von ${all}`,
  pagePrevious: 'Zurück',
  pageNext: 'Weiter',
  pagesOfLine: 'Seiten der Warteschlange',
  pagesOfAgents: 'Seiten der Agenten',
  waitingMore: (more) => count(more, { one: '# mehr in der Übersicht', other: '# mehr in der Übersicht' }),
  show: 'Zeigen',
  hide: 'Verbergen',
  showWaiting: 'Zeigen, wer wartet',
  hideWaiting: 'Verbergen, wer wartet',
};
