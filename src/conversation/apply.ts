import {
  LOW_CONFIDENCE,
  NO_OFFERS,
  rememberOffer,
  rememberQuestion,
  rememberRefusal,
} from '../escalation/index.ts';
import {
  type AnyEvent,
  type Assessment,
  isPublic,
  type Message,
  type Reason,
  stand,
} from '../protocol/index.ts';
import type { Handoff, State, Turn } from './state.ts';

/** How many questions and answers the context card goes back, and how much of each it keeps (UTF-16 units). */
const REMEMBERED = 5;
const EXCERPT = 300;
/** Most findings that wait for an answer. */
const NOTICED = 10;

/**
 * The state after one more event. Reads every version ever written; an unknown kind moves only the counters.
 * Never throws: whatever is in the log has happened.
 */
export function apply(before: State, event: AnyEvent): State {
  const state: State = {
    ...before,
    ...stand(before, event),
    head: event.seq,
    publicHead: isPublic(event) ? event.seq : before.publicHead,
  };
  switch (event.kind) {
    case 'conversation.started':
      return {
        ...state,
        started: true,
        site: event.site,
        visitor: event.visitor,
        customer: event.customer,
        lastAt: event.at,
        ...(event.address !== undefined && { address: event.address }),
        ...(event.language !== undefined && { language: event.language }),
        ...(event.page && { page: event.page }),
      };
    case 'customer.updated':
      return { ...state, customer: event.customer };
    case 'message':
      return applyMessage(state, event);
    case 'turn.failed':
      return state.turn?.id === event.turn ? endTurn(state, event.at) : state;
    case 'control.passed':
      return applyControl(state, before, event);
    case 'offer.made':
      return {
        ...state,
        offer: { seq: event.seq, atTurn: state.turns, reasons: event.staff?.reasons ?? [] },
        offers: rememberOffer(state.offers, event.staff?.reasons ?? [], state.turns),
      };
    case 'offer.answered':
      return applyAnswer(state, event);
    case 'closed.told':
      return withoutTurnOf(state, event.message);
    case 'intake.requested':
      return { ...state, intake: event.fields };
    case 'details.collected':
      return { ...state, collected: collect(state, event.values, event.seq) };
    case 'customer.disconnected':
      return { ...state, absentSince: event.at };
    case 'customer.returned':
      return omit(state, 'absentSince');
    case 'idle.warned':
      return { ...state, warned: true };
    case 'conversation.resolved':
      return { ...omit(state, 'turn', 'next', 'offer'), resolution: { seq: event.seq } };
    case 'conversation.reopened':
      return { ...omit(state, 'resolution'), lastAt: event.at };
    case 'conversation.snoozed':
      return { ...state, ...(event.staff && { snoozedUntil: event.staff.until }) };
    case 'rating.given':
      return state.resolution?.seq === event.resolution
        ? { ...state, resolution: { seq: event.resolution, score: event.score } }
        : state;
    case 'redacted':
      return forget(state, event.target);
    case 'feedback.given': {
      const { handoff, mark, by, seq, intent } = event;
      return { ...state, feedback: { handoff, mark, by, seq, ...(intent !== undefined && { intent }) } };
    }
    case 'customer.blocked':
      return { ...state, blocked: true };
    case 'unknown':
      return { ...state, unknown: state.unknown + 1 };
    default:
      return state;
  }
}

function applyMessage(before: State, event: Message): State {
  const state: State = { ...omit(before, 'warned'), lastAt: event.at };
  if (event.author.type === 'bot' && event.turn !== undefined) return applyBotAnswer(state, event);
  if (event.author.type === 'system' && event.staff?.help) return { ...state, helped: state.control.epoch };
  if (event.author.type !== 'customer') return state;

  const turns = state.turns + 1;
  // An offer that is left lying for two turns can no longer be answered in words.
  const open = state.offer && turns - state.offer.atTurn < 2 ? state : omit(state, 'offer');
  const next: State = {
    ...open,
    turns,
    questions: [...state.questions, { seq: event.seq, text: event.text.slice(0, EXCERPT) }].slice(
      -REMEMBERED,
    ),
    ...(event.staff?.page && { page: event.staff.page }),
    collected: collect(state, event.staff?.details ?? {}, event.seq),
    ...heard(event.staff?.assessment),
  };
  const waits = event.staff?.assessment?.action === 'none' && next.control.owner === 'bot';
  return waits && next.status === 'pending' ? takeTurn(next, event) : next;
}

