import type { AnyEvent, ThreadEvent } from './events.ts';
import type { Assessment, Reason } from './values.ts';

type Said = Extract<ThreadEvent, { kind: 'message' | 'note' }>;
type Redaction = Extract<ThreadEvent, { kind: 'redacted' }>;

/**
 * An event as it is stored and shown once a redaction has been made: the target is blanked, and what came between it
 * and the redaction loses the words its signals quoted, which may be the target's. Server and clients use the same
 * function, so that a live view equals the view read afresh.
 */
export function redactedBy(event: AnyEvent, { seq, target }: Pick<Redaction, 'seq' | 'target'>): AnyEvent {
  if (event.seq === target) return event.kind === 'message' || event.kind === 'note' ? blanked(event) : event;
  return event.seq > target && event.seq < seq ? unquoted(event) : event;
}

/**
 * A message or note without its body: its place, its author and what was decided stay, and which details it held (an
 * empty value: they are not known from here any more).
 */
export function blanked(event: Said): ThreadEvent {
  if (event.kind === 'note') return { ...event, text: '', redacted: true };
  const { staff, ...rest } = event;
  const kept = {
    ...(staff?.assessment && { assessment: withoutQuotes(staff.assessment) }),
    ...(staff?.answer && { answer: staff.answer }),
    ...(staff?.page && { page: staff.page }),
    ...(staff?.details && {
      details: Object.fromEntries(Object.keys(staff.details).map((key) => [key, ''])),
    }),
  };
  return { ...rest, text: '', redacted: true, ...(Object.keys(kept).length > 0 && { staff: kept }) };
}

function unquoted(event: AnyEvent): AnyEvent {
  switch (event.kind) {
    case 'message': {
      const { staff } = event;
      if (!staff?.assessment) return event;
      return { ...event, staff: { ...staff, assessment: withoutQuotes(staff.assessment) } };
    }
    case 'turn.failed': {
      const { staff } = event;
      if (!staff?.assessment) return event;
      return { ...event, staff: { ...staff, assessment: withoutQuotes(staff.assessment) } };
    }
    case 'control.passed': {
      const { staff } = event;
      return staff?.reasons ? { ...event, staff: { ...staff, reasons: unsaid(staff.reasons) } } : event;
    }
    case 'offer.made':
      return event.staff
        ? { ...event, staff: { ...event.staff, reasons: unsaid(event.staff.reasons) } }
        : event;
    default:
      return event;
  }
}

function withoutQuotes(assessment: Assessment): Assessment {
  return { ...assessment, reasons: unsaid(assessment.reasons) };
}

function unsaid(reasons: Reason[]): Reason[] {
  return reasons.map((reason) => ({ ...reason, evidence: [] }));
}
