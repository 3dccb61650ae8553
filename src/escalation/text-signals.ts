import { frustrationSignal } from './frustration.ts';
import { requestIn } from './request.ts';
import { sentimentDrop } from './sentiment.ts';
import type { Signal, TextToAssess } from './signal.ts';
import { topicSignals } from './text-topics.ts';
import { read } from './text-units.ts';

/**
 * Everything a customer's words show by themselves, without a model, the most pressing first. Of the text the first
 * 4,000 characters count; linear, never throws. Repetition, confidence and outcomes are not seen here.
 */
export function textSignals(input: TextToAssess): Signal[] {
  const taken = read(input.text);
  const request = requestIn(taken);
  const signals = [
    ...(request === null ? [] : [{ kind: 'human_request' as const, ...request }]),
    ...topicSignals(taken),
    frustrationSignal(input, taken),
    sentimentDrop(input, taken),
  ];
  return signals
    .filter((signal) => signal !== null)
    .sort((a, b) => Number(b.kind === 'self_harm') - Number(a.kind === 'self_harm') || b.score - a.score);
}
