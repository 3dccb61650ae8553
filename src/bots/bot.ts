import * as z from 'zod/mini';
import type { TurnInput } from '../contracts.ts';
import { DEFAULT_LIMITS, ShortText } from '../protocol/index.ts';

/** What a bot gets beside the turn. */
export type BotTools = {
  /** Aborted when the answer would come too late. */
  signal: AbortSignal;
  /** Shows the answer so far: the whole text each time. Never stored. */
  partial(text: string): void;
};

/** One connector: an FAQ, a model, a webhook. It gets a turn and answers, or throws. It knows no conversation. */
export interface Bot {
  answer(turn: TurnInput, tools: BotTools): Promise<BotAnswer>;
}

/** Most documents an answer may name. */
const MOST_DOCUMENTS = 10;

/** An answer that may be passed off as one. Whatever does not fit is garbage. */
export const BotAnswer = z.object({
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(DEFAULT_LIMITS.textLength)),
  source: z.object({
    /** How sure the bot is that this answers the question, 0..1. */
    confidence: z.number().check(z.minimum(0), z.maximum(1)),
    /** A document is an intent, too, and is named like one. */
    documents: z.array(z.object({ id: ShortText, title: ShortText })).check(z.maxLength(MOST_DOCUMENTS)),
    /** It asks back, or says that it may not answer. */
    outcome: z.optional(z.enum(['clarified', 'refused'])),
  }),
});
export type BotAnswer = z.infer<typeof BotAnswer>;

/** Reads what a bot returned. @returns `null` for garbage */
export function readAnswer(raw: unknown): BotAnswer | null {
  const read = BotAnswer.safeParse(raw);
  return read.success ? read.data : null;
}
