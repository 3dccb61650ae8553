import type { MarkReport } from '../contracts.ts';
import type { ClientFrame, ErrorCode } from '../protocol/index.ts';
import type { Draft } from './draft.ts';
import type { State } from './state.ts';

/** An agent says whether the last escalation was right. Another mark replaces it; the same again changes nothing. */
export function giveFeedback(
  draft: Draft,
  by: string,
  { handoff, mark }: Extract<ClientFrame, { t: 'feedback' }>,
): ErrorCode | null {
  const { lastHandoff, feedback } = draft.state;
  if (lastHandoff?.id !== handoff) return 'no_handoff';
  if (feedback?.handoff === handoff && feedback.mark === mark) return null;
  const { intent } = lastHandoff;
  draft.add({ kind: 'feedback.given', handoff, mark, by, ...(intent !== undefined && { intent }) });
  return null;
}

/** What the library must learn of this conversation, and the event that says so; `null` when nothing was marked. */
export function markOf({ feedback }: State): { version: number; report: MarkReport } | null {
  if (!feedback) return null;
  const { handoff, mark, by, intent, seq } = feedback;
  return { version: seq, report: { id: handoff, mark, by, ...(intent !== undefined && { intent }) } };
}
