export { detectLanguage } from './language.ts';

import { findDetails } from './details.ts';
import { repetition } from './loop.ts';
import { asksForHuman } from './request.ts';
import type { PastTurn, Sentiment, Signal, TextToAssess } from './signal.ts';
import { fold, words } from './text.ts';

export function textSignals({ text }: TextToAssess): Signal[] {
  const request = asksForHuman(text);
  return request === null ? [] : [{ kind: 'human_request', ...request }];
}
export function sentimentOf(_text: string, _language: string): Sentiment {
  return { label: 'calm', score: 0.5 };
}
export function repetitionSignals(input: {
  text: string;
  intent?: string;
  document?: string;
  history: readonly PastTurn[];
}): Signal[] {
  const asked = input.history
    .filter(({ author }) => author === 'customer')
    .map(({ text, intent }) => ({
      text: words(fold(text)).join(' '),
      ...(intent !== undefined && { document: intent }),
    }));
  const { document } = input;
  const ref = document === undefined ? undefined : { id: document, title: document };
  const found = repetition(input.text, ref, asked);
  return found === null ? [] : [{ kind: 'loop', ...found }];
}
export function detailsIn(
  text: string,
): { kind: 'order_id' | 'email' | 'phone'; value: string; start: number; end: number }[] {
  const found = findDetails(text);
  return (['order_id', 'email', 'phone'] as const).flatMap((kind) => {
    const value = found[kind];
    if (value === undefined) return [];
    const start = text.indexOf(value);
    return [{ kind, value, start, end: start + value.length }];
  });
}
