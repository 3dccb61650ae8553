import type { DocumentRef } from '../protocol/index.ts';
import { type Asked, questionKey } from './memory.ts';

/** How far back the same document counts as the same question again. */
const NEAR = 3;
/** Share of the shorter question's words that both must have. */
const SIMILAR = 0.5;
/** Shorter words (a, the, my, der, une) say little of what is asked. */
const TELLING_LETTERS = 4;

/**
 * Whether this question was asked before under the same bot control: in the same words, or, among the last three, in
 * similar words that led to the same document.
 * @param document what a confident answer came from; without it only the same words count
 * @returns how much of it is the same (0..1) and what it repeats; `null` for a new question
 */
export function repetition(
  question: string,
  document: DocumentRef | undefined,
  asked: Asked,
): { score: number; evidence: string[] } | null {
  const text = questionKey(question);
  if (text === '') return null;
  if (asked.some((earlier) => earlier.text === text)) return { score: 1, evidence: [text] };
  if (document === undefined) return null;
  for (const earlier of asked.slice(-NEAR).reverse()) {
    const score = earlier.document === document.id ? overlap(text, earlier.text) : 0;
    if (score >= SIMILAR) return { score, evidence: [earlier.text, document.title] };
  }
  return null;
}

function overlap(one: string, other: string): number {
  const a = telling(one);
  const b = telling(other);
  const shorter = Math.min(a.size, b.size);
  if (shorter === 0) return 0;
  return [...a].filter((word) => b.has(word)).length / shorter;
}

function telling(text: string): Set<string> {
  return new Set(
    text.split(' ').filter((word) => word.length >= TELLING_LETTERS || /[^\p{Script=Latin}]/u.test(word)),
  );
}
