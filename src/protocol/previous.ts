import { closedText } from './closed-words.ts';
import type { AgentItem, DeskServerFrame } from './desk-frames.ts';
import type { AnyEvent } from './events.ts';
import type { Assessment, Context, ControlReason, Reason } from './values.ts';

/**
 * What a client that speaks an earlier version is told: an event it cannot read it would take for one it does not know,
 * and a desk's frame it cannot read it would miss.
 */

/** The reasons that version 1 knew. */
const KNOWN_TO_1: ReadonlySet<Reason['kind']> = new Set<Reason['kind']>([
  'human_request',
  'low_confidence',
  'loop',
  'bot_failed',
  'agent_lost',
  'returned',
  'snooze_over',
]);

/** Reasons that are new since version 2, and what it reads instead. */
const FOR_2: Partial<Record<ControlReason, ControlReason>> = {
  transferred: 'needs_person',
  agent_left: 'agent_lost',
};

/**
 * The event as a client of this version reads it.
 * @param language that the client has asked for, for what is said to it in words
 */
export function eventFor(version: number, event: AnyEvent, language?: string): AnyEvent {
  if (version >= 3) return event;
  const second = eventFor2(event, language);
  return version === 2 ? second : eventFor1(second);
}

/**
 * Version 2 knew no transfers, and nobody who signed out: to it, the team is looking for somebody. It knew no opening
 * hours either, and reads of them in a message: a change of control, for which it has words, would put it wrong about
 * the epoch.
 */
function eventFor2(event: AnyEvent, language: string | undefined): AnyEvent {
  if (event.kind === 'closed.told') {
    const { seq, at, opensAt } = event;
    const id = `closed-told-${String(seq).padStart(8, '0')}`;
    const text = closedText(language, opensAt);
    return { seq, at, v: 2, kind: 'message', id, author: { type: 'system' }, text };
  }
  if (event.v !== 3 || event.kind !== 'control.passed') return event;
  const reason = FOR_2[event.reason] ?? event.reason;
  if (!event.staff?.reasons) return { ...event, v: 2, reason };
  return {
    ...event,
    v: 2,
    reason,
    staff: { ...event.staff, reasons: knownTo2(event.staff.reasons) },
  };
}

function eventFor1(event: AnyEvent): AnyEvent {
  if (event.v !== 2) return event;
  switch (event.kind) {
    case 'message':
      if (!event.staff?.assessment) return { ...event, v: 1 };
      return { ...event, v: 1, staff: { ...event.staff, assessment: assessment(event.staff.assessment) } };
    case 'turn.failed':
      if (!event.staff?.assessment) return { ...event, v: 1 };
      return { ...event, v: 1, staff: { ...event.staff, assessment: assessment(event.staff.assessment) } };
    case 'offer.made':
      if (!event.staff) return { ...event, v: 1 };
      return { ...event, v: 1, staff: { ...event.staff, reasons: reasons(event.staff.reasons) } };
    case 'control.passed': {
      const reason = event.reason === 'needs_person' ? 'bot_failed' : event.reason;
      if (!event.staff?.reasons) return { ...event, v: 1, reason };
      return { ...event, v: 1, reason, staff: { ...event.staff, reasons: reasons(event.staff.reasons) } };
    }
    default:
      return event;
  }
}

/** The card as a client of this version reads it. */
export function contextFor(version: number, context: Context): Context {
  if (version >= 3) return context;
  const known = knownTo2(context.reasons);
  return { ...context, reasons: version === 2 ? known : reasons(known) };
}

/** The desk's frame as a client of this version reads it, or `null` for one that would say nothing to it. */
export function deskFrameFor(version: number, frame: DeskServerFrame): DeskServerFrame | null {
  if (version >= 3) return frame;
  switch (frame.t) {
    case 'desk':
      return { ...frame, agents: frame.agents.map(agentFor2) };
    case 'changed':
      return { ...frame, agents: frame.agents.map(agentFor2) };
    case 'board':
      return { t: 'changed', put: frame.put, gone: [], agents: frame.agents.map(agentFor2) };
    case 'counts':
      return null;
    default:
      return frame;
  }
}

/** Version 2 knew nobody who is busy, and whole conversations only. */
function agentFor2(agent: AgentItem): AgentItem {
  const availability = agent.availability === 'busy' ? 'away' : agent.availability;
  return { ...agent, availability, load: Math.ceil(agent.load) };
}

function knownTo2(given: readonly Reason[]): Reason[] {
  return given.filter(({ kind }) => !Object.hasOwn(FOR_2, kind));
}

function assessment(given: Assessment): Assessment {
  return { action: given.action, reasons: reasons(given.reasons), rev: given.rev };
}

function reasons(given: readonly Reason[]): Reason[] {
  return given.flatMap(({ kind, score, evidence, confidence }) =>
    KNOWN_TO_1.has(kind)
      ? [{ kind, score: confidence === undefined ? score : 1 - confidence, evidence }]
      : [],
  );
}
