import type { SiteView } from '../contracts.ts';
import { classify } from '../escalation/index.ts';
import type { Insight } from '../platform/rules.ts';
import type { AnswerSource, Intent } from '../protocol/index.ts';

/** An intent the model is less sure of than this is none: most of what is out of scope stays below it. */
const SURE = 0.55;

/** What a site's library says of a question: its rules, what the question is about, and what was learned of that. */
export function viewOf({ rules, bars, model }: Insight, question: string, source?: AnswerSource): SiteView {
  const intent = (model && byModel(model, question)) ?? byDocument(source);
  const learned = intent && Object.hasOwn(bars, intent.name) ? bars[intent.name] : undefined;
  return { rules, ...(intent && { intent }), ...(learned && { shift: learned.shift }) };
}

function byModel(model: NonNullable<Insight['model']>, question: string): Intent | undefined {
  const likely = classify(model, question);
  if (likely === null || likely.confidence < SURE) return undefined;
  return { name: likely.intent, confidence: likely.confidence };
}

/** A knowledge document is an intent, too. */
function byDocument(source: AnswerSource | undefined): Intent | undefined {
  const name = source?.documents[0]?.id;
  return source && name !== undefined ? { name, confidence: source.confidence } : undefined;
}
