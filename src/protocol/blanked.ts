import type { ThreadEvent } from './events.ts';

/**
 * A message or note without its body, as it is stored after a redaction: its place, its author and what was decided
 * stay. Server and clients blank with the same function, so that a live view equals the view read afresh.
 */
export function blanked(event: Extract<ThreadEvent, { kind: 'message' | 'note' }>): ThreadEvent {
  if (event.kind === 'note') return { ...event, text: '', redacted: true };
  const { staff, ...rest } = event;
  const assessment = staff?.assessment && {
    ...staff.assessment,
    reasons: staff.assessment.reasons.map((reason) => ({ ...reason, evidence: [] })),
  };
  const kept = { ...(assessment && { assessment }), ...(staff?.answer && { answer: staff.answer }) };
  return { ...rest, text: '', redacted: true, ...(Object.keys(kept).length > 0 && { staff: kept }) };
}
