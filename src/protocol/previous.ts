import type { AnyEvent } from './events.ts';
import type { Assessment, Context, Reason } from './values.ts';
import { PROTOCOL_VERSION } from './version.ts';

/**
 * What a client that speaks the previous version is told. Version 1 knew these reasons only, and would take an event it
 * cannot read for one it does not know.
 */
const KNOWN: ReadonlySet<Reason['kind']> = new Set<Reason['kind']>([
  'human_request',
  'low_confidence',
  'loop',
  'bot_failed',
  'agent_lost',
  'returned',
  'snooze_over',
]);

/** The event as a client of this version reads it. */
export function eventFor(version: number, event: AnyEvent): AnyEvent {
  if (version >= PROTOCOL_VERSION || event.v !== 2) return event;
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
  return version >= PROTOCOL_VERSION ? context : { ...context, reasons: reasons(context.reasons) };
}

function assessment(given: Assessment): Assessment {
  return { action: given.action, reasons: reasons(given.reasons), rev: given.rev };
}

function reasons(given: readonly Reason[]): Reason[] {
  return given.flatMap(({ kind, score, evidence, confidence }) =>
    KNOWN.has(kind) ? [{ kind, score: confidence === undefined ? score : 1 - confidence, evidence }] : [],
  );
}
