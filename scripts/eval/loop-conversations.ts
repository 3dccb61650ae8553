import * as z from 'zod/mini';
import { shuffle } from '../../src/escalation/model-random.ts';
import { Random } from '../random.ts';
import { isValidation, readRows } from '../train-rows.ts';
import { textsOf } from './corpus.ts';
import type { Part } from './task.ts';

const Row = z.object({ kind: z.enum(['calm', 'twice', 'three']), turns: z.array(z.string()) });

/** What one customer asks one after the other, and whether one question of it comes twice or three times. */
export type Conversation = z.infer<typeof Row> & { part: Part };

/** The ones that come with the data. They have no ids: their turns stand for one. */
export function readConversations(data: string, name: string): Conversation[] {
  return readRows(data, `loop_conversations/${name}.jsonl`, Row).map((row) => ({
    ...row,
    part: isValidation(JSON.stringify(row.turns)) ? 'validation' : 'rest',
  }));
}

/** How the conversations of the data are made up: so many questions, of which so many are on the one intent. */
const QUESTIONS = 6;
const REPEATED = 3;
const OF_EACH_KIND = 300;

/**
 * Conversations put together as those of the data are, but of messages that no model learns from, so that the bot's
 * model may learn from all others: each question on an intent of its own, or three of them on one.
 * @param file of texts with their intent as `lab`, of which the validation part is taken
 */
export function assembleConversations(data: string, file: string): Conversation[] {
  const random = new Random(file);
  const texts = new Map<string, string[]>();
  for (const { t, lab, part } of textsOf(data, file)) {
    if (part === 'validation') texts.set(String(lab), [...(texts.get(String(lab)) ?? []), t]);
  }
  const groups = [...texts.values()].filter(({ length }) => length >= REPEATED);
  const drawn = <T>(from: readonly T[], count: number): T[] => {
    const all = [...from];
    shuffle(all, () => random.next());
    return all.slice(0, count);
  };
  const questions = (repeated: number): string[] => {
    const [one = [], ...others] = drawn(groups, QUESTIONS - repeated + 1);
    const turns = [...drawn(one, repeated), ...others.flatMap((group) => drawn(group, 1))];
    return drawn(turns, QUESTIONS);
  };
  return Array.from({ length: OF_EACH_KIND }, (): Conversation[] => [
    { kind: 'calm', part: 'validation', turns: questions(1) },
    { kind: 'three', part: 'validation', turns: questions(REPEATED) },
  ]).flat();
}
