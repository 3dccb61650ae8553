import type { SiteView } from '../contracts.ts';
import { intentIn } from '../escalation/index.ts';
import type { Insight } from '../platform/rules.ts';
import type { AnswerSource, Intent } from '../protocol/index.ts';

/** What a site's library says of a question: its rules, what the question is about, and what was learned of that. */
export function viewOf({ rules, bars, model }: Insight, question: string, source?: AnswerSource): SiteView {
  const intent = (model && intentIn(model, question)) ?? byDocument(source);
  const learned = intent && Object.hasOwn(bars, intent.name) ? bars[intent.name] : undefined;
  return { rules, ...(intent && { intent }), ...(learned && { shift: learned.shift }) };
}

/** A knowledge document is an intent, too. */
function byDocument(source: AnswerSource | undefined): Intent | undefined {
  const name = source?.documents[0]?.id;
  return source && name !== undefined ? { name, confidence: source.confidence } : undefined;
}
