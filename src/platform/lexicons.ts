import * as z from 'zod/mini';
import bytes from '../escalation/data/lexicons.bin';
import { booksOf } from '../escalation/lexicons/books.ts';

/** `#lexicons` in the Worker: phrases are data beside the script, which is read and compiled at every start. */

const Source = z.object({
  lists: z.record(z.string(), z.string()),
  phrases: z.record(z.string(), z.array(z.string())),
});
const Grammar = z.object({
  phrases: z.array(z.string()),
  lists: z.record(z.string(), z.string()),
});
const Lexicon = z.object({
  grammar: z.nullable(Grammar),
  moods: z.object({ good: z.string(), bad: z.string(), not: z.string() }),
  frustration: z.extend(Source, { negations: z.string(), profanity: z.string() }),
  outrage: Source,
  topics: z.array(Source),
  money: Source,
  requests: z.array(Source),
});

const stored = z.record(z.string(), Lexicon).parse(JSON.parse(new TextDecoder().decode(bytes)));

export const { GRAMMAR, MOODS, FRUSTRATION, MONEY, OUTRAGE, TOPICS, REQUESTS } = booksOf(stored);
