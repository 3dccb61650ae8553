import * as z from 'zod/mini';
import { isValidation, readRows } from '../train-rows.ts';
import type { Labelled, Part } from './task.ts';

const Text = z.object({
  t: z.string(),
  y: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  lab: z.optional(z.union([z.string(), z.array(z.string())])),
  lang: z.optional(z.string()),
  sub: z.optional(z.string()),
});
export type TextRow = z.infer<typeof Text> & { part: Part };

const Conversation = z.object({ c: z.string(), turns: z.array(z.string()) });
export type ConversationRow = z.infer<typeof Conversation> & { part: Part };

const Spans = z.object({
  t: z.string(),
  spans: z.array(z.tuple([z.string(), z.number(), z.number()])),
});
export type SpanRow = z.infer<typeof Spans> & { part: Part };

/** The rows of a file of texts, each text once. */
export function textsOf(data: string, file: string): TextRow[] {
  return once(readRows(data, file, Text));
}

export function spansOf(data: string, file: string): SpanRow[] {
  return once(readRows(data, file, Spans));
}

export function conversationsOf(data: string, file: string): ConversationRow[] {
  return readRows(data, file, Conversation).map((row) => ({ ...row, part: partOf(row.c) }));
}

/** Texts with what they are of: `null` for rows that are left out. */
export function label(rows: readonly TextRow[], isPositive: (row: TextRow) => boolean | null): Labelled[] {
  return rows.map((row) => ({ text: row.t, part: row.part, isPositive: isPositive(row) }));
}

function once<Row extends { t: string }>(rows: readonly Row[]): (Row & { part: Part })[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    if (seen.has(row.t)) return [];
    seen.add(row.t);
    return [{ ...row, part: partOf(row.t) }];
  });
}

function partOf(text: string): Part {
  return isValidation(text) ? 'validation' : 'rest';
}