/** The customer's message starts a turn, or joins the one that comes after the present one. */
function takeTurn(state: State, event: Message): State {
  const question = event.text.slice(0, EXCERPT);
  const found = (event.staff?.assessment?.reasons ?? []).filter(({ does }) => does === 'offer');
  const noticed = [...(state.next?.noticed ?? []), ...found].slice(-NOTICED);
  const waiting = noticed.length > 0 ? { noticed } : {};
  const alone = { id: event.seq, upTo: event.seq, question };
  if (!state.turn) return { ...state, turn: { ...alone, startedAt: event.at, ...waiting } };
  const joined = `${state.next?.question}\n${question}`.slice(0, EXCERPT);
  const next = state.next ? { ...state.next, upTo: event.seq, question: joined } : alone;
  return { ...state, next: { ...next, ...waiting } };
}

/** What an assessment of the customer's message says of the customer. Version 1 said none of it. */
function heard(assessment: Assessment | undefined): Pick<State, 'spoken' | 'sentiment'> {
  return {
    ...(assessment?.language !== undefined && { spoken: assessment.language }),
    ...(assessment?.sentiment && { sentiment: assessment.sentiment }),
  };
}

function applyBotAnswer(state: State, event: Message): State {
  if (!state.turn || state.turn.id !== event.turn) return state;
  const source = event.staff?.answer;
  if (!source) return endTurn(state, event.at);
  const { confidence, documents, outcome } = source;
  const intent = event.staff?.assessment?.intent;
  const smallTalk = documents.length === 0 && confidence >= LOW_CONFIDENCE && !intent && !outcome;
  const answer = { seq: event.seq, text: event.text.slice(0, EXCERPT), confidence, documents };
  const as = {
    ...(documents[0] && { document: documents[0].id }),
    ...(intent && { intent: intent.name, confidence: intent.confidence }),
    ...(outcome && { outcome }),
  };
  const remembered: State = {
    ...state,
    asked: smallTalk ? state.asked : rememberQuestion(state.asked, state.turn.question, as),
    answers: [...state.answers, answer].slice(-REMEMBERED),
    ...(intent && { intent }),
  };
  return endTurn(remembered, event.at);
}

function endTurn(state: State, at: number): State {
  const { next } = state;
  const ended = omit(state, 'turn', 'next');
  return next ? { ...ended, turn: { ...next, startedAt: at } } : ended;
}

function applyControl(
  state: State,
  before: State,
  event: Extract<AnyEvent, { kind: 'control.passed' }>,
): State {
  const moved = omit(state, 'turn', 'next', 'offer', 'absentSince', 'snoozedUntil', 'warned', 'resolution');
  const { owner, agent } = event.to;
  const left: State =
    before.control.owner === 'agent' && before.control.agent
      ? {
          ...moved,
          released: { agent: before.control.agent.id, epoch: before.control.epoch, reason: event.reason },
          ...(event.v >= 3 && { lastAgentAt: event.at }),
        }
      : moved;
  if (owner === 'bot') {
    const fresh: State = { ...omit(left, 'intent'), turns: 0, asked: [], offers: NO_OFFERS };
    if (!state.handoff) return fresh;
    if (event.reason !== 'abandoned') return omit(unanswered(fresh, state.handoff, event), 'handoff');
    const { said = false, ref } = event.staff ?? {};
    const abandoned = { at: event.at, said, ...(ref !== undefined && { ref }) };
    return { ...fresh, handoff: { ...state.handoff, abandoned } };
  }
  if (owner === 'agent') {
    const handoff = state.handoff && {
      ...state.handoff,
      ...(event.staff?.offers && { offers: event.staff.offers }),
    };
    return { ...left, lastAt: event.at, ...(handoff && { handoff }), ...(agent && { lastAgent: agent }) };
  }
  const id = event.handoff ?? '';
  const kept = state.handoff?.id === id ? state.handoff : undefined;
  const since = kept?.since ?? event.at;
  const { target, by } = event.staff ?? {};
  const meant = event.reason === 'returned' ? kept : { target, transferredBy: target && by };
  return {
    ...left,
    lastHandoff: { id, since, ...(left.intent && { intent: left.intent.name }) },
    handoff: {
      id,
      since,
      ...(kept && { backAt: event.at }),
      reasons: event.staff?.reasons ?? [],
      ...(event.staff?.cause !== undefined && { cause: event.staff.cause }),
      ...(meant?.target && { target: meant.target }),
      ...(meant?.transferredBy !== undefined && { transferredBy: meant.transferredBy }),
    },
  };
}

