import type { ClientFrame, ErrorCode, ThreadEvent } from '../protocol/index.ts';
import type { Draft } from './draft.ts';
import { passControl } from './handoff.ts';
import { leaveNote } from './passing.ts';
import type { State } from './state.ts';

/** Longest pause an agent may set (ms). */
export const MAX_SNOOZE_MS = 90 * 24 * 60 * 60_000;

/**
 * Ends the conversation: control goes back to the bot, and a rating is asked for once (not after a block). A block
 * passes control even from the bot to the bot: the desk hears of it by its epoch.
 */
export function resolveBy(draft: Draft, by: 'agent' | 'customer' | 'idle' | 'block', agent?: string): void {
  if (draft.state.control.owner !== 'bot' || by === 'block') {
    passControl(draft, { owner: 'bot' }, 'resolved', agent === undefined ? {} : { by: agent });
  }
  draft.add({ kind: 'conversation.resolved', by, ratingAsked: by !== 'block' });
}

/** The customer goes: out of the line, or out of the conversation. Repeated, it is not the next step out. */
export function leave(draft: Draft, ref: string): void {
  const { control, status, started, handoff } = draft.state;
  if (!started || status === 'resolved' || handoff?.abandoned?.ref === ref) return;
  if (control.owner === 'queue') passControl(draft, { owner: 'bot' }, 'abandoned', { said: true, ref });
  else resolveBy(draft, 'customer');
}

/** The customer rates a resolution: once; the same rating again is the same rating. */
export function rate(
  draft: Draft,
  { resolution, score, comment }: Extract<ClientFrame, { t: 'rate' }>,
): ErrorCode | null {
  const asked = draft.state.resolution;
  if (asked?.seq !== resolution) return 'no_resolution';
  if (asked.score !== undefined) return asked.score === score ? null : 'already_rated';
  draft.add({ kind: 'rating.given', resolution, score, ...(comment !== undefined && { comment }) });
  return null;
}

/** Enough to tell an address from a slip of the pen; whether it exists, only mail can tell. */
const EMAIL = /^\s*[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+\s*$/;

/** The customer fills in the form: only what was asked for, and only what is new. */
export function collect(draft: Draft, values: Record<string, string>): ErrorCode | null {
  const { intake, collected } = draft.state;
  if (!intake) return 'no_intake';
  const wrong = intake.some(
    ({ key, type }) => type === 'email' && values[key]?.trim() && !EMAIL.test(values[key]),
  );
  if (wrong) return 'invalid';
  const fresh = intake.flatMap(({ key }) => {
    const value = values[key]?.trim();
    return value && value !== collected[key]?.value ? [[key, value] as const] : [];
  });
  if (fresh.length > 0) draft.add({ kind: 'details.collected', values: Object.fromEntries(fresh) });
  return null;
}

type Ending = Extract<ClientFrame, { t: 'handBack' | 'resolve' | 'snooze' }>;

/** The agent in control lets go. Repeated after it worked, it is still done; under an older epoch it is refused. */
export function letGo(draft: Draft, agent: string, frame: Ending): ErrorCode | null {
  const { control, released } = draft.state;
  const reason = ({ handBack: 'handed_back', resolve: 'resolved', snooze: 'snoozed' } as const)[frame.t];
  if (control.owner !== 'agent' || control.agent?.id !== agent || control.epoch !== frame.epoch) {
    const done = released?.agent === agent && released.epoch === frame.epoch && released.reason === reason;
    return done ? null : 'not_in_control';
  }
  if (frame.t === 'handBack') {
    leaveNote(draft, frame.note);
    passControl(draft, { owner: 'bot' }, 'handed_back', { by: agent });
  }
  if (frame.t === 'resolve') resolveBy(draft, 'agent', agent);
  if (frame.t === 'snooze') {
    const until = frame.until;
    const { now } = draft.situation;
    if (until <= now || until > now + MAX_SNOOZE_MS) return 'invalid';
    passControl(draft, { owner: 'bot' }, 'snoozed', { by: agent });
    draft.add({ kind: 'conversation.snoozed', staff: { until } });
  }
  return null;
}

/** An agent shuts the door on abuse: the conversation ends and the customer's messages are refused. */
export function block(draft: Draft, agent: string): ErrorCode | null {
  if (!draft.state.started) return 'not_found';
  if (draft.state.blocked) return null;
  draft.add({ kind: 'customer.blocked', by: agent });
  resolveBy(draft, 'block', agent);
  return null;
}

/**
 * An agent takes back what must not stay. The event says so; storage and clients blank the body in place (`redactedBy`).
 * @param target the event to blank, as it is stored, or `null` when there is none
 */
export function redact(draft: Draft, by: string, target: ThreadEvent | null): ErrorCode | null {
  if (target?.kind !== 'message' && target?.kind !== 'note') return 'no_message';
  if (target.redacted) return null;
  draft.add({
    kind: 'redacted',
    target: target.seq,
    staff: { by },
    ...(target.kind === 'note' && { internal: true as const }),
  });
  return null;
}

/** Whether a customer's details must be updated: what the door says now differs from what the thread knows. */
export function customerChanged(state: State, customer: State['customer']): boolean {
  return state.started && JSON.stringify(state.customer) !== JSON.stringify(customer);
}
