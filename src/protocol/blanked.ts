import type { AnyEvent, ThreadEvent } from './events.ts';
import type { Assessment, Reason } from './values.ts';

/**
 * A message or note without its body, as it is stored after a redaction: its place, its author and what was decided
 * stay. Server and clients blank with the same functions, so that a live view equals the view read afresh.
 */
export function blanked(event: Extract<ThreadEvent, { kind: 'message' | 'note' }>): ThreadEvent {
  if (event.kind === 'note') return { ...event, text: '', redacted: true };
  const { staff, ...rest } = event;
  const kept = {
    ...(staff?.assessment && { assessment: unquoted(staff.assessment) }),
    ...(staff?.answer && { answer: staff.answer }),
  };
  return { ...rest, text: '', redacted: true, ...(Object.keys(kept).length > 0 && { staff: kept }) };
}

/** An event after a redacted message, without the words its reasons quote: they may be that message's. */
export function withoutQuotes(event: AnyEvent): AnyEvent {
  switch (event.kind) {
    case 'message':
      if (!event.staff?.assessment) return event;
      return { ...event, staff: { ...event.staff, assessment: unquoted(event.staff.assessment) } };
    case 'turn.failed':
      if (!event.staff?.assessment) return event;
      return { ...event, staff: { ...event.staff, assessment: unquoted(event.staff.assessment) } };
    case 'offer.made':
      if (!event.staff) return event;
      return { ...event, staff: { ...event.staff, reasons: event.staff.reasons.map(unsaid) } };
    case 'control.passed':
      if (!event.staff?.reasons) return event;
      return { ...event, staff: { ...event.staff, reasons: event.staff.reasons.map(unsaid) } };
    default:
      return event;
  }
}

function unquoted(assessment: Assessment): Assessment {
  return { ...assessment, reasons: assessment.reasons.map(unsaid) };
}

function unsaid(reason: Reason): Reason {
  return { ...reason, evidence: [] };
}