/**
 * Nobody could take over, and the customer did not ask for a person: then the bot owes the answer that the rules kept
 * it from giving. Somebody in danger is not left to it. Version 1 escalated messages for no other reason than being asked.
 */
function unanswered(
  state: State,
  { cause, reasons }: Handoff,
  event: Extract<AnyEvent, { kind: 'control.passed' }>,
): State {
  const isRefused = event.reason === 'nobody_online' || event.reason === 'too_many';
  const isForPeople = reasons.some(({ kind }) => kind === 'human_request' || kind === 'self_harm');
  const owed = state.questions.filter(({ seq }) => cause !== undefined && seq >= cause);
  const first = owed.find(({ seq }) => seq === cause);
  const last = owed.at(-1);
  if (!isRefused || isForPeople || !first || !last) return state;
  const question = owed
    .map(({ text }) => text)
    .join('\n')
    .slice(0, EXCERPT);
  return {
    ...state,
    turns: owed.length,
    turn: { id: first.seq, upTo: last.seq, startedAt: event.at, question },
  };
}

function applyAnswer(state: State, event: Extract<AnyEvent, { kind: 'offer.answered' }>): State {
  const answered: State = {
    ...omit(state, 'offer'),
    answered: { offer: event.offer, accepted: event.accepted },
    offers: event.accepted ? state.offers : rememberRefusal(state.offers, state.turns),
  };
  return withoutTurnOf(answered, event.message);
}

/** What was answered otherwise is no question for the bot. */
function withoutTurnOf(state: State, message: number | undefined): State {
  if (message === undefined) return state;
  const { turn, next, questions } = state;
  if (turn?.id === message) return omit(state, 'turn');
  if (next?.id === message) return omit(state, 'next');
  if (next?.upTo !== message) return state;
  // It came last, behind others.
  const said = questions.at(-1)?.text ?? '';
  const question = next.question.endsWith(`\n${said}`)
    ? next.question.slice(0, -said.length - 1)
    : next.question;
  return { ...state, next: { ...next, question, without: [...(next.without ?? []), message] } };
}

function collect(state: State, values: Record<string, string>, seq: number): State['collected'] {
  const added = Object.entries(values).map(([key, value]) => [key, { value, seq }] as const);
  return added.length === 0 ? state.collected : { ...state.collected, ...Object.fromEntries(added) };
}

/** What was redacted leaves the state too: excerpts, details found in it, and the words that signals quoted. */
function forget(state: State, target: number): State {
  const strip = (reasons: Reason[]) => reasons.map((reason) => ({ ...reason, evidence: [] }));
  const unsaid = <T extends Omit<Turn, 'startedAt'>>(turn: T): T => ({
    ...turn,
    question: '',
    ...(turn.noticed && { noticed: strip(turn.noticed) }),
  });
  return {
    ...state,
    asked: [],
    questions: state.questions.filter(({ seq }) => seq !== target),
    answers: state.answers.filter(({ seq }) => seq !== target),
    collected: Object.fromEntries(Object.entries(state.collected).filter(([, { seq }]) => seq !== target)),
    ...(state.handoff && { handoff: { ...state.handoff, reasons: strip(state.handoff.reasons) } }),
    ...(state.offer && { offer: { ...state.offer, reasons: strip(state.offer.reasons) } }),
    ...(state.turn && { turn: unsaid(state.turn) }),
    ...(state.next && { next: unsaid(state.next) }),
  };
}

function omit<K extends keyof State>(state: State, ...keys: K[]): State {
  const copy = { ...state };
  for (const key of keys) delete copy[key];
  return copy;
}
